import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;

/** Whoever takes over reads the case for the same organisation, and nobody has kept them out. */
const TAKES = `EXISTS (SELECT 1 FROM case_reader r WHERE r.case_id = a.case_id AND r.staff_id = to_staff
      AND r.organisation_id = a.assignee_organisation_id AND r.added_at <= app_now() AND app_now() < r.removed_at)
    AND NOT EXISTS (SELECT 1 FROM access_exclusion e WHERE e.case_id = a.case_id
      AND e.added_at <= app_now() AND app_now() < e.ended_at
      AND ((e.kind = 'STAFF' AND e.subject_id = to_staff)
        OR (e.kind = 'ORGANISATION' AND e.subject_id = a.assignee_organisation_id)))`;

/** Nobody takes over (to_staff is nobody) only what is held by somebody without a post there today. */
const LEFT = `(to_staff <> ${NOBODY} OR NOT EXISTS (SELECT 1 FROM post p WHERE p.staff_id = from_staff
      AND p.organisation_id = acting_organisation() AND p.active_from <= app_today() AND app_today() < p.active_until))`;

const FUNCTION = `CREATE FUNCTION hand_over_case_actions(from_staff uuid, to_staff uuid) RETURNS void LANGUAGE sql ${OWNER_EYES} AS $$
    UPDATE case_action a SET version = a.version + 1,
      assignee_organisation_id = CASE WHEN ${TAKES} THEN a.assignee_organisation_id ELSE c.presenting_organisation_id END,
      assignee_staff_id = CASE WHEN ${TAKES} THEN to_staff ELSE ${NOBODY} END
    FROM case_presentation c
    WHERE c.id = a.case_id AND (SELECT administers()) AND a.assignee_organisation_id = acting_organisation()
      AND a.assignee_staff_id = from_staff AND a.state IN ('OPEN', 'IN_PROGRESS') AND ${LEFT}
  $$`;

/**
 * What somebody has to do about cases goes with their other work, but only to a reader of the case; else it returns to
 * the organisation that presents it, with nobody named. It tells nothing: whoever hands over need not know of the case.
 */
export class HandOverCaseActions1795600570000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION hand_over_case_actions(uuid, uuid)');
  }
}
