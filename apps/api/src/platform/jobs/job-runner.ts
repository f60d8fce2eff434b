import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config';
import { type DueJob, JobDesk } from './job-desk';
import { Jobs } from './jobs.service';

/** Seconds until the next attempt, by how many there were; after the last one the job has failed. */
const WAIT_SECONDS = [1, 5, 30, 120];
const MOST_ATTEMPTS = WAIT_SECONDS.length + 1;
/** Looks for jobs that wait for another attempt; new ones are heard of at once. */
const LOOK_EVERY_MS = 2_000;
const LONGEST_FAREWELL_MS = 2_000;

/** Carries out jobs one at a time beside the requests. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private desk: JobDesk | undefined;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private again = false;
  private stopping = false;

  constructor(
    private readonly config: Config,
    private readonly jobs: Jobs,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.runDue(), LOOK_EVERY_MS);
    this.timer.unref();
    void this.runDue();
  }

  /** Stops taking jobs; one that cannot end in time is left to the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    let farewell: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((done) => {
      farewell = setTimeout(done, LONGEST_FAREWELL_MS);
    });
    await Promise.race([this.round, patience]);
    clearTimeout(farewell);
    await this.desk?.close();
  }

  /** Carries out every job that is due, those sent meanwhile included; resolves when none is left. */
  runDue(): Promise<void> {
    this.again = true;
    this.round ??= this.rounds();
    return this.round;
  }

  private async rounds(): Promise<void> {
    while (this.again && !this.stopping) {
      this.again = false;
      try {
        await this.oneRound();
      } catch {
        // The database is away; the next look connects anew.
        await this.desk?.close();
        this.desk = undefined;
      }
    }
    // In the same breath as the last look at `again`: news that come now begin anew.
    this.round = undefined;
  }

  private async oneRound(): Promise<void> {
    this.desk ??= await JobDesk.open(
      this.config.gateDatabaseUrl,
      () => void this.runDue(),
      () => (this.desk = undefined),
    );
    const { desk } = this;
    for (let job = await desk.take(); job && !this.stopping; job = await desk.take()) await this.carryOut(desk, job);
  }

  private async carryOut(desk: JobDesk, job: DueJob): Promise<void> {
    const handler = this.jobs.handlerOf(job.kind);
    // Attempts are counted before they are made: one that ended the process each time has had its share.
    if (job.attempts > MOST_ATTEMPTS) return this.giveUp(desk, job);
    try {
      if (!handler) throw new Error(`nobody carries out ${job.kind}`);
      await handler.run(job);
    } catch (error) {
      if (this.stopping) return;
      this.logger.error(error);
      const wait = WAIT_SECONDS[job.attempts - 1];
      if (wait !== undefined) return desk.putBack(job.id, wait);
      return this.giveUp(desk, job);
    }
    await desk.end(job.id, 'DONE');
  }

  private async giveUp(desk: JobDesk, job: DueJob): Promise<void> {
    await this.jobs.handlerOf(job.kind)?.giveUp(job);
    await desk.end(job.id, 'FAILED');
  }
}
