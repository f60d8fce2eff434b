import { CATEGORIES } from '../../libs/consent';
import { sealedText } from '../support/case-key';
import type { Drawing, Values } from './drawing';
import { PUBLICATIONS } from './random-sections';
import { hoursFromNow } from './world-now';

type Own = Values & { id: string };

/** What one organisation is asked about a case; every text is a canary and sealed where the API looks for it. */
export function drawRequest(
  world: Drawing,
  own: Own,
  conference: Own,
  organisation_id: unknown,
  more: Values = {},
): Own {
  const { draw } = world;
  const request = world.add('information_request', {
    case_id: own.id,
    conference_id: conference.id,
    organisation_id,
    categories: draw.chance(0.7) ? draw.some(CATEGORIES, 1, 1) : draw.some(CATEGORIES, 2, 3),
    publication: draw.chance(0.6) ? PUBLICATIONS : draw.int(1, PUBLICATIONS),
    article: world.text('information_request', 'article'),
    answer_by: draw.chance(0.5) ? 'infinity' : world.day(),
    engine_version: 'drawn',
    dismissed: 0,
    sealed_reasons: '',
    staff_id: own.created_by_staff_id,
    asked_at: hoursFromNow(-4),
    withdrawn_at: draw.chance(0.8) ? 'infinity' : hoursFromNow(-1),
    version: 1,
    ...more,
  });
  for (const part of ['purpose', 'wish']) {
    const text = world.text('information_request', part);
    request[`sealed_${part}`] = sealedText(own.id, `request ${request.id} ${part.toUpperCase()}`, text);
  }
  return request;
}

function drawAnswer(world: Drawing, request: Own, by: Values): void {
  const answer: Own = world.add('request_answer', {
    case_id: request.case_id,
    request_id: request.id,
    kind: world.draw.pick(['ACCEPT', 'PARTIAL', 'DECLINE', 'CONSULTING', 'NIL']),
    engine_version: 'drawn',
    dismissed: 0,
    sealed_reasons: '',
    staff_id: by.staff_id,
    organisation_id: by.organisation_id,
    answered_at: hoursFromNow(-2),
  });
  const text = world.text('request_answer', 'note');
  answer.sealed_note = sealedText(String(request.case_id), `request ${answer.id} NOTE`, text);
}

/** Exclusions that are over or still to come, of an organisation that is asked or of somebody who reads for it. */
function drawExclusionsOfOtherDays(world: Drawing, own: Own, readers: readonly Values[]): void {
  const { draw } = world;
  for (const { staff_id, organisation_id } of draw.some(readers, 1, 3)) {
    if (organisation_id === own.presenting_organisation_id) continue;
    const kind = draw.pick(['ORGANISATION', 'STAFF']);
    world.add('access_exclusion', {
      case_id: own.id,
      kind,
      subject_id: kind === 'STAFF' ? staff_id : organisation_id,
      added_by_staff_id: own.created_by_staff_id,
      ...draw.pick([
        { added_at: hoursFromNow(1), ended_at: 'infinity' },
        { added_at: hoursFromNow(-50), ended_at: hoursFromNow(0) },
      ]),
    });
  }
}

/** People who read one case and are kept out of another of the same house, which they do not read. */
function drawExclusionsElsewhere(world: Drawing, cases: readonly Own[]): void {
  const readersOf = ({ id }: Own): Own[] => world.of('case_reader').filter(({ case_id }) => case_id === id);
  for (const own of cases) {
    const other = cases.find(
      (one) => one.id !== own.id && one.presenting_organisation_id === own.presenting_organisation_id,
    );
    if (!other) continue;
    const there = readersOf(other).map(({ staff_id }) => staff_id);
    for (const { staff_id, organisation_id } of readersOf(own))
      if (organisation_id !== own.presenting_organisation_id && !there.includes(staff_id))
        world.add('access_exclusion', {
          case_id: other.id,
          kind: 'STAFF',
          subject_id: staff_id,
          added_by_staff_id: other.created_by_staff_id,
          added_at: hoursFromNow(-50),
          ended_at: 'infinity',
        });
  }
}

/** Requests in every published case with a conference, to organisations on the reader list and to some that are not, and answers. */
export function drawRequests(world: Drawing): void {
  const { draw } = world;
  for (const own of world.of('case_presentation').filter(({ publication }) => Number(publication) > 0)) {
    const conferences = world.of('case_conference').filter(({ case_id }) => case_id === own.id);
    const readers = world.of('case_reader').filter(({ case_id }) => case_id === own.id);
    if (conferences.length === 0) continue;
    const asked = [...new Set(readers.map(({ organisation_id }) => organisation_id))].filter(
      (id) => id !== own.presenting_organisation_id,
    );
    for (const organisation of [...asked, ...draw.some(world.of('organisation'), 1, 1).map(({ id }) => id)])
      for (let left = draw.int(3, 5); left > 0; left -= 1) {
        const request = drawRequest(world, own, draw.pick(conferences), organisation);
        if (draw.chance(0.5)) drawAnswer(world, request, draw.pick(readers));
      }
    drawExclusionsOfOtherDays(world, own, readers);
  }
  drawExclusionsElsewhere(world, world.of('case_presentation'));
}
