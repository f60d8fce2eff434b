import type { Socket } from 'node:net';
import { readConfig } from '../../apps/api/src/platform/config';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { aPdf, aPhoto, bareJpeg } from '../support/paper-files';
import { type Scanner, startScanner, upload } from '../support/papers';
import { aBodyOf, aMeeting } from '../support/records';
import { World } from '../support/world';

describe('a virus scanner', () => {
  let app: TestApp;
  let world: World;
  let scanner: Scanner;
  let coordinator: Client;
  let meetingId: string;
  let answer: (socket: Socket, file: Buffer) => void;

  beforeAll(async () => {
    scanner = await startScanner((socket, file) => answer(socket, file));
    app = await startTestApp(undefined, { CLAMD_HOST: `127.0.0.1:${scanner.port}`, CLAMD_SECONDS: '1' });
    world = new World(app);
    const office = await world.anOrganisation('男女平等推進センター');
    meetingId = await aMeeting(world, [await aBodyOf(world, { [office]: 'SECRETARIAT' })], '2025-06-01');
    coordinator = await world.signIn(office);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
    await scanner.close();
  });

  const send = (file: Buffer) => upload(app, coordinator, { meetingId, title: '資料' }, file);
  const kept = async () => (await world.rows('SELECT id FROM paper')).length;

  it('is given the whole file as it would be kept, and lets it pass', async () => {
    answer = (socket) => socket.end('stream: OK\0');
    expect((await send(aPdf(200_000))).status).toBe(201);
    expect(scanner.scanned.at(-1)).toEqual(aPdf(200_000));
    expect((await send(aPhoto())).status).toBe(201);
    expect(scanner.scanned.at(-1)).toEqual(bareJpeg());
  });

  it('is obeyed when it answers in pieces', async () => {
    answer = (socket) => {
      socket.write('stre');
      socket.write('am: OK');
      setImmediate(() => socket.end('\0'));
    };
    expect((await send(aPdf(11))).status).toBe(201);
  });

  it.each<[string, string, string, (socket: Socket) => void]>([
    ['what it found', 'PAPER_INFECTED', '400', (socket) => socket.end('stream: Win.Test.EICAR_HDB-1 FOUND\0')],
    [
      'what is too large for it',
      'PAPER_NOT_CHECKED',
      '503',
      (socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'),
    ],
    ['what it hangs up on', 'PAPER_NOT_CHECKED', '503', (socket) => socket.end()],
    ['what it breaks off at', 'PAPER_NOT_CHECKED', '503', (socket) => socket.resetAndDestroy()],
    ['what it says nothing about', 'PAPER_NOT_CHECKED', '503', () => undefined],
    ['half an answer', 'PAPER_NOT_CHECKED', '503', (socket) => socket.end('stream: OK')],
    ['an answer about something else', 'PAPER_NOT_CHECKED', '503', (socket) => socket.end('stream: NOT OK\0')],
    ['an answer without end', 'PAPER_NOT_CHECKED', '503', (socket) => socket.write('x'.repeat(10_000))],
  ])('refuses %s', async (_, code, status, does) => {
    answer = does;
    const before = await kept();
    expect(await send(aPdf(500))).toMatchObject({ status: Number(status), code });
    expect(await kept()).toBe(before);
  });

  it('that is not there lets nothing pass', async () => {
    await scanner.close();
    expect(await send(aPdf(700))).toMatchObject({ status: 503, code: 'PAPER_NOT_CHECKED' });
  });
});

describe('the settings of a virus scanner', () => {
  const read = (env: NodeJS.ProcessEnv) => readConfig({ APP_DATABASE_URL: 'a', GATE_DATABASE_URL: 'b', ...env }).clamd;

  it('name a socket or an address, or nothing', () => {
    expect(read({})).toBeUndefined();
    expect(read({ CLAMD_SOCKET: '/run/clamd.sock' })).toEqual({ at: { path: '/run/clamd.sock' }, patienceMs: 20_000 });
    expect(read({ CLAMD_HOST: 'scan.example:3310', CLAMD_SECONDS: '5' })).toEqual({
      at: { host: 'scan.example', port: 3310 },
      patienceMs: 5_000,
    });
    expect(read({ CLAMD_HOST: '[::1]:3310' })?.at).toEqual({ host: '::1', port: 3310 });
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['CLAMD_HOST', { CLAMD_HOST: 'scan.example' }],
    ['CLAMD_HOST', { CLAMD_HOST: 'scan.example:99999' }],
    ['CLAMD_SECONDS', { CLAMD_SOCKET: '/run/clamd.sock', CLAMD_SECONDS: 'soon' }],
  ])('are refused by the name of %s when they cannot be used', (name, env) => {
    expect(() => read(env)).toThrow(name);
  });
});
