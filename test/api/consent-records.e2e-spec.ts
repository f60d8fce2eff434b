import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase, inDays } from '../support/cases';
import { recordConsents, type Said, withdrawConsent } from '../support/consents';
import { download } from '../support/editions';
import { World } from '../support/world';

const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中' };
const ABSENT = '00000000-0000-4000-8000-000000000000';

interface Exported {
  records: {
    header: { schema_version: string; record_id: string; pii_principal_id: string };
    pii_processing: { purposes: { pii_information: { pii_type: string }[]; services: string[] }[] };
    party_identification: { party_id: string; party_name: string; party_role: string }[];
    events: { event_state: string; event_time: string }[];
  }[];
}

describe('the consents of a case as records for another system', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let heard: HeardCase;
  let presenter: CaseWorker;
  let partner: CaseWorker;
  let school: CaseWorker;
  let colleague: CaseWorker;

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    heard = await ward.aHeardCase(TEXTS);
    ({ presenter, partner, school } = heard);
    colleague = await ward.aWorker(presenter.organisation);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const get = (by: CaseWorker | null = presenter, id = heard.own.id) =>
    download(app, by?.client ?? null, `/sheets/${id}/6.json`);
  const exported = async (): Promise<Exported> => {
    const { status, bytes } = await get();
    expect(status).toBe(200);
    return JSON.parse(bytes.toString('utf8')) as Exported;
  };
  const codeOf = ({ bytes }: { bytes: Buffer }): string => JSON.parse(bytes.toString('utf8')).code;
  const record = (said: readonly Said[]) => recordConsents(heard, said);
  const written = () =>
    world.rows<{ act: string; kind: string }>(
      `SELECT act, kind FROM audit_entry WHERE case_id = $1 AND act = 'CONSENT_RECORD_EXPORTED'`,
      [heard.own.id],
    );

  it('tell each thing that she said, to whom, and what became of it', async () => {
    await record([
      { recipient: partner, category: 'BASIC' },
      { recipient: partner, category: 'HEALTH' },
      { recipient: school, category: 'HEALTH', decision: 'REFUSED' },
    ]);
    await withdrawConsent(presenter, heard.own.id, { category: 'HEALTH' });
    const { records } = await exported();
    const told = records.map(({ pii_processing, party_identification, events }) => [
      pii_processing.purposes[0]!.pii_information[0]!.pii_type,
      party_identification[1]!.party_id,
      events.map(({ event_state }) => event_state).join(),
    ]);
    expect(told.toSorted()).toEqual(
      [
        ['BASIC', partner.organisation, 'given'],
        ['HEALTH', partner.organisation, 'given,withdrawn'],
        ['HEALTH', school.organisation, 'refused'],
      ].toSorted(),
    );
    expect(new Set(records.map(({ header }) => header.schema_version))).toEqual(new Set(['ISO/IEC TS 27560:2023']));
    expect(records[0]!.party_identification[0]).toMatchObject({ party_id: presenter.organisation });
  });

  it('name her by a pseudonym that is the same each time, of this case alone, and hold no word, code or person', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    const [first, second] = [await exported(), await exported()];
    const person = first.records[0]!.header.pii_principal_id;
    expect(person).toMatch(/^[0-9a-f]{64}$/);
    expect(second.records[0]!.header.pii_principal_id).toBe(person);
    const text = (await get()).bytes.toString('utf8');
    const [called] = await world.rows<{ code: string }>('SELECT code FROM case_conference WHERE case_id = $1', [
      heard.own.id,
    ]);
    const { id, code: caseCode } = heard.own;
    const secrets = [
      ...Object.values(TEXTS),
      id,
      caseCode,
      called!.code,
      heard.conference,
      presenter.staff,
      partner.staff,
    ];
    for (const secret of [...secrets, 'tsudoi', 'つどい'])
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    const other = await ward.aHeardCase(TEXTS);
    await recordConsents(other, [{ recipient: other.partner, category: 'BASIC' }]);
    const { bytes } = await download(app, other.presenter.client, `/sheets/${other.own.id}/6.json`);
    expect(bytes.toString('utf8')).not.toContain(person);
  });

  it('come as a file whose name says nothing, and are not kept by a browser', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    const { headers } = await get();
    const [, name] = /filename="document_([^"]+)"/.exec(headers['content-disposition'] ?? '') ?? [];
    expect(name).toMatch(new RegExp(`^${inDays(0).replaceAll('-', '')}_06-\\d{4}\\.json$`));
    expect(headers['content-disposition']).toBe(
      `attachment; filename="document_${name}"; filename*=UTF-8''${encodeURIComponent(`書類_${name}`)}`,
    );
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`,
    });
  });

  it('need a fresh sign-in, are refused while nothing was said, and are in the log as an export', async () => {
    expect([(await get()).status, codeOf(await get())]).toEqual([400, 'SHEET_EMPTY']);
    await record([{ recipient: partner, category: 'BASIC' }]);
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [
      presenter.staff,
    ]);
    const refused = await get();
    expect([refused.status, codeOf(refused)]).toEqual([403, 'FRESH_SIGN_IN_REQUIRED']);
    expect(await written()).toEqual([]);
    await world.rows(`UPDATE login_session SET fresh_at = now() WHERE staff_id = $1`, [presenter.staff]);
    await exported();
    expect(await written()).toEqual([{ act: 'CONSENT_RECORD_EXPORTED', kind: 'EXPORT' }]);
  });

  it('are nowhere for anybody else: the same answer, to the letter, as for a case that is not there', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    for (const who of [partner, school, heard.stranger, colleague]) {
      const absent = await get(who, ABSENT);
      const { status, bytes } = await get(who);
      expect([absent.status, status, bytes.toString()]).toEqual([404, 404, absent.bytes.toString()]);
    }
    expect((await get(presenter, 'x')).bytes.toString()).toBe((await get(presenter, ABSENT)).bytes.toString());
    const nobody = await get(null);
    expect([nobody.status, codeOf(nobody)]).toEqual([401, 'NOT_SIGNED_IN']);
    expect(await written()).toEqual([]);
  });
});
