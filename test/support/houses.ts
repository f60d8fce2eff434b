import type { TestApp } from './app';
import type { Client } from './client';
import { account, Visitor } from './sign-in';
import type { World } from './world';

/** An organisation whose administrator is signed in. */
export interface House {
  readonly organisation: string;
  readonly staff: string;
  readonly client: Client;
}

/** An organisation whose administrator is signed in; it asks for a password alone, as the sample does. */
export async function aHouse(world: World, name: string, platformRole = 'NONE'): Promise<House> {
  const organisation = await world.anOrganisation(name, 'NPO');
  await world.rows(`INSERT INTO organisation_setting (organisation_id, factor) VALUES ($1, 'PASSWORD')`, [
    organisation,
  ]);
  const staff = await world.aPerson(organisation, { administrator: true, platformRole });
  await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staff]);
  return { organisation, staff, client: await world.signIn(organisation, staff) };
}

/** Makes somebody count as not fresh any more. */
export const stale = (world: World, staff: string): Promise<unknown[]> =>
  world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [staff]);

/** Accepts an invitation by its link, with a password. */
export const acceptLink = (app: TestApp, link: string, newPassword = 'a password that is long enough') =>
  app.http
    .post('/auth/invitation/accept')
    .set('content-type', 'application/json')
    .send({ token: link.split('#')[1], newPassword });

/** Somebody with a password in an organisation; `number` keeps names apart. */
export async function aPersonWithPassword(
  world: World,
  organisation: string,
  number: number,
): Promise<{ email: string; staffId: string }> {
  const email = `person${number}@ward.example`;
  const staffId = await world.aPerson(organisation, { name: `担当${number}` });
  await account(world, email, staffId);
  return { email, staffId };
}

/** Gives a person an app that shows codes, in a browser that is signed in; its last code counts as long ago. */
export async function enrol(app: TestApp, world: World, { email, staffId }: { email: string; staffId: string }) {
  const visitor = new Visitor(app);
  await visitor.signIn(email);
  const { secret, recoveryCodes } = await visitor.addTotp();
  await world.rows('UPDATE totp_secret SET last_step = 0 WHERE staff_id = $1', [staffId]);
  return { email, staffId, secret, recoveryCodes, visitor };
}
