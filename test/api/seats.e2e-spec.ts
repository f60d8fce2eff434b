import { randomUUID } from 'node:crypto';
import { change, refused } from '../support/acts';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { aBodyOf } from '../support/records';
import { World } from '../support/world';

const ADD = `mutation($input: AddMembershipInput!) { addMembership(input: $input) { id role validFrom validTo version } }`;
const END = `mutation($input: EndMembershipInput!) { endMembership(input: $input) { id validTo version abilities } }`;
const BODY = `mutation($input: CreateBodyInput!) { createBody(input: $input) { id } }`;

/** A day from today on, in Japan. */
const day = (days: number): string =>
  new Date(Date.now() + 9 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

describe('seats', () => {
  let app: TestApp;
  let world: World;
  let office: string, npo: string, bodyId: string, officer: string;
  let secretariat: Client, member: Client, stranger: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    office = await world.anOrganisation();
    npo = await world.anOrganisation('みなも', 'NPO');
    bodyId = await aBodyOf(world, { [office]: 'SECRETARIAT', [npo]: 'MEMBER' });
    officer = await world.aPerson(office);
    secretariat = await world.signIn(office, officer);
    member = await world.signIn(npo);
    stranger = await world.signIn(await world.anOrganisation('青葉台学園', 'SCHOOL'));
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const aGuest = () => world.anOrganisation('地域の団体', 'NPO');
  const seat = (organisationId: string, values: object = {}) => ({
    bodyId,
    organisationId,
    role: 'MEMBER',
    secrecyBasis: 'PLEDGE',
    validFrom: day(0),
    ...values,
  });
  const endOf = async (id: string): Promise<string> =>
    (await world.rows<{ day: string }>(`SELECT valid_to::text AS day FROM membership WHERE id = $1`, [id]))[0]!.day;
  const stale = (minutes: number) =>
    world.rows(`UPDATE login_session SET fresh_at = now() - make_interval(mins => $2) WHERE staff_id = $1`, [
      officer,
      minutes,
    ]);

  describe('ending one', () => {
    it('takes effect today or later, never before', async () => {
      const id = await world.aSeat(bodyId, await aGuest());
      expect(await refused(secretariat, END, { id, version: 1, validTo: day(-1) })).toBe('MEMBERSHIP_ENDS_TOO_EARLY');
      expect(await refused(secretariat, END, { id, version: 1, validTo: '2023-03-31' })).toBe(
        'MEMBERSHIP_SPAN_INVALID',
      );
      expect(await refused(secretariat, END, { id, version: 1, validTo: '2026-02-30' })).toBe('INVALID_INPUT');
      expect(await endOf(id)).toBe('infinity');
      const { data } = await change(secretariat, END, { id, version: 1, validTo: day(0) });
      expect(data.endMembership).toEqual({ id, validTo: day(0), version: 2, abilities: [] });
    });

    it('moves an end that is still to come, but not before today', async () => {
      const id = await world.aSeat(bodyId, await aGuest(), 'MEMBER', { valid_to: day(30) });
      expect(await refused(secretariat, END, { id, version: 1, validTo: day(60) })).toBeNull();
      expect(await refused(secretariat, END, { id, version: 2, validTo: day(-1) })).toBe('MEMBERSHIP_ENDS_TOO_EARLY');
      const { data } = await change(secretariat, END, { id, version: 2, validTo: day(1) });
      expect(data.endMembership).toEqual({ id, validTo: day(1), version: 3, abilities: ['end'] });
      expect(await endOf(id)).toBe(day(1));
    });

    it('is done once: an ended seat opens no more, and its days stay as they are', async () => {
      for (const ended of [day(0), day(-100)]) {
        const id = await world.aSeat(bodyId, await aGuest(), 'MEMBER', { valid_to: ended });
        for (const validTo of [day(365), day(0), day(-200)])
          expect(await refused(secretariat, END, { id, version: 1, validTo })).toBe('MEMBERSHIP_ENDED');
        expect(await endOf(id)).toBe(ended);
      }
    });

    it('takes back a seat that has not begun only after its first day', async () => {
      const id = await world.aSeat(bodyId, await aGuest(), 'MEMBER', { valid_from: day(10) });
      expect(await refused(secretariat, END, { id, version: 1, validTo: day(10) })).toBe('MEMBERSHIP_SPAN_INVALID');
      expect(await refused(secretariat, END, { id, version: 1, validTo: day(11) })).toBeNull();
    });

    it('is refused to members, and to strangers as if it did not exist', async () => {
      const id = await world.aSeat(bodyId, await aGuest());
      const input = { id, version: 1, validTo: day(0) };
      expect(await refused(member, END, input)).toBe('NOT_ALLOWED');
      const hidden = await change(stranger, END, input);
      expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(hidden.text).toBe((await change(stranger, END, { ...input, id: randomUUID() })).text);
    });

    it('leaves a secretariat on every day', async () => {
      const body = await world.aBody();
      const id = await world.aSeat(body, office, 'SECRETARIAT');
      const input = { id, version: 1, validTo: day(5) };
      await world.aSeat(body, npo, 'CHAIR');
      expect(await refused(secretariat, END, input)).toBe('LAST_SECRETARIAT');
      await world.aSeat(body, npo, 'SECRETARIAT', { valid_from: day(6) });
      expect(await refused(secretariat, END, input)).toBe('LAST_SECRETARIAT');
      expect(await refused(secretariat, END, { ...input, validTo: day(6) })).toBeNull();
    });

    it('lets the secretariat go with its body', async () => {
      const body = await world.aBody({ valid_to: day(20) });
      const id = await world.aSeat(body, office, 'SECRETARIAT');
      expect(await refused(secretariat, END, { id, version: 1, validTo: day(19) })).toBe('LAST_SECRETARIAT');
      expect(await refused(secretariat, END, { id, version: 1, validTo: day(20) })).toBeNull();
    });

    it('leaves one secretariat when both go at once', async () => {
      const body = await world.aBody();
      const seats = [await world.aSeat(body, office, 'SECRETARIAT'), await world.aSeat(body, npo, 'SECRETARIAT')];
      const codes = await Promise.all(
        [secretariat, member].map((who, at) => refused(who, END, { id: seats[at], version: 1, validTo: day(1) })),
      );
      expect(codes.sort()).toEqual(['LAST_SECRETARIAT', null]);
    });
  });

  describe('giving one', () => {
    it('is not done twice for the same role and time, however many give it at once', async () => {
      const guest = await aGuest();
      const codes = await Promise.all(Array.from({ length: 6 }, () => refused(secretariat, ADD, seat(guest))));
      expect(codes.filter((code) => code === null)).toHaveLength(1);
      expect(codes.filter((code) => code === 'MEMBERSHIP_DOUBLED')).toHaveLength(5);
      expect(await world.rows('SELECT 1 FROM membership WHERE organisation_id = $1', [guest])).toHaveLength(1);
      expect(await refused(secretariat, ADD, seat(guest, { role: 'OBSERVER' }))).toBeNull();
    });

    it('follows on an ended seat, and the earlier end cannot be moved into it', async () => {
      const guest = await aGuest();
      const id = await world.aSeat(bodyId, guest, 'MEMBER', { valid_to: day(10) });
      expect(await refused(secretariat, ADD, seat(guest, { validFrom: day(9) }))).toBe('MEMBERSHIP_DOUBLED');
      expect(await refused(secretariat, ADD, seat(guest, { validFrom: day(10) }))).toBeNull();
      expect(await refused(secretariat, END, { id, version: 1, validTo: day(11) })).toBe('MEMBERSHIP_DOUBLED');
      expect(await refused(secretariat, END, { id, version: 1, validTo: day(8) })).toBeNull();
    });

    it('tells the administrators of the organisation, in words that say nothing', async () => {
      const guest = await aGuest();
      expect(await refused(secretariat, ADD, seat(guest))).toBeNull();
      expect(await refused(secretariat, ADD, seat(office, { role: 'OBSERVER' }))).toBeNull();
      const told = `SELECT to_kind, kind, detail FROM mail_message WHERE to_ref = $1`;
      expect(await world.rows(told, [guest])).toEqual([{ to_kind: 'ADMINISTRATORS', kind: 'NOTICE', detail: '' }]);
      expect(await world.rows(told, [office])).toEqual([]);
    });

    it('asks for a fresh sign-in, as setting up a body does, after saying who may at all', async () => {
      const body = { name: '新しい会議', shortName: '新', tier: 'WG', validFrom: '2026-04-01' };
      const guest = await aGuest();
      await stale(60);
      expect(await refused(secretariat, ADD, seat(guest))).toBe('FRESH_SIGN_IN_REQUIRED');
      expect(await refused(secretariat, ADD, seat(guest, { bodyId: randomUUID() }))).toBe('NOT_FOUND_OR_REFUSED');
      expect(await refused(secretariat, BODY, body)).toBe('FRESH_SIGN_IN_REQUIRED');
      expect(await refused(member, BODY, body)).toBe('NOT_ALLOWED');
      await stale(0);
      expect(await refused(secretariat, ADD, seat(guest))).toBeNull();
      expect(await refused(secretariat, BODY, body)).toBeNull();
    });
  });
});
