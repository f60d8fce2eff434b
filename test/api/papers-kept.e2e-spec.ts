import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { change, refused } from '../support/acts';
import type { Client } from '../support/client';
import { aPdf } from '../support/paper-files';
import { offerHeader, openPaperRoom, type PaperRoom } from '../support/papers';
import { anItem } from '../support/records';
import type { World } from '../support/world';

const PAPER = `id number title handling class withdrawn version abilities`;
const CHANGE = `mutation($input: ChangePaperInput!) { changePaper(input: $input) { ${PAPER} } }`;
const WITHDRAW = `mutation($input: WithdrawPaperInput!) { withdrawPaper(input: $input) { ${PAPER} } }`;
const SIGHT = `query($id: ID!) { whoMaySeePaper(id: $id) { organisation { name } ways { kind bodyName } } }`;

describe('a paper that was taken in', () => {
  let room: PaperRoom;
  let world: World;
  let wg: string, council: string;
  let coordinator: Client, chair: Client, partner: Client, stranger: Client;

  beforeAll(async () => {
    room = await openPaperRoom();
    ({ world, wg, council, coordinator, chair, partner, stranger } = room);
  });
  afterAll(() => room.close());

  const logged = (paperId: string) =>
    world.rows<{ act: string }>(
      `SELECT act FROM audit_entry WHERE subject_ref = $1 AND subject = 'Paper' ORDER BY sequence`,
      [paperId],
    );

  let meetingId: string;
  let id: string;
  beforeEach(async () => {
    meetingId = await room.meetingOf(wg, council);
    id = (await room.send(coordinator, { meetingId, title: 'はじめの題', number: '1' })).body.id;
  });

  it('changes what it is called and how it is dealt with, against the version that was read', async () => {
    const input = { id, version: 1, title: 'あとの題', number: '', handling: 'NUMBERED', class: 'REFERENCE' };
    const { data } = await change(coordinator, CHANGE, input);
    expect(data.changePaper).toMatchObject({ ...input, version: 2 });
    const late = await change(coordinator, CHANGE, { id, version: 1, title: '古い版から' });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { title: 'あとの題', version: 2 },
    });
    expect(Object.keys(late.errors[0]?.extensions.current as object)).not.toContain('bodyIds');
    expect(await refused(coordinator, CHANGE, { id, version: 2, title: ' ' })).toBe('TEXT_REQUIRED');
    expect(await refused(coordinator, CHANGE, { id, version: 2, title: 'a\u202eb' })).toBe('TEXT_INVALID');
    expect(await refused(coordinator, CHANGE, { id, version: 2, number: 'a'.repeat(21) })).toBe('TEXT_INVALID');
    expect(await refused(partner, CHANGE, { id, version: 2, title: '構成員から' })).toBe('NOT_ALLOWED');
    expect(await refused(chair, CHANGE, { id, version: 2, title: '片方の座長から' })).toBe('NOT_ALLOWED');
  });

  it('takes it back from everybody at once; who convenes all its bodies still sees that it was there', async () => {
    expect(await refused(partner, WITHDRAW, { id, version: 1 })).toBe('NOT_ALLOWED');
    const { data } = await change(coordinator, WITHDRAW, { id, version: 1 });
    expect(data.withdrawPaper).toMatchObject({ withdrawn: true, version: 2, abilities: [] });
    for (const by of [partner, chair]) {
      expect(await room.seenBy(by, meetingId)).toEqual([]);
      expect((await room.fetched(by, id)).status).toBe(404);
    }
    expect(await room.seenBy(coordinator, meetingId)).toEqual(['はじめの題']);
    expect((await room.fetched(coordinator, id)).status).toBe(200);
    expect(await refused(coordinator, WITHDRAW, { id, version: 2 })).toBe('STATE_REFUSED');
    expect(await refused(coordinator, CHANGE, { id, version: 2, title: '題' })).toBe('STATE_REFUSED');
    expect(await refused(coordinator, CHANGE, { id, version: 1, title: '題' })).toBe('CONFLICT');
    expect((await logged(id)).map(({ act }) => act)).toEqual(['PAPER_ADDED', 'PAPER_WITHDRAWN', 'READ']);
  });

  it('answers a repeated request with what is there, and does nothing twice', async () => {
    const key = randomUUID();
    const first = await change(coordinator, WITHDRAW, { id, version: 1 }, key);
    const again = await change(coordinator, WITHDRAW, { id, version: 1 }, key);
    expect(again.text).toBe(first.text);
  });

  describe('is seen by', () => {
    interface Told {
      organisation: { name: string };
      ways: { kind: string; bodyName: string }[];
    }
    const told = async (by: Client, paperId: string): Promise<string[]> =>
      (await by.ask(SIGHT, { id: paperId })).data.whoMaySeePaper.map(({ organisation, ways }: Told) =>
        [organisation.name, ...ways.map(({ kind, bodyName }) => `${kind} ${bodyName}`)].join(': '),
      );

    it('organisations that are named with their reasons to those who keep the meeting', async () => {
      expect((await told(coordinator, id)).toSorted()).toEqual([
        'みなも: MEMBER ワーキンググループ',
        '学務課: MEMBER 推進会議',
        '男女平等推進センター: MEMBER ワーキンググループ: MEMBER 推進会議',
      ]);
      const one = await room.send(coordinator, { meetingId, bodyIds: [council] }, aPdf(7));
      expect((await told(coordinator, one.body.id)).toSorted()).toEqual([
        '学務課: MEMBER 推進会議',
        '男女平等推進センター: MEMBER 推進会議',
      ]);
    });

    it('those who see its item, where it belongs to one', async () => {
      const item = await anItem(world, meetingId, '推進会議の議題', 1, { bodyIds: [council] });
      const { body } = await room.send(coordinator, { meetingId, agendaItemId: item }, aPdf(8));
      expect(await told(coordinator, body.id)).toHaveLength(2);
    });

    it('nobody who is told to others; not known to those from whom it is hidden', async () => {
      const code = async (by: Client, paperId: string) => (await by.ask(SIGHT, { id: paperId })).code;
      expect(await code(partner, id)).toBe('NOT_ALLOWED');
      expect(await code(chair, id)).toBe('NOT_ALLOWED');
      const hidden = await stranger.ask(SIGHT, { id });
      expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
      expect(hidden.text).toBe((await stranger.ask(SIGHT, { id: randomUUID() })).text);
      expect(await code(coordinator, 'no id')).toBe('NOT_FOUND_OR_REFUSED');
      await change(coordinator, WITHDRAW, { id, version: 1 });
      expect(await code(coordinator, id)).toBe('STATE_REFUSED');
    });
  });

  it('leaves nothing behind when it breaks off on its way, and the next one comes in', async () => {
    const { port } = room.app.app.getHttpServer().address() as { port: number };
    const rows = async () =>
      (await world.rows(`SELECT id FROM paper UNION ALL SELECT paper_id FROM paper_file`)).length;
    const before = await rows();
    const file = aPdf(2_000_000);
    await new Promise<void>((resolve) => {
      const sending = request({
        port,
        method: 'POST',
        path: '/papers',
        headers: {
          cookie: coordinator.cookie,
          'content-type': 'application/octet-stream',
          'content-length': file.length,
          'x-tsudoi-paper': offerHeader({ meetingId, title: '途中で切れた資料' }),
        },
      });
      sending.on('error', () => resolve());
      sending.write(file.subarray(0, 1_000_000), () => sending.destroy(new Error('the line went dead')));
    });
    const next = async (): Promise<number> => {
      const { status } = await room.send(coordinator, { meetingId, title: '次の資料' }, aPdf(9));
      return status === 429 ? next() : status;
    };
    expect(await next()).toBe(201);
    expect(await rows()).toBe(before + 2);
    expect(await room.seenBy(coordinator, meetingId)).toEqual(['はじめの題', '次の資料']);
  });
});
