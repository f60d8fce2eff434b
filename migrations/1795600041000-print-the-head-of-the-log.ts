import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each edition keeps the head of the log that is printed on it; the log is read by time. */
export class PrintTheHeadOfTheLog1795600041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "minutes_edition" ADD COLUMN "log_head" text NOT NULL DEFAULT ''`);
    await runner.query(`CREATE INDEX "IDX_bca9bbed413a3059aee206284b" ON "audit_entry" ("at", "id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "IDX_bca9bbed413a3059aee206284b"`);
    await runner.query(`ALTER TABLE "minutes_edition" DROP COLUMN "log_head"`);
  }
}
