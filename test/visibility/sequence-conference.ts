import { CATEGORIES } from '../../libs/consent';
import type { Values } from './drawing';
import type { WardBuilder } from './sequence-builder';
import { NOBODY, type Own, sealedWord } from './sequence-words';
import { hoursFromNow } from './world-now';

type Ids = { case_id: string; conference_id: string };

/** A conference about a case under one body, with what she said before it and what was recorded in it. */
export function drawConference(build: WardBuilder, own: Own, body: Own): void {
  const { world } = build;
  const conference = world.add('case_conference', {
    case_id: own.id,
    code: world.draw.code(),
    state: 'PLANNED',
    held_on: '2026-04-01',
    starts_at: '10:00',
    ends_at: '11:00',
    place: '',
    call_address: '',
    emergency: false,
    called_by_staff_id: own.created_by_staff_id,
    created_at: hoursFromNow(-40),
    version: 1,
  });
  const ids = { case_id: own.id, conference_id: conference.id };
  world.add('conference_body', { ...ids, body_id: body.id });
  drawConsents(build, own, ids);
  drawRecord(build, own, ids);
  drawRequest(build, own, ids);
}

/** Organisations on the reader list beside the presenting one. */
function recipientsOf({ world }: WardBuilder, own: Own): unknown[] {
  const readers = world.of('case_reader').filter(({ case_id }) => case_id === own.id);
  const houses = readers.map((row) => row.organisation_id);
  return [...new Set(houses)].filter((id) => id !== own.presenting_organisation_id);
}

const presenterOf = (own: Own): Values => ({
  staff_id: own.created_by_staff_id,
  organisation_id: own.presenting_organisation_id,
});

function drawConsents(build: WardBuilder, own: Own, ids: Ids): void {
  const { world } = build;
  const { draw } = world;
  for (const recipient of recipientsOf(build, own))
    for (const category of draw.some(CATEGORIES, 1, 4)) {
      const consent = world.add('consent', {
        ...ids,
        recipient_organisation_id: recipient,
        category,
        purpose: 'CASE_CONFERENCE',
        decision: draw.chance(0.8) ? 'GRANTED' : 'REFUSED',
        form: 'WRITTEN',
        explained_by_staff_id: own.created_by_staff_id,
        publication: 1,
        valid_from: hoursFromNow(-30),
        valid_until: draw.chance(0.8) ? 'infinity' : hoursFromNow(2),
        ...presenterOf(own),
        given_at: hoursFromNow(-30),
      });
      if (draw.chance(0.2))
        world.add('consent_evidence', {
          case_id: own.id,
          consent_id: consent.id,
          media_type: 'application/pdf',
          bytes: 1,
          content_hash: 'x',
          ...presenterOf(own),
          added_at: hoursFromNow(-29),
          sealed: '\\x00',
        });
    }
}

function drawRecord(build: WardBuilder, own: Own, ids: Ids): void {
  const { world } = build;
  const by = presenterOf(own);
  for (const categories of [['BASIC'], ['HEALTH', 'FINANCIAL']]) {
    const entry = world.add('conference_entry', {
      ...ids,
      kind: 'DISCUSSION',
      urgency: 'NONE',
      categories,
      publication: 1,
      engine_version: 'x',
      dismissed: 0,
      sealed_reasons: '',
      replaces_id: NOBODY,
      ...by,
      recorded_at: hoursFromNow(-20),
    });
    entry.sealed = sealedWord(own.id, `entry ${entry.id}`, build.next());
    world.add('entry_confirmation', { case_id: own.id, entry_id: entry.id, ...by, at: hoursFromNow(-19) });
  }
  const result = world.add('conference_result', {
    ...ids,
    lead_organisation_id: own.presenting_organisation_id,
    key_worker_staff_id: NOBODY,
    next_on: 'infinity',
    replaces_id: NOBODY,
    ...by,
    recorded_at: hoursFromNow(-18),
  });
  world.add('result_confirmation', { case_id: own.id, result_id: result.id, ...by, at: hoursFromNow(-17) });
  world.add('case_action', {
    ...ids,
    kind: 'REPORT',
    entry_id: NOBODY,
    assignee_organisation_id: own.presenting_organisation_id,
    assignee_staff_id: NOBODY,
    due_on: '2026-04-20',
    state: 'OPEN',
    added_at: hoursFromNow(-17),
    version: 1,
  });
}

function drawRequest(build: WardBuilder, own: Own, ids: Ids): void {
  const { world } = build;
  const [asked] = recipientsOf(build, own);
  const request = world.add('information_request', {
    ...ids,
    organisation_id: asked,
    categories: ['BASIC'],
    publication: 1,
    article: 'x',
    answer_by: 'infinity',
    engine_version: 'x',
    dismissed: 0,
    sealed_reasons: '',
    sealed_purpose: 'sealed',
    sealed_wish: 'sealed',
    staff_id: own.created_by_staff_id,
    asked_at: hoursFromNow(-16),
    withdrawn_at: 'infinity',
    version: 1,
  });
  world.add('request_answer', {
    case_id: own.id,
    request_id: request.id,
    kind: 'ACCEPT',
    engine_version: 'x',
    dismissed: 0,
    sealed_reasons: '',
    sealed_note: 'sealed',
    staff_id: own.created_by_staff_id,
    organisation_id: asked,
    answered_at: hoursFromNow(-15),
  });
}
