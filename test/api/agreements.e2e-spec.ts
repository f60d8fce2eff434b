import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const SIGN = `mutation($input: SignAgreementInput!) { signAgreement(input: $input) { id state expiresOn version } }`;
const END = `mutation($input: EndAgreementInput!) { endAgreement(input: $input) { id state } }`;
const PLEDGE = `mutation($input: SignPledgeInput!) { signPledge(input: $input) { id textVersion } }`;
const STATE = `query($id: ID!) { organisation(id: $id) { agreement { id state } } }`;

const WHOLE = `query($id: ID!) { organisation(id: $id) { agreement { abilities endedOn } } }`;

const daysFromToday = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('agreements on sharing information', () => {
  let app: TestApp;
  let world: World;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const aHouse = async () => {
    const organisation = await world.anOrganisation('民間団体', 'NPO');
    const staff = await world.aPerson(organisation, { administrator: true });
    return { organisation, staff, client: await world.signIn(organisation, staff) };
  };
  const textVersion = async (client: Client, kind: string): Promise<string> => {
    const { data } = await client.ask('{ agreementTexts { kind version text } }');
    const { agreementTexts } = data as { agreementTexts: { kind: string; version: string }[] };
    return agreementTexts.find((text) => text.kind === kind)!.version;
  };
  const stateOf = async (client: Client, id: string): Promise<unknown> => {
    const { data } = await client.ask(STATE, { id });
    return (data as { organisation: { agreement: { state: string } | null } }).organisation.agreement?.state ?? null;
  };

  it('are signed by the own administrator with a fresh sign-in, for three years at most', async () => {
    const { organisation, staff, client } = await aHouse();
    const version = await textVersion(client, 'AGREEMENT');
    expect(await stateOf(client, organisation)).toBe('NONE');
    const sign = (expiresOn: string, text = version) =>
      client.change(SIGN, { input: { textVersion: text, expiresOn } });
    expect((await sign(daysFromToday(0))).code).toBe('AGREEMENT_SPAN_INVALID');
    expect((await sign(daysFromToday(3 * 366))).code).toBe('AGREEMENT_SPAN_INVALID');
    expect((await sign(daysFromToday(300), 'older')).code).toBe('AGREEMENT_TEXT_CHANGED');
    expect((await sign(daysFromToday(300))).data).toMatchObject({ signAgreement: { state: 'CURRENT' } });
    expect(await stateOf(client, organisation)).toBe('CURRENT');
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [staff]);
    expect((await sign(daysFromToday(300))).code).toBe('FRESH_SIGN_IN_REQUIRED');
    const worker = await world.signIn(organisation);
    expect((await worker.change(SIGN, { input: { textVersion: version, expiresOn: daysFromToday(9) } })).code).toBe(
      'NOT_ALLOWED',
    );
  });

  it('say when they end soon or have ended, and can be ended at once', async () => {
    const { organisation, client } = await aHouse();
    const version = await textVersion(client, 'AGREEMENT');
    const { data } = await client.change(SIGN, { input: { textVersion: version, expiresOn: daysFromToday(40) } });
    const signed = (data as { signAgreement: { id: string; version: number } }).signAgreement;
    expect(await stateOf(client, organisation)).toBe('EXPIRES_SOON');
    const other = await aHouse();
    expect((await other.client.change(END, { input: { id: signed.id, version: 1 } })).code).toBe(
      'NOT_FOUND_OR_REFUSED',
    );
    expect((await client.change(END, { input: { id: signed.id, version: 7 } })).code).toBe('CONFLICT');
    const ended = await client.change(END, { input: { id: signed.id, version: signed.version } });
    expect(ended.data).toMatchObject({ endAgreement: { state: 'EXPIRED' } });
    expect((await client.ask(WHOLE, { id: organisation })).data).toMatchObject({
      organisation: { agreement: { abilities: ['sign'], endedOn: expect.stringMatching(/^\d{4}-/) } },
    });
  });

  it('end together: one that was signed before the last does not go on by itself', async () => {
    const { organisation, client } = await aHouse();
    const input = { textVersion: await textVersion(client, 'AGREEMENT'), expiresOn: daysFromToday(200) };
    await client.change(SIGN, { input: { ...input, expiresOn: daysFromToday(100) } });
    const { data } = await client.change(SIGN, { input });
    const { id, version } = (data as { signAgreement: { id: string; version: number } }).signAgreement;
    const other = await aHouse();
    await other.client.change(SIGN, { input });
    expect((await client.change(END, { input: { id, version } })).code).toBeNull();
    const standing = `SELECT organisation_id AS id FROM sharing_agreement
      WHERE organisation_id = ANY($1) AND ended_on = 'infinity'`;
    expect(await world.rows(standing, [[organisation, other.organisation]])).toEqual([{ id: other.organisation }]);
    expect(await stateOf(client, organisation)).toBe('EXPIRED');
  });

  it('are known to the secretariats of its bodies, to no other organisation', async () => {
    const { organisation, client } = await aHouse();
    await client.change(SIGN, {
      input: { textVersion: await textVersion(client, 'AGREEMENT'), expiresOn: daysFromToday(300) },
    });
    const ward = await world.anOrganisation('事務局');
    const beside = await world.anOrganisation('学校', 'SCHOOL');
    const body = await world.aBody();
    await world.aSeat(body, ward, 'SECRETARIAT');
    for (const member of [organisation, beside]) await world.aSeat(body, member);
    const may = async (one: Client) => (await one.ask(WHOLE, { id: organisation })).data.organisation.agreement;
    expect(await may(client)).toEqual({ abilities: ['sign', 'end'], endedOn: null });
    expect(await may(await world.signIn(organisation))).toEqual({ abilities: [], endedOn: null });
    expect(await may(await world.signIn(ward))).toEqual({ abilities: [], endedOn: null });
    expect(await stateOf(await world.signIn(ward), organisation)).toBe('CURRENT');
    expect(await stateOf(await world.signIn(ward), beside)).toBe('NONE');
    expect(await stateOf(await world.signIn(beside), organisation)).toBeNull();
  });

  it('pledge each person for the organisation they act for, platform roles never', async () => {
    const { organisation, client } = await aHouse();
    const textOfPledge = await textVersion(client, 'PLEDGE');
    const input = { textVersion: textOfPledge };
    expect((await client.ask('{ me { pledge { id } } }')).data).toEqual({ me: { pledge: null } });
    expect((await client.change(PLEDGE, { input: { textVersion: 'older' } })).code).toBe('AGREEMENT_TEXT_CHANGED');
    expect((await client.change(PLEDGE, { input })).data).toMatchObject({ signPledge: input });
    expect((await client.ask('{ me { pledge { textVersion } } }')).data).toEqual({ me: { pledge: input } });
    for (const platformRole of ['OPERATOR', 'AUDITOR']) {
      const person = await world.signIn(organisation, await world.aPerson(organisation, { platformRole }));
      expect((await person.change(PLEDGE, { input })).code).toBe('NOT_ALLOWED');
    }
  });
});
