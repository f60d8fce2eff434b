import { startTestApp, type TestApp } from '../support/app';
import { type CaseWorker, CaseWard, connectEngine, type HeardCase, inDays } from '../support/cases';
import { excludeFromCase, freezeCase, recordConsents, type Said, withdrawConsent } from '../support/consents';
import { download } from '../support/editions';
import { extractPdf, findCanaries, folded } from '../support/pdf-text';
import { World } from '../support/world';

const TEXTS = { THEME: '住まいの相談', PERSONS_VIEW: '一人で暮らしたい', HEALTH: '通院中', SAFETY: '夜は外に出ない' };
const ABSENT = '00000000-0000-4000-8000-000000000000';
const FILES = [
  '1-ja',
  '1-easy',
  '1-en',
  '2-ja',
  '2-easy',
  '2-en',
  '3-ja',
  '3-easy',
  '3-en',
  '4-ja',
  '4-en',
  '5-ja',
  '6-ja',
  '6-easy',
  '6-en',
  '7-ja',
  '7-easy',
  '7-en',
];

describe('the papers of a case', () => {
  let app: TestApp;
  let world: World;
  let ward: CaseWard;
  let presenter: CaseWorker;
  let colleague: CaseWorker;
  let partner: CaseWorker;
  let school: CaseWorker;
  let stranger: CaseWorker;
  let own: HeardCase['own'];
  let conference: string;
  let body: string;
  const names = new Map<CaseWorker, string>();

  beforeAll(async () => {
    app = await startTestApp();
    connectEngine(app);
    world = new World(app);
    ward = new CaseWard(world);
  });
  beforeEach(async () => {
    ({ presenter, partner, school, stranger, own, conference, body } = await ward.aHeardCase(TEXTS));
    colleague = await ward.aWorker(presenter.organisation);
    for (const [who, name] of [
      [presenter, 'みなもと支援の会'],
      [partner, 'こもれび航路'],
      [school, 'はなみずき学園'],
    ] as const) {
      await world.rows('UPDATE organisation SET name = $2 WHERE id = $1', [who.organisation, name]);
      names.set(who, name);
    }
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const get = (file: string, by: CaseWorker | null = presenter, id = own.id) =>
    download(app, by?.client ?? null, `/sheets/${id}/${file}.pdf`);
  const nameIn = (headers: Record<string, string>): string =>
    /filename="document_([^"]+)"/.exec(headers['content-disposition'] ?? '')?.[1] ?? '';
  const textOf = async (file: string): Promise<string> => {
    const { status, bytes } = await get(file);
    expect([file, status]).toEqual([file, 200]);
    return folded(extractPdf(bytes).pages.join(''));
  };
  const codeOf = ({ bytes }: { bytes: Buffer }): string => JSON.parse(bytes.toString('utf8')).code;
  const record = (said: readonly Said[], more: object = {}) =>
    recordConsents({ presenter, own, conference }, said, { form: 'WRITTEN', language: 'ja-x-easy', ...more });
  const reads = (who: CaseWorker) =>
    who.client.ask(`query($id: ID!) { case(id: $id) { sections { text } } }`, { id: own.id });

  it('come as files that say nothing of what they are, are not kept by a browser, and run nothing', async () => {
    const { status, headers } = await get('1-ja');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe(`default-src 'none'; sandbox`);
    const name = nameIn(headers);
    expect(name).toMatch(new RegExp(`^${inDays(0).replaceAll('-', '')}_01-\\d{4}\\.pdf$`));
    expect(headers['content-disposition']).toBe(
      `attachment; filename="document_${name}"; filename*=UTF-8''${encodeURIComponent(`書類_${name}`)}`,
    );
  });

  it('have names that differ from sheet to sheet, and are the same each time', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    const taken = async (file: string) => nameIn((await get(file)).headers);
    const names = new Set<string>();
    for (const file of FILES) names.add(await taken(file));
    expect(names.size).toBe(FILES.length);
    expect(await taken('1-ja')).toBe(await taken('1-ja'));
    expect(await taken(`1-ja-${conference}`)).not.toBe(await taken('1-ja'));
  });

  it('ask about one conference at a time, and leave its day to be written where several are to come', async () => {
    const later = await ward.aConference(presenter, own.id, [body]);
    await world.rows('UPDATE case_conference SET held_on = $2 WHERE id = $1', [later, inDays(20)]);
    const dayOf = (days: number) => inDays(days).split('-').map(Number);
    const said = ([year, month, day]: number[]) => folded(`${year}年${month}月${day}日`);
    const [first, second] = [said(dayOf(7)), said(dayOf(20))];
    const told = async (file: string) => {
      const text = await textOf(file);
      return [text.includes(first), text.includes(second)];
    };
    expect(await told('1-easy')).toEqual([false, false]);
    expect(await told(`1-easy-${conference}`)).toEqual([true, false]);
    expect(await told(`1-easy-${later}`)).toEqual([false, true]);
    expect(await textOf(`1-ja-${later}`)).toContain(folded('○は、この日だけです。'));
    const other = await ward.aHeardCase(TEXTS);
    const absent = await get('1-ja', presenter, ABSENT);
    await world.rows(`UPDATE case_conference SET state = 'CANCELLED' WHERE id = $1`, [later]);
    for (const id of [other.conference, later, ABSENT])
      expect((await get(`1-ja-${id}`)).bytes.toString()).toBe(absent.bytes.toString());
    expect(await told('1-easy')).toEqual([true, false]);
  });

  it('give back a yes with the day of its conference, a no and a stop as said for any day', async () => {
    const later = await ward.aConference(presenter, own.id, [body]);
    await world.rows('UPDATE case_conference SET held_on = $2 WHERE id = $1', [later, inDays(20)]);
    const yes = (days: number) => {
      const [, month, day] = inDays(days).split('-').map(Number);
      return `○ ${month}月${day}日`;
    };
    const cells = async () =>
      extractPdf((await get('2-ja')).bytes).contents.flatMap(({ painted }) =>
        painted.map(({ text }) => text).filter((text) => /^[○×－]( |（|$)|^やめた（/.test(text)),
      );
    await record([{ recipient: partner, category: 'BASIC' }]);
    expect(await cells()).toEqual([yes(7)]);
    await record([{ recipient: partner, category: 'BASIC' }], { conferenceId: later });
    expect(await cells()).toEqual([yes(7), yes(20)]);
    await record([{ recipient: partner, category: 'BASIC', decision: 'REFUSED' }], { conferenceId: later });
    expect(await cells()).toEqual(['×（どの日も）']);
    await record([{ recipient: partner, category: 'BASIC' }]);
    expect(await cells()).toEqual([yes(7), '× ほかの日']);
    await withdrawConsent(presenter, own.id);
    expect(await cells()).toEqual(['やめた（どの日も）']);
  });

  it('hold no word of the case, neither its code nor its conference’s, nor a person', async () => {
    await record([
      { recipient: partner, category: 'BASIC' },
      { recipient: partner, category: 'HEALTH' },
    ]);
    await reads(partner);
    const codes = await world.rows<{ code: string }>('SELECT code FROM case_conference WHERE case_id = $1', [own.id]);
    const people = await world.rows<{ name: string }>(
      `UPDATE staff_name SET name = 'とくめい' || left(staff_id::text, 8) RETURNING name`,
    );
    const canaries = [...Object.values(TEXTS), own.code, own.id, codes[0]!.code, ...people.map(({ name }) => name)];
    expect(people.length).toBeGreaterThan(3);
    for (const file of FILES) {
      const { status, bytes } = await get(file);
      expect([file, status]).toEqual([file, 200]);
      expect([file, findCanaries(bytes, canaries)]).toEqual([file, []]);
      expect([file, findCanaries(bytes, ['tsudoi', 'つどい'])]).toEqual([file, []]);
    }
  });

  it('ask about what is published, of whoever has a reader, for the conference to come', async () => {
    const text = await textOf('1-ja');
    for (const said of ['基本', '健康', '暴力・安全', names.get(partner)!, names.get(school)!])
      expect(text).toContain(folded(said));
    for (const unsaid of ['収入', '福祉の利用', names.get(presenter)!]) expect(text).not.toContain(folded(unsaid));
    const [year, month, day] = inDays(7).split('-').map(Number);
    expect(await textOf('1-easy')).toContain(folded(`${year}年${month}月${day}日`));
    await excludeFromCase(presenter, own.id, { staffId: school.staff });
    expect(await textOf('1-ja')).not.toContain(folded(names.get(school)!));
    expect(await textOf('5-ja')).toContain('番号1/1');
  });

  it('say what happens where she says nothing: nothing is told, unless a body’s rule opens it', async () => {
    expect(await textOf('1-ja')).toContain(folded('何も書かないところは、伝えません。'));
    const lawful = await ward.together([presenter, partner], { consent_rule: 'NOT_REQUIRED_BY_LAW' });
    await world.rows(`UPDATE case_conference SET state = 'CANCELLED' WHERE id = $1`, [conference]);
    await ward.aConference(presenter, own.id, [lawful]);
    expect(await textOf('1-ja')).toContain(folded('会議の決まりで伝わることがあります'));
    await freezeCase(partner, own.code);
    expect(await textOf('1-ja')).toContain(folded('会議の決まりで伝わることがあります'));
  });

  it('give back what she answered, with its last day, and that she stopped', async () => {
    const until = `${inDays(30)}T15:00:00Z`;
    await record([{ recipient: partner, category: 'BASIC' }], { validUntil: until });
    await record([{ recipient: school, category: 'HEALTH', decision: 'REFUSED' }]);
    await record([{ recipient: school, category: 'BASIC' }], { purpose: 'REFERRAL' });
    const english = await textOf('2-en');
    const month = new Date(`${inDays(30)}T00:00:00Z`);
    const written = `until ${month.getUTCDate()} ${month.toLocaleString('en', { month: 'long', timeZone: 'UTC' })}`;
    expect(english).toContain(folded(written));
    expect(english).toContain(folded('To bring you to other support'));
    expect(await textOf('2-ja')).not.toContain('やめたやめた');
    await withdrawConsent(presenter, own.id);
    const after = extractPdf((await get('2-ja')).bytes).contents.flatMap(({ painted }) =>
      painted.filter((run) => !run.artifact).map(({ text }) => text),
    );
    expect(after.filter((run) => run === 'やめた（どの日も）')).toHaveLength(3);
    expect(after.filter((run) => run.startsWith('○ '))).toEqual([]);
  });

  it('tell her which organisation opened what, and the giver on what ground and day of consent', async () => {
    expect(await textOf('3-ja')).toContain(folded('まだ、どの機関も開いていません'));
    await record([
      { recipient: partner, category: 'BASIC' },
      { recipient: partner, category: 'HEALTH' },
    ]);
    await reads(partner);
    const text = await textOf('3-ja');
    for (const said of [names.get(partner)!, '基本', '健康', 'あなたの同意']) expect(text).toContain(folded(said));
    expect(text).not.toContain(folded(names.get(school)!));
    expect(text).not.toContain(folded('暴力・安全'));
    const kept = await textOf('4-ja');
    for (const said of ['本人の氏名', names.get(presenter)!, names.get(partner)!, '本人の同意('])
      expect(kept).toContain(folded(said));
  });

  it('tell who sits at the table without an account when it is, who comes and what is shared', async () => {
    const text = await textOf('6-ja');
    for (const said of ['基本', '健康', '暴力・安全', names.get(partner)!, names.get(school)!])
      expect(text).toContain(folded(said));
    for (const unsaid of ['福祉の利用', names.get(presenter)!]) expect(text).not.toContain(folded(unsaid));
    expect(text).not.toContain(folded('会議の決まりで話すことがあります'));
    const [year, month, day] = inDays(7).split('-').map(Number);
    expect(await textOf('6-easy')).toContain(folded(`${year}年${month}月${day}日`));
    await excludeFromCase(presenter, own.id, { staffId: school.staff });
    expect(await textOf('6-ja')).not.toContain(folded(names.get(school)!));
    const pledge = await textOf('7-ja');
    for (const name of names.values()) expect(pledge).not.toContain(folded(name));
  });

  it('are refused while nothing would stand on them', async () => {
    expect(codeOf(await get('2-ja'))).toBe('SHEET_EMPTY');
    const lonely = await ward.aCase(presenter);
    for (const file of ['1-ja', '5-ja']) expect(codeOf(await get(file, presenter, lonely.id))).toBe('SHEET_EMPTY');
    const silent = await ward.aCase(presenter, [partner]);
    expect(codeOf(await get('1-ja', presenter, silent.id))).toBe('SHEET_EMPTY');
    expect((await get('5-ja', presenter, silent.id)).status).toBe(200);
    for (const file of ['6-ja', '7-ja']) expect((await get(file, presenter, lonely.id)).status).toBe(200);
  });

  it('need a fresh sign-in, and each is in the log of the case as an export', async () => {
    const prints = () =>
      world.rows<{ act: string; kind: string; staff: string; subject_ref: string }>(
        `SELECT act, kind, staff_id AS staff, subject_ref FROM audit_entry WHERE case_id = $1 AND act LIKE '%SHEET%'`,
        [own.id],
      );
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [
      presenter.staff,
    ]);
    const refused = await get('1-ja');
    expect([refused.status, codeOf(refused)]).toEqual([403, 'FRESH_SIGN_IN_REQUIRED']);
    expect(await prints()).toEqual([]);
    await world.rows(`UPDATE login_session SET fresh_at = now() WHERE staff_id = $1`, [presenter.staff]);
    await get('1-easy');
    await get('5-ja');
    const facts = { kind: 'EXPORT', staff: presenter.staff, subject_ref: own.id };
    expect(await prints()).toEqual([
      { act: 'CONSENT_SHEET_PRINTED', ...facts },
      { act: 'SLIPS_SHEET_PRINTED', ...facts },
    ]);
  });

  it('are nowhere for anybody else: the same answer, to the letter, as for a case that is not there', async () => {
    await record([{ recipient: partner, category: 'BASIC' }]);
    for (const who of [partner, school, stranger, colleague]) {
      const absent = await get('1-ja', who, ABSENT);
      expect(absent.status).toBe(404);
      for (const file of ['1-ja', '2-en', '3-easy', '4-ja', '5-ja', '6-easy', '7-ja', '9-ja', `1-ja-${conference}`]) {
        const { status, bytes } = await get(file, who);
        expect([file, status, bytes.toString()]).toEqual([file, 404, absent.bytes.toString()]);
      }
    }
    const nobody = await get('1-ja', null);
    expect([nobody.status, codeOf(nobody)]).toEqual([401, 'NOT_SIGNED_IN']);
    const missed = await world.rows(`SELECT 1 FROM audit_entry WHERE staff_id = $1 AND kind = 'MISS'`, [partner.staff]);
    expect(missed.length).toBeGreaterThan(0);
  });

  it('have no other names', async () => {
    const absent = await get('1-ja', presenter, ABSENT);
    for (const file of ['0-ja', '8-ja', '1-fr', '4-easy', '1-JA', 'consent', `2-ja-${conference}`])
      expect((await get(file)).bytes.toString()).toBe(absent.bytes.toString());
    expect((await get('1-ja', presenter, 'x')).bytes.toString()).toBe(absent.bytes.toString());
  });
});
