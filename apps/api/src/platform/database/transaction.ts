import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Principal } from '../identity/principal';

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The settings by which the walls know who acts; all of them, so that nothing of an earlier one can remain. */
export function actorSettings(principal: Principal, now: Date): Record<string, string> {
  return {
    'app.staff_id': principal.kind === 'PERSON' ? principal.staffId : '',
    'app.organisation_id': principal.kind === 'EDITION' ? '' : principal.organisationId,
    'app.principal': principal.kind,
    'app.edition_body_id': principal.kind === 'EDITION' ? principal.bodyId : '',
    'app.now': now.toISOString(),
  };
}

/** A connection of pg, as far as a transaction begins and ends on it. */
interface Connection {
  query(sql: string): Promise<{ readonly command: string }>;
}

/** A transaction with an actor set inside it; its queries run one after another, however many resolvers ask at once. */
export class ActorTransaction {
  private constructor(
    private readonly runner: QueryRunner,
    private readonly connection: Connection,
    private readonly queue: Queue,
  ) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Takes a connection, begins, and sets the actor in one round trip. */
  static async begin(source: DataSource, principal: Principal, now: Date): Promise<ActorTransaction> {
    const runner = source.createQueryRunner();
    try {
      const connection = (await runner.connect()) as Connection;
      const settings = Object.entries(actorSettings(principal, now))
        .map(([name, value]) => `set_config(${literal(name)}, ${literal(value)}, true)`)
        .join(', ');
      await connection.query(`BEGIN; SELECT ${settings}`);
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      return new ActorTransaction(runner, connection, new Queue(runner));
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /** Throws where it is not known, or known not to be, that everything was kept. */
  async commit(): Promise<void> {
    try {
      const { command } = await this.finish('COMMIT');
      // PostgreSQL answers so, without an error, when a statement had failed and nobody had noticed.
      if (command !== 'COMMIT') throw new Error('The transaction had failed before its end');
    } finally {
      await this.runner.release();
    }
  }

  /** Ends without a trace; a connection that cannot even roll back is thrown away by the pool. */
  async rollback(): Promise<void> {
    try {
      await this.finish('ROLLBACK');
    } catch {
      // The connection is gone, and with it the transaction.
    } finally {
      await this.runner.release();
    }
  }

  private async finish(word: 'COMMIT' | 'ROLLBACK'): Promise<{ readonly command: string }> {
    const result = await this.queue.close(() => this.connection.query(word));
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
    return result;
  }
}

/**
 * PostgreSQL answers one query at a time per connection; parallel resolvers wait for each other here. An answer may be
 * complete while some of its resolvers still work, because one beside them failed: what these ask after the end is never
 * sent and never answered. A rejection would find nobody to catch it and would end the process.
 */
class Queue {
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(runner: QueryRunner) {
    const query = runner.query.bind(runner);
    runner.query = ((...args: Parameters<QueryRunner['query']>) =>
      this.closed ? new Promise(() => undefined) : this.add(() => query(...args))) as QueryRunner['query'];
  }

  /** The last to be sent, behind everything asked so far. */
  close<T>(send: () => Promise<T>): Promise<T> {
    this.closed = true;
    return this.add(send);
  }

  private add<T>(send: () => Promise<T>): Promise<T> {
    const next = this.last.then(send);
    this.last = next.catch(() => undefined);
    return next;
  }
}
