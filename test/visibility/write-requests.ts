import { CATEGORIES } from '../../libs/consent';
import type { Draw } from './draw';
import { readableCases } from './oracle-cases';
import { eyesOf, type Reader } from './oracle-reader';
import type { World } from './world';

type Values = Record<string, unknown>;
type Person = Reader & { kind: 'PERSON' };

const MOST = 24;

/** One condition at a time: the values as they should be, and each time one of them as it should not be. */
const nearMisses = (right: Values, wrong: readonly Values[]): Values[] => [
  right,
  ...wrong.map((one) => ({ ...right, ...one })),
];

/** Requests in the cases of this reader to every organisation that ever stood near them, and near misses of some. */
function requests(world: World, reader: Person, draw: Draw): Values[] {
  const template = draw.pick(world.rows('information_request'));
  return readableCases(eyesOf(world, reader), world).flatMap((id) => {
    const own = world.one('case_presentation', id);
    const conferences = world.where('case_conference', 'case_id', id);
    if (!own || conferences.length === 0) return [];
    const right = {
      ...template,
      case_id: id,
      conference_id: draw.pick(conferences).id,
      publication: own.publication,
      categories: draw.some(CATEGORIES, 1, 2),
      staff_id: reader.staffId,
    };
    const houses = [...world.where('case_reader', 'case_id', id), ...draw.some(world.rows('case_reader'), 3, 3)].map(
      ({ organisation_id }) => organisation_id,
    );
    return [...new Set([...houses, own.presenting_organisation_id])].flatMap((organisation_id) =>
      nearMisses({ ...right, organisation_id }, [
        { staff_id: draw.pick(world.rows('staff')).id },
        { conference_id: draw.pick(world.rows('case_conference')).id },
        { conference_id: draw.id() },
        { case_id: draw.pick(world.rows('case_presentation')).id },
        { publication: own.publication - 1 },
      ]),
    );
  });
}

/** Answers of this reader to whatever is asked in the cases that they read, and near misses of each. */
function answers(world: World, reader: Person, draw: Draw): Values[] {
  const cases = readableCases(eyesOf(world, reader), world);
  const template = draw.pick(world.rows('request_answer'));
  const there = world.rows('information_request').filter(({ case_id }) => cases.includes(case_id));
  const mine = there.filter(({ organisation_id }) => organisation_id === reader.organisationId);
  return [...draw.some(there, MOST, MOST), ...mine].flatMap(({ id, case_id }) =>
    nearMisses(
      { ...template, request_id: id, case_id, staff_id: reader.staffId, organisation_id: reader.organisationId },
      [
        { staff_id: draw.pick(world.rows('staff')).id },
        { organisation_id: draw.pick(world.rows('organisation')).id },
        { case_id: draw.pick(world.rows('case_presentation')).id },
        ...cases.filter((other) => other !== case_id).map((other) => ({ case_id: other })),
      ],
    ),
  );
}

const AIMS: Readonly<Record<string, (world: World, reader: Person, draw: Draw) => Values[]>> = {
  information_request: requests,
  request_answer: answers,
};

/** What a reader of cases would ask or answer, and what misses it by one condition. */
export const aboutRequests = (world: World, table: string, reader: Reader, draw: Draw): Values[] =>
  reader.kind === 'PERSON' && world.rows(table).length > 0 ? (AIMS[table]?.(world, reader, draw) ?? []) : [];
