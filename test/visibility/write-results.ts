import { CATEGORIES } from '../../libs/consent';
import type { Draw } from './draw';
import { readableCases } from './oracle-cases';
import { eyesOf, type Reader } from './oracle-reader';
import { seenBy } from './oracle';
import type { Row, World } from './world';

type Values = Record<string, unknown>;

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** One condition at a time: the values as they should be, and each time one of them as it should not be. */
const nearMisses = (right: Values, wrong: readonly Values[]): Values[] => [
  right,
  ...wrong.map((one) => ({ ...right, ...one })),
];

/** Entries as this reader would record them in the conferences of what they read, and near misses of each. */
function entries(world: World, reader: Reader & { kind: 'PERSON' }, draw: Draw): Values[] {
  const cases = readableCases(eyesOf(world, reader), world);
  const seen = seenBy(world, reader, ['conference_entry']).get('conference_entry') ?? new Set();
  const all = world.rows('conference_entry');
  const template = draw.pick(all);
  const stranger = draw.pick(world.rows('staff')).id;
  const house = draw.pick(world.rows('organisation')).id;
  return cases.flatMap((id) => {
    const own = world.one('case_presentation', id) as Row;
    const conferences = world.where('case_conference', 'case_id', id);
    const there = all.filter((row) => row.case_id === id);
    return conferences.flatMap((conference) => {
      const right = {
        ...template,
        case_id: id,
        conference_id: conference.id,
        publication: own.publication,
        replaces_id: NOBODY,
        staff_id: reader.staffId,
        organisation_id: reader.organisationId,
      };
      const alone = CATEGORIES.map((one) => ({ ...right, categories: [one] }));
      const [chosen] = draw.some(alone, 1, 1);
      return [
        ...alone,
        { ...right, categories: draw.some(CATEGORIES, 2, 3) },
        ...nearMisses(chosen ?? right, [
          { staff_id: stranger },
          { organisation_id: house },
          { conference_id: draw.pick(world.rows('case_conference')).id },
          { case_id: draw.pick(world.rows('case_presentation')).id },
          { publication: own.publication - 1 },
          { replaces_id: draw.id() },
          ...draw.some(there, 2, 2).map((row) => ({ replaces_id: row.id })),
          ...draw
            .some(
              there.filter((row) => seen.has(row.key)),
              3,
              3,
            )
            .map((row) => ({ replaces_id: row.id })),
        ]),
      ];
    });
  });
}

/** Confirmations of whatever was recorded in the cases that this reader reads, seen or not. */
function confirmations(world: World, reader: Reader & { kind: 'PERSON' }, draw: Draw): Values[] {
  const cases = readableCases(eyesOf(world, reader), world);
  const template = draw.pick(world.rows('entry_confirmation'));
  const there = world.rows('conference_entry').filter(({ case_id }) => cases.includes(case_id));
  return draw
    .some(there, 16, 16)
    .flatMap(({ id, case_id }) =>
      nearMisses(
        { ...template, entry_id: id, case_id, staff_id: reader.staffId, organisation_id: reader.organisationId },
        draw.some(
          [
            { staff_id: draw.pick(world.rows('staff')).id },
            { organisation_id: draw.pick(world.rows('organisation')).id },
            { case_id: draw.pick(world.rows('case_presentation')).id },
          ],
          1,
          1,
        ),
      ),
    );
}

const AIMS: Readonly<Record<string, (world: World, reader: Reader & { kind: 'PERSON' }, draw: Draw) => Values[]>> = {
  conference_entry: entries,
  entry_confirmation: confirmations,
};

/** What a reader of cases would write about their record, and what misses it by one condition. */
export const aboutResults = (world: World, table: string, reader: Reader, draw: Draw): Values[] =>
  reader.kind === 'PERSON' && world.rows(table).length > 0 ? (AIMS[table]?.(world, reader, draw) ?? []) : [];
