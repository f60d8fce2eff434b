import type { Draw } from './draw';
import type { Row, World } from './world';

type Values = Record<string, unknown>;

/** What is written about one case, where few may write at all and each condition has to be missed by itself. */
export const OF_CASES = new Set(
  [
    'case_reader case_conference conference_body conference_attendance case_key case_draft anonymity_attestation',
    'case_section section_version access_exclusion consent withdrawal disclosure_exception exception_act recall_task',
    'case_freeze information_request request_answer',
    'exception_review consent_evidence conference_result result_confirmation case_action',
  ].flatMap((names) => names.split(' ')),
);
const PEOPLE = ['staff_id', 'manager_staff_id', 'partner_staff_id'];
const HOUSES = ['organisation_id', 'presenting_organisation_id', 'partner_organisation_id'];

/** Everybody who is or was on the reader list of the same case, their houses, the requests that name this person, the checks of the house. */
function around(world: World, column: string, { case_id, staff_id }: Values): unknown[] {
  if (column === 'exception_id')
    return world
      .where('disclosure_exception', 'case_id', case_id as string)
      .filter((one) => one.manager_staff_id === staff_id || one.partner_staff_id === staff_id)
      .map(({ id }) => id);
  if (column === 'attestation_id') {
    const house = world.one('case_presentation', case_id as string)?.presenting_organisation_id ?? null;
    const own = world.where('case_presentation', 'presenting_organisation_id', house).map(({ id }) => id);
    return own.flatMap((id) => world.where('anonymity_attestation', 'case_id', id).map((row) => row.id));
  }
  const readers = world.where('case_reader', 'case_id', case_id as string);
  if (PEOPLE.includes(column)) return readers.map(({ staff_id }) => staff_id);
  return HOUSES.includes(column) ? readers.map(({ organisation_id }) => organisation_id) : [];
}

/** Of rows about cases that may be added: the same with one deciding column after the other exchanged. */
export function eachMissed(
  world: World,
  table: string,
  fit: readonly Values[],
  columns: readonly string[],
  draw: Draw,
): Values[] {
  if (!OF_CASES.has(table)) return [];
  return draw.some(fit, 3, 3).flatMap((values) => [
    values,
    ...columns
      .filter((column) => column in values)
      .flatMap((column) => {
        const near = new Set(around(world, column, values));
        const far = new Set(world.rows(table).map((row) => row[column as keyof Row] as unknown));
        near.delete(values[column]);
        far.delete(values[column]);
        return [...draw.some([...near], 3, 3), ...draw.some([...far], 3, 3)].map((value) => ({
          ...values,
          [column]: value,
        }));
      }),
  ]);
}

/** Consents to a case that has not been published yet: to nothing at all, and to the version of another case. */
export function ofBegun(world: World, table: string, fit: readonly Values[]): Values[] {
  const [values] = fit;
  if (table !== 'consent' || !values) return [];
  return world
    .rows('case_presentation')
    .filter(({ publication }) => publication === 0)
    .flatMap(({ id }) =>
      world.where('case_conference', 'case_id', id).flatMap((conference) =>
        [0, values.publication].map((publication) => ({
          ...values,
          case_id: id,
          conference_id: conference.id,
          publication,
        })),
      ),
    );
}
