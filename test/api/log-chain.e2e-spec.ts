import { Pool } from 'pg';
import { startTestApp, type TestApp } from '../support/app';
import { World } from '../support/world';
import { NOBODY, newId, sha256 } from '../../apps/api/src/platform/ids/ids';

interface Entry {
  sequence: string;
  act: string;
  kind: string;
  subject: string;
  subject_ref: string;
  staff_id: string;
  previous_hash: string;
  hash: string;
  salt: string;
}

describe('the log', () => {
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

  const entries = (where: string, values: unknown[] = []): Promise<Entry[]> =>
    world.rows(`SELECT * FROM audit_entry WHERE ${where} ORDER BY sequence`, values) as never;

  const aMember = async () => {
    const organisation = await world.anOrganisation();
    const body = await world.aBody();
    await world.aSeat(body, organisation);
    return { organisation, body, person: await world.signIn(organisation) };
  };

  it('records a look at a thing once, however often it is repeated', async () => {
    const { body, person } = await aMember();
    for (let look = 0; look < 3; look++) await person.ask(`query($id: ID!) { body(id: $id) { id } }`, { id: body });
    const found = await entries(`subject_ref = $1`, [body]);
    expect(found).toMatchObject([{ act: 'READ', kind: 'READ', subject: 'MeetingBody' }]);
  });

  it('records a miss by the hash of what was asked, for the hidden and the absent alike', async () => {
    const { person } = await aMember();
    const hidden = await world.aBody();
    const absent = newId();
    for (const id of [hidden, absent]) {
      const { data } = await person.ask(`query($id: ID!) { body(id: $id) { id } }`, { id });
      expect(data).toEqual({ body: null });
    }
    const found = await entries(`subject_ref = ANY($1)`, [[sha256(hidden), sha256(absent)]]);
    expect(found.map(({ act, kind, subject }) => `${kind} ${act} ${subject}`)).toEqual([
      'MISS NOT_FOUND_OR_REFUSED ',
      'MISS NOT_FOUND_OR_REFUSED ',
    ]);
    expect(await entries(`subject_ref = ANY($1)`, [[hidden, absent]])).toEqual([]);
  });

  it('records a miss although the operation that missed was rolled back', async () => {
    const { person } = await aMember();
    const id = newId();
    const { code } = await person.change(
      `mutation($input: EndMembershipInput!) { endMembership(input: $input) { id } }`,
      { input: { id, version: 1, validTo: '2030-01-01' } },
    );
    expect(code).toBe('NOT_FOUND_OR_REFUSED');
    expect(await entries(`subject_ref = $1`, [sha256(id)])).toHaveLength(1);
  });

  it('links every entry to the one before it, without gap or fork, whoever writes at once', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, aMember));
    await Promise.all(
      people.flatMap(({ person }) =>
        Array.from({ length: 12 }, () => person.ask(`query($id: ID!) { body(id: $id) { id } }`, { id: newId() })),
      ),
    );
    const all = await entries('true');
    expect(all.length).toBeGreaterThan(48);
    expect(all.map(({ sequence }) => Number(sequence))).toEqual(all.map((_, at) => at + 1));
    expect(all.map(({ previous_hash }) => previous_hash)).toEqual(['', ...all.slice(0, -1).map(({ hash }) => hash)]);
    expect(new Set(all.map(({ salt }) => salt)).size).toBe(all.length);
    const [head] = await world.rows('SELECT sequence, hash FROM audit_head');
    expect(head).toEqual({ sequence: String(all.length), hash: all.at(-1)!.hash });
  });

  it('can be added to by the application and never changed or cut', async () => {
    const pool = new Pool({ connectionString: app.database.app, max: 1 });
    for (const sql of [
      `UPDATE audit_entry SET act = 'OTHER'`,
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
      'SELECT * FROM audit_head',
      `SELECT record_sign_in('SIGNED_IN', NULL, NULL, '', now())`,
    ]) {
      await expect(pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
    await pool.end();
  });

  it('records what happens at the door, without the address', async () => {
    await app.http
      .post('/auth/sign-in')
      .set('content-type', 'application/json')
      .send({ email: 'nobody@npo.example', password: 'a wrong password of some length' })
      .expect(401);
    const found = await entries(`kind = 'SIGN_IN'`);
    expect(found).toMatchObject([{ act: 'SIGN_IN_FAILED', staff_id: NOBODY }]);
    expect(JSON.stringify(found)).not.toContain('nobody@npo.example');
  });
});
