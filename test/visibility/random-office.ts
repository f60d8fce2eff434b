import type { Drawing } from './drawing';
import { hoursFromNow } from './world-now';

const AT = '2026-03-31T00:00:00Z';

/** Accounts opened long ago, a day ago to the second, lately, or never; closed ones; and the ways to sign in. */
function drawAccounts(world: Drawing): void {
  const { draw } = world;
  for (const { id: staffId } of world.of('staff')) {
    if (draw.chance(0.9))
      world.add('account', {
        staff_id: staffId,
        opened_at: draw.chance(0.6) ? '-infinity' : hoursFromNow(draw.pick([-48, -24, -23.999, -1])),
        closed_at: draw.chance(0.9) ? 'infinity' : hoursFromNow(draw.pick([-1, 1])),
      });
    const text = (table: string, column: string) => world.text(table, column);
    world.add('totp_secret', {
      staff_id: staffId,
      secret: text('totp_secret', 'secret'),
      confirmed_at: AT,
      last_step: 0,
    });
    world.add('passkey', {
      id: text('passkey', 'id'),
      staff_id: staffId,
      public_key: '\\x00',
      counter: 0,
      transports: [text('passkey', 'transports')],
      label: text('passkey', 'label'),
      created_at: AT,
    });
    world.add('recovery_code', { staff_id: staffId, code_hash: text('recovery_code', 'code_hash') });
    world.add('sign_in_step', {
      token_hash: text('sign_in_step', 'token_hash'),
      staff_id: staffId,
      organisation_id: draw.pick(world.of('organisation')).id,
      kind: 'SECOND_FACTOR',
      challenge: text('sign_in_step', 'challenge'),
      expires_at: AT,
      failures: 0,
    });
    world.add('directory_identity', {
      issuer: text('directory_identity', 'issuer'),
      subject: text('directory_identity', 'subject'),
      staff_id: staffId,
    });
  }
}

/** How organisations let people in, what they attested and handed over, and the mails that they sent. */
function drawHouses(world: Drawing): void {
  const { draw } = world;
  for (const { id } of world.of('organisation')) {
    const people = world.of('post').filter((post) => post.organisation_id === id);
    const someone = (): string => draw.pick(people.length > 0 ? people : world.of('post')).staff_id as string;
    if (draw.chance(0.7))
      world.add('organisation_setting', {
        organisation_id: id,
        factor: 'PASSWORD',
        idle_minutes: draw.int(5, 60),
        session_hours: draw.int(1, 24),
        allowed_networks: [],
        version: 1,
      });
    for (let left = draw.int(0, 2); left > 0; left -= 1)
      world.add('staff_attestation', {
        organisation_id: id,
        attested_on: world.day(),
        due_quarter: `2026Q${draw.int(1, 4)}`,
        attested_by_staff_id: someone(),
        post_ids: people.map((post) => post.id),
        created_at: AT,
      });
    for (let left = draw.int(0, 2); left > 0; left -= 1)
      world.add('hand_over', {
        organisation_id: id,
        from_staff_id: someone(),
        to_staff_id: someone(),
        actions: draw.int(0, 9),
        at: AT,
      });
    const mail = world.add('mail_message', {
      organisation_id: id,
      to_kind: 'ADDRESS',
      to_ref: world.text('mail_message', 'to_ref'),
      kind: 'INVITATION',
      detail: world.text('mail_message', 'detail'),
      created_at: AT,
      state: 'KEPT',
      attempts: 0,
      next_at: AT,
    });
    world.add('daily_run', { organisation_id: id, name: world.text('daily_run', 'name'), day: world.day() });
    world.add('mail_link', { mail_id: mail.id, organisation_id: id, link: world.text('mail_link', 'link') });
  }
}

export function drawOffice(world: Drawing): void {
  drawAccounts(world);
  drawHouses(world);
}
