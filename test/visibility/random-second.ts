import { CATEGORIES } from '../../libs/consent';
import type { Drawing, Values } from './drawing';
import { addEdition } from './random-conference-editions';
import { addConference } from './random-conferences';
import { isRuled, notSaid } from './random-elsewhere';
import { drawEntry } from './random-results';
import { isAskedFor, says, type Scene } from './random-scenes';
import { PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

type Own = Values & { id: string };

/** What she said of one kind of information: to the one conference, to both, or to one and a later no to the other. */
const SAID: readonly ((first: Scene, second: Scene) => void)[] = [
  (first) => says(first, {}),
  (_, second) => says(second, {}),
  (first, second) => [says(first, {}), says(second, { publication: 1 })],
  (first, second) => [says(first, {}), says(second, { decision: 'REFUSED', given_at: hoursFromNow(-10) })],
];

/** Another conference about the same case, called by the same body, at which the same readers sit. */
function another(world: Drawing, first: Own, readers: readonly Values[]): Own {
  const { case_id, called_by_staff_id, created_at } = first;
  const call = { case_id, called_by_staff_id, created_at };
  const second = addConference(world, call, { state: () => world.draw.pick(['PLANNED', 'HELD']) });
  for (const { body_id } of world.of('conference_body').filter((row) => row.conference_id === first.id))
    world.add('conference_body', { conference_id: second.id, case_id, body_id });
  for (const { staff_id, organisation_id } of world.draw.some(readers, 1, 2))
    world.add('conference_attendance', {
      kind: 'STAFF',
      staff_id,
      organisation_id,
      conference_id: second.id,
      case_id,
      presence: 'EXPECTED',
      declared_alone: false,
      pledged_on_paper: false,
      version: 1,
    });
  return second;
}

/** What belongs to one conference: an entry of one kind, and papers of a section of it, of the entry and of both. */
function leave(world: Drawing, own: Own, conference: Own, reader: Values, category: string): void {
  const sections = world.of('case_section').filter((row) => row.case_id === own.id && row.category === category);
  for (const publication of [1, PUBLICATIONS]) {
    const entry = drawEntry(world, conference, reader, { categories: [category], publication });
    const texts = sections.slice(0, 1).map(({ id }) => id);
    for (const part_ids of [texts, [entry.id], [...texts, entry.id]])
      if (part_ids.length > 0)
        addEdition(world, own, conference, reader, { part_ids, state: 'DONE', replaced_at: 'infinity' });
  }
}

/** Of violence in one case with sealed originals somebody hears on a ground in law, and of it in their other cases not. */
function allowViolence(world: Drawing): void {
  const sealed = new Set(world.of('original_opening').map(({ case_id }) => case_id));
  const trusting = world
    .of('consent')
    .findLast(({ case_id, category }) => sealed.has(case_id) && category === 'VIOLENCE_SAFETY');
  if (!trusting) return;
  const { case_id, recipient_organisation_id, category, staff_id, organisation_id, conference_id } = trusting;
  const partner = world
    .of('case_reader')
    .find((row) => row.case_id === case_id && row.organisation_id === recipient_organisation_id);
  const base = { case_id, recipient_organisation_id, category };
  if (partner)
    isAskedFor({ world, base, by: { staff_id, organisation_id }, conference_id, partner }, ['MANAGER', 'PARTNER']);
}

/** Cases with two conferences that take place, of which she agreed to the one, to the other or to both. */
export function drawSecond(world: Drawing): void {
  const published = world
    .of('case_presentation')
    .filter((own) => own.publication === PUBLICATIONS && !isRuled(world, own));
  for (const own of published) {
    const first = world.of('case_conference').find(({ case_id, state }) => case_id === own.id && state !== 'CANCELLED');
    const readers = world
      .of('case_reader')
      .filter(
        ({ case_id, organisation_id, removed_at }) =>
          case_id === own.id && removed_at === 'infinity' && organisation_id !== own.presenting_organisation_id,
      );
    if (!first || readers.length === 0) continue;
    const second = another(world, first, readers);
    const houses = [...new Map(readers.map((reader) => [reader.organisation_id, reader])).values()];
    for (const reader of houses) {
      const silent = CATEGORIES.filter((category) => notSaid(world, own.id, reader.organisation_id, category));
      for (const [at, category] of world.draw.some(silent, 4, 4).entries()) {
        const scene = {
          world,
          base: { case_id: own.id, recipient_organisation_id: reader.organisation_id, category },
          by: { staff_id: own.created_by_staff_id, organisation_id: own.presenting_organisation_id },
          partner: reader,
        };
        SAID[at % SAID.length]?.({ ...scene, conference_id: first.id }, { ...scene, conference_id: second.id });
        for (const conference of [first, second]) leave(world, own, conference, reader, category);
      }
    }
  }
  allowViolence(world);
}
