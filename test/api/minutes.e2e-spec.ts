import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { carryOut, download, editionOf, filesOf, ISSUE, issue, sampleIds, sha256Of } from '../support/editions';
import { extractPdf, findCanaries } from '../support/pdf-text';
import { cloneSample } from '../support/sample';
import { World } from '../support/world';

const ABSENT = '11111111-1111-4111-8111-111111111111';

describe('minutes of the sample ward', () => {
  let app: TestApp;
  let world: World;
  let id: (key: string) => string;
  let coordinator: Client;
  let partner: Client;

  beforeAll(async () => {
    app = await startTestApp(await cloneSample());
    world = new World(app);
    id = await sampleIds(world);
    coordinator = await world.signIn(id('o-danjo'));
    partner = await world.signIn(id('n-minamo'));
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  describe('of the planning group and the project as one series', () => {
    let seriesId: string;
    beforeAll(async () => {
      seriesId = await carryOut(coordinator, [id('b-wg'), id('b-suzuran')], 'JOINT', '会議記録');
    });

    it('come out as the ward’s report: five meetings, nine themes, 17 pairs, 34 headings, 89 bullets', async () => {
      const [edition] = await issue(app, coordinator, { seriesId });
      expect(edition).toMatchObject({ state: 'DONE', title: '会議記録', number: 1 });
      const { pdf, text } = await filesOf(app, coordinator, edition!);
      expect(text.match(/^行：第.回（.*）$/gm)?.slice(0, 5)).toEqual([
        '行：第１回（ＷＧ第１回）',
        '行：第２回（ジェネラル会）',
        '行：第３回（ＷＧ第２回）',
        '行：第４回（調査研究チーム）',
        '行：第５回（調査研究チーム）',
      ]);
      expect(text.match(/^【見出し3】■.*$/gm)).toHaveLength(9);
      const matrix = text.slice(text.indexOf('【見出し2】（１）'));
      expect(matrix.match(/^行\d+$/gm)).toHaveLength(17);
      expect(matrix.match(/^ {2}[アイウエオ] /gm)).toHaveLength(34);
      expect(matrix.match(/^ {2}・ /gm)).toHaveLength(89);
      const { pages, info } = extractPdf(pdf);
      expect(pages).toHaveLength(edition!.pages!);
      expect(info.Title).toBe('会議記録');
    });

    it('registers the hashes of the very bytes that are handed out', async () => {
      const [edition] = await issue(app, coordinator, { seriesId });
      const own = (await editionOf(coordinator, edition!.id))!;
      const pdf = await download(app, coordinator, own.pdfUrl!);
      const text = await download(app, coordinator, own.textUrl!);
      expect(sha256Of(pdf.bytes)).toBe(own.sha256Pdf);
      expect(sha256Of(text.bytes)).toBe(own.sha256Text);
      expect(pdf.headers['content-disposition']).toMatch(
        /^attachment; filename="document_(\d{8}_02-\d{4})\.pdf"; filename\*=UTF-8''%E6%9B%B8%E9%A1%9E_\1\.pdf$/,
      );
      expect(pdf.headers).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'content-security-policy': `default-src 'none'; sandbox`,
        'cache-control': 'no-store',
      });
    });

    it('print the head of the log at the end and keep it, so that a cut in the log shows later', async () => {
      const [edition] = await issue(app, coordinator, { seriesId });
      const { pdf, text } = await filesOf(app, coordinator, edition!);
      const { data } = await coordinator.ask(`query($id: ID!) { edition(id: $id) { logHead } }`, { id: edition!.id });
      const { logHead } = data.edition as { logHead: string };
      expect(logHead).toMatch(/^[0-9a-f]{64}$/);
      expect(text.trimEnd().split('\n').slice(-4).join('').replaceAll(' ', '')).toContain(logHead);
      expect(extractPdf(pdf).pages.at(-1)!.replace(/\s/g, '')).toContain(logHead);
      const [link] = await world.rows<{ act: string; after: string }>(
        `SELECT h.sequence >= i.sequence AS after FROM audit_entry h, audit_entry i
         WHERE h.hash = $1 AND i.subject_ref = $2 AND i.act = 'MINUTES_ISSUED'`,
        [logHead, edition!.id],
      );
      expect(link).toEqual({ after: true });
    });

    it('give a member of one body the meetings, topics and matrix of that body, and no trace of the other', async () => {
      const library = await world.signIn(id('o-toshokan'));
      const [edition] = await issue(app, coordinator, { seriesId, recipientOrganisationIds: [id('o-toshokan')] });
      expect(edition).toMatchObject({ pdfUrl: null, textUrl: null, recipient: { id: id('o-toshokan') } });
      const { pdf, text } = await filesOf(app, library, edition!);
      expect((await editionOf(library, edition!.id))!.title).toBe('すずらんスマイルプロジェクト');
      expect(text).toContain('第１回（ジェネラル会）');
      const hidden = ['ワーキンググループ', '会議記録', 'ＷＧ第', '民間団体との協働', '高齢者福祉課', '似た会議の一覧'];
      for (const canary of hidden) expect(text).not.toContain(canary);
      expect(findCanaries(pdf, hidden)).toEqual([]);
      expect(findCanaries(pdf, ['女の子とつながるには'])).toHaveLength(1);
    });

    it('are previewed as one’s own text, and none is registered for it', async () => {
      const before = await world.rows('SELECT id FROM minutes_edition');
      const preview = await coordinator.ask(`query($id: ID) { minutesPreview(seriesId: $id) { title text } }`, {
        id: seriesId,
      });
      expect(preview.data.minutesPreview).toMatchObject({ title: '会議記録' });
      expect(preview.data.minutesPreview.text).toContain('【見出し1】会議記録');
      expect(await world.rows('SELECT id FROM minutes_edition')).toHaveLength(before.length);
      const both = await coordinator.ask(`query($id: ID) { minutesPreview(seriesId: $id, meetingId: $id) { title } }`, {
        id: seriesId,
      });
      expect(both.code).toBe('INVALID_INPUT');
    });

    it('are not there for who has no part in them, like minutes that do not exist', async () => {
      const ask = (thing: string) => partner.change(ISSUE, { input: { seriesId: thing } });
      const hidden = await ask(seriesId);
      expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(hidden.text).toBe((await ask(ABSENT)).text);
      const preview = (thing: string) => partner.ask(`query { minutesPreview(seriesId: "${thing}") { text } }`);
      expect((await preview(seriesId)).text).toBe((await preview(ABSENT)).text);
    });

    it('hand a file to its recipient alone; hidden and missing answer alike to the byte', async () => {
      const [edition] = await issue(app, coordinator, { seriesId, recipientOrganisationIds: [id('o-toshokan')] });
      const asked = await Promise.all(
        [coordinator, partner].map((who) => download(app, who, `/editions/${edition!.id}.pdf`)),
      );
      const absent = await download(app, coordinator, `/editions/${ABSENT}.pdf`);
      const malformed = await download(app, coordinator, '/editions/anything.exe');
      expect(absent.status).toBe(404);
      for (const { status, bytes } of [...asked, malformed]) {
        expect(status).toBe(404);
        expect(bytes.equals(absent.bytes)).toBe(true);
      }
      expect((await download(app, null, `/editions/${edition!.id}.pdf`)).status).toBe(401);
    });

    it('go to members that the sender may know of, and to nobody else', async () => {
      const send = async (by: Client, recipient: string) => {
        const input = { seriesId, recipientOrganisationIds: [recipient] };
        return by.change(ISSUE, { input });
      };
      const stranger = await send(coordinator, id('n-minamo'));
      expect(stranger.code).toBe('RECIPIENT_INVALID');
      expect(stranger.text).toBe((await send(coordinator, ABSENT)).text);
      const member = await world.signIn(id('o-toshokan'));
      expect((await send(member, id('o-koho'))).code).toBe('RECIPIENT_INVALID');
      expect((await send(member, id('o-toshokan'))).code).toBeNull();
    });
  });

  it('of bodies held back to back give a partner of one body a smaller edition', async () => {
    const seriesId = await carryOut(coordinator, [id('b-net'), id('b-chonai')], 'BACK_TO_BACK', '連絡の記録');
    const issued = await issue(app, coordinator, {
      seriesId,
      recipientOrganisationIds: [id('o-danjo'), id('n-minamo')],
    });
    expect(issued.map(({ recipient }) => recipient.id)).toEqual([id('o-danjo'), id('n-minamo')]);
    const [whole, smaller] = issued;
    const all = await filesOf(app, coordinator, whole!);
    const some = await filesOf(app, partner, smaller!);
    expect(smaller!.pages).toBeLessThan(whole!.pages!);
    const hidden = await world.rows<{ title: string }>(
      `SELECT a.title FROM agenda_item a WHERE a.body_ids = ARRAY[$1]::uuid[] AND length(a.title) > 8
         AND NOT EXISTS (SELECT 1 FROM agenda_item b WHERE $2 = ANY(b.body_ids) AND b.title LIKE '%' || a.title || '%')`,
      [id('b-chonai'), id('b-net')],
    );
    const canaries = ['庁内連絡会議', '連絡の記録', ...hidden.map(({ title }) => title)];
    expect(canaries.length).toBeGreaterThan(5);
    expect(canaries.filter((canary) => some.text.includes(canary))).toEqual([]);
    expect(findCanaries(some.pdf, canaries)).toEqual([]);
    expect(findCanaries(all.pdf, ['庁内連絡会議', '連絡の記録'])).toHaveLength(2);
    const trace = await partner.ask('{ seriesList { totalCount nodes { title } } editions { totalCount } }');
    expect(trace.data.seriesList.nodes.map(({ title }: { title: string }) => title)).toEqual(['すずらん・ネット会議']);
    expect(trace.data.editions.totalCount).toBe(1);
  });

  it('are issued by who has just shown who they are, for a file leaves the house', async () => {
    const own = id('o-kikaku');
    const client = await world.signIn(own);
    const [{ id: meetingId }] = (await client.ask('{ meetings(first: 1) { nodes { id } } }')).data.meetings.nodes;
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE organisation_id = $1`, [own]);
    expect((await client.change(ISSUE, { input: { meetingId } })).code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect((await client.change(ISSUE, { input: { meetingId: ABSENT } })).code).toBe('NOT_FOUND_OR_REFUSED');
    await world.rows(`UPDATE login_session SET fresh_at = now() WHERE organisation_id = $1`, [own]);
    expect((await client.change(ISSUE, { input: { meetingId } })).code).toBeNull();
  });

  it('of one meeting are issued to who sat there', async () => {
    const meetingId = id('m-net-2024-05-23');
    const [edition] = await issue(app, coordinator, { meetingId, recipientOrganisationIds: [id('n-minamo')] });
    expect(edition).toMatchObject({ kind: 'MEETING_MINUTES', state: 'DONE' });
    const { text } = await filesOf(app, partner, edition!);
    expect(text).toContain('会議録');
    const listed = await partner.ask('query($id: ID) { editions(meetingId: $id) { nodes { id title number } } }', {
      id: meetingId,
    });
    expect(listed.data.editions.nodes).toEqual([
      { id: edition!.id, title: expect.stringContaining('会議録'), number: 1 },
    ]);
  });
});
