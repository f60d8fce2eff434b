import { type AddressInfo, createServer, type Socket } from 'node:net';
import { startTestApp, type TestApp } from './app';
import type { Client } from './client';
import { type Download, download } from './editions';
import { aPdf } from './paper-files';
import { aBodyOf, aMeeting } from './records';
import { World } from './world';

/** The answer to an upload. */
export interface Uploaded {
  readonly status: number;
  readonly code: string | undefined;
  readonly field: string | undefined;
  readonly text: string;
  readonly body: { id: string; title: string; number: string; mediaType: string; bytes: number; version: number };
}

export const offerHeader = (offer: object): string => Buffer.from(JSON.stringify(offer)).toString('base64url');

/** Sends a file as the web app does; `headers` take the place of its own. */
export async function upload(
  app: TestApp,
  by: Client | null,
  offer: object,
  file: Buffer,
  headers: Record<string, string> = {},
): Promise<Uploaded> {
  const { status, body, text } = await app.http
    .post('/papers')
    .set({
      ...(by ? { cookie: by.cookie } : {}),
      'content-type': 'application/octet-stream',
      'x-tsudoi-paper': offerHeader(offer),
      ...headers,
    })
    .send(file);
  const { code, field } = body as { code?: string; field?: string };
  return { status, code, field, text, body: body as Uploaded['body'] };
}

/** Something that listens where a virus scanner would. */
export interface Scanner {
  readonly port: number;
  /** What came in for each scan, in order. */
  readonly scanned: Buffer[];
  close(): Promise<void>;
}

/** The bytes of one INSTREAM command, once its empty last piece is there; null before. */
function streamOf(heard: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  let at = heard.indexOf('\0') + 1;
  if (at === 0 || heard.toString('latin1', 0, at) !== 'zINSTREAM\0') return null;
  while (at + 4 <= heard.length) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

/** Listens for INSTREAM and lets `answer` do what a scanner does with a whole file. */
export async function startScanner(answer: (socket: Socket, file: Buffer) => void): Promise<Scanner> {
  const scanned: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let heard = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (piece) => {
      heard = Buffer.concat([heard, piece]);
      const file = streamOf(heard);
      if (!file) return;
      scanned.push(file);
      answer(socket, file);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    scanned,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Two bodies and who has to do with them: the one keeps both, the other is a member of the first, the third of none. */
export interface PaperRoom {
  readonly app: TestApp;
  readonly world: World;
  /** The working group and the council. */
  readonly wg: string;
  readonly council: string;
  readonly coordinator: Client;
  /** Chairs the council alone. */
  readonly chair: Client;
  readonly partner: Client;
  readonly stranger: Client;
  /** A meeting of these bodies on a day of its own. */
  meetingOf(...bodies: string[]): Promise<string>;
  send(by: Client | null, offer: object, file?: Buffer, headers?: Record<string, string>): Promise<Uploaded>;
  /** Titles of the papers that somebody finds on a meeting's page, its own first. */
  seenBy(by: Client, meetingId: string): Promise<string[]>;
  fetched(by: Client | null, id: string): Promise<Download>;
  close(): Promise<void>;
}

const PAPERS = `query($id: ID!) { meeting(id: $id) { papers { title } agenda { item { papers { title } } } } }`;
interface Titled {
  readonly title: string;
}

export async function openPaperRoom(): Promise<PaperRoom> {
  const app = await startTestApp();
  const world = new World(app);
  const office = await world.anOrganisation('男女平等推進センター');
  const npo = await world.anOrganisation('みなも', 'NPO');
  const school = await world.anOrganisation('第三中学校', 'SCHOOL');
  const department = await world.anOrganisation('学務課');
  const wg = await aBodyOf(world, { [office]: 'SECRETARIAT', [npo]: 'MEMBER' }, { name: 'ワーキンググループ' });
  const council = await aBodyOf(world, { [office]: 'CHAIR', [department]: 'CHAIR' }, { name: '推進会議' });
  let day = 0;
  return {
    app,
    world,
    wg,
    council,
    coordinator: await world.signIn(office),
    chair: await world.signIn(department),
    partner: await world.signIn(npo),
    stranger: await world.signIn(school),
    meetingOf: (...bodies) => {
      const heldOn = new Date(Date.UTC(2025, 3, ++day)).toISOString().slice(0, 10);
      return aMeeting(world, bodies, heldOn);
    },
    send: (by, offer, file = aPdf(), headers = {}) => upload(app, by, { title: '資料', ...offer }, file, headers),
    seenBy: async (by, meetingId) => {
      const { meeting } = (await by.ask(PAPERS, { id: meetingId })).data;
      const items = meeting.agenda.flatMap(({ item }: { item: { papers: Titled[] } | null }) => item?.papers ?? []);
      return [...meeting.papers, ...items].map(({ title }: Titled) => title);
    },
    fetched: (by, id) => download(app, by, `/papers/${id}`),
    close: async () => {
      await world.close();
      await app.close();
    },
  };
}
