import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRotateCaseKey } from '../../apps/api/src/commands/rotate-case-key';
import { newId, sha256 } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine } from '../support/cases';
import { World } from '../support/world';

const SAVE = `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { id } }`;
const ATTEST = `mutation($input: AttestAnonymityInput!) { attestAnonymity(input: $input) { attestation { id dismissed engineVersion } } }`;
const PUBLISH = `mutation($input: PublishCaseInput!) { publishCase(input: $input) { state publication } }`;
const FINDINGS = `query($id: ID!) { anonymityFindings(caseId: $id) { section start end kind must } }`;
const TEXTS = `query($id: ID!) { case(id: $id) { publication attestation { id }
  sections { section category state text couldNotBeAsked publishedIn }
  drafts { section text version couldNotBeAsked } versions { section publication text } } }`;

interface Section {
  section: string;
  state: string;
  text: string | null;
  publishedIn: number | null;
}

describe('the text of a case', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-case-key-'));
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let partner: CaseWorker;
  let stranger: CaseWorker;
  let caseId: string;

  beforeAll(async () => {
    app = await startTestApp(undefined, { TSUDOI_DATA: folder });
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    [presenter, partner, stranger] = [await ward.aWorker(), await ward.aWorker(), await ward.aWorker()];
    await ward.together([presenter, partner, stranger]);
    caseId = (await ward.aCase(presenter, [partner])).id;
  });
  afterAll(async () => {
    await world.close();
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const save = (by: CaseWorker, section: string, text: string, version = 0, more: object = {}) =>
    by.client.change(SAVE, { input: { caseId, section, text, version, ...more } });
  const attest = (by: CaseWorker, dismissed: object[] = []) =>
    by.client.change(ATTEST, { input: { caseId, dismissed } });
  const publish = (by: CaseWorker) => by.client.change(PUBLISH, { input: { caseId } });
  const texts = async (by: CaseWorker) => (await by.client.ask(TEXTS, { id: caseId })).data.case;
  const complete = { THEME: '住まいと仕事の相談', PERSONS_VIEW: '一人で暮らしたい' };

  it('is kept as typed, the latest only, and for the presenting organisation’s readers only', async () => {
    const typed = '  一行目\n\n二行目  ';
    expect((await save(presenter, 'HEALTH', 'はじめの文')).code).toBeNull();
    expect((await save(presenter, 'HEALTH', typed, 1)).code).toBeNull();
    expect((await texts(presenter)).drafts).toMatchObject([{ section: 'HEALTH', text: typed, version: 2 }]);
    expect((await texts(partner)).drafts).toEqual([]);
    expect(await world.rows('SELECT 1 FROM case_draft WHERE case_id = $1', [caseId])).toHaveLength(1);
    expect((await save(partner, 'HEALTH', '別の文', 2)).code).toBe('NOT_ALLOWED');
    expect((await save(stranger, 'HEALTH', '別の文')).code).toBe('NOT_FOUND_OR_REFUSED');
  });

  it('is not lost to somebody else’s older version, and the refusal quotes no text', async () => {
    await save(presenter, 'MONEY', '貯金は少ない');
    const late = await save(presenter, 'MONEY', '借入がある', 0);
    expect(late.code).toBe('CONFLICT');
    expect(late.text).not.toContain('貯金');
    expect((await texts(presenter)).drafts).toMatchObject([{ text: '貯金は少ない' }]);
  });

  it('has no field for who and where the person is, and is never too long', async () => {
    for (const field of ['NAME', 'ADDRESS', 'PHONE', 'WORKPLACE', 'SCHOOL'])
      expect((await save(presenter, field, 'x')).code).toBe('INVALID_INPUT');
    expect((await save(presenter, 'HEALTH', '長'.repeat(4_001))).code).toBe('TEXT_INVALID');
    expect((await save(presenter, 'HEALTH', 'x', 0, { couldNotBeAsked: true })).code).toBe('INVALID_INPUT');
  });

  it('is published with a theme and the person’s own view, or with why she could not be asked', async () => {
    await save(presenter, 'THEME', complete.THEME);
    await attest(presenter);
    expect((await publish(presenter)).errors[0]?.extensions).toMatchObject({
      code: 'CASE_INCOMPLETE',
      field: 'PERSONS_VIEW',
    });
    await save(presenter, 'PERSONS_VIEW', '連絡がとれていない', 0, { couldNotBeAsked: true });
    await attest(presenter);
    expect((await publish(presenter)).data.publishCase).toEqual({ state: 'OPEN', publication: 1 });
    const view = (await texts(presenter)).sections.find(({ section }: Section) => section === 'PERSONS_VIEW');
    expect(view).toMatchObject({ text: '連絡がとれていない', couldNotBeAsked: true, publishedIn: 1 });
  });

  it('is not published without the word that it names nobody; one letter more, and the word is needed again', async () => {
    for (const [section, text] of Object.entries(complete)) await save(presenter, section, text);
    expect((await publish(presenter)).code).toBe('ANONYMITY_NOT_ATTESTED');
    const { data } = await attest(presenter);
    expect(data.attestAnonymity.attestation).toMatchObject({ engineVersion: 'brackets 1', dismissed: 0 });
    await save(presenter, 'THEME', `${complete.THEME}。`, 1);
    expect((await texts(presenter)).attestation).toBeNull();
    expect((await publish(presenter)).code).toBe('ANONYMITY_NOT_ATTESTED');
    await save(presenter, 'THEME', complete.THEME, 2);
    expect((await publish(presenter)).code).toBeNull();
    expect((await publish(presenter)).code).toBe('NOTHING_TO_PUBLISH');
    expect((await publish(partner)).code).toBe('NOT_ALLOWED');
    expect((await publish(stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
  });

  it('is attested when every finding has gone or may stay: with a reason, or as one that was looked at', async () => {
    await save(presenter, 'THEME', 'あの〔駅前の店〕の《先月》のこと');
    const found = (await presenter.client.ask(FINDINGS, { id: caseId })).data.anonymityFindings;
    expect(found).toEqual([
      { section: 'THEME', start: 2, end: 8, kind: 'OTHER', must: true },
      { section: 'THEME', start: 9, end: 13, kind: 'OTHER', must: false },
    ]);
    expect((await attest(presenter)).code).toBe('ANONYMITY_FINDINGS_LEFT');
    const elsewhere = { section: 'THEME', start: 2, end: 7, reason: '一般的な語' };
    expect((await attest(presenter, [elsewhere])).code).toBe('ANONYMITY_FINDINGS_LEFT');
    const seen = { section: 'THEME', start: 9, end: 13 };
    expect((await attest(presenter, [{ ...elsewhere, end: 8, reason: ' ' }, seen])).code).toBe(
      'ANONYMITY_FINDINGS_LEFT',
    );
    expect((await attest(presenter, [{ ...elsewhere, end: 8, reason: '長'.repeat(201) }, seen])).code).toBe(
      'TEXT_INVALID',
    );
    expect((await attest(presenter, [{ ...elsewhere, end: 8 }])).code).toBe('ANONYMITY_FINDINGS_LEFT');
    const { data } = await attest(presenter, [{ ...elsewhere, end: 8 }, seen]);
    expect(data.attestAnonymity.attestation).toMatchObject({ dismissed: 2 });
    expect((await partner.client.ask(FINDINGS, { id: caseId })).code).toBe('NOT_ALLOWED');
    expect((await stranger.client.ask(FINDINGS, { id: caseId })).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await attest(partner)).code).toBe('NOT_ALLOWED');
    expect((await attest(stranger)).code).toBe('NOT_FOUND_OR_REFUSED');
  });

  it('cannot be attested where no engine is connected: nothing says yes in its place', async () => {
    const alone = await startTestApp(undefined, { TSUDOI_DATA: folder });
    const there = new World(alone);
    const other = new CaseWard(there);
    const writer = await other.aWorker();
    const { id } = await other.aCase(writer);
    await writer.client.change(SAVE, { input: { caseId: id, section: 'THEME', text: '相談', version: 0 } });
    expect((await writer.client.change(ATTEST, { input: { caseId: id } })).code).toBe('ANONYMITY_ENGINE_MISSING');
    expect((await writer.client.change(PUBLISH, { input: { caseId: id } })).code).toBe('CASE_INCOMPLETE');
    await there.close();
    await alone.close();
  });

  it('keeps its versions: what changed has the number of its publication, the rest keeps its own', async () => {
    await ward.publish(presenter, caseId, { ...complete, HEALTH: '通院中' });
    await ward.publish(presenter, caseId, { HEALTH: '通院を終えた' });
    const { publication, sections, versions } = await texts(presenter);
    expect(publication).toBe(2);
    const numbers = sections.map(({ section, publishedIn }: Section) => `${section} ${publishedIn}`);
    expect(numbers).toEqual(['THEME 1', 'PERSONS_VIEW 1', 'HEALTH 2']);
    const health = versions.filter(({ section }: Section) => section === 'HEALTH');
    expect(health).toMatchObject([
      { publication: 2, text: '通院を終えた' },
      { publication: 1, text: '通院中' },
    ]);
    const nothing = await texts(partner);
    expect(nothing.versions).toEqual([]);
  });

  it('is withheld from other readers, who cannot tell a section that is not open from one that nobody wrote', async () => {
    await ward.publish(presenter, caseId, { ...complete, HEALTH: '通院中' });
    const { sections } = await texts(partner);
    expect(sections).toHaveLength(17);
    expect(new Set(sections.map(({ state, text, publishedIn }: Section) => `${state} ${text} ${publishedIn}`))).toEqual(
      new Set(['WITHHELD null null']),
    );
  });

  it('stands nowhere in the database, not even as a hash that can be guessed', async () => {
    const secret = { ...complete, HEALTH: '妊娠五か月', AGE_BAND: '三十代' };
    await ward.publish(presenter, caseId, secret);
    await attest(presenter, [{ section: 'HEALTH', start: 0, end: 2, reason: 'よくある言葉だから' }]);
    const tables = await world.rows<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    let dump = '';
    for (const { name } of tables) {
      const [row] = await world.rows<{ whole: string | null }>(
        `SELECT string_agg(t::text, ' ') AS whole FROM "${name}" t`,
      );
      dump += row?.whole ?? '';
    }
    expect(dump).toContain(caseId);
    for (const text of [...Object.values(secret), 'よくある言葉だから']) {
      expect(dump).not.toContain(text);
      expect(dump).not.toContain(Buffer.from(text).toString('base64url'));
      expect(dump).not.toContain(sha256(text));
    }
    // What was sent is hashed under a secret: the same request without it gives another hash.
    const [kept] = await world.rows<{ hash: string }>(
      `SELECT input_hash AS hash FROM idempotency_record WHERE operation = 'saveDraft' LIMIT 1`,
    );
    expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('cannot be moved to another case or another section', async () => {
    await ward.publish(presenter, caseId, { ...complete, HEALTH: '通院中' });
    await world.rows(
      `UPDATE case_section SET sealed = (SELECT sealed FROM case_section WHERE case_id = $1 AND section = 'HEALTH')
       WHERE case_id = $1 AND section = 'THEME'`,
      [caseId],
    );
    const answer = await presenter.client.ask(TEXTS, { id: caseId });
    expect(answer.code).toBe('INTERNAL');
    expect(answer.data).toEqual({});
    expect(answer.text).not.toContain('通院中');
  });

  it('is noted in the log whenever it is opened, for the presenter to read, without a word of it', async () => {
    await ward.publish(presenter, caseId, complete);
    await texts(presenter);
    await texts(presenter);
    const rows = await world.rows<{ act: string; staff_id: string }>(
      `SELECT act, staff_id FROM audit_entry WHERE case_id = $1 AND subject LIKE 'CaseSection.%'`,
      [caseId],
    );
    expect(rows).toEqual(Array.from({ length: 2 }, () => ({ act: 'OPENED_AS_PRESENTER', staff_id: presenter.staff })));
  });

  describe('and its key', () => {
    const path = join(folder, 'case-key.txt');
    const output = { result: () => undefined, say: () => undefined };
    const rotate = (...args: string[]) =>
      runRotateCaseKey(args, { TSUDOI_DATA: folder, DATABASE_URL: app.database.owner }, output);
    const lines = () => readFileSync(path, 'utf8').trim().split('\n');
    const keyIds = async () =>
      (await world.rows<{ key_id: string }>('SELECT DISTINCT key_id FROM case_key')).map((row) => row.key_id);

    it('stands in a file that its owner alone may read, and not in the database', async () => {
      await save(presenter, 'THEME', 'x');
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const [row] = await world.rows<{ wrapped: string }>('SELECT wrapped FROM case_key WHERE case_id = $1', [caseId]);
      expect(row?.wrapped).not.toContain(lines()[0]);
      expect(await world.rows('SELECT 1 FROM case_key WHERE case_id = $1', [newId()])).toEqual([]);
    });

    it('is changed while the server runs; every case opens before, between and after', async () => {
      await ward.publish(presenter, caseId, complete);
      const [before] = await keyIds();
      expect(await rotate()).toBe(0);
      const after = await keyIds();
      expect(after).toHaveLength(1);
      expect(after[0]).not.toBe(before);
      expect(lines()).toHaveLength(2);
      expect((await texts(presenter)).sections[0]).toMatchObject({ text: complete.THEME });
      expect(await rotate('--drop-old')).toBe(0);
      expect(lines()).toHaveLength(1);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect((await texts(presenter)).sections[0]).toMatchObject({ text: complete.THEME });
      const { id } = await ward.aCase(presenter);
      await presenter.client.change(SAVE, { input: { caseId: id, section: 'THEME', text: 'x', version: 0 } });
      expect(await keyIds()).toEqual(after);
      expect(await rotate('--unknown')).toBe(2);
    });

    it('is not changed halfway: where a case needs another key nothing is wrapped anew', async () => {
      await save(presenter, 'THEME', 'x');
      await world.rows(`UPDATE case_key SET key_id = 'another' WHERE case_id = $1`, [caseId]);
      const before = await world.rows('SELECT * FROM case_key ORDER BY case_id');
      expect(await rotate()).toBe(1);
      expect(await world.rows('SELECT * FROM case_key ORDER BY case_id')).toEqual(before);
    });
  });
});
