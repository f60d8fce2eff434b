import { dataFolder, freePort, Launcher } from '../support/launcher';
import { Writers } from '../support/writers';

const ROUNDS = 20;
const WRITERS = 10;
/** Requests without an answer at the moment of a kill, over all rounds. */
const STRUCK = 200;
/** Connections that the API may hold. */
const POOL = 10;
const PASSWORD = 'written-while-killed';

describe('kill -9 during writes', () => {
  let launcher: Launcher;

  beforeAll(async () => {
    launcher = new Launcher(dataFolder(), await freePort(), { env: { TSUDOI_DEMO_PASSWORD: PASSWORD } });
    await launcher.says('Press Ctrl-C');
  }, 120_000);

  afterAll(async () => {
    await launcher.stop();
    launcher.clear();
  });

  /** Kills what `victim` names, each time amid writes, and compares what was told with what is there. */
  async function loseNothing(victim: () => number, said: string): Promise<void> {
    const writers = new Writers(launcher, said.replaceAll(' ', '-'));
    await writers.signIn(PASSWORD);
    writers.start(WRITERS);
    let struck = 0;
    for (let round = 0; round < ROUNDS || struck < STRUCK; round += 1) {
      await writers.acknowledge(WRITERS);
      const seen = launcher.said.split(said).length;
      struck += writers.underWay;
      process.kill(victim(), 'SIGKILL');
      while (launcher.said.split(said).length === seen) await writers.acknowledge(1);
    }
    await writers.stop();
    expect(writers.refusals).toEqual([]);
    expect(writers.repeats).toBeGreaterThan(ROUNDS);
    expect(writers.acknowledged.length).toBeGreaterThan(ROUNDS * WRITERS);
    const connections = await writers.connections();
    expect(connections.busy).toBe(0);
    expect(connections.held).toBeLessThanOrEqual(POOL);
    expect(connections.held).toBeGreaterThan(0);
    expect(await writers.halves()).toEqual([]);
    const rows = await writers.rowsByPlace();
    const lost = writers.acknowledged.filter((place) => !rows.has(place));
    const doubled = [...rows].filter(([, count]) => count > 1);
    expect({ lost, doubled, unasked: rows.size - writers.acknowledged.length }).toEqual({
      lost: [],
      doubled: [],
      unasked: 0,
    });
  }

  it('of the database during two hundred writes loses none that was acknowledged, doubles and halves none', async () => {
    await loseNothing(() => launcher.databasePid, 'The database ended');
  }, 480_000);

  it('of the API during two hundred writes loses none that was acknowledged, doubles and halves none', async () => {
    await loseNothing(() => launcher.apiPid, 'The server ended');
  }, 600_000);
});
