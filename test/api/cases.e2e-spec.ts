import { Pool } from 'pg';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const CASE = `id code state abilities readers { staffId organisation { id } } exclusions { id staffId organisation { id } }`;
const BEGIN = `mutation($input: BeginCaseInput!) { beginCase(input: $input) { ${CASE} } }`;
const changing = (name: string, type: string) => `mutation($input: ${type}!) { ${name}(input: $input) { ${CASE} } }`;
const ADD = changing('addCaseReader', 'ChangeCaseReaderInput');
const REMOVE = changing('removeCaseReader', 'ChangeCaseReaderInput');
const EXCLUDE = changing('excludeFromCase', 'ExcludeFromCaseInput');
const END = changing('endExclusion', 'EndExclusionInput');

interface Case {
  id: string;
  code: string;
  readers: { staffId: string }[];
  exclusions: { id: string }[];
  abilities: string[];
}

describe('who reads a case', () => {
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

  /** Somebody who may take part: agreement, pledge, a sign-in of long ago. */
  const aReader = async (organisation?: string, { role = 'NONE', opened = '-infinity' } = {}) => {
    const house = organisation ?? (await world.anOrganisation('民間団体', 'NPO'));
    const staff = await world.aPerson(house, { platformRole: role });
    if (!organisation) await sign(house);
    await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, $2)`, [staff, opened]);
    await world.add('confidentiality_pledge', {
      staff_id: staff,
      organisation_id: house,
      text_version: '2026-11',
      signed_at: '2026-01-01',
    });
    return { staff, organisation: house, client: await world.signIn(house, staff) };
  };
  type Reader = Awaited<ReturnType<typeof aReader>>;
  const sign = (organisation: string, expires = '2999-01-01') =>
    world.add('sharing_agreement', {
      organisation_id: organisation,
      text_version: '2026-11',
      signed_on: '2026-01-01',
      expires_on: expires,
      signed_by_staff_id: newId(),
    });
  const begin = async ({ client }: Reader, readers: Reader[] = []): Promise<Case> => {
    const input = {
      readers: readers.map(({ staff, organisation }) => ({ staffId: staff, organisationId: organisation })),
    };
    const { data, text } = await client.change(BEGIN, { input });
    if (!data) throw new Error(text);
    return (data as { beginCase: Case }).beginCase;
  };
  /** A body in which all of them sit, so that they know each other's posts. */
  const together = async (...readers: Reader[]) => {
    const body = await world.aBody();
    for (const { organisation } of readers) await world.aSeat(body, organisation);
  };
  const sees = async (client: Client, id: string): Promise<boolean> => {
    const { data } = await client.ask(`query($id: ID!) { case(id: $id) { id } cases { nodes { id } totalCount } }`, {
      id,
    });
    const { case: one, cases } = data as { case: unknown; cases: { nodes: { id: string }[]; totalCount: number } };
    const listed = cases.nodes.some((node) => node.id === id);
    expect(one !== null).toBe(listed);
    expect(cases.totalCount).toBe(cases.nodes.length);
    return listed;
  };
  const of = (reader: Reader, id: string) => ({
    input: { caseId: id, staffId: reader.staff, organisationId: reader.organisation },
  });

  it('is whoever began it, and whom the presenter confirms', async () => {
    const [presenter, partner] = [await aReader(), await aReader()];
    await together(presenter, partner);
    const begun = await begin(presenter);
    expect(begun.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(begun.readers.map(({ staffId }) => staffId)).toEqual([presenter.staff]);
    expect(begun.abilities).toEqual(expect.arrayContaining(['manageReaders', 'exclude']));
    expect(await sees(partner.client, begun.id)).toBe(false);
    expect((await partner.client.change(ADD, of(partner, begun.id))).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await presenter.client.change(ADD, of(partner, begun.id))).code).toBeNull();
    expect(await sees(partner.client, begun.id)).toBe(true);
    const told = await world.rows(`SELECT kind, detail FROM mail_message WHERE to_ref = $1`, [partner.staff]);
    expect(told).toEqual([{ kind: 'NOTICE', detail: '' }]);
    const { data } = await partner.client.ask(`query($id: ID!) { case(id: $id) { ${CASE} } }`, { id: begun.id });
    expect(data).toMatchObject({ case: { abilities: [], exclusions: [] } });
    expect((await partner.client.change(REMOVE, of(presenter, begun.id))).code).toBe('NOT_ALLOWED');
  });

  it('is no colleague, no secretariat, no operator, no auditor', async () => {
    const presenter = await aReader();
    const begun = await begin(presenter);
    const others = [
      await aReader(presenter.organisation),
      await aReader(presenter.organisation, { role: 'OPERATOR' }),
      await aReader(presenter.organisation, { role: 'AUDITOR' }),
    ];
    for (const other of others) {
      await world.add('case_reader', {
        case_id: newId(),
        staff_id: other.staff,
        organisation_id: other.organisation,
        confirmed_by_staff_id: presenter.staff,
        added_at: '2026-01-01',
      });
      expect(await sees(other.client, begun.id)).toBe(false);
    }
    // Even on the list a platform role reads nothing.
    for (const role of ['OPERATOR', 'AUDITOR']) {
      const person = await aReader(presenter.organisation, { role });
      await world.add('case_reader', {
        case_id: begun.id,
        staff_id: person.staff,
        organisation_id: person.organisation,
        confirmed_by_staff_id: presenter.staff,
        added_at: '2026-01-01',
      });
      expect(await sees(person.client, begun.id)).toBe(false);
      expect((await person.client.change(BEGIN, { input: {} })).code).toBe('NOT_ALLOWED');
    }
  });

  it('needs agreement, pledge and a sign-in of more than a day, said in words when they begin one', async () => {
    const organisation = await world.anOrganisation('民間団体', 'NPO');
    const person = await aReader(organisation, { opened: new Date(Date.now() - 3_600_000).toISOString() });
    const code = async () => (await person.client.change(BEGIN, { input: {} })).code;
    expect(await code()).toBe('CASE_NEEDS_AGREEMENT');
    await sign(organisation, '2026-02-01');
    expect(await code()).toBe('CASE_NEEDS_AGREEMENT');
    await sign(organisation);
    expect(await code()).toBe('CASE_NEEDS_A_DAY');
    await world.rows(`UPDATE account SET opened_at = now() - interval '25 hours' WHERE staff_id = $1`, [person.staff]);
    await world.rows(`DELETE FROM confidentiality_pledge WHERE staff_id = $1`, [person.staff]);
    expect(await code()).toBe('CASE_NEEDS_PLEDGE');
  });

  it('reads no more once the agreement has expired, the post has ended or the sign-in was reset', async () => {
    for (const [change, undo] of [
      [
        `UPDATE sharing_agreement SET ended_on = '2026-02-01' WHERE organisation_id = $1`,
        `UPDATE sharing_agreement SET ended_on = 'infinity' WHERE organisation_id = $1`,
      ],
    ] as const) {
      const presenter = await aReader();
      const begun = await begin(presenter);
      await world.rows(change, [presenter.organisation]);
      expect(await sees(presenter.client, begun.id)).toBe(false);
      await world.rows(undo, [presenter.organisation]);
      expect(await sees(presenter.client, begun.id)).toBe(true);
      await world.rows(`UPDATE account SET opened_at = now() WHERE staff_id = $1`, [presenter.staff]);
      expect(await sees(presenter.client, begun.id)).toBe(false);
    }
  });

  it('is nobody who is excluded, however often confirmed; the excluded cannot tell, the presenter can', async () => {
    const [presenter, partner, beside] = [await aReader(), await aReader(), await aReader()];
    await together(presenter, partner, beside);
    const begun = await begin(presenter, [partner, beside]);
    const absent = await partner.client.ask(`query($id: ID!) { case(id: $id) { id } }`, { id: newId() });
    const excluded = await presenter.client.change(EXCLUDE, {
      input: { caseId: begun.id, organisationId: partner.organisation },
    });
    const now = (excluded.data as { excludeFromCase: Case }).excludeFromCase;
    expect(now.exclusions).toMatchObject([{ organisation: { id: partner.organisation } }]);
    expect(await sees(partner.client, begun.id)).toBe(false);
    const hidden = await partner.client.ask(`query($id: ID!) { case(id: $id) { id } }`, { id: begun.id });
    expect(hidden.text).toBe(absent.text);
    const { data } = await beside.client.ask(`query($id: ID!) { case(id: $id) { exclusions { id } } }`, {
      id: begun.id,
    });
    expect(data).toEqual({ case: { exclusions: [] } });
    expect((await presenter.client.change(ADD, of(await colleague(partner), begun.id))).code).toBe('READER_UNFIT');

    const ended = await presenter.client.change(END, {
      input: { caseId: begun.id, exclusionId: now.exclusions[0]!.id },
    });
    expect((ended.data as { endExclusion: Case }).endExclusion.exclusions).toEqual([]);
    expect(await sees(partner.client, begun.id)).toBe(true);
    await presenter.client.change(EXCLUDE, { input: { caseId: begun.id, staffId: partner.staff } });
    expect(await sees(partner.client, begun.id)).toBe(false);
  });

  const colleague = ({ organisation }: Reader) => aReader(organisation);

  it('excludes with a fresh sign-in, one at a time, never the presenting organisation', async () => {
    const presenter = await aReader();
    const begun = await begin(presenter);
    const exclude = async (input: object) =>
      (await presenter.client.change(EXCLUDE, { input: { caseId: begun.id, ...input } })).code;
    expect(await exclude({})).toBe('EXCLUSION_INVALID');
    expect(await exclude({ organisationId: newId(), staffId: newId() })).toBe('EXCLUSION_INVALID');
    expect(await exclude({ organisationId: presenter.organisation })).toBe('EXCLUSION_INVALID');
    expect(await exclude({ staffId: presenter.staff })).toBe('LAST_READER');
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [
      presenter.staff,
    ]);
    expect(await exclude({ organisationId: newId() })).toBe('FRESH_SIGN_IN_REQUIRED');
  });

  it('leaves one reader of the presenting organisation, however many leave at once', async () => {
    const one = await aReader();
    const two = await aReader(one.organisation);
    const begun = await begin(one, [two]);
    const codes = await Promise.all([
      one.client.change(REMOVE, of(one, begun.id)),
      two.client.change(REMOVE, of(two, begun.id)),
    ]);
    expect(codes.map(({ code }) => code ?? 'done').toSorted()).toEqual(['LAST_READER', 'done']);
    expect((await one.client.change(REMOVE, of(await aReader(), begun.id))).code).toBe('NOT_FOUND_OR_REFUSED');
  });

  it('cannot be made past the API either', async () => {
    const [presenter, stranger] = [await aReader(), await aReader()];
    await together(presenter, stranger);
    const begun = await begin(presenter);
    const pool = new Pool({ connectionString: app.database.app, max: 1 });
    const as = async (reader: Reader, sql: string, values: unknown[]) => {
      const connection = await pool.connect();
      try {
        await connection.query('BEGIN');
        await connection.query(
          `SELECT set_config('app.staff_id', $1, true), set_config('app.organisation_id', $2, true),
             set_config('app.principal', 'PERSON', true), set_config('app.now', now()::text, true)`,
          [reader.staff, reader.organisation],
        );
        return await connection.query(sql, values);
      } finally {
        await connection.query('ROLLBACK');
        connection.release();
      }
    };
    const reader = `INSERT INTO case_reader (case_id, staff_id, organisation_id, confirmed_by_staff_id, added_at)
      VALUES ($1, $2, $3, $2, now())`;
    await expect(as(stranger, reader, [begun.id, stranger.staff, stranger.organisation])).rejects.toMatchObject({
      code: '42501',
    });
    const kept = await presenter.client.change(EXCLUDE, { input: { caseId: begun.id, staffId: stranger.staff } });
    expect(kept.code).toBeNull();
    const lifted = await as(stranger, `UPDATE access_exclusion SET ended_at = now() WHERE case_id = $1`, [begun.id]);
    expect(lifted.rowCount).toBe(0);
    await pool.end();
  });

  it('is told in neutral words when the people of an organisation beside them change', async () => {
    const [presenter, partner] = [await aReader(), await aReader()];
    await together(presenter, partner);
    const begun = await begin(presenter, [partner]);
    await world.rows(`UPDATE case_presentation SET state = 'OPEN' WHERE id = $1`, [begun.id]);
    // A colleague on the list who has left is told nothing.
    const left = await aReader(presenter.organisation);
    await world.add('case_reader', {
      case_id: begun.id,
      staff_id: left.staff,
      organisation_id: left.organisation,
      confirmed_by_staff_id: presenter.staff,
      added_at: '2026-01-01',
    });
    await world.rows(`UPDATE post SET active_until = current_date - 1 WHERE staff_id = $1`, [left.staff]);
    const administrator = await world.signIn(
      partner.organisation,
      await world.aPerson(partner.organisation, { administrator: true }),
    );
    await administrator.change(`mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { id } }`, {
      input: { email: 'newcomer@npo.example', name: '新任', postTitle: '相談員', activeFrom: '2026-04-01' },
    });
    const told = await world.rows(`SELECT kind, state FROM mail_message WHERE to_ref = $1`, [presenter.staff]);
    expect(told).toEqual([{ kind: 'NOTICE', state: 'KEPT' }]);
    expect(await world.rows(`SELECT 1 FROM mail_message WHERE to_ref = $1`, [left.staff])).toEqual([]);
    expect(await sees(partner.client, begun.id)).toBe(true);
    const reset = await administrator.change(
      `mutation($input: ResetAccessInput!) { resetAccess(input: $input) { link } }`,
      { input: { staffId: partner.staff, email: 'again@npo.example' } },
    );
    const token = (reset.data as { resetAccess: { link: string } }).resetAccess.link.split('#')[1];
    const opened = { token, newPassword: 'a password that is long enough' };
    await app.http.post('/auth/invitation/accept').send(opened).expect(200);
    const anew = await world.signIn(partner.organisation, partner.staff);
    expect((await anew.ask('{ me { name } }')).code).toBeNull();
    expect(await sees(anew, begun.id)).toBe(false);
    expect(await world.rows(`SELECT kind FROM mail_message WHERE to_ref = $1`, [presenter.staff])).toHaveLength(2);
    const operator = await aReader(undefined, { role: 'OPERATOR' });
    const { text } = await operator.client.ask('{ outbox { nodes { to } } }');
    expect(text).not.toContain(presenter.staff);
  });
});
