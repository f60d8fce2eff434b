import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;
const JOB_OF_PRESENTER = `c.presenting_organisation_id = acting_organisation()
        AND current_setting('app.principal', true) = 'JOB'`;

/**
 * Takes back what was shared of a case of the acting organisation, at the word of anybody who works there: neither
 * agreement nor pledge, neither reader list nor the state of the case stands in the way. Blind: for a code of nobody and
 * for one of somebody else it does the same and leaves a row that belongs to nothing. What follows from it is a job's.
 */
const WITHDRAWS = `CREATE FUNCTION withdraw_by_code(receipt uuid, asked_code text, asked_category text, recipient uuid)
  RETURNS void LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    of_case uuid := coalesce((SELECT c.id FROM case_presentation c
      WHERE c.code = asked_code AND c.presenting_organisation_id = acting_organisation()), gen_random_uuid());
  BEGIN
    IF app_staff() IS NULL OR acting_organisation() IS NULL THEN
      RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(of_case::text, 0));
    INSERT INTO withdrawal (id, case_id, category, recipient_organisation_id, staff_id, organisation_id, at)
      SELECT receipt, of_case, asked_category, recipient, app_staff(), acting_organisation(), greatest(app_now(),
        (SELECT max(k.given_at) FROM consent k WHERE k.case_id = of_case),
        (SELECT max(x.requested_at) FROM disclosure_exception x WHERE x.case_id = of_case));
    INSERT INTO job (id, kind, subject_id, organisation_id)
      VALUES (gen_random_uuid(), 'CASE_WITHDRAWAL', receipt, acting_organisation());
    PERFORM pg_notify('tsudoi_job', '');
  END $$`;

/**
 * As after a withdrawal on the page of the case: papers with what was taken back circulate no more, and whoever opened
 * any of it is asked for it. Only a job of the presenting organisation can ask for it, and it tells nothing.
 */
const REPLACES = `CREATE FUNCTION replace_withdrawn(receipt uuid) RETURNS void LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    of_case uuid;
    taken text;
    recipient uuid;
    since timestamptz;
    house constant uuid := acting_organisation();
    parts uuid[];
    subjects text[];
  BEGIN
    SELECT c.id, w.category, w.recipient_organisation_id, w.at INTO of_case, taken, recipient, since
      FROM withdrawal w JOIN case_presentation c ON c.id = w.case_id WHERE w.id = receipt AND ${JOB_OF_PRESENTER};
    IF of_case IS NULL THEN
      RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(of_case::text, 0));
    parts := ARRAY(
      SELECT s.id FROM case_section s WHERE s.case_id = of_case AND taken IN ('ALL', s.category)
      UNION ALL SELECT e.id FROM conference_entry e WHERE e.case_id = of_case AND (taken = 'ALL' OR taken = ANY(e.categories)));
    subjects := ARRAY(SELECT 'CaseSection.' || s.section FROM case_section s WHERE s.case_id = of_case AND s.category = taken)
      || ARRAY['ConferenceEntry.' || taken, 'InformationRequest.' || taken];
    WITH replaced AS (
      UPDATE conference_edition e SET replaced_at = app_now() WHERE e.case_id = of_case
        AND e.recipient_organisation_id <> house AND recipient IN (${NOBODY}, e.recipient_organisation_id)
        AND e.state = 'DONE' AND e.replaced_at = 'infinity' AND e.part_ids && parts
      RETURNING e.id
    ), held AS (
      SELECT a.staff_id, a.organisation_id, min(a.at AT TIME ZONE 'Asia/Tokyo')::date AS opened_on
      FROM audit_entry a WHERE a.case_id = of_case AND a.organisation_id <> house
        AND recipient IN (${NOBODY}, a.organisation_id)
        AND ((a.act LIKE 'OPENED_BY%' AND (taken = 'ALL' OR a.subject = ANY(subjects)))
          OR (a.act = 'READ' AND a.subject = 'ConferenceEdition' AND a.subject_ref IN (SELECT id::text FROM replaced)))
      GROUP BY a.staff_id, a.organisation_id
    )
    INSERT INTO recall_task (case_id, staff_id, organisation_id, opened_on, asked_at)
      SELECT of_case, h.staff_id, h.organisation_id, h.opened_on, app_now() FROM held h
      WHERE NOT EXISTS (SELECT 1 FROM recall_task t WHERE t.case_id = of_case AND t.staff_id = h.staff_id
        AND t.organisation_id = h.organisation_id AND (t.answer = 'OPEN' OR t.asked_at >= since));
  END $$`;

/**
 * Tells those who present a case, by a mail that names nothing, that somebody froze it or took something back by its
 * code. It tells its caller nothing, and does so for a job of the presenting organisation alone.
 */
const TELLS = `CREATE FUNCTION tell_presenting(receipt uuid, mail_state text) RETURNS void LANGUAGE sql ${OWNER_EYES} AS $$
    INSERT INTO mail_message (organisation_id, to_kind, to_ref, kind, created_at, state, next_at)
    SELECT DISTINCT c.presenting_organisation_id, 'STAFF', r.staff_id::text, 'NOTICE', app_now(), mail_state, app_now()
    FROM (SELECT z.case_id, z.asked_by_staff_id AS by_whom FROM case_freeze z WHERE z.id = receipt
        UNION ALL SELECT w.case_id, w.staff_id FROM withdrawal w WHERE w.id = receipt) asked
      JOIN case_presentation c ON c.id = asked.case_id
      JOIN case_reader r ON r.case_id = c.id AND r.organisation_id = c.presenting_organisation_id
        AND r.added_at <= app_now() AND app_now() < r.removed_at AND r.staff_id <> asked.by_whom
    WHERE ${JOB_OF_PRESENTER}
      AND NOT EXISTS (SELECT 1 FROM access_exclusion x WHERE x.case_id = c.id AND x.added_at <= app_now()
        AND app_now() < x.ended_at AND x.subject_id IN (r.staff_id, r.organisation_id))
  $$`;

/** Nothing can block a withdrawal: whoever of the presenting organisation knows the code carries it out (visibility rule 11). */
export class WithdrawByCode1795600500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [WITHDRAWS, REPLACES, TELLS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'tell_presenting(uuid, text)',
      'replace_withdrawn(uuid)',
      'withdraw_by_code(uuid, text, text, uuid)',
    ])
      await runner.query(`DROP FUNCTION ${name}`);
  }
}
