import { sealedFile, sealedText } from '../support/case-key';
import type { Drawing, Values } from './drawing';
import { hoursFromNow } from './world-now';

type Own = Values & { id: string };

/** Around the day for which an opening holds. */
const HOURS = [-30, -24, -23, -1];

/** An opening of a paper by two officers; why is a canary and sealed where the API looks for it. */
function drawOpening(world: Drawing, edition: Own, requester: Values, approver: Values, holds = false): void {
  const { draw } = world;
  const caseId = String(edition.case_id);
  const opening = world.add('sealed_opening', {
    case_id: caseId,
    edition_id: edition.id,
    article: world.text('sealed_opening', 'article'),
    sealed_reason: '',
    sealed_necessity: '',
    requested_by_staff_id: requester.staff_id,
    requesting_organisation_id: requester.organisation_id,
    approver_staff_id: approver.staff_id,
    approver_organisation_id: approver.organisation_id,
    requested_at: hoursFromNow(-40),
  });
  for (const which of ['reason', 'necessity'])
    opening[`sealed_${which}`] = sealedText(
      caseId,
      `opening ${opening.id} ${which}`,
      world.text('sealed_opening', which),
    );
  for (const [kind, chance, by] of [
    ['APPROVED', holds ? 1 : 0.8, approver],
    ['ENDED', holds ? 0 : 0.15, draw.pick([requester, approver])],
  ] as const)
    if (draw.chance(chance))
      world.add('sealed_opening_act', {
        opening_id: opening.id,
        kind,
        staff_id: by.staff_id,
        organisation_id: by.organisation_id,
        at: hoursFromNow(holds ? -1 : draw.pick(HOURS)),
      });
}

/** Of a case that somebody asks to stop: a replaced paper that readers of two houses would have open, were it not for that. */
function drawStopped(world: Drawing, own: Own): void {
  const { draw } = world;
  const readers = world.of('case_reader').filter(({ case_id }) => case_id === own.id);
  const [done] = world.of('conference_edition').filter(({ case_id, state }) => case_id === own.id && state === 'DONE');
  if (!done) return;
  const edition = world.add('conference_edition', { ...done, id: draw.id(), replaced_at: hoursFromNow(-41) });
  const sealed = (ending: string): string => {
    const file = Buffer.from(`%PDF-1.4 ${world.text('conference_edition_file', ending)} %%EOF`);
    return `\\x${sealedFile(own.id, `edition ${edition.id} ${ending}`, file).toString('hex')}`;
  };
  world.add('conference_edition_file', {
    edition_id: edition.id,
    sealed_pdf: sealed('pdf'),
    sealed_text: sealed('txt'),
  });
  for (const requester of draw.some(readers, 4, 6))
    for (const approver of draw.some(readers, 2, 3))
      if (requester.staff_id !== approver.staff_id && requester.organisation_id !== approver.organisation_id)
        drawOpening(world, edition, requester, approver, true);
}

/** A reader, sometimes under another hat, or somebody who does not read the case at all. */
function anOfficer(world: Drawing, readers: readonly Values[]): Values {
  const { draw } = world;
  if (draw.chance(0.1)) return draw.pick(world.of('post'));
  const { staff_id, organisation_id } = draw.pick(readers);
  return { staff_id, organisation_id: draw.chance(0.85) ? organisation_id : draw.pick(world.of('organisation')).id };
}

/** Openings of papers that were replaced, of every case of which some were: some approved, some over or ended. */
export function drawSealed(world: Drawing): void {
  const { draw } = world;
  for (const { id } of world.of('case_presentation')) {
    const readers = world.of('case_reader').filter(({ case_id }) => case_id === id);
    const replaced = world
      .of('conference_edition')
      .filter(({ case_id, state, replaced_at }) => case_id === id && state === 'DONE' && replaced_at !== 'infinity');
    for (const edition of replaced)
      for (let left = draw.int(2, 4); left > 0; left -= 1) {
        const [requester, approver] = [anOfficer(world, readers), anOfficer(world, readers)];
        if (requester.staff_id === approver.staff_id || requester.organisation_id === approver.organisation_id)
          continue;
        drawOpening(world, edition, requester, approver);
      }
  }
  const stopped = new Set(
    world
      .of('case_freeze')
      .filter(({ settled_at }) => settled_at === 'infinity')
      .map(({ case_id }) => case_id),
  );
  for (const own of world.of('case_presentation')) if (stopped.has(own.id)) drawStopped(world, own);
}
