import type { Drawing } from './drawing';
import { hoursFromNow } from './world-now';

/** Organisations that left a body which keeps its past from leavers, and that sit there again today. */
function drawReturners(world: Drawing): void {
  const { draw } = world;
  for (const body of world.of('meeting_body').filter(({ leavers_keep }) => leavers_keep === false)) {
    const seated = world.of('membership').filter(({ body_id }) => body_id === body.id);
    const others = world
      .of('post')
      .map(({ organisation_id }) => organisation_id)
      .filter((id) => !seated.some(({ organisation_id }) => organisation_id === id));
    if (others.length === 0) continue;
    const organisation = draw.pick(others);
    for (const [valid_from, valid_to] of [
      ['2020-04-01', '2026-03-30'],
      ['2026-03-31', 'infinity'],
    ])
      world.add('membership', {
        body_id: body.id,
        organisation_id: organisation,
        staff_id: null,
        role: 'MEMBER',
        secrecy_basis: 'NONE',
        valid_from,
        valid_to,
        version: 1,
      });
  }
}

/** Mails to one person, which may say that there is a case. */
function drawMailsToPeople(world: Drawing): void {
  for (const post of world.draw.some(world.of('post'), 2, 4))
    world.add('mail_message', {
      organisation_id: post.organisation_id,
      to_kind: 'STAFF',
      to_ref: post.staff_id,
      kind: 'NOTICE',
      detail: world.text('mail_message', 'detail'),
      created_at: hoursFromNow(-10),
      state: 'KEPT',
      attempts: 0,
      next_at: hoursFromNow(-10),
    });
}

/** Cases just begun, which nobody reads yet, by all who have pledged. */
function drawBegunCases(world: Drawing): void {
  for (const pledge of world.of('confidentiality_pledge'))
    world.add('case_presentation', {
      code: world.draw.code(),
      presenting_organisation_id: pledge.organisation_id,
      created_by_staff_id: pledge.staff_id,
      state: 'DRAFT',
      created_at: hoursFromNow(-1),
      version: 1,
    });
}

/** Invitations in which proposer, house and whoever decides are the same or others, in every combination. */
function drawDecisions(world: Drawing): void {
  const { draw } = world;
  const posts = world.of('post');
  const deciders = [...posts.filter(({ administrator }) => administrator), ...draw.some(posts, 8, 8)];
  for (const decider of deciders)
    for (const own of [true, false])
      for (const proposedHere of [true, false])
        for (const state of ['CONFIRMED', 'WITHDRAWN'])
          for (const byDecider of [true, false]) {
            const other = draw.pick(posts);
            const house = own ? decider.organisation_id : draw.pick(world.of('organisation')).id;
            world.add('staff_invitation', {
              organisation_id: house,
              staff_id: draw.id(),
              email: `${world.text('staff_invitation', 'email')}@invited.example`,
              name: world.text('staff_invitation', 'name'),
              post_title: world.text('staff_invitation', 'post_title'),
              active_from: '2026-04-01',
              administrator: draw.chance(0.6),
              first_administrator: !own,
              kind: 'NEW',
              state,
              proposed_by_organisation_id: proposedHere ? house : other.organisation_id,
              proposed_by_staff_id: byDecider ? decider.staff_id : other.staff_id,
              confirmed_by_staff_id: decider.staff_id,
              created_at: hoursFromNow(-30),
              expires_at: hoursFromNow(100),
              accepted_at: null,
              version: 1,
            });
          }
}

/** What hardly ever comes about by chance, and without which some condition of the walls would not be missed. */
export function drawRare(world: Drawing): void {
  drawReturners(world);
  drawMailsToPeople(world);
  drawBegunCases(world);
  drawDecisions(world);
}
