import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (...more: string[]): string[] => [
  'ALTER TABLE conference_entry DROP CONSTRAINT "conference_entry_kind_known"',
  `ALTER TABLE conference_entry ADD CONSTRAINT "conference_entry_kind_known"
    CHECK (kind IN (${['PERSONS_VIEW', 'DISCUSSION', ...more, 'DECISION', 'POLICY', 'ROLE', 'NOT_TOLD'].map((one) => `'${one}'`).join(', ')}))`,
];

/** What a supervisor says or asks is told apart from what was discussed: it approves nothing. */
export class RecordAdvice1795600351000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of kinds('ADVICE')) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Nothing that was recorded goes: it stands as what was discussed.
    await runner.query(`UPDATE conference_entry SET kind = 'DISCUSSION' WHERE kind = 'ADVICE'`);
    for (const sql of kinds()) await runner.query(sql);
  }
}
