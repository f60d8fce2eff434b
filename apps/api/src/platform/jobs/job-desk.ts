import { Client } from 'pg';
import { JOB_CHANNEL, type JobOrder } from './jobs.service';

export interface DueJob extends JobOrder {
  readonly kind: string;
  readonly attempts: number;
}

const DUE = `SELECT id, kind, subject_id AS "subjectId", organisation_id AS "organisationId", attempts FROM job
  WHERE state = 'QUEUED' AND run_after <= clock_timestamp() ORDER BY run_after, id LIMIT 20`;
const LOCK = `hashtextextended('job ' || $1, 0)`;
/** Ended jobs say nothing that their effect does not say. */
const KEPT_DAYS = 14;

/**
 * The gate role's side of the queue, on a connection of its own. A job is taken by a lock of the session, not by a
 * lease: when a runner is killed its session ends, and the job is free for the next one at once.
 */
export class JobDesk {
  private constructor(private readonly client: Client) {}

  /** Connects and listens; `wake` is called on news, `lost` once when the connection breaks. */
  static async open(gateUrl: string, wake: () => void, lost: () => void): Promise<JobDesk> {
    const client = new Client({
      connectionString: gateUrl,
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
      application_name: 'tsudoi-jobs',
    });
    client.on('error', () => undefined);
    client.on('end', lost);
    client.on('notification', wake);
    await client.connect();
    await client.query(`LISTEN ${JOB_CHANNEL}`);
    await client.query(
      `DELETE FROM job WHERE state <> 'QUEUED' AND ended_at < now() - make_interval(days => ${KEPT_DAYS})`,
    );
    return new JobDesk(client);
  }

  /** Takes the first job that is due and free, counting the attempt; null when there is none. */
  async take(): Promise<DueJob | null> {
    const { rows } = await this.client.query<DueJob>(DUE);
    for (const { id } of rows) {
      const locked = await this.client.query<{ taken: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS taken`, [id]);
      if (!locked.rows[0]?.taken) continue;
      // Another runner may have ended it between our look and our lock.
      const taken = await this.client.query<DueJob>(
        `UPDATE job SET attempts = attempts + 1 WHERE id = $1 AND state = 'QUEUED' AND run_after <= clock_timestamp()
         RETURNING id, kind, subject_id AS "subjectId", organisation_id AS "organisationId", attempts`,
        [id],
      );
      if (taken.rows[0]) return taken.rows[0];
      await this.release(id);
    }
    return null;
  }

  async end(id: string, state: 'DONE' | 'FAILED'): Promise<void> {
    await this.client.query(`UPDATE job SET state = $2, ended_at = clock_timestamp() WHERE id = $1`, [id, state]);
    await this.release(id);
  }

  /** Lets a job run again after some seconds. */
  async putBack(id: string, seconds: number): Promise<void> {
    await this.client.query(`UPDATE job SET run_after = clock_timestamp() + make_interval(secs => $2) WHERE id = $1`, [
      id,
      seconds,
    ]);
    await this.release(id);
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  private async release(id: string): Promise<void> {
    await this.client.query(`SELECT pg_advisory_unlock(${LOCK})`, [id]);
  }
}
