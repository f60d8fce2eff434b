import type { Draw } from './draw';
import { readableCases } from './oracle-cases';
import { eyesOf, type Reader } from './oracle-reader';
import type { World } from './world';

type Values = Record<string, unknown>;
type Person = Reader & { kind: 'PERSON' };

/** One condition at a time: the values as they should be, and each time one of them as it should not be. */
const nearMisses = (right: Values, wrong: readonly Values[]): Values[] => [
  right,
  ...wrong.map((one) => ({ ...right, ...one })),
];

/** Requests of this reader for each paper of what they read, replaced or not, and near misses of each. */
function requests(world: World, reader: Person, draw: Draw): Values[] {
  const template = draw.pick(world.rows('sealed_opening'));
  const cases = readableCases(eyesOf(world, reader), world);
  const all = world.rows('conference_edition');
  return cases.flatMap((case_id) => {
    const readers = world
      .where('case_reader', 'case_id', case_id)
      .filter((row) => row.staff_id !== reader.staffId && row.organisation_id !== reader.organisationId);
    const here = all.filter((row) => row.case_id === case_id);
    if (readers.length === 0 || here.length === 0) return [];
    const approver = draw.pick(readers);
    const right = {
      ...template,
      case_id,
      requested_by_staff_id: reader.staffId,
      requesting_organisation_id: reader.organisationId,
      approver_staff_id: approver.staff_id,
      approver_organisation_id: approver.organisation_id,
    };
    const sealed = here.filter((row) => row.state === 'DONE' && row.replaced_at !== 'infinity');
    const elsewhere = all.filter(
      (row) => row.case_id !== case_id && row.state === 'DONE' && row.replaced_at !== 'infinity',
    );
    const near = [...elsewhere.filter((row) => cases.includes(row.case_id)).slice(0, 3), ...draw.some(elsewhere, 2, 2)];
    return [
      ...here.map(({ id }) => ({ ...right, edition_id: id })),
      ...nearMisses({ ...right, edition_id: draw.pick(sealed.length > 0 ? sealed : here).id }, [
        { case_id: draw.pick(world.rows('case_presentation')).id },
        { requested_by_staff_id: draw.pick(world.rows('staff')).id },
        { requesting_organisation_id: draw.pick(world.rows('organisation')).id },
        { edition_id: draw.id() },
        ...near.map(({ id }) => ({ edition_id: id })),
        ...readers.map((row) => ({ approver_staff_id: row.staff_id, approver_organisation_id: row.organisation_id })),
        { approver_staff_id: draw.pick(world.rows('staff')).id },
        { approver_organisation_id: draw.pick(world.rows('organisation')).id },
      ]),
    ];
  });
}

/** Decisions of this reader on whatever names them, for whatever house, on what is asked in their cases, and on some others. */
function decisions(world: World, reader: Person, draw: Draw): Values[] {
  const template = draw.pick(world.rows('sealed_opening_act'));
  const cases = readableCases(eyesOf(world, reader), world);
  const all = world.rows('sealed_opening');
  const named = all.filter((row) => [row.requested_by_staff_id, row.approver_staff_id].includes(reader.staffId));
  const housed = all.filter((row) =>
    [row.requesting_organisation_id, row.approver_organisation_id].includes(reader.organisationId),
  );
  const there = all.filter(({ case_id }) => cases.includes(case_id));
  const tried = [...named, ...draw.some(housed, 8, 8), ...draw.some(there, 8, 8), ...draw.some(all, 2, 2)];
  return tried.flatMap(({ id }) =>
    ['APPROVED', 'ENDED'].flatMap((kind) =>
      nearMisses(
        { ...template, opening_id: id, kind, staff_id: reader.staffId, organisation_id: reader.organisationId },
        [
          { staff_id: draw.pick(world.rows('staff')).id },
          { organisation_id: draw.pick(world.rows('organisation')).id },
        ],
      ),
    ),
  );
}

const AIMS: Readonly<Record<string, (world: World, reader: Person, draw: Draw) => Values[]>> = {
  sealed_opening: requests,
  sealed_opening_act: decisions,
};

/** What an officer would ask about a replaced paper, or decide, and what misses it by one condition. */
export const aboutSealed = (world: World, table: string, reader: Reader, draw: Draw): Values[] =>
  reader.kind === 'PERSON' && world.rows(table).length > 0 ? (AIMS[table]?.(world, reader, draw) ?? []) : [];
