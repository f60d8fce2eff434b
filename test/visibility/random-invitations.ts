import type { Drawing } from './drawing';
import { hoursFromNow, WORLD_NOW } from './world-now';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const STATES = ['PROPOSED', 'CONFIRMED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'];

/** Invitations of every kind and state, proposed and decided by all sorts of people, and links to some of them. */
export function drawInvitations(world: Drawing): void {
  const { draw } = world;
  const posts = world.of('post');
  for (let left = 10 + 4 * world.scale; left > 0; left -= 1) {
    // Often as it mostly is: an administrator of the house, about somebody who works there.
    const within = draw.chance(0.5);
    const proposer = draw.pick(within ? posts.filter((post) => post.administrator) : posts);
    const colleagues = posts.filter((post) => post.organisation_id === proposer.organisation_id);
    const decider = draw.pick(within ? [proposer] : posts);
    const organisation = within ? proposer.organisation_id : draw.pick(world.of('organisation')).id;
    const state = within ? 'CONFIRMED' : draw.pick(STATES);
    // Who was confirmed may be there already, as a first administrator may not.
    const person = within ? draw.pick(colleagues).staff_id : draw.chance(0.5) ? draw.pick(posts).staff_id : draw.id();
    const invitation = world.add('staff_invitation', {
      organisation_id: organisation,
      staff_id: person,
      email: `${world.text('staff_invitation', 'email')}@invited.example`,
      name: world.text('staff_invitation', 'name'),
      post_title: world.text('staff_invitation', 'post_title'),
      active_from: '2026-04-01',
      administrator: draw.chance(0.6),
      first_administrator: draw.chance(0.5),
      kind: draw.chance(0.8) ? 'NEW' : 'RESET',
      state,
      proposed_by_organisation_id: proposer.organisation_id,
      proposed_by_staff_id: proposer.staff_id,
      confirmed_by_staff_id: state === 'PROPOSED' ? NOBODY : draw.chance(0.2) ? proposer.staff_id : decider.staff_id,
      created_at: hoursFromNow(-30),
      expires_at: hoursFromNow(100),
      accepted_at: state === 'CONFIRMED' && draw.chance(0.3) ? WORLD_NOW.toISOString() : null,
      version: 1,
    });
    world.add('invitation_token', {
      token_hash: world.text('invitation_token', 'token_hash'),
      invitation_id: invitation.id,
      staff_id: draw.chance(0.9) ? person : draw.pick(posts).staff_id,
      email: draw.chance(0.9) ? invitation.email : world.text('invitation_token', 'email'),
      expires_at: hoursFromNow(100),
      used_at: null,
    });
  }
}
