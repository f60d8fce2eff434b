import { CATEGORIES } from '../../libs/consent';
import type { Draw } from './draw';
import { readableCases } from './oracle-cases';
import { eyesOf, type Reader } from './oracle-reader';
import { covered } from './oracle-results';
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
  const eyes = eyesOf(world, reader);
  const cases = readableCases(eyes, world);
  const seen = seenBy(world, reader, ['conference_entry']).get('conference_entry') ?? new Set();
  const all = world.rows('conference_entry');
  const template = draw.pick(all);
  const stranger = draw.pick(world.rows('staff')).id;
  const another = draw.pick(world.rows('organisation')).id;
  return cases.flatMap((id) => {
    const own = world.one('case_presentation', id) as Row;
    const conferences = world.where('case_conference', 'case_id', id);
    const there = all.filter((row) => row.case_id === id);
    // Of what is seen, what this person wrote for another house, or a colleague wrote, is the nearest miss.
    const known = there.filter((row) => seen.has(row.key));
    const near = known.filter(
      (row) => (row.staff_id === reader.staffId) !== (row.organisation_id === reader.organisationId),
    );
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
      const open = alone.filter((row) => covered(row as unknown as Row, eyes, world));
      const chosen = draw.pick(open.length > 0 ? open : alone);
      return [
        ...alone,
        { ...right, categories: draw.some(CATEGORIES, 2, 3) },
        ...nearMisses(chosen, [
          { staff_id: stranger },
          { organisation_id: another },
          { conference_id: draw.pick(world.rows('case_conference')).id },
          { case_id: draw.pick(world.rows('case_presentation')).id },
          { publication: own.publication - 1 },
          { replaces_id: draw.id() },
          ...draw.some(there, 2, 2).map((row) => ({ replaces_id: row.id })),
          ...[...draw.some(near, 4, 4), ...draw.some(known, 3, 3)].map((row) => ({ replaces_id: row.id })),
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

/** Organisations that read this case now or once or in time to come, and some that read another. */
function leads(world: World, caseId: string, draw: Draw): string[] {
  const readers = world.rows('case_reader');
  const here = readers.filter((row) => row.case_id === caseId).map((row) => row.organisation_id);
  const elsewhere = readers.map((row) => row.organisation_id).filter((id) => !here.includes(id));
  return [...new Set([...here, ...draw.some(elsewhere, 2, 2), draw.pick(world.rows('organisation')).id])];
}

/** What a conference ends with and who does what, for each conference of what this reader reads. */
function ends(table: string) {
  return (world: World, reader: Reader & { kind: 'PERSON' }, draw: Draw): Values[] => {
    const template = draw.pick(world.rows(table));
    const results = world.rows('conference_result');
    return readableCases(eyesOf(world, reader), world).flatMap((case_id) =>
      world.where('case_conference', 'case_id', case_id).flatMap(({ id: conference_id }) => {
        const right = { ...template, case_id, conference_id };
        const own = { staff_id: reader.staffId, organisation_id: reader.organisationId };
        const wrong = [
          { case_id: draw.pick(world.rows('case_presentation')).id },
          { conference_id: draw.pick(world.rows('case_conference')).id },
        ];
        const others = [
          { staff_id: draw.pick(world.rows('staff')).id },
          { organisation_id: draw.pick(world.rows('organisation')).id },
        ];
        const here = results.filter((row) => row.conference_id === conference_id);
        const among = leads(world, case_id, draw);
        if (table === 'case_action')
          return [
            ...among.map((id) => ({ ...right, assignee_organisation_id: id })),
            ...nearMisses({ ...right, assignee_organisation_id: draw.pick(among) }, wrong),
          ];
        if (table === 'conference_result')
          return nearMisses({ ...right, ...own, lead_organisation_id: NOBODY, replaces_id: NOBODY }, [
            ...wrong,
            ...others,
            ...among.map((id) => ({ lead_organisation_id: id })),
            ...[...here, draw.pick(results)].map(({ id }) => ({ replaces_id: id })),
            { replaces_id: draw.id() },
          ]);
        const { conference_id: _, ...confirmation } = right;
        return here.flatMap(({ id }) =>
          nearMisses({ ...confirmation, ...own, result_id: id }, [
            ...wrong.slice(0, 1),
            ...others,
            { result_id: draw.id() },
          ]),
        );
      }),
    );
  };
}

const AIMS: Readonly<Record<string, (world: World, reader: Reader & { kind: 'PERSON' }, draw: Draw) => Values[]>> = {
  conference_entry: entries,
  entry_confirmation: confirmations,
  conference_result: ends('conference_result'),
  result_confirmation: ends('result_confirmation'),
  case_action: ends('case_action'),
};

/** What a reader of cases would write about their record, and what misses it by one condition. */
export const aboutResults = (world: World, table: string, reader: Reader, draw: Draw): Values[] =>
  reader.kind === 'PERSON' && world.rows(table).length > 0 ? (AIMS[table]?.(world, reader, draw) ?? []) : [];
