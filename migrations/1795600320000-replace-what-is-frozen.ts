import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const KEEPS = `INSERT INTO case_freeze (id, case_id, asked_by_staff_id, asked_by_organisation_id, asked_at)
    SELECT receipt, coalesce((SELECT c.id FROM case_presentation c WHERE c.code = asked_code), gen_random_uuid()),
      app_staff(), acting_organisation(), app_now()
    WHERE app_staff() IS NOT NULL AND acting_organisation() IS NOT NULL`;
const freezing = (statements: string): string =>
  `CREATE OR REPLACE FUNCTION freeze_case(receipt uuid, asked_code text) RETURNS void LANGUAGE sql ${OWNER_EYES} AS $$
    ${statements}
  $$`;

/**
 * What follows from a freeze is done by a job: for a code that no case has a job is sent as well, which finds nothing,
 * so that whoever asks waits as long for the one as for the other (visibility rule 11).
 */
const SENDS = `INSERT INTO job (id, kind, subject_id, organisation_id)
    SELECT gen_random_uuid(), 'CASE_FREEZE', z.id, coalesce(c.presenting_organisation_id, z.asked_by_organisation_id)
    FROM case_freeze z LEFT JOIN case_presentation c ON c.id = z.case_id WHERE z.id = receipt;
    SELECT pg_notify('tsudoi_job', '')`;

/** Of other organisations than the presenting one: who has opened a section of the case, or a paper with sections of it. */
const HOLDERS = `audit_entry a WHERE a.case_id = of_case AND a.organisation_id <> house
    AND ((a.act LIKE 'OPENED_BY%' AND a.subject LIKE 'CaseSection.%') OR (a.act = 'READ' AND a.subject = 'ConferenceEdition'))`;

/**
 * As any general replacement: what was issued to others circulates no more, also after the case is open again, and each
 * holder is asked once. Only a job of the presenting organisation can ask for it, and it tells nothing.
 */
const REPLACES = `CREATE FUNCTION replace_frozen(receipt uuid) RETURNS void LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    of_case uuid;
    house uuid;
    since timestamptz;
  BEGIN
    SELECT c.id, c.presenting_organisation_id, z.asked_at INTO of_case, house, since
      FROM case_freeze z JOIN case_presentation c ON c.id = z.case_id
      WHERE z.id = receipt AND c.presenting_organisation_id = acting_organisation()
        AND current_setting('app.principal', true) = 'JOB';
    IF of_case IS NULL THEN
      RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(of_case::text, 0));
    UPDATE conference_edition e SET replaced_at = app_now() WHERE e.case_id = of_case
      AND e.recipient_organisation_id <> house AND e.state = 'DONE' AND e.replaced_at = 'infinity';
    INSERT INTO recall_task (case_id, staff_id, organisation_id, opened_on, asked_at)
      SELECT of_case, h.staff_id, h.organisation_id, h.opened_on, app_now() FROM (
        SELECT a.staff_id, a.organisation_id, min(a.at AT TIME ZONE 'Asia/Tokyo')::date AS opened_on
        FROM ${HOLDERS} GROUP BY a.staff_id, a.organisation_id) h
      WHERE NOT EXISTS (SELECT 1 FROM recall_task t WHERE t.case_id = of_case AND t.staff_id = h.staff_id
        AND t.organisation_id = h.organisation_id AND (t.answer = 'OPEN' OR t.asked_at >= since));
  END $$`;

/** Whoever holds something of a case cannot tell a freeze from any other replacement (visibility rule 11). */
export class ReplaceWhatIsFrozen1795600320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REPLACES);
    await runner.query(freezing(`${KEEPS};\n    ${SENDS}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(freezing(KEEPS));
    await runner.query(`DROP FUNCTION replace_frozen(uuid)`);
  }
}
