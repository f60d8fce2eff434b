import { sealedFile } from '../support/case-key';
import type { Drawing, Values } from './drawing';
import { hoursFromNow } from './world-now';

type Own = Values & { id: string };

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** One paper of a conference, with sealed files where it was made. */
export function addEdition(world: Drawing, own: Own, conference: Values, to: Values, more: Values): Own {
  const edition = world.add('conference_edition', {
    case_id: own.id,
    conference_id: conference.id,
    recipient_staff_id: to.staff_id,
    recipient_organisation_id: to.organisation_id,
    requester_staff_id: own.created_by_staff_id,
    requester_organisation_id: own.presenting_organisation_id,
    number: world.draw.int(1, 3),
    pages: 1,
    sha256_pdf: world.text('conference_edition', 'sha256_pdf'),
    sha256_text: world.text('conference_edition', 'sha256_text'),
    log_head: world.text('conference_edition', 'log_head'),
    requested_at: hoursFromNow(-8),
    issued_at: more.state === 'DONE' ? hoursFromNow(-7) : null,
    ...more,
  });
  const sealed = (ending: string): string =>
    hex(
      sealedFile(
        own.id,
        `edition ${edition.id} ${ending}`,
        Buffer.from(`%PDF-1.4 ${world.text('conference_edition_file', ending)} %%EOF`),
      ),
    );
  if (edition.state === 'DONE')
    world.add('conference_edition_file', {
      edition_id: edition.id,
      sealed_pdf: sealed('pdf'),
      sealed_text: sealed('txt'),
    });
  return edition;
}

function drawEdition(world: Drawing, own: Own, conference: Own, to: { staff_id: unknown; organisation_id: unknown }) {
  const { draw } = world;
  const sections = world.of('case_section').filter(({ case_id }) => case_id === own.id);
  const part_ids = draw.chance(0.15) ? [] : draw.some(sections, 1, 2).map(({ id }) => id);
  const state = draw.chance(0.7) ? 'DONE' : draw.pick(['QUEUED', 'RUNNING', 'FAILED']);
  const number = draw.int(1, 3);
  const replaced_at = draw.chance(0.75) ? 'infinity' : hoursFromNow(-1);
  addEdition(world, own, conference, to, { part_ids, state, number, replaced_at });
}

/** Papers of conferences, for their readers; some for a reader who acts for another house, or for a colleague. */
export function drawConferenceEditions(world: Drawing): void {
  const { draw } = world;
  for (const own of world.of('case_presentation')) {
    const conferences = world.of('case_conference').filter(({ case_id }) => case_id === own.id);
    const readers = world.of('case_reader').filter(({ case_id }) => case_id === own.id);
    if (conferences.length === 0) continue;
    for (const { staff_id, organisation_id } of draw.some(readers, 3, 8))
      for (let left = draw.int(1, 2); left > 0; left -= 1) {
        const conference = draw.pick(conferences);
        drawEdition(world, own, conference, { staff_id, organisation_id });
        if (draw.chance(0.3)) {
          const other = draw.pick(world.of('organisation')).id;
          drawEdition(world, own, conference, { staff_id, organisation_id: other });
        }
        if (draw.chance(0.3)) {
          const colleague = draw.pick(world.of('post').filter((post) => post.organisation_id === organisation_id));
          if (colleague) drawEdition(world, own, conference, { staff_id: colleague.staff_id, organisation_id });
        }
      }
  }
}
