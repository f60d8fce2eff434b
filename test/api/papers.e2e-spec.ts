import { randomUUID } from 'node:crypto';
import { change } from '../support/acts';
import type { Client } from '../support/client';
import { anOffice, aPdf, aPhoto, aPng, aScreenshot, aZip, bareJpeg, TRACES } from '../support/paper-files';
import { openPaperRoom, type PaperRoom } from '../support/papers';
import { aMeeting, anItem } from '../support/records';
import type { World } from '../support/world';

const PAPER = `id number title handling class mediaType bytes withdrawn version abilities
  uploadedBy { name } takenFor { bodyName }`;
const MEETING = `query($id: ID!) { meeting(id: $id) { mayAddPaper papers { ${PAPER} }
  agenda { item { title mayAddPaper papers { ${PAPER} } } } } }`;
const CHANGE = `mutation($input: ChangePaperInput!) { changePaper(input: $input) { ${PAPER} } }`;
const WITHDRAW = `mutation($input: WithdrawPaperInput!) { withdrawPaper(input: $input) { ${PAPER} } }`;
const DAY = `SELECT to_char(now() AT TIME ZONE 'Asia/Tokyo', 'YYYYMMDD') AS day`;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('papers', () => {
  let room: PaperRoom;
  let world: World;
  let wg: string, council: string;
  let coordinator: Client, chair: Client, partner: Client, stranger: Client;

  beforeAll(async () => {
    room = await openPaperRoom();
    ({ world, wg, council, coordinator, chair, partner, stranger } = room);
  });
  afterAll(() => room.close());

  const logged = (id: string) =>
    world.rows<{ act: string; kind: string }>(
      `SELECT act, kind FROM audit_entry WHERE subject_ref = $1 AND subject = 'Paper' ORDER BY sequence`,
      [id],
    );

  describe('taking one in', () => {
    it.each([
      ['PDF', aPdf(), 'application/pdf', 'pdf'],
      ['PNG', aPng(), 'image/png', 'png'],
      ['JPEG', bareJpeg(), 'image/jpeg', 'jpg'],
      ['DOCX', anOffice('docx'), DOCX, 'docx'],
      ['XLSX', anOffice('xlsx'), XLSX, 'xlsx'],
    ])(
      'knows a %s by its content and gives the very bytes back, as an attachment that nothing runs',
      async (...row) => {
        const [, file, mediaType, ending] = row;
        const offer = {
          meetingId: await room.meetingOf(wg),
          title: '取組の一覧',
          number: '資料1－2',
          handling: 'COLLECT',
        };
        const { status, body } = await room.send(coordinator, { ...offer, class: 'ON_DAY' }, file);
        expect({ status, body }).toMatchObject({
          status: 201,
          body: {
            title: '取組の一覧',
            number: '資料1－2',
            mediaType,
            bytes: file.length,
            version: 1,
            withdrawn: false,
          },
        });
        const got = await room.fetched(partner, body.id);
        expect(got.status).toBe(200);
        expect(got.bytes).toEqual(file);
        expect(got.headers).toMatchObject({
          'content-type': mediaType,
          'content-disposition': `attachment; filename="paper_1-2.${ending}"; filename*=UTF-8''%E8%B3%87%E6%96%99_1-2.${ending}`,
          'content-security-policy': `default-src 'none'; sandbox`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
          'cross-origin-resource-policy': 'same-origin',
        });
      },
    );

    it('shows it below its meeting, and each item its own', async () => {
      const meetingId = await room.meetingOf(wg);
      const itemId = await anItem(world, meetingId, '取組について', 1);
      await room.send(coordinator, { meetingId, title: '次第' });
      await room.send(coordinator, {
        meetingId,
        agendaItemId: itemId,
        title: '一覧',
        number: '1-1',
        handling: 'VIEW_ONLY',
      });
      const { meeting } = (await coordinator.ask(MEETING, { id: meetingId })).data;
      expect(meeting).toMatchObject({
        mayAddPaper: true,
        papers: [
          {
            title: '次第',
            number: '',
            handling: 'NORMAL',
            class: 'ADVANCE',
            abilities: ['update', 'withdraw'],
            uploadedBy: { name: '男女平等推進センター' },
            takenFor: [{ bodyName: 'ワーキンググループ' }],
          },
        ],
        agenda: [{ item: { mayAddPaper: true, papers: [{ title: '一覧', number: '1-1', handling: 'VIEW_ONLY' }] } }],
      });
      const seen = (await partner.ask(MEETING, { id: meetingId })).data.meeting;
      expect(seen).toMatchObject({ mayAddPaper: false, papers: [{ title: '次第', abilities: [] }] });
      expect(seen.agenda[0].item).toMatchObject({ mayAddPaper: false, papers: [{ title: '一覧', abilities: [] }] });
    });

    it('keeps the same file in the same place once, however often it is sent', async () => {
      const meetingId = await room.meetingOf(wg, council);
      const [first, again] = [await room.send(coordinator, { meetingId }), await room.send(coordinator, { meetingId })];
      expect(again.body.id).toBe(first.body.id);
      const elsewhere = await room.send(coordinator, { meetingId, bodyIds: [wg] });
      expect(elsewhere.body.id).not.toBe(first.body.id);
      await change(coordinator, WITHDRAW, { id: first.body.id, version: 1 });
      expect((await room.send(coordinator, { meetingId })).body.id).not.toBe(first.body.id);
    });

    it.each([{ title: '別の題' }, { number: '2' }, { handling: 'COLLECT' }, { class: 'REFERENCE' }])(
      'says of the same file under other words that it is there already: %j',
      async (words) => {
        const meetingId = await room.meetingOf(wg);
        await room.send(coordinator, { meetingId });
        const again = await room.send(coordinator, { meetingId, ...words });
        expect(again).toMatchObject({ status: 409, code: 'PAPER_ALREADY_THERE', field: 'file' });
        expect(await room.seenBy(coordinator, meetingId)).toEqual(['資料']);
        const itemId = await anItem(world, meetingId, '議題', 1);
        expect((await room.send(coordinator, { meetingId, agendaItemId: itemId, ...words })).status).toBe(201);
      },
    );

    it('gives papers without a number names that can be told apart and say nothing', async () => {
      const meetingId = await room.meetingOf(wg);
      const names = [];
      for (const [number, more] of [
        ['', 1],
        ['別紙', 2],
      ] as const) {
        const { body } = await room.send(coordinator, { meetingId, number, title: '人の名' }, aPdf(more + 2));
        const { headers } = await room.fetched(partner, body.id);
        const day = (await world.rows<{ day: string }>(DAY))[0]!.day;
        const name = `${day}-${body.id.slice(0, 8)}.pdf`;
        expect(decodeURIComponent(headers['content-disposition'] ?? '')).toBe(
          `attachment; filename="paper_${name}"; filename*=UTF-8''資料_${name}`,
        );
        names.push(name);
      }
      expect(new Set(names).size).toBe(2);
    });

    it('stands in the log with its opening, and its name and text do not', async () => {
      const { body } = await room.send(coordinator, { meetingId: await room.meetingOf(wg), title: '記録に残らない題' });
      await room.fetched(partner, body.id);
      await room.fetched(partner, body.id);
      expect(await logged(body.id)).toEqual([
        { act: 'PAPER_ADDED', kind: 'CHANGE' },
        { act: 'READ', kind: 'READ' },
      ]);
      const [log] = await world.rows<{ text: string }>(`SELECT string_agg(e::text, ' ') AS text FROM audit_entry e`);
      expect(log?.text).not.toContain('記録に残らない題');
    });
  });

  describe('what a file brings along', () => {
    const stored = async (file: Buffer): Promise<Buffer> => {
      const { body } = await room.send(coordinator, { meetingId: await room.meetingOf(wg) }, file);
      const [row] = await world.rows<{ content: Buffer; sha256: string; bytes: number }>(
        `SELECT f.content, p.sha256, p.bytes FROM paper_file f JOIN paper p ON p.id = f.paper_id WHERE p.id = $1`,
        [body.id],
      );
      expect(row!.content).toEqual((await room.fetched(partner, body.id)).bytes);
      expect(row!.bytes).toBe(row!.content.length);
      return row!.content;
    };

    it('is not kept of a photograph: no place, no device, no writer, and nothing behind its end', async () => {
      expect(TRACES.filter((trace) => aPhoto().includes(trace))).toEqual([...TRACES]);
      expect(await stored(aPhoto())).toEqual(bareJpeg());
      const turned = await stored(aPhoto(6));
      expect(TRACES.filter((trace) => turned.includes(trace))).toEqual([]);
    });

    it('is not kept of a screenshot either', async () => {
      const kept = await stored(aScreenshot());
      expect(TRACES.filter((trace) => kept.includes(trace))).toEqual([]);
    });

    it('is cut off behind the end of a PDF, so that it is no archive and no page as well', async () => {
      expect(await stored(Buffer.concat([aPdf(), aZip([['run.js', 'alert(1)']])]))).toEqual(aPdf());
      expect(await stored(Buffer.concat([aPdf(50), Buffer.from('<script>alert(1)</script>')]))).toEqual(aPdf(50));
    });

    it.each(['../../etc/passwd.pdf', 'a\r\nSet-Cookie: b=c', '\u202efdp.exe', '資料.pdf.exe', '"; filename=evil.exe'])(
      'is no name that comes back: %j',
      async (name) => {
        const meetingId = await room.meetingOf(wg);
        const { status, code } = await room.send(coordinator, { meetingId, title: '題', number: name });
        if (status !== 201) return expect(code).toBe('TEXT_INVALID');
        const { meeting } = (
          await coordinator.ask(`query($id: ID!) { meeting(id: $id) { papers { id } } }`, { id: meetingId })
        ).data;
        const { headers } = await room.fetched(coordinator, meeting.papers[0].id);
        const disposition = decodeURIComponent(headers['content-disposition'] ?? '');
        expect(disposition).toMatch(
          /^attachment; filename="paper_[0-9A-Za-z-]+\.pdf"; filename\*=UTF-8''資料_[0-9A-Za-z-]+\.pdf$/,
        );
        expect(headers['set-cookie']).toBeUndefined();
      },
    );
  });

  describe('who sees one', () => {
    it('of a joint meeting: the bodies it is for; its convener for those that the convener keeps', async () => {
      const meetingId = await room.meetingOf(wg, council);
      await room.send(coordinator, { meetingId, title: '両方へ' });
      await room.send(coordinator, { meetingId, title: '推進会議へ', bodyIds: [council] }, aPdf(5));
      expect(await room.seenBy(coordinator, meetingId)).toEqual(['両方へ', '推進会議へ']);
      expect(await room.seenBy(partner, meetingId)).toEqual(['両方へ']);
      const mine = await room.send(chair, { meetingId, title: '座長から' }, aPdf(6));
      expect(mine.status).toBe(201);
      expect(await room.seenBy(partner, meetingId)).toEqual(['両方へ']);
      expect(await room.seenBy(coordinator, meetingId)).toEqual(['両方へ', '推進会議へ', '座長から']);
      expect(await room.send(chair, { meetingId, bodyIds: [council, wg] })).toMatchObject({
        code: 'NOT_FOUND_OR_REFUSED',
      });
    });

    it('of an item: whoever sees the item, also after it was taken for other bodies', async () => {
      const meetingId = await room.meetingOf(wg, council);
      const itemId = await anItem(world, meetingId, '推進会議の議題', 1, { bodyIds: [wg, council] });
      const { body } = await room.send(coordinator, { meetingId, agendaItemId: itemId, title: '議題の資料' });
      expect(await room.seenBy(partner, meetingId)).toEqual(['議題の資料']);
      expect(await room.send(chair, { meetingId, agendaItemId: itemId })).toMatchObject({ status: 403 });
      await change(coordinator, `mutation($input: UpdateAgendaItemInput!) { updateAgendaItem(input: $input) { id } }`, {
        id: itemId,
        version: 1,
        takenFor: [council],
      });
      expect(await room.seenBy(coordinator, meetingId)).toEqual(['議題の資料']);
      expect(await room.seenBy(chair, meetingId)).toEqual(['議題の資料']);
      const after = await partner.ask(MEETING, { id: meetingId });
      expect(after.text).not.toContain('議題の資料');
      expect((await room.fetched(partner, body.id)).status).toBe(404);
    });

    it('follows its meeting to another day, past whoever joined between', async () => {
      const late = await world.anOrganisation('あとからの会', 'NPO');
      await world.aSeat(wg, late, 'MEMBER', { valid_from: '2025-09-01' });
      const joiner = await world.signIn(late);
      const meetingId = await aMeeting(world, [wg], '2025-09-10');
      const { body } = await room.send(coordinator, { meetingId, title: '日をうつす' });
      expect((await room.fetched(joiner, body.id)).status).toBe(200);
      await change(coordinator, `mutation($input: UpdateMeetingInput!) { updateMeeting(input: $input) { id } }`, {
        id: meetingId,
        version: 1,
        heldOn: '2025-08-01',
      });
      expect((await room.fetched(joiner, body.id)).status).toBe(404);
      expect((await room.fetched(partner, body.id)).status).toBe(200);
    });

    it('or nobody: hidden answers like missing, to the letter', async () => {
      const { body } = await room.send(coordinator, {
        meetingId: await room.meetingOf(council),
        title: '推進会議だけ',
      });
      const answer = async (by: Client | null, id: string): Promise<string> => {
        const { status, bytes, headers } = await room.fetched(by, id);
        const { date: _date, ...rest } = headers;
        return `${status} ${JSON.stringify(rest)} ${bytes.toString()}`;
      };
      for (const by of [partner, stranger]) {
        const hidden = await answer(by, body.id);
        expect(hidden.startsWith('404')).toBe(true);
        expect(hidden).toBe(await answer(by, randomUUID()));
        expect(hidden).toBe(await answer(by, 'no-id'));
        const input = { id: body.id, version: 1 };
        for (const [mutation, more] of [
          [CHANGE, { title: '書きかえ' }],
          [WITHDRAW, {}],
        ] as const) {
          const refusal = await change(by, mutation, { ...input, ...more });
          expect(refusal.code).toBe('NOT_FOUND_OR_REFUSED');
          expect(refusal.text).toBe((await change(by, mutation, { ...input, ...more, id: randomUUID() })).text);
        }
      }
      expect((await room.fetched(null, body.id)).status).toBe(401);
    });
  });
});
