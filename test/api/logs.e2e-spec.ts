import { newId, NOBODY, sha256 } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const ENTRY = `id at kind act subject subjectRef staffId organisation { id name }`;
const AUDIT = `query($kind: LogKind, $organisationId: ID, $staffId: ID, $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {
  auditLog(kind: $kind, organisationId: $organisationId, staffId: $staffId, from: $from, to: $to, first: $first, after: $after) {
    nodes { ${ENTRY} } totalCount pageInfo { hasNextPage endCursor } } }`;
const MINE = `query($kind: LogKind, $first: Int, $after: String) {
  myLog(kind: $kind, first: $first, after: $after) { nodes { ${ENTRY} } totalCount pageInfo { hasNextPage endCursor } } }`;
const LOOK = `query($id: ID!) { body(id: $id) { id } }`;

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly act: string;
  readonly subject: string;
  readonly subjectRef: string;
  readonly staffId: string | null;
  readonly organisation: { readonly id: string; readonly name: string } | null;
}

interface Pages {
  readonly nodes: Entry[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('views of the log', () => {
  let app: TestApp;
  let world: World;
  let auditor: Client;
  let auditorId: string;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    const desk = await world.anOrganisation('監査担当課');
    auditorId = await world.aPerson(desk, { platformRole: 'AUDITOR' });
    auditor = await world.signIn(desk, auditorId);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const aMember = async (name = '子育て支援課') => {
    const organisation = await world.anOrganisation(name);
    const body = await world.aBody();
    await world.aSeat(body, organisation);
    const staffId = await world.aPerson(organisation);
    return { organisation, body, staffId, person: await world.signIn(organisation, staffId) };
  };
  /** Entries of other days, as if written then. */
  const anEntry = (values: object): Promise<string> =>
    world.add('audit_entry', {
      at: '2025-01-15 12:00+09',
      staff_id: newId(),
      organisation_id: newId(),
      act: 'READ',
      ...values,
    });
  const auditLog = async (variables: object): Promise<Pages> => (await auditor.ask(AUDIT, variables)).data.auditLog;
  const exported = (client: Client, body: object, headers: Record<string, string> = {}) =>
    app.http
      .post('/log.csv')
      .set({ cookie: client.cookie, 'content-type': 'application/json', 'accept-language': 'ja', ...headers })
      .send(JSON.stringify(body));

  describe('for the auditor', () => {
    it('shows who did what, when and for whom, newest first', async () => {
      const { organisation, body, staffId, person } = await aMember('みなと相談室');
      await person.ask(LOOK, { id: body });
      await person.ask(LOOK, { id: newId() });
      const { nodes, totalCount } = await auditLog({ staffId });
      expect(nodes.map(({ kind, act, subject }) => [kind, act, subject])).toEqual([
        ['MISS', 'NOT_FOUND_OR_REFUSED', ''],
        ['READ', 'READ', 'MeetingBody'],
      ]);
      expect(nodes[1]).toMatchObject({
        subjectRef: body,
        staffId,
        organisation: { id: organisation, name: 'みなと相談室' },
      });
      expect(totalCount).toBe(2);
    });

    it('narrows down by kind, organisation, person and days, both days included', async () => {
      const [staff_id, organisation_id] = [newId(), newId()];
      const days = ['2024-12-31 23:59:59+09', '2025-01-01 00:00+09', '2025-01-02 23:59:59+09', '2025-01-03 00:00+09'];
      const ids: string[] = [];
      for (const at of days) ids.push(await anEntry({ at, staff_id, organisation_id, kind: 'EXPORT' }));
      const other = await anEntry({ at: days[1], staff_id, organisation_id: newId(), kind: 'READ' });
      const idsOf = async (variables: object) => (await auditLog(variables)).nodes.map(({ id }) => id);
      expect(await idsOf({ staffId: staff_id, from: '2025-01-01', to: '2025-01-02', kind: 'EXPORT' })).toEqual([
        ids[2],
        ids[1],
      ]);
      expect(await idsOf({ organisationId: organisation_id })).toEqual(ids.toReversed());
      expect(await idsOf({ staffId: staff_id, kind: 'READ' })).toEqual([other]);
      expect(await idsOf({ staffId: 'not an id' })).toEqual([]);
    });

    it('pages without losing or repeating an entry', async () => {
      const staff_id = newId();
      for (let at = 0; at < 7; at++) await anEntry({ staff_id, at: '2025-02-01 10:00+09' });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer = await auditor.ask(AUDIT, { staffId: staff_id, first: 3, after });
        const { nodes, pageInfo } = answer.data.auditLog as Pages;
        seen.push(...nodes.map(({ id }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    });

    it('shows a failed sign-in as nobody’s', async () => {
      await anEntry({ kind: 'SIGN_IN', act: 'SIGN_IN_FAILED', staff_id: NOBODY, organisation_id: NOBODY });
      const { nodes } = await auditLog({ kind: 'SIGN_IN', to: '2025-01-31' });
      expect(nodes).toMatchObject([{ act: 'SIGN_IN_FAILED', staffId: null, organisation: null }]);
    });

    it('records that the auditor looked, and for whom', async () => {
      const staffId = newId();
      await auditLog({ staffId });
      await auditLog({});
      const { nodes } = await auditLog({ staffId: auditorId, kind: 'SEARCH' });
      expect(nodes.map(({ subject, subjectRef }) => [subject, subjectRef])).toEqual(
        expect.arrayContaining([
          ['LogEntry', sha256(staffId)],
          ['LogEntry', ''],
        ]),
      );
    });

    it('refuses a cursor, a day and a size that are none', async () => {
      for (const [variables, code] of [
        [{ after: 'nonsense' }, 'CURSOR_INVALID'],
        [{ first: 101 }, 'PAGE_SIZE_INVALID'],
        [{ from: '2025-02-30' }, 'INVALID_INPUT'],
        [{ kind: 'EVERYTHING' }, 'INVALID_INPUT'],
      ] as const) {
        expect([variables, (await auditor.ask(AUDIT, variables)).code]).toEqual([variables, code]);
      }
    });
  });

  it('refuses everybody else the log of all, whether there is anything in it or not', async () => {
    const { organisation, person, staffId } = await aMember();
    const operator = await world.signIn(organisation, await world.aPerson(organisation, { platformRole: 'OPERATOR' }));
    const administrator = await world.signIn(organisation, await world.aPerson(organisation, { administrator: true }));
    for (const client of [person, operator, administrator]) {
      for (const asked of [staffId, newId()]) {
        const { code, data } = await client.ask(AUDIT, { staffId: asked });
        expect([code, data]).toEqual(['NOT_ALLOWED', {}]);
      }
    }
  });

  it('tells the auditor its head, which moves with every entry, and nobody else', async () => {
    const ask = async (client: Client) => client.ask('{ logHead { hash } }');
    await anEntry({});
    const first = (await ask(auditor)).data.logHead.hash;
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    const [newest] = await world.rows<{ hash: string }>('SELECT hash FROM audit_head');
    expect(newest!.hash).toBe(first);
    await anEntry({});
    expect((await ask(auditor)).data.logHead.hash).not.toBe(first);
    const { organisation, person } = await aMember();
    const operator = await world.signIn(organisation, await world.aPerson(organisation, { platformRole: 'OPERATOR' }));
    for (const client of [person, operator]) {
      const { code, data } = await ask(client);
      expect([code, data]).toEqual(['NOT_ALLOWED', {}]);
    }
    expect((await app.http.post('/graphql').send({ query: '{ logHead { hash } }' })).text).not.toContain(first);
  });

  describe('for each person', () => {
    it('shows the own entries and nobody else’s', async () => {
      const one = await aMember();
      const colleague = await world.signIn(one.organisation);
      await one.person.ask(LOOK, { id: one.body });
      await colleague.ask(LOOK, { id: one.body });
      await anEntry({ staff_id: one.staffId, kind: 'SIGN_IN', act: 'SIGNED_IN', organisation_id: one.organisation });
      const all = (await one.person.ask(MINE)).data.myLog;
      expect(all.nodes.map(({ act, staffId }: Entry) => [act, staffId])).toEqual([
        ['READ', one.staffId],
        ['SIGNED_IN', one.staffId],
      ]);
      const signIns = (await one.person.ask(MINE, { kind: 'SIGN_IN' })).data.myLog;
      expect([signIns.totalCount, signIns.nodes.length]).toEqual([1, 1]);
    });

    it('gives the auditor too the own entries only', async () => {
      const { nodes } = (await auditor.ask(MINE, { first: 100 })).data.myLog;
      expect(new Set(nodes.map(({ staffId }: Entry) => staffId))).toEqual(new Set([auditorId]));
    });
  });

  it('never tells the place of an entry in the chain, for gaps would tell of what is hidden', async () => {
    const schema = await auditor.ask(`{ __type(name: "LogEntry") { fields { name } } }`);
    const names = schema.data.__type.fields.map(({ name }: { name: string }) => name).toSorted();
    expect(names).toEqual(['act', 'at', 'id', 'kind', 'organisation', 'staffId', 'subject', 'subjectRef']);
  });

  describe('as a file', () => {
    it('gives the auditor every entry once, oldest first, and records the export', async () => {
      const staff_id = newId();
      const organisation_id = await world.anOrganisation('=HYPERLINK("x"), 会');
      await world.rows(
        `INSERT INTO audit_entry (at, staff_id, organisation_id, kind, act, subject, subject_ref)
         SELECT timestamptz '2025-03-01 09:00+09' + make_interval(secs => n * 0.000001), $1, $2, 'READ', 'READ', 'Meeting', n::text
         FROM generate_series(1, 2500) AS n`,
        [staff_id, organisation_id],
      );
      const { status, text, headers } = await exported(auditor, {
        staffId: staff_id,
        from: '2025-03-01',
        to: '2025-03-01',
      });
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'content-security-policy': `default-src 'none'; sandbox`,
        'cache-control': 'no-store',
      });
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="records_\d{8}\.csv"; filename\*=UTF-8''%E8%A8%98%E9%8C%B2_\d{8}\.csv$/,
      );
      expect(text.startsWith('\ufeff日時,種類,したこと,対象,対象の番号,人の番号,機関の番号,機関\r\n')).toBe(true);
      const lines = text.trimEnd().split('\r\n').slice(1);
      expect(lines.map((line) => line.split(',')[4])).toEqual(Array.from({ length: 2500 }, (_, at) => String(at + 1)));
      expect(lines[0]).toBe(
        `2025-03-01 09:00:00,閲覧,READ,Meeting,1,${staff_id},${organisation_id},"'=HYPERLINK(""x""), 会"`,
      );
      const { nodes } = await auditLog({ staffId: auditorId, kind: 'EXPORT' });
      expect(nodes[0]).toMatchObject({ act: 'LOG_EXPORTED', subject: 'LogEntry' });
    });

    it('speaks the reader’s language', async () => {
      const { text } = await exported(auditor, { staffId: newId() }, { 'accept-language': 'en-GB' });
      expect(text).toBe(
        '\ufeffWhen,Kind,Act,Subject,Subject (id or hash),Person (id),Organisation (id),Organisation\r\n',
      );
    });

    it('asks for a fresh sign-in, and records nothing until then', async () => {
      const organisation = await world.anOrganisation();
      const staffId = await world.aPerson(organisation, { platformRole: 'AUDITOR' });
      const stale = await world.signIn(organisation, staffId);
      await world.rows(`UPDATE login_session SET fresh_at = now() - interval '16 minutes' WHERE staff_id = $1`, [
        staffId,
      ]);
      const { status, body } = await exported(stale, {});
      expect([status, body.code]).toEqual([403, 'FRESH_SIGN_IN_REQUIRED']);
      expect(await world.rows(`SELECT 1 FROM audit_entry WHERE staff_id = $1`, [staffId])).toEqual([]);
    });

    it('refuses everybody else, and who is nobody', async () => {
      const { person, organisation } = await aMember();
      const operator = await world.signIn(
        organisation,
        await world.aPerson(organisation, { platformRole: 'OPERATOR' }),
      );
      for (const client of [person, operator]) {
        const { status, body } = await exported(client, {});
        expect([status, body.code]).toEqual([403, 'NOT_ALLOWED']);
      }
      const { status, body } = await exported({ ...person, cookie: '' }, {});
      expect([status, body.code]).toEqual([401, 'NOT_SIGNED_IN']);
    });

    it('refuses what it does not understand instead of giving everything', async () => {
      for (const unfit of [
        { kind: 'EVERYTHING' },
        { staffId: 'x' },
        { from: '2025-02-30' },
        { to: 20250101 },
        { anything: 'else' },
        { toString: 'x' },
        { staffId: [newId()] },
      ]) {
        const { status, body } = await exported(auditor, unfit);
        expect([unfit, status, body.code]).toEqual([unfit, 400, 'INVALID_INPUT']);
      }
    });

    it('is sent to our own pages only', async () => {
      const { status } = await exported(auditor, {}, { origin: 'https://elsewhere.example' });
      expect(status).toBe(403);
      expect((await app.http.get('/log.csv').set({ cookie: auditor.cookie })).status).toBe(404);
    });
  });
});
