import { Clock } from '../../apps/api/src/platform/clock/clock';
import { DailyTasks, once } from '../../apps/api/src/platform/jobs';
import { organisationOf } from '../../apps/api/src/platform/visibility';
import { startTestApp, type TestApp } from '../support/app';
import { World } from '../support/world';

describe('daily tasks', () => {
  let app: TestApp;
  let world: World;
  let tasks: DailyTasks;
  let organisations: string[];

  /** Lets it be this instant for the application. */
  const at = (instant: string): void => {
    app.app.get(Clock, { strict: false }).now = () => new Date(instant);
  };
  const marks = (name: string) =>
    world.rows<{ organisation_id: string; day: string }>(
      `SELECT organisation_id, day::text FROM daily_run WHERE name = $1 ORDER BY day, organisation_id`,
      [name],
    );

  beforeEach(async () => {
    app = await startTestApp();
    world = new World(app);
    tasks = app.app.get(DailyTasks);
    organisations = [await world.anOrganisation('保健所'), await world.anOrganisation('みなも', 'NPO')].sort();
    at('2026-05-10T09:00:00+09:00');
  });
  afterEach(async () => {
    await world.close();
    await app.close();
  });

  it('are done once a day for each organisation, as its own job', async () => {
    const done: string[] = [];
    tasks.register('COUNT', (actor) => {
      done.push(`${actor.principal.kind} ${organisationOf(actor)} ${actor.today}`);
      return Promise.resolve();
    });
    await tasks.runDue();
    await tasks.runDue();
    expect(done).toEqual(organisations.map((id) => `JOB ${id} 2026-05-10`));
    at('2026-05-11T09:00:00+09:00');
    await tasks.runDue();
    expect(done).toHaveLength(4);
    expect((await marks('COUNT')).map(({ day }) => day)).toEqual([
      '2026-05-10',
      '2026-05-10',
      '2026-05-11',
      '2026-05-11',
    ]);
  });

  it('that fail leave nothing behind, spoil no other, and are done at the next look', async () => {
    let broken = true;
    tasks.register('FRAGILE', async (actor) => {
      await once(actor, 'EFFECT', actor.today);
      if (broken && organisationOf(actor) === organisations[0]) throw new Error('not today');
    });
    await tasks.runDue();
    expect((await marks('EFFECT')).map(({ organisation_id: id }) => id)).toEqual([organisations[1]]);
    broken = false;
    await tasks.runDue();
    expect(await marks('EFFECT')).toHaveLength(2);
    expect(await marks('FRAGILE')).toHaveLength(2);
  });

  it('are done once by two servers that look at the same time', async () => {
    const other = await startTestApp(Object.assign({}, app.database, { drop: () => Promise.resolve() }));
    other.app.get(Clock, { strict: false }).now = app.app.get(Clock, { strict: false }).now;
    let done = 0;
    for (const one of [app, other])
      one.app.get(DailyTasks).register('SHARED', () => {
        done += 1;
        return Promise.resolve();
      });
    await Promise.all([tasks.runDue(), other.app.get(DailyTasks).runDue()]);
    await Promise.all([tasks.runDue(), other.app.get(DailyTasks).runDue()]);
    expect(done).toBe(2);
    await other.close();
  });

  it('remind of the quarterly word twice before it is too late, also after a day without a server, and not who gave it', async () => {
    const mails = async (): Promise<number> =>
      (await world.rows(`SELECT 1 FROM mail_message WHERE kind = 'NOTICE'`)).length;
    const days = ['2026-06-01', '2026-06-15', '2026-06-16', '2026-06-20', '2026-06-29', '2026-06-30'];
    const sent: number[] = [];
    for (const day of days) {
      at(`${day}T09:00:00+09:00`);
      await tasks.runDue();
      sent.push(await mails());
    }
    expect(sent).toEqual([0, 0, 2, 2, 4, 4]);
    const [first] = organisations;
    const staffId = await world.aPerson(first!, { administrator: true });
    await world.add('staff_attestation', {
      organisation_id: first,
      attested_on: '2026-07-02',
      due_quarter: '2026Q2',
      attested_by_staff_id: staffId,
      post_ids: [],
      created_at: new Date(),
    });
    at('2026-09-29T09:00:00+09:00');
    await tasks.runDue();
    expect(await mails()).toBe(5);
    const [mail] = await world.rows(
      `SELECT to_kind, to_ref, state, detail FROM mail_message WHERE organisation_id = $1
      ORDER BY created_at DESC LIMIT 1`,
      [organisations[1]],
    );
    expect(mail).toEqual({ to_kind: 'ADMINISTRATORS', to_ref: organisations[1], state: 'KEPT', detail: '' });
  });

  it('remind of an agreement 60 and 14 days before it ends, once each, and not of one that was signed anew', async () => {
    // All of this lies before the reminders of the quarterly word.
    const [first] = organisations;
    const mails = async (): Promise<number> =>
      (await world.rows(`SELECT 1 FROM mail_message WHERE to_ref = $1 AND kind = 'NOTICE'`, [first])).length;
    const agreed = (expiresOn: string) =>
      world.add('sharing_agreement', {
        organisation_id: first,
        text_version: '2026-11',
        signed_on: '2025-01-01',
        expires_on: expiresOn,
        signed_by_staff_id: first,
        ended_on: 'infinity',
      });
    await agreed('2026-06-12');
    const sent: number[] = [];
    for (const day of ['2026-04-10', '2026-04-14', '2026-04-20', '2026-05-28', '2026-05-29', '2026-05-30']) {
      at(`${day}T09:00:00+09:00`);
      await tasks.runDue();
      sent.push(await mails());
    }
    expect(sent).toEqual([0, 1, 1, 1, 2, 2]);
    await agreed('2026-09-01');
    at('2026-06-05T09:00:00+09:00');
    await tasks.runDue();
    expect(await mails()).toBe(2);
    const [mail] = await world.rows(`SELECT to_kind, state, detail FROM mail_message WHERE to_ref = $1`, [first]);
    expect(mail).toEqual({ to_kind: 'ADMINISTRATORS', state: 'KEPT', detail: '' });
  });
});
