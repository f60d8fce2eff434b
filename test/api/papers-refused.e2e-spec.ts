import { randomUUID } from 'node:crypto';
import { change } from '../support/acts';
import type { TestApp } from '../support/app';
import type { Client } from '../support/client';
import { anOffice, aPdf, aZip, bareJpeg } from '../support/paper-files';
import { offerHeader, openPaperRoom, type PaperRoom } from '../support/papers';
import { anItem, aPart } from '../support/records';
import type { World } from '../support/world';

const WITHDRAW = `mutation($input: WithdrawPaperInput!) { withdrawPaper(input: $input) { id } }`;

describe('a paper is not taken', () => {
  let room: PaperRoom;
  let app: TestApp, world: World;
  let wg: string;
  let coordinator: Client, partner: Client, stranger: Client;

  beforeAll(async () => {
    room = await openPaperRoom();
    ({ app, world, wg, coordinator, partner, stranger } = room);
  });
  afterAll(() => room.close());

  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

  it.each([
    ['a program behind the name of a PDF', program],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing that can run', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['text', Buffer.from('%%EOF only')],
    ['nothing', Buffer.alloc(0)],
    ['a page in front of a PDF', Buffer.concat([Buffer.from('<script>alert(1)</script>'), aPdf()])],
    ['a PDF that is an archive', Buffer.concat([Buffer.from('%PDF-1.4\n'), aZip([['a', 'b']], '%%EOF')])],
    ['a PDF that never ends', aPdf().subarray(0, 80)],
    ['half a picture', bareJpeg().subarray(0, 200)],
    ['an archive', aZip([['a.txt', 'text']])],
    ['a document with macros', anOffice('docx', { parts: [['word/vbaProject.bin', 'code']] })],
    ['a sheet with macros under its plain name', anOffice('xlsx', { parts: [['xl/vbaProject.bin', 'code']] })],
    [
      'a document that fetches its template',
      anOffice('docx', {
        relations:
          '<Relationship Id="a" Type="x/attachedTemplate" Target="https://a.example/b.dotm" TargetMode="External"/>',
      }),
    ],
    [
      'an archive that unpacks to more than it says',
      anOffice('docx', { parts: [['word/a.xml', { content: Buffer.alloc(5_000_000), said: 10 }]] }),
    ],
    [
      'an archive that unpacks to what nobody can hold',
      anOffice('xlsx', {
        parts: Array.from({ length: 30 }, (_, at) => [`xl/${at}.xml`, Buffer.alloc(8_000_000)] as const),
      }),
    ],
  ])('%s', async (_, file) => {
    const meetingId = await room.meetingOf(wg);
    const answer = await room.send(coordinator, { meetingId, title: '資料.pdf' }, file);
    expect(answer).toMatchObject({ status: 415, code: 'PAPER_KIND_REFUSED' });
    expect(await room.seenBy(coordinator, meetingId)).toEqual([]);
  });

  const pdf = (text: string): Buffer => Buffer.from(aPdf().toString('latin1').replace('/Catalog', `/Catalog${text}`));
  it.each([
    ['a PDF that is only a shell', Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n'), 'PAPER_PDF_EMPTY'],
    ['a PDF with a script', pdf('/OpenAction<</S/JavaScript/JS(app.alert)>>'), 'PAPER_PDF_ACTIVE'],
    ['a PDF that carries files', pdf('/Names<</EmbeddedFiles 9 0 R>>'), 'PAPER_PDF_ACTIVE'],
    [
      'a PDF that cannot be looked into',
      pdf('>>endobj 9 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\nsealed\nendstream endobj 8 0 obj<<'),
      'PAPER_PDF_SEALED',
    ],
  ])('%s, and says why', async (_, file, code) => {
    const meetingId = await room.meetingOf(wg);
    expect(await room.send(coordinator, { meetingId }, file)).toMatchObject({ status: 415, code });
    expect(await room.seenBy(coordinator, meetingId)).toEqual([]);
  });

  it('what is larger than ten megabytes, whether it says so or not', async () => {
    const meetingId = await room.meetingOf(wg);
    const most = 10 * 1024 * 1024;
    const [least] = [aPdf(2).length - 2];
    const fits = await room.send(coordinator, { meetingId }, aPdf(most - least));
    expect(fits).toMatchObject({ status: 201, body: { bytes: most } });
    expect(await room.send(coordinator, { meetingId }, aPdf(most - least + 1))).toMatchObject({
      status: 413,
      code: 'PAPER_TOO_LARGE',
    });
    const { port } = app.app.getHttpServer().address() as { port: number };
    const pieces = async function* () {
      for (let sent = 0; sent <= most; sent += 1_048_576) yield Buffer.alloc(1_048_576, 32);
      yield Buffer.from('end');
    };
    const response = await fetch(`http://127.0.0.1:${port}/papers`, {
      method: 'POST',
      headers: {
        cookie: coordinator.cookie,
        'content-type': 'application/octet-stream',
        'x-tsudoi-paper': offerHeader({ meetingId, title: '題' }),
      },
      body: ReadableStream.from(pieces()),
      duplex: 'half',
    } as RequestInit);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([413, 'PAPER_TOO_LARGE']);
  });

  it('nobody, strangers and members; a hidden meeting like one that does not exist', async () => {
    const meetingId = await room.meetingOf(wg);
    expect(await room.send(null, { meetingId })).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' });
    expect(await room.send(partner, { meetingId })).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    const hidden = await room.send(stranger, { meetingId });
    const missing = await room.send(stranger, { meetingId: randomUUID() });
    expect(hidden).toMatchObject({ status: 404, code: 'NOT_FOUND_OR_REFUSED' });
    expect(hidden.text).toBe(missing.text);
    expect((await room.send(stranger, { meetingId: 'no id' })).text).toBe(missing.text);
    const misses = await world.rows(
      `SELECT 1 FROM audit_entry e JOIN organisation o ON o.id = e.organisation_id
       WHERE e.act = 'NOT_FOUND_OR_REFUSED' AND o.kind = 'SCHOOL'`,
    );
    expect(misses.length).toBeGreaterThanOrEqual(2);
  });

  it('what comes from another site, as a form would send it, or with words that do not fit', async () => {
    const meetingId = await room.meetingOf(wg);
    const foreign = [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }];
    for (const headers of [...foreign, { 'content-type': 'multipart/form-data; boundary=a' }])
      expect(await room.send(coordinator, { meetingId }, aPdf(), headers as never)).toMatchObject({ status: 403 });
    expect(await room.send(coordinator, { meetingId }, aPdf(), { 'content-type': 'application/json' })).toMatchObject({
      code: 'PAPER_KIND_REFUSED',
    });
    for (const header of ['', 'e30', 'bm90IGpzb24', 'x'.repeat(9_000)]) {
      const { status } = await room.send(coordinator, {}, aPdf(), { 'x-tsudoi-paper': header });
      expect(status).toBe(400);
    }
    const wrong: [object, string, string][] = [
      [{ title: ' ' }, 'TEXT_REQUIRED', 'title'],
      [{ title: 'a'.repeat(201) }, 'TEXT_INVALID', 'title'],
      [{ title: ['a'] }, 'TEXT_INVALID', 'title'],
      [{ number: 'a'.repeat(21) }, 'TEXT_INVALID', 'number'],
      [{ handling: 'SECRET' }, 'INVALID_INPUT', 'handling'],
      [{ class: 7 }, 'INVALID_INPUT', 'class'],
      [{ bodyIds: [] }, 'INVALID_INPUT', 'bodyIds'],
      [{ bodyIds: ['x'] }, 'INVALID_INPUT', 'bodyIds'],
    ];
    for (const [offer, code, field] of wrong)
      expect(await room.send(coordinator, { meetingId, ...offer })).toMatchObject({ status: 400, code, field });
  });

  it('an item of another meeting, a point below an item, and an item that was withdrawn', async () => {
    const meetingId = await room.meetingOf(wg);
    const item = await anItem(world, meetingId, '議題', 1);
    const elsewhere = await anItem(world, await room.meetingOf(wg), '別の議題', 1);
    const point = await aPart(world, 'agenda_item', meetingId, {
      parent_id: item,
      title: '点',
      position: 2,
      number: '1-1',
      kind: 'REPORT',
    });
    const withdrawn = await anItem(world, meetingId, '取り下げた議題', 3, { state: 'WITHDRAWN' });
    const to = async (agendaItemId: string) => (await room.send(coordinator, { meetingId, agendaItemId })).code;
    expect(await to(elsewhere)).toBe('NOT_FOUND_OR_REFUSED');
    expect(await to(randomUUID())).toBe('NOT_FOUND_OR_REFUSED');
    expect(await to(point)).toBe('INVALID_INPUT');
    expect(await to(withdrawn)).toBe('STATE_REFUSED');
  });

  it('more than two hundred for one meeting', async () => {
    const meetingId = await room.meetingOf(wg);
    const { body } = await room.send(coordinator, { meetingId });
    await world.rows(
      `INSERT INTO paper (meeting_id, held_on, body_ids, title, file_name, media_type, bytes, sha256,
         uploaded_by_organisation_id, uploaded_by_staff_id, created_at)
       SELECT meeting_id, held_on, body_ids, title, file_name, media_type, bytes, 'none', uploaded_by_organisation_id,
         uploaded_by_staff_id, created_at FROM paper, generate_series(1, 199) WHERE id = $1`,
      [body.id],
    );
    expect(await room.send(coordinator, { meetingId }, aPdf(9))).toMatchObject({ status: 400, code: 'PAPERS_FULL' });
    await change(coordinator, WITHDRAW, { id: body.id, version: 1 });
    expect((await room.send(coordinator, { meetingId }, aPdf(9))).status).toBe(201);
  });

  it('a second file of one login while the first is on its way', async () => {
    const meetingId = await room.meetingOf(wg);
    const answers = await Promise.all(
      [1, 2, 3].map((at) => room.send(coordinator, { meetingId }, aPdf(3_000_000 + at))),
    );
    const codes = answers.map(({ status, code }) => code ?? status).toSorted();
    expect(codes).toEqual([201, 'PAPER_UPLOAD_RUNNING', 'PAPER_UPLOAD_RUNNING']);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
    expect((await room.send(coordinator, { meetingId })).status).toBe(201);
  });
});
