import { CATEGORIES } from '../../libs/consent';
import { sealedText } from '../support/case-key';
import type { Drawing, Values } from './drawing';
import { PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const KINDS = ['PERSONS_VIEW', 'DISCUSSION', 'DECISION', 'POLICY', 'ROLE'];

type Own = Values & { id: string };

/** Something recorded of a conference; every text is a canary and sealed where the API looks for it. */
export function drawEntry(world: Drawing, conference: Values, by: Values, more: Values = {}): Own {
  const { draw } = world;
  const kind = draw.pick(KINDS);
  const entry = world.add('conference_entry', {
    case_id: conference.case_id,
    conference_id: conference.id,
    kind,
    urgency: kind === 'POLICY' ? draw.pick(['ORDINARY', 'HIGH', 'IMMEDIATE']) : 'NONE',
    categories: draw.chance(0.15) ? CATEGORIES : draw.some(CATEGORIES, 1, 2),
    publication: draw.chance(0.6) ? PUBLICATIONS : draw.int(1, PUBLICATIONS),
    sealed: '',
    engine_version: 'drawn',
    dismissed: 0,
    sealed_reasons: '',
    replaces_id: NOBODY,
    staff_id: by.staff_id,
    organisation_id: by.organisation_id,
    recorded_at: hoursFromNow(-3),
    ...more,
  });
  const text = world.text('conference_entry', String(entry.kind).toLowerCase());
  entry.sealed = sealedText(String(entry.case_id), `entry ${entry.id}`, text);
  return entry;
}

/** What was recorded goes into papers beside the sections, and into some alone. */
function holdEntries(world: Drawing): void {
  const { draw } = world;
  for (const edition of world.of('conference_edition')) {
    const entries = world.of('conference_entry').filter(({ case_id }) => case_id === edition.case_id);
    if (!draw.chance(0.6)) continue;
    const held = draw.some(entries, 1, 2).map(({ id }) => id);
    edition.part_ids = draw.chance(0.3) ? held : [...(edition.part_ids as string[]), ...held];
  }
}

/** What a conference ended with, once or corrected, and who does what about the case. */
function drawEnds(world: Drawing, conference: Values, readers: readonly Values[]): void {
  const { draw } = world;
  const { case_id, id: conference_id } = conference;
  let replaces_id: unknown = NOBODY;
  for (let left = draw.int(1, 2); left > 0; left -= 1) {
    const by = draw.pick(readers);
    const result = world.add('conference_result', {
      case_id,
      conference_id,
      lead_organisation_id: draw.chance(0.3) ? NOBODY : draw.pick(readers).organisation_id,
      key_worker_staff_id: NOBODY,
      next_on: draw.chance(0.3) ? 'infinity' : world.day(),
      replaces_id,
      staff_id: by.staff_id,
      organisation_id: by.organisation_id,
      recorded_at: hoursFromNow(-2),
    });
    replaces_id = result.id;
    for (const { staff_id, organisation_id } of draw.some(readers, 1, 2))
      if (!world.of('result_confirmation').some((one) => one.result_id === result.id && one.staff_id === staff_id))
        world.add('result_confirmation', {
          case_id,
          result_id: result.id,
          staff_id,
          organisation_id,
          at: hoursFromNow(-1),
        });
  }
  for (const kind of ['REPORT', 'CALL_AGAIN', 'ROLE', 'ROLE']) {
    const entry = kind === 'ROLE' && drawEntry(world, conference, draw.pick(readers), { kind, urgency: 'NONE' });
    world.add('case_action', {
      case_id,
      conference_id,
      kind,
      entry_id: entry ? entry.id : NOBODY,
      assignee_organisation_id: draw.chance(0.8)
        ? draw.pick(readers).organisation_id
        : draw.pick(world.of('organisation')).id,
      assignee_staff_id: NOBODY,
      due_on: world.day(),
      state: draw.pick(['OPEN', 'IN_PROGRESS', 'DONE']),
      added_at: hoursFromNow(-2),
      version: 1,
    });
  }
}

/** What readers recorded of a conference when they acted for another house than they read it for. */
function drawTwoHats(world: Drawing, conference: Values): void {
  const { draw } = world;
  const readers = world.of('case_reader').filter(({ case_id }) => case_id === conference.case_id);
  for (const { staff_id, organisation_id } of draw.some(readers, 3, 4)) {
    const other = draw.pick(world.of('organisation').filter(({ id }) => id !== organisation_id));
    for (const category of draw.some(CATEGORIES, 1, 2))
      drawEntry(world, conference, { staff_id, organisation_id: other.id }, { categories: [category] });
  }
}

/** Conferences about cases that have been published: before that nothing is recorded. */
function heard(world: Drawing): Own[] {
  const published = new Set(world.of('case_key').map(({ case_id }) => case_id));
  return world.of('case_conference').filter(({ case_id }) => published.has(case_id));
}

/** Entries of every published case with a conference: some corrected, some confirmed, by readers and by others. */
export function drawResults(world: Drawing): void {
  const { draw } = world;
  for (const conference of heard(world)) {
    const readers = world.of('case_reader').filter(({ case_id }) => case_id === conference.case_id);
    const entries: Own[] = [];
    for (let left = draw.int(4, 8); left > 0; left -= 1) entries.push(drawEntry(world, conference, draw.pick(readers)));
    for (const { id, kind, urgency, categories } of draw.some(entries, 1, 2))
      entries.push(
        drawEntry(world, conference, draw.pick(readers), {
          kind,
          urgency,
          categories: draw.chance(0.5) ? categories : draw.some(CATEGORIES, 1, 2),
          replaces_id: id,
        }),
      );
    for (const entry of draw.some(entries, 3, 6))
      for (const { staff_id, organisation_id } of draw.some(readers, 1, 2))
        if (!world.of('entry_confirmation').some((one) => one.entry_id === entry.id && one.staff_id === staff_id))
          world.add('entry_confirmation', {
            case_id: conference.case_id,
            entry_id: entry.id,
            staff_id,
            organisation_id,
            at: hoursFromNow(-2),
          });
  }
  holdEntries(world);
  // Last, so that the entries stay as they were.
  for (const conference of heard(world))
    drawEnds(
      world,
      conference,
      world.of('case_reader').filter(({ case_id }) => case_id === conference.case_id),
    );
  for (const conference of heard(world)) drawTwoHats(world, conference);
}
