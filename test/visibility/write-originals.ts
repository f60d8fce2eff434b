import type { Draw } from './draw';
import type { Reader } from './oracle-reader';
import type { Row, World } from './world';

type Values = Record<string, unknown>;
type Person = Reader & { kind: 'PERSON' };

/** Every paper of this person in each state, and those of others of the same house and of other cases and conferences. */
function requests(world: World, { staffId, organisationId }: Person, draw: Draw): Values[] {
  const template = draw.pick(world.rows('original_opening'));
  const papers = world.rows('conference_edition');
  const mine = papers.filter((one) => one.recipient_staff_id === staffId);
  const cases = new Set(mine.map(({ case_id }) => case_id));
  const near = papers.filter((one) => cases.has(one.case_id) && one.recipient_staff_id !== staffId);
  const me = { requested_by_staff_id: staffId, requested_by_organisation_id: organisationId };
  const asks = ({ id, case_id, conference_id }: Row): Values => ({
    ...template,
    ...me,
    edition_id: id,
    case_id,
    conference_id,
  });
  const right = mine.map(asks);
  const other = (column: keyof Row, table: string): Values[] =>
    draw.some(right, 4, 4).map((values) => ({ ...values, [column]: draw.pick(world.rows(table)).id }));
  const elsewhere = right.flatMap((values) =>
    world.where('case_conference', 'case_id', values.case_id).map(({ id }) => ({ ...values, conference_id: id })),
  );
  const swapped = right.flatMap((values) => [...cases].map((case_id) => ({ ...values, case_id })));
  return [
    ...right,
    ...draw.some(near, 8, 8).map(asks),
    ...draw.some(elsewhere, 8, 8),
    ...draw.some(swapped, 8, 8),
    ...other('requested_by_staff_id', 'staff'),
    ...other('requested_by_organisation_id', 'organisation'),
    ...other('edition_id', 'case_presentation'),
    ...(near.length > 0 ? draw.some(right, 3, 3) : []).map((values) => ({
      ...values,
      requested_by_staff_id: draw.pick(near).recipient_staff_id,
    })),
  ];
}

/** Each act about openings of the cases that this person has to do with, and what misses it by one condition. */
function decisions(world: World, { staffId, organisationId }: Person, draw: Draw): Values[] {
  const template = draw.pick(world.rows('opening_act'));
  const reads = world.where('case_reader', 'staff_id', staffId).map(({ case_id }) => case_id);
  const openings = world.rows('original_opening').filter(({ case_id }) => reads.includes(case_id));
  const all = openings.flatMap(({ id, case_id }) =>
    ['APPROVED', 'REFUSED', 'ENDED'].map((kind) => ({
      ...template,
      opening_id: id,
      case_id,
      kind,
      staff_id: staffId,
      organisation_id: organisationId,
    })),
  );
  const change = (column: string, value: () => unknown): Values[] =>
    draw.some(all, 12, 12).map((values) => ({ ...values, [column]: value() }));
  return [
    ...draw.some(all, 120, 120),
    ...change('staff_id', () => draw.pick(world.rows('staff')).id),
    ...change('organisation_id', () => draw.pick(world.rows('organisation')).id),
    ...change('case_id', () => draw.pick(world.rows('case_presentation')).id),
    ...change('opening_id', () => draw.id()),
  ];
}

/** What somebody would write about the opening of sealed originals. */
export function aboutOriginals(world: World, table: string, reader: Reader, draw: Draw): Values[] {
  if (reader.kind !== 'PERSON' || world.rows(table).length === 0) return [];
  if (table === 'original_opening') return requests(world, reader, draw);
  return table === 'opening_act' ? decisions(world, reader, draw) : [];
}
