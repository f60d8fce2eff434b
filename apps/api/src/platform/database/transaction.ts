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

/** A transaction with an actor set inside it; its queries run one after another, however many resolvers ask at once. */
export class ActorTransaction {
  private constructor(private readonly runner: QueryRunner) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Takes a connection, begins, and sets the actor in one round trip. */
  static async begin(source: DataSource, principal: Principal, now: Date): Promise<ActorTransaction> {
    const runner = source.createQueryRunner();
    try {
      const connection = (await runner.connect()) as { query(sql: string): Promise<unknown> };
      const settings = Object.entries(actorSettings(principal, now))
        .map(([name, value]) => `set_config(${literal(name)}, ${literal(value)}, true)`)
        .join(', ');
      await connection.query(`BEGIN; SELECT ${settings}`);
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      oneAfterAnother(runner);
      return new ActorTransaction(runner);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  async commit(): Promise<void> {
    try {
      await this.runner.commitTransaction();
    } finally {
      await this.runner.release();
    }
  }

  /** Ends without a trace; a connection that cannot even roll back is thrown away by the pool. */
  async rollback(): Promise<void> {
    try {
      if (this.runner.isTransactionActive) await this.runner.rollbackTransaction();
    } catch {
      // The connection is gone, and with it the transaction.
    } finally {
      await this.runner.release();
    }
  }
}

/** PostgreSQL answers one query at a time per connection; parallel resolvers wait for each other here. */
function oneAfterAnother(runner: QueryRunner): void {
  const query = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...args: Parameters<QueryRunner['query']>) => {
    const next = last.then(() => query(...args));
    last = next.catch(() => undefined);
    return next;
  }) as QueryRunner['query'];
}
