import type { Drawing } from './drawing';

const AT = '2026-03-31T01:00:00Z';

/** Series in every state over two or three bodies, with cover, approvals and register; editions of series and meetings. */
export function drawSeries(world: Drawing): void {
  const { draw } = world;
  for (let at = 0; at < 3 + world.scale; at += 1) {
    const bodies = draw.some(world.of('meeting_body'), 2, 3);
    const bodyIds = bodies.map(({ id }) => id);
    const live = world.of('meeting_series').some((other) => {
      const { state, body_ids: others } = other as unknown as { state: string; body_ids: string[] };
      return !['UNDONE', 'WITHDRAWN'].includes(state) && others.some((id) => bodyIds.includes(id));
    });
    const series = world.add('meeting_series', {
      code: draw.code(),
      form: draw.pick(['MULTI_BASIS', 'JOINT', 'BACK_TO_BACK', 'SUCCESSION']),
      // A body stands in one live series at a time.
      state: draw.pick(live ? ['UNDONE', 'WITHDRAWN'] : ['PROPOSED', 'APPROVED', 'IN_EFFECT', 'UNDONE']),
      effective_from: world.day(),
      closed_on: 'infinity',
      body_ids: bodyIds,
      version: 1,
    });
    for (const [position, body] of bodies.entries()) {
      world.add('series_member', {
        series_id: series.id,
        body_id: body.id,
        series_body_ids: bodyIds,
        body_name: body.name,
        body_short_name: body.short_name,
        position,
        version: 1,
      });
      if (draw.chance(0.5))
        world.add('merge_approval', {
          series_id: series.id,
          body_id: body.id,
          organisation_id: draw.pick(world.of('organisation')).id,
          staff_id: draw.pick(world.of('staff')).id,
          approved_at: AT,
          version: 1,
        });
    }
    const text = (column: string) => world.text('series_cover', column);
    world.add('series_cover', {
      series_id: series.id,
      body_ids: bodyIds,
      title: text('title'),
      paper_number: text('paper_number'),
      receiving_council: text('receiving_council'),
      as_of_note: text('as_of_note'),
      version: 1,
    });
    world.add('series_event', {
      series_id: series.id,
      body_ids: bodyIds,
      kind: 'PROPOSED',
      organisation_id: draw.pick(world.of('organisation')).id,
      at: AT,
      version: 1,
    });
  }
  for (let at = 0; at < 4 + world.scale; at += 1) drawEdition(world);
}

function drawEdition(world: Drawing): void {
  const { draw } = world;
  const ofSeries = draw.chance(0.5);
  const recipient = draw.pick(world.of('organisation')).id;
  const edition = world.add('minutes_edition', {
    kind: ofSeries ? 'SERIES_REPORT' : 'MEETING_MINUTES',
    series_id: ofSeries ? draw.pick(world.of('meeting_series')).id : null,
    meeting_id: ofSeries ? null : draw.pick(world.of('meeting')).id,
    recipient_organisation_id: recipient,
    requester_organisation_id: draw.pick(world.of('organisation')).id,
    requester_staff_id: draw.pick(world.of('staff')).id,
    state: draw.pick(['QUEUED', 'DONE']),
    number: 1,
    pages_done: 1,
    pages: 1,
    sha256_pdf: world.text('minutes_edition', 'sha256_pdf'),
    sha256_text: world.text('minutes_edition', 'sha256_text'),
    failure_code: '',
    requested_at: AT,
    issued_at: AT,
    version: 1,
  });
  world.add('edition_file', {
    edition_id: edition.id,
    recipient_organisation_id: recipient,
    pdf: '\\x25504446',
    text: '\\x74657874',
  });
}

/** Records of the platform itself: keys, audit, sessions, import keys, and what the installation was filled by. */
export function drawPlatform(world: Drawing): void {
  const { draw } = world;
  for (const { id: staffId } of world.of('staff')) {
    const organisationId = draw.pick(world.of('organisation')).id;
    world.add('idempotency_record', {
      key: draw.id(),
      staff_id: staffId,
      operation: world.text('idempotency_record', 'operation'),
      input_hash: world.text('idempotency_record', 'input_hash'),
      result_ids: [],
      replays: 0,
      created_at: AT,
    });
    world.add('sign_in_attempt', {
      kind: 'ADDRESS',
      key_hash: world.text('sign_in_attempt', 'key_hash'),
      failures: 1,
      last_at: AT,
    });
    world.add('login_session', {
      token_hash: world.text('login_session', 'token_hash'),
      staff_id: staffId,
      organisation_id: organisationId,
      created_at: AT,
      seen_at: AT,
      expires_at: AT,
    });
  }
  for (const { id, recipient_organisation_id: recipient } of world.of('minutes_edition'))
    world.add('job', {
      kind: 'MINUTES_EDITION',
      subject_id: id,
      organisation_id: recipient,
      state: 'DONE',
      attempts: 1,
      run_after: AT,
    });
  world.add('installation', { id: 1, filled_by: 'IMPORT', filled_at: AT });
  world.add('import_key', { source: 'drawn', entity: 'organisation', key: 'o-1', digest: '' });
}
