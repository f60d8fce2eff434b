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

  it('records what was shown beside a part that failed, although all of it was rolled back', async () => {
    const { body, person } = await aMember();
    const other = await world.aBody();
    const { organisation_id } = (
      await world.rows<{ organisation_id: string }>(`SELECT organisation_id FROM membership WHERE body_id = $1`, [body])
    )[0]!;
    await world.aSeat(other, organisation_id);
    const { data, code } = await person.ask(
      `query($shown: ID!, $failed: ID!) {
        shown: body(id: $shown) { name }
        failed: body(id: $failed) { meetings(after: "nonsense") { totalCount } }
      }`,
      { shown: body, failed: other },
    );
    expect([data.shown.name, data.failed, code]).toEqual(['庁内連絡会議', null, 'CURSOR_INVALID']);
    expect(await entries(`subject_ref = $1`, [body])).toMatchObject([{ kind: 'READ' }]);
  });

  it('records nothing of a list, and of a list that belongs to a thing that it was asked for', async () => {
    const { body, person } = await aMember();
    await person.ask(`{ meetings { nodes { id } } bodies { nodes { id } } }`);
    await person.ask(`query($id: ID!) { meetings(bodyId: $id) { nodes { id } } }`, { id: body });
    await person.ask(`query($id: ID!) { meetings(bodyId: $id, fiscalYear: 2024) { nodes { id } } }`, { id: body });
    const [{ staff_id }] = (await entries(`subject_ref = $1`, [sha256(body)])) as [Entry];
    expect(await entries(`staff_id = $1`, [staff_id])).toMatchObject([
      { kind: 'SEARCH', act: 'SEARCH', subject: 'Meeting', subject_ref: sha256(body) },
    ]);
  });

  it('records a miss of an edition’s file like any other', async () => {
    const { person } = await aMember();
    const id = newId();
    const answer = await app.http.get(`/editions/${id}.pdf`).set({ cookie: person.cookie });
    expect(answer.status).toBe(404);
    expect(await entries(`subject_ref = $1`, [sha256(id)])).toMatchObject([{ kind: 'MISS' }]);
  });

  it('keeps no word of what was written or asked, not even its hash', async () => {
    const { organisation, body } = await aMember();
    const administrator = await world.signIn(
      organisation,
      await world.aPerson(organisation, { platformRole: 'OPERATOR', administrator: true }),
    );
    const words = 'カナリアcny4711さくら';
    const asked = `query($id: ID!) { meeting(id: $id) { id } }`;
    await administrator.change(`mutation($i: CreateOrganisationInput!) { createOrganisation(input: $i) { id } }`, {
      i: { name: words, kind: 'NPO' },
    });
    await administrator.change(`mutation($i: UpdateOrganisationInput!) { updateOrganisation(input: $i) { id } }`, {
      i: { id: newId(), version: 1, name: words },
    });
    await administrator.change(`mutation($i: AddSubGroupInput!) { addSubGroup(input: $i) { id } }`, {
      i: { bodyId: body, name: words, validFrom: '2025-01-01' },
    });
    await administrator.ask(asked, { id: words });
    const [{ whole }] = (await world.rows<{ whole: string }>(
      `SELECT string_agg(e::text, ' ') AS whole FROM audit_entry e`,
    )) as [{ whole: string }];
    expect(whole).toContain('ORGANISATION_CREATED');
    expect(whole).not.toContain('cny4711');
    // What was asked for as an id is kept as a hash; the same words in a field of content are not.
    const kept = await entries(`subject_ref = $1`, [sha256(words.toLowerCase())]);
    expect(kept).toHaveLength(1);
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
