import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;
const PRESENTED = `case_id = ANY((SELECT presented_cases())::uuid[])`;

/** Conferences that count, and the bodies under which they are called. */
const HEARD = `case_conference f JOIN conference_body b ON b.conference_id = f.id JOIN meeting_body m ON m.id = b.body_id`;

/**
 * What is open to the acting person of cases that others present: case, category, and up to which publication. Consent
 * that she gave to the text as it was then; the rule of every body, never for VIOLENCE_SAFETY; a ground in law. What was
 * withdrawn or refused stays closed until something newer opens it; a frozen case is closed whole.
 */
const GROUNDS = `CREATE FUNCTION case_grounds() RETURNS TABLE (case_id uuid, category text, up_to integer)
  LANGUAGE sql ${OWNER_EYES} AS $$
  WITH mine AS MATERIALIZED (
    SELECT c.id FROM case_presentation c
    WHERE c.id = ANY(readable_cases()) AND c.presenting_organisation_id <> acting_organisation()
      AND NOT EXISTS (SELECT 1 FROM case_freeze z WHERE z.case_id = c.id AND z.settled_at = 'infinity')
  ), ended AS MATERIALIZED (
    SELECT w.case_id, w.category, w.at FROM withdrawal w
    WHERE w.case_id = ANY(ARRAY(SELECT id FROM mine))
      AND (w.recipient_organisation_id = ${NOBODY} OR w.recipient_organisation_id = acting_organisation())
  ), said AS MATERIALIZED (
    SELECT k.* FROM consent k
    WHERE k.case_id = ANY(ARRAY(SELECT id FROM mine)) AND k.recipient_organisation_id = acting_organisation()
      AND k.purpose = 'CASE_CONFERENCE'
  )
  SELECT k.case_id, k.category, k.publication FROM said k
  WHERE k.decision = 'GRANTED' AND k.valid_from <= app_now() AND app_now() < k.valid_until
    AND EXISTS (SELECT 1 FROM case_conference f WHERE f.id = k.conference_id AND f.state <> 'CANCELLED')
    AND NOT EXISTS (SELECT 1 FROM said r WHERE r.decision = 'REFUSED' AND r.case_id = k.case_id
      AND r.category = k.category AND r.given_at >= k.given_at)
    AND NOT EXISTS (SELECT 1 FROM ended e WHERE e.case_id = k.case_id
      AND (e.category = 'ALL' OR e.category = k.category) AND e.at >= k.given_at)
  UNION ALL
  SELECT mine.id, ruled.category, 2147483647 FROM mine, unnest(ARRAY['BASIC', 'HEALTH', 'EDUCATION_EMPLOYMENT',
    'FINANCIAL', 'WELFARE_USE', 'HISTORY_AND_NEEDS']) AS ruled(category)
  WHERE NOT EXISTS (SELECT 1 FROM ${HEARD} WHERE f.case_id = mine.id AND f.state <> 'CANCELLED'
      AND m.consent_rule <> 'NOT_REQUIRED_BY_LAW')
    AND EXISTS (SELECT 1 FROM ${HEARD} JOIN membership s ON s.body_id = m.id
      WHERE f.case_id = mine.id AND f.state <> 'CANCELLED' AND s.organisation_id = acting_organisation()
        AND s.secrecy_basis <> 'NONE' AND s.valid_from <= app_today() AND app_today() < s.valid_to)
    AND NOT EXISTS (SELECT 1 FROM said r WHERE r.decision = 'REFUSED' AND r.case_id = mine.id
      AND r.category = ruled.category)
    AND NOT EXISTS (SELECT 1 FROM ended e WHERE e.case_id = mine.id
      AND (e.category = 'ALL' OR e.category = ruled.category))
  UNION ALL
  SELECT x.case_id, x.category, 2147483647 FROM disclosure_exception x
  WHERE x.case_id = ANY(ARRAY(SELECT id FROM mine)) AND x.recipient_organisation_id = acting_organisation()
    AND x.requested_at <= app_now() AND app_now() < x.expires_at
    AND NOT EXISTS (SELECT 1 FROM exception_act a WHERE a.exception_id = x.id AND a.kind = 'REVOKED')
    AND ((x.urgent AND app_now() < x.requested_at + interval '24 hours')
      OR (EXISTS (SELECT 1 FROM exception_act a WHERE a.exception_id = x.id AND a.kind = 'MANAGER')
        AND EXISTS (SELECT 1 FROM exception_act a WHERE a.exception_id = x.id AND a.kind = 'PARTNER')))
    AND NOT EXISTS (SELECT 1 FROM ended e WHERE e.case_id = x.case_id
      AND (e.category = 'ALL' OR e.category = x.category) AND e.at >= x.requested_at)
$$`;

