import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const OF_OTHERS = 'audit_entry a WHERE a.case_id = of_case AND a.organisation_id <> house';
const PAPER = `(a.act = 'READ' AND a.subject = 'ConferenceEdition')`;

const replacing = (
  holders: string,
): string => `CREATE OR REPLACE FUNCTION replace_frozen(receipt uuid) RETURNS void LANGUAGE plpgsql ${OWNER_EYES} AS $$
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
        FROM ${holders} GROUP BY a.staff_id, a.organisation_id) h
      WHERE NOT EXISTS (SELECT 1 FROM recall_task t WHERE t.case_id = of_case AND t.staff_id = h.staff_id
        AND t.organisation_id = h.organisation_id AND (t.answer = 'OPEN' OR t.asked_at >= since));
  END $$`;

/** Whoever has opened a request or an entry holds something of a case too, and is asked for it when it is frozen. */
export class AskAllHoldersOfTheFrozen1795600352000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(replacing(`${OF_OTHERS} AND (a.act LIKE 'OPENED_BY%' OR ${PAPER})`));
  }

  async down(runner: QueryRunner): Promise<void> {
    const sections = `(a.act LIKE 'OPENED_BY%' AND a.subject LIKE 'CaseSection.%')`;
    await runner.query(replacing(`${OF_OTHERS} AND (${sections} OR ${PAPER})`));
  }
}
