import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dataFolder, freePort, Launcher } from '../support/launcher';

const READY = 'Tsudoi is open at';
const SAMPLE = 'Loading the sample ward';

async function signIns(port: number, email: string, password: string, newPassword?: string): Promise<number> {
  const address = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${address}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password, newPassword }),
  });
  return answer.status;
}

// Six real starts; slow machines take their time, and nothing here is about speed.
jest.setTimeout(240_000);

describe('npm start', () => {
  it('loads the sample on the first start only, lets its people in, and ends in order on Ctrl-C', async () => {
    const [folder, port] = [dataFolder(), await freePort()];
    const first = new Launcher(folder, port);
    await first.says(READY);
    expect(first.said).toContain(SAMPLE);
    const password = /the password of all is (\S+)\./.exec(first.said)?.[1] ?? '';
    const email = /(\S+@\S+\.example)/.exec(first.said)?.[1] ?? '';
    expect(await signIns(port, email, password)).toBeLessThan(300);
    expect(first.databaseRests).toBe(false);
    expect(await first.stop()).toBe(0);
    expect(first.databaseRests).toBe(true);

    const second = new Launcher(folder, port);
    await second.says(READY);
    expect(second.said).not.toContain(SAMPLE);
    expect(second.said).toContain(password);
    expect(await signIns(port, email, password)).toBeLessThan(300);
    expect(await second.stop()).toBe(0);
    second.clear();
  });

  it('recovers when itself, the database or the API is killed, also in a folder closed to the database', async () => {
    const [folder, port] = [dataFolder({ closed: true }), await freePort()];
    const killed = new Launcher(folder, port, { args: ['--empty'] });
    await killed.says(READY);
    const orphan = killed.databasePid;
    killed.child.kill('SIGKILL');
    await killed.ended;

    const launcher = new Launcher(folder, port);
    await launcher.says(READY);
    expect(launcher.said).toContain('Took over the database');
    expect(launcher.databasePid).toBe(orphan);

    process.kill(orphan, 'SIGKILL');
    await launcher.says('The database is back');
    await launcher.isReady();
    expect(launcher.databasePid).not.toBe(orphan);

    const api = launcher.apiPid;
    process.kill(api, 'SIGKILL');
    await launcher.says('The server ended');
    await launcher.isReady();
    expect(launcher.apiPid).not.toBe(api);
    expect(await launcher.stop()).toBe(0);
    launcher.clear();
  });

  it('says in one line that it runs already, or that the port belongs to another program', async () => {
    const [folder, port] = [dataFolder(), await freePort()];
    const running = new Launcher(folder, port, { args: ['--empty'] });
    await running.says(READY);
    const again = new Launcher(folder, port);
    expect(await again.ended).toBe(1);
    expect(again.said.trim()).toMatch(/^[^\n]*already running at http:\/\/127\.0\.0\.1:\d+\.$/);
    await running.stop();
    running.clear();

    const other = createServer().listen(port, '127.0.0.1');
    const refused = new Launcher(dataFolder(), port);
    expect(await refused.ended).toBe(1);
    expect(refused.said.trim().split('\n')).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
    other.close();
    refused.clear();
  });

  it('gives a new installation one sign-in that works once, and never the sample', async () => {
    const [folder, port] = [dataFolder(), await freePort()];
    const launcher = new Launcher(folder, port, { args: ['--empty'] });
    await launcher.says('Press Ctrl-C');
    expect(launcher.said).not.toContain(SAMPLE);
    const [, email = '', password = ''] = /(\S+@\S+\.example)\s+(\S+)/.exec(launcher.said) ?? [];
    const own = 'chosen by the first operator';
    expect(await signIns(port, email, password)).toBe(403);
    expect(await signIns(port, email, password, own)).toBeLessThan(300);
    expect(await signIns(port, email, password, own)).toBe(401);
    expect(await signIns(port, email, own)).toBeLessThan(300);
    await launcher.stop();
    launcher.clear();
  });

  it('never opens the sample to the network', async () => {
    const launcher = new Launcher(dataFolder(), await freePort(), { env: { HOST: '0.0.0.0' } });
    expect(await launcher.ended).toBe(1);
    expect(launcher.said).toContain('never opened to the network');
    launcher.clear();
  });

  it('says in one line that the database cannot be reached, or that the folder cannot be written', async () => {
    const nowhere = `postgres://a:b@127.0.0.1:${await freePort()}/none`;
    const away = new Launcher(dataFolder(), await freePort(), { env: { DATABASE_URL: nowhere } });
    expect(await away.ended).toBe(1);
    expect(away.said.split('\n').filter((line) => line.includes('cannot be reached')).length).toBe(1);
    away.clear();

    const parent = dataFolder();
    writeFileSync(parent, 'a file where the folder should be');
    // Below /proc nobody can make anything, and a call that makes all missing folders may never come back.
    for (const place of [`${parent}/data`, '/proc/tsudoi']) {
      const closed = new Launcher(place, await freePort());
      expect(await closed.ended).toBe(1);
      expect(closed.said).toContain('cannot be written to');
      expect(closed.said).not.toContain('\n    at ');
    }
  });
});
