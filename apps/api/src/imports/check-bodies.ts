import { type Problems } from './problems';
import type { WardBody, WardFile, WardMembership } from './ward-file';
import type { WardIndex } from './ward-index';

function checkMembership(seat: WardMembership, pointer: string, index: WardIndex, problems: Problems): void {
  if (!index.organisations.has(seat.orgId))
    problems.add(`${pointer}/orgId`, 'NOT_IN_FILE', seat.orgId, 'organisations');
  if (seat.to != null && seat.to <= seat.from) problems.add(`${pointer}/to`, 'SPAN_EMPTY');
  if (seat.personId == null) return;
  const person = index.persons.get(seat.personId);
  if (!person) problems.add(`${pointer}/personId`, 'NOT_IN_FILE', seat.personId, 'persons');
  else if (person.orgId !== seat.orgId) problems.add(`${pointer}/personId`, 'OTHER_ORGANISATION', seat.personId);
}

function checkBody(body: WardBody, pointer: string, index: WardIndex, problems: Problems): void {
  if (body.convenerOrgId != null && !index.organisations.has(body.convenerOrgId))
    problems.add(`${pointer}/convenerOrgId`, 'NOT_IN_FILE', body.convenerOrgId, 'organisations');
  if (body.validTo != null && body.validFrom !== undefined && body.validTo <= body.validFrom)
    problems.add(`${pointer}/validTo`, 'SPAN_EMPTY');
  body.memberships.forEach((seat, at) => checkMembership(seat, `${pointer}/memberships/${at}`, index, problems));
  const numbers = new Set<number>();
  body.charters?.forEach((charter, at) => {
    if (numbers.has(charter.no)) problems.add(`${pointer}/charters/${at}/no`, 'ID_REPEATS', String(charter.no));
    numbers.add(charter.no);
  });
}

function checkCodes(file: WardFile, problems: Problems): void {
  for (const list of ['bodies', 'series'] as const) {
    const codes = new Set<string>();
    file[list]?.forEach(({ code }, at) => {
      if (code === undefined) return;
      if (codes.has(code)) problems.add(`/${list}/${at}/code`, 'CODE_REPEATS', code);
      codes.add(code);
    });
  }
}

/** Checks what points from persons, bodies, matrices and series to other records of the file. */
export function checkBodies(file: WardFile, index: WardIndex, problems: Problems): void {
  file.persons?.forEach((person, at) => {
    if (!index.organisations.has(person.orgId))
      problems.add(`/persons/${at}/orgId`, 'NOT_IN_FILE', person.orgId, 'organisations');
  });
  file.bodies.forEach((body, at) => checkBody(body, `/bodies/${at}`, index, problems));
  file.matrix?.forEach((matrix, at) => {
    if (!index.bodies.has(matrix.bodyId)) problems.add(`/matrix/${at}/bodyId`, 'NOT_IN_FILE', matrix.bodyId, 'bodies');
  });
  checkCodes(file, problems);
}
