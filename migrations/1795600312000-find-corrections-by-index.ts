import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether an entry was replaced is asked, at each request, of every entry that is open to somebody: the index of what
 * replaces something leaves NOBODY out, so it does not answer that, and the entries of all cases were read instead.
 */
export class FindCorrectionsByIndex1795600312000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "entry_replaced" ON "conference_entry" ("replaces_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "entry_replaced"`);
  }
}
