import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/**
 * To a reader of the presenting organisation: of each person on the list of the case, what keeps them from reading any
 * of it, and under which rules of bodies their organisation hears it. It repeats what readable_cases() and
 * case_grounds() ask, about somebody else than the one who acts.
 */
const PREPARED = `CREATE FUNCTION prepared_readers(of_case uuid)
  RETURNS TABLE (staff_id uuid, organisation_id uuid, lacking text, bodies jsonb) LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT r.staff_id, r.organisation_id,
    CASE
      WHEN NOT EXISTS (SELECT 1 FROM sharing_agreement s WHERE s.organisation_id = r.organisation_id
        AND s.signed_on <= app_today() AND app_today() < s.expires_on AND app_today() < s.ended_on) THEN 'AGREEMENT'
      WHEN NOT EXISTS (SELECT 1 FROM confidentiality_pledge p WHERE p.staff_id = r.staff_id
        AND p.organisation_id = r.organisation_id AND p.signed_at <= app_now()) THEN 'PLEDGE'
      WHEN NOT EXISTS (SELECT 1 FROM account a WHERE a.staff_id = r.staff_id
        AND a.opened_at <= app_now() - interval '24 hours' AND app_now() < a.closed_at) THEN 'ACCOUNT'
      WHEN NOT EXISTS (SELECT 1 FROM post p JOIN staff s ON s.id = p.staff_id WHERE p.staff_id = r.staff_id
        AND p.organisation_id = r.organisation_id AND s.platform_role = 'NONE'
        AND p.active_from <= app_today() AND app_today() < p.active_until) THEN 'ACCOUNT'
      ELSE 'NOTHING' END,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('consentRule', m.consent_rule, 'secret', EXISTS (
      SELECT 1 FROM membership s WHERE s.body_id = m.id AND s.organisation_id = r.organisation_id
        AND s.secrecy_basis <> 'NONE' AND s.valid_from <= app_today() AND app_today() < s.valid_to))), '[]')
      FROM case_conference f JOIN conference_body b ON b.conference_id = f.id JOIN meeting_body m ON m.id = b.body_id
      WHERE f.case_id = r.case_id AND f.state <> 'CANCELLED')
  FROM case_reader r
  WHERE r.case_id = of_case AND of_case = ANY(presented_cases())
    AND r.added_at <= app_now() AND app_now() < r.removed_at
$$`;

/** A presenter sees before a conference who will read what, and why not (visibility rule 5). */
export class TellWhatReadersLack1795600196000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PREPARED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION prepared_readers(uuid)');
  }
}
