import type { MigrationInterface, QueryRunner } from 'typeorm';

const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const seen = (parts: string): string => `EXISTS (SELECT 1 FROM conference_edition e
  WHERE e.id = conference_edition_file.edition_id AND e.recipient_staff_id = (SELECT app_staff())
    AND e.recipient_organisation_id = (SELECT acting_organisation()) AND e.replaced_at = 'infinity'
    AND (e.case_id = ${any('presented_cases')} OR (${parts})))`;

/** An edition holds entries of the record beside sections, and is open while each of them is open to its reader. */
export class HoldEntriesInEditions1795600197100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE conference_edition RENAME COLUMN section_ids TO part_ids');
    const open = seen(
      'cardinality(e.part_ids) > 0 AND e.part_ids <@ (SELECT open_sections() || open_entries())::uuid[]',
    );
    await runner.query(`ALTER POLICY seen ON conference_edition_file USING (${open})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE conference_edition RENAME COLUMN part_ids TO section_ids');
    const open = seen('cardinality(e.section_ids) > 0 AND e.section_ids <@ (SELECT open_sections())::uuid[]');
    await runner.query(`ALTER POLICY seen ON conference_edition_file USING (${open})`);
  }
}
