import { Pool } from 'pg';
import { runVerifyLog } from '../../apps/api/src/commands/verify-log';
import { newId } from '../../apps/api/src/platform/ids/ids';
import { cloneDatabase, cloneFilled, type TestDatabase } from '../support/database';

const ENTRIES = 40;

/** A log of forty entries, written as the application writes them. */
const cloneLog = () =>
  cloneFilled('log of forty entries', async (database) => {
    const owner = new Pool({ connectionString: database.owner, max: 1 });
    for (let at = 1; at <= ENTRIES; at++) {
      await owner.query(
        `INSERT INTO audit_entry (id, at, staff_id, organisation_id, kind, act, subject, subject_ref)
         VALUES ($1, now() + make_interval(secs => $2 + 0.000001), $3, $4, 'READ', 'READ', '会議', $5)`,
        [newId(), at, newId(), newId(), newId()],
      );
    }
    await owner.end();
  });

describe('npm run verify:log', () => {
  let database: TestDatabase;
  let owner: Pool;

  beforeEach(async () => {
    database = await cloneLog();
    owner = new Pool({ connectionString: database.owner, max: 1 });
  });
  afterEach(async () => {
    await owner.end();
    await database.drop();
  });

  const verify = async (...args: string[]) => {
    const results: string[] = [];
    const said: string[] = [];
    const output = { result: (line: string) => results.push(line), say: (line: string) => said.push(line) };
    const code = await runVerifyLog(args, { DATABASE_URL: database.owner }, output);
    return { code, said, verdict: results.length ? (JSON.parse(results.join('')) as Record<string, unknown>) : null };
  };
  const hashAt = async (sequence: number) =>
    (await owner.query<{ hash: string }>('SELECT hash FROM audit_entry WHERE sequence = $1', [sequence])).rows[0]!.hash;
  /** Whoever has the owner's rights can do all of this; what they cannot do is do it unseen. */
  const tamper = (sql: string) => owner.query(sql);

  it('finds an untouched log whole and prints its head', async () => {
    const head = await hashAt(ENTRIES);
    expect(await verify()).toMatchObject({ code: 0, verdict: { entries: ENTRIES, ok: true, head } });
  });

  it('finds the empty log of a new database whole', async () => {
    const empty = await cloneDatabase();
    const results: string[] = [];
    const output = { result: (line: string) => results.push(line), say: () => undefined };
    expect(await runVerifyLog([], { DATABASE_URL: empty.owner }, output)).toBe(0);
    expect(results.map((line) => JSON.parse(line) as object)).toEqual([{ entries: 0, ok: true, head: '' }]);
    await empty.drop();
  });

  it.each([
    ['act', `act = 'CHANGED'`],
    ['time', `at = at + interval '1 microsecond'`],
    ['person', `staff_id = organisation_id`],
    ['organisation', `organisation_id = staff_id`],
    ['kind', `kind = 'MISS'`],
    ['subject', `subject = ''`],
    ['id of the thing', `subject_ref = subject_ref || '0'`],
    ['case', `case_id = id`],
    ['salt', `salt = reverse(salt)`],
    ['own id', `id = gen_random_uuid()`],
    ['hash', `hash = reverse(hash)`],
  ])('names the first entry whose %s was changed', async (_, change) => {
    await tamper(`UPDATE audit_entry SET ${change} WHERE sequence = 17`);
    const { code, verdict } = await verify();
    expect({ code, verdict }).toMatchObject({
      code: 1,
      verdict: { ok: false, firstBroken: { sequence: 17, why: 'CHANGED' } },
    });
  });

  it('names the place of an entry that was taken out', async () => {
    await tamper('DELETE FROM audit_entry WHERE sequence = 9');
    expect(await verify()).toMatchObject({ code: 1, verdict: { firstBroken: { sequence: 9, why: 'MISSING' } } });
  });

  it('sees that an entry was taken out although the others were numbered anew', async () => {
    await tamper('DELETE FROM audit_entry WHERE sequence = 9');
    await tamper('UPDATE audit_entry SET sequence = -sequence WHERE sequence > 9');
    await tamper('UPDATE audit_entry SET sequence = -sequence - 1 WHERE sequence < 0');
    expect(await verify()).toMatchObject({ code: 1, verdict: { firstBroken: { sequence: 9, why: 'NOT_LINKED' } } });
  });

  it('names the first of two entries that changed places', async () => {
    await tamper('UPDATE audit_entry SET sequence = -sequence WHERE sequence IN (20, 21)');
    await tamper('UPDATE audit_entry SET sequence = 41 + sequence WHERE sequence < 0');
    await tamper('UPDATE audit_entry SET sequence = 41 - sequence WHERE sequence IN (-20, -21)');
    expect(await verify()).toMatchObject({ code: 1, verdict: { firstBroken: { sequence: 20, why: 'NOT_LINKED' } } });
  });

  it('sees an entry that was put there past the chain', async () => {
    await tamper('ALTER TABLE audit_entry DISABLE TRIGGER chain');
    await tamper(`INSERT INTO audit_entry (id, at, staff_id, organisation_id, act)
      VALUES (gen_random_uuid(), now(), gen_random_uuid(), gen_random_uuid(), 'READ')`);
    expect(await verify()).toMatchObject({
      code: 1,
      verdict: { entries: ENTRIES + 1, firstBroken: { sequence: ENTRIES + 1, why: 'NOT_LINKED' } },
    });
  });

  it('sees that the end was cut off while the database still remembers it', async () => {
    await tamper('DELETE FROM audit_entry WHERE sequence > 30');
    expect(await verify()).toMatchObject({ code: 1, verdict: { firstBroken: { sequence: 31, why: 'CUT_OFF' } } });
  });

  it('sees by a printed head that the end was cut off and the database made to forget it', async () => {
    const [kept, cut] = [await hashAt(30), await hashAt(35)];
    await tamper('DELETE FROM audit_entry WHERE sequence > 30');
    await tamper(`UPDATE audit_head SET sequence = 30, hash = '${kept}'`);
    expect(await verify()).toMatchObject({ code: 0, verdict: { entries: 30, ok: true } });
    expect(await verify('--head', kept)).toMatchObject({ code: 0, verdict: { ok: true, headFound: true } });
    expect(await verify('--head', cut)).toMatchObject({ code: 1, verdict: { ok: false, headFound: false } });
  });

  it('takes a head as people copy it from paper', async () => {
    const grouped = (await hashAt(12)).toUpperCase().replace(/(.{8})(?=.)/g, '$1 ');
    expect(grouped).toHaveLength(71);
    expect(await verify('--head', grouped)).toMatchObject({ code: 0, verdict: { headFound: true } });
  });

  it('refuses what is no head, and arguments it does not know', async () => {
    for (const args of [['--head', 'abc'], ['--head'], ['--tail', 'x'], ['extra']]) {
      const { code, verdict, said } = await verify(...args);
      expect({ code, verdict }).toEqual({ code: 2, verdict: null });
      expect(said.join('\n')).toContain('verify:log');
    }
  });

  it('ends with 1 where there is no database to read', async () => {
    const said: string[] = [];
    const output = { result: () => undefined, say: (line: string) => said.push(line) };
    const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    expect(await runVerifyLog([], nowhere, output)).toBe(1);
    expect(said).toHaveLength(1);
  });
});
