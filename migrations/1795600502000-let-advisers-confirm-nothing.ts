import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_ME = `staff_id = (SELECT app_staff()) AND organisation_id = (SELECT acting_organisation())`;
const ADVISED = 'ANY((SELECT advised_conferences())::uuid[])';

/** With the caller's own rights: what the caller may not read does not count. */
const FUNCTIONS = [
  // Conferences about cases of others, called under a body that the acting organisation advises.
  `CREATE FUNCTION advised_conferences() RETURNS uuid[] LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(DISTINCT b.conference_id), '{}') FROM conference_body b
    WHERE b.body_id = ANY(bodies_with_role(ARRAY['SUPERVISOR'])) AND b.case_id <> ALL(presented_cases())
  $$`,
  `CREATE FUNCTION entry_advised(entry uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM conference_entry e WHERE e.id = entry AND e.conference_id = ${ADVISED})
  $$`,
  `CREATE FUNCTION result_advised(result uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM conference_result x WHERE x.id = result AND x.conference_id = ${ADVISED})
  $$`,
];

const ADDED: Readonly<Record<string, readonly [before: string, now: string]>> = {
  entry_confirmation: ['entry_of(entry_id, case_id)', 'NOT entry_advised(entry_id)'],
  result_confirmation: ['result_with_lead(result_id, case_id)', 'NOT result_advised(result_id)'],
};

/** A supervisor comments and asks, and confirms neither what was recorded nor what a conference ended with. */
export class LetAdvisersConfirmNothing1795600502000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of FUNCTIONS) await runner.query(sql);
    for (const [table, [before, now]] of Object.entries(ADDED))
      await runner.query(`ALTER POLICY added ON ${table} WITH CHECK (${BY_ME} AND ${before} AND ${now})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, [before]] of Object.entries(ADDED))
      await runner.query(`ALTER POLICY added ON ${table} WITH CHECK (${BY_ME} AND ${before})`);
    for (const name of ['result_advised(uuid)', 'entry_advised(uuid)', 'advised_conferences()'])
      await runner.query(`DROP FUNCTION ${name}`);
  }
}