const OPEN = `CREATE FUNCTION open_sections() RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(array_agg(DISTINCT s.id), '{}') FROM case_grounds() g
    JOIN case_section s ON s.case_id = g.case_id AND s.category = g.category AND s.published_in <= g.up_to
$$`;

/** An instant in microseconds, so that an application that counts in milliseconds compares them as the database does. */
const MICROS = `CREATE FUNCTION micros(at timestamptz) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN isfinite(at) THEN floor(extract(epoch FROM at) * 1000000)
    WHEN at > '2000-01-01' THEN 9000000000000000 ELSE -9000000000000000 END
$$`;

/** The facts from which the application decides the same by itself: about the acting organisation alone. */
const FACTS = `CREATE FUNCTION case_facts() RETURNS jsonb LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'caseId', c.id,
    'frozen', EXISTS (SELECT 1 FROM case_freeze z WHERE z.case_id = c.id AND z.settled_at = 'infinity'),
    'sections', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'category', s.category,
      'publishedIn', s.published_in)), '[]') FROM case_section s WHERE s.case_id = c.id),
    'bodies', (SELECT coalesce(jsonb_agg(jsonb_build_object('consentRule', m.consent_rule, 'secret', EXISTS (
      SELECT 1 FROM membership s WHERE s.body_id = m.id AND s.organisation_id = acting_organisation()
        AND s.secrecy_basis <> 'NONE' AND s.valid_from <= app_today() AND app_today() < s.valid_to))), '[]')
      FROM ${HEARD} WHERE f.case_id = c.id AND f.state <> 'CANCELLED'),
    'consents', (SELECT coalesce(jsonb_agg(jsonb_build_object('category', k.category, 'purpose', k.purpose,
      'decision', k.decision, 'publication', k.publication, 'from', micros(k.valid_from), 'until', micros(k.valid_until),
      'at', micros(k.given_at), 'cancelled', coalesce((SELECT f.state = 'CANCELLED' FROM case_conference f WHERE f.id = k.conference_id), true))), '[]')
      FROM consent k WHERE k.case_id = c.id AND k.recipient_organisation_id = acting_organisation()),
    'withdrawals', (SELECT coalesce(jsonb_agg(jsonb_build_object('category', w.category, 'at', micros(w.at))), '[]')
      FROM withdrawal w WHERE w.case_id = c.id AND w.recipient_organisation_id IN (${NOBODY}, acting_organisation())),
    'exceptions', (SELECT coalesce(jsonb_agg(jsonb_build_object('category', x.category, 'ground', x.ground,
      'urgent', x.urgent, 'from', micros(x.requested_at), 'until', micros(x.expires_at), 'acts',
      (SELECT coalesce(jsonb_agg(a.kind), '[]') FROM exception_act a WHERE a.exception_id = x.id))), '[]')
      FROM disclosure_exception x WHERE x.case_id = c.id AND x.recipient_organisation_id = acting_organisation())
    )), '[]')
  FROM case_presentation c
  WHERE c.id = ANY(readable_cases()) AND c.presenting_organisation_id <> acting_organisation()
$$`;

/** A recipient sees the row of a section only with a live consent or ground (visibility rule 5). */
export class OpenSections1795600103000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [GROUNDS, OPEN, MICROS, FACTS]) await runner.query(sql);
    await runner.query(
      `ALTER POLICY seen ON case_section USING (${PRESENTED} OR id = ANY((SELECT open_sections())::uuid[]))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY seen ON case_section USING (${PRESENTED})`);
    for (const name of ['case_facts()', 'micros(timestamptz)', 'open_sections()', 'case_grounds()'])
      await runner.query(`DROP FUNCTION ${name}`);
  }
}
