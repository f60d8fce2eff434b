import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock, dayInTokyo } from '../clock/clock';
import { GATE_POOL } from '../database/database.module';
import { type Actor, organisationOf } from '../visibility/actor';
import { JobVisibility } from './job-visibility';

/** What is done once a day for each organisation, as that organisation's job. */
export type DailyTask = (actor: Actor) => Promise<void>;

const LOOK_EVERY_MS = 10 * 60_000;
/** A server that has just started has better things to do. */
const FIRST_LOOK_MS = 60_000;
/** Nobody wants a reminder at midnight. */
const FIRST_HOUR = 7;
const KEPT_DAYS = 400;
const UNIQUE_VIOLATION = '23505';

const PENDING = `SELECT o.id FROM organisations_to_serve() o
  WHERE NOT EXISTS (SELECT 1 FROM daily_run d WHERE d.organisation_id = o.id AND d.name = $1 AND d.day = $2) ORDER BY o.id`;

const hourInTokyo = (instant: Date): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', hourCycle: 'h23' }).format(instant),
  );

/**
 * Marks that something is done for the acting organisation, in its transaction; false where it was done before. Two who
 * mark at once wait for each other: one of them is told false.
 */
export async function once(actor: Actor, name: string, day: string): Promise<boolean> {
  await actor.manager.query('SAVEPOINT once');
  try {
    await actor.manager.query('INSERT INTO daily_run (organisation_id, name, day) VALUES ($1, $2, $3)', [
      organisationOf(actor),
      name,
      day,
    ]);
  } catch (error) {
    const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
    if ((driverError?.code ?? code) !== UNIQUE_VIOLATION) throw error;
    await actor.manager.query('ROLLBACK TO SAVEPOINT once');
    return false;
  }
  await actor.manager.query('RELEASE SAVEPOINT once');
  return true;
}

/**
 * Does each registered task once a day for each organisation, from seven in the morning in Tokyo. Task and mark are one
 * transaction: whoever is killed in between leaves neither, and several servers do nothing twice.
 */
@Injectable()
export class DailyTasks implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('DailyTasks');
  private readonly tasks = new Map<string, DailyTask>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private stopping = false;

  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly visibility: JobVisibility,
    private readonly clock: Clock,
  ) {}

  register(name: string, task: DailyTask): void {
    this.tasks.set(name, task);
  }

  onApplicationBootstrap(): void {
    this.wait(FIRST_LOOK_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Does what has not been done today; resolves when all of it is, or what failed waits for the next look. */
  runDue(): Promise<void> {
    this.round ??= this.rounds().finally(() => (this.round = undefined));
    return this.round;
  }

  private wait(milliseconds: number): void {
    this.timer = setTimeout(() => void this.look(), milliseconds).unref();
  }

  private async look(): Promise<void> {
    if (hourInTokyo(this.clock.now()) >= FIRST_HOUR) await this.runDue();
    if (!this.stopping) this.wait(LOOK_EVERY_MS);
  }

  private async rounds(): Promise<void> {
    const day = dayInTokyo(this.clock.now());
    try {
      for (const [name, task] of this.tasks) {
        const { rows } = await this.gate.query<{ id: string }>(PENDING, [name, day]);
        for (const { id } of rows) if (!this.stopping) await this.doFor(id, name, day, task);
      }
      await this.gate.query(`DELETE FROM daily_run WHERE day < $1::date - ${KEPT_DAYS}`, [day]);
    } catch {
      // The database is away; the next look tries again.
    }
  }

  private async doFor(organisationId: string, name: string, day: string, task: DailyTask): Promise<void> {
    try {
      await this.visibility.as({ kind: 'JOB', organisationId }, async (actor) => {
        if (await once(actor, name, day)) await task(actor);
      });
    } catch (error) {
      this.logger.error({ task: name, code: (error as { code?: string }).code, msg: 'a daily task failed' });
    }
  }
}
