import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions that run with the owner's eyes; each returns facts about the acting organisation alone. */
const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/**
 * Who is acting, as the walls see it. The request sets app.staff_id, app.organisation_id and app.now for its
 * transaction; a job sets app.principal = 'JOB' and the recipient; an edition from the shell sets app.edition_body_id.
 * Nothing set means nobody, and nobody sees nothing. After a transaction a setting is '' rather than NULL.
 */
export class CreateActorFunctions1795500010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE FUNCTION app_staff() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.staff_id', true), '')::uuid $$`,
      `CREATE FUNCTION app_edition_body() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.edition_body_id', true), '')::uuid $$`,
      `CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('app.now', true), '')::timestamptz $$`,
      `CREATE FUNCTION app_today() RETURNS date LANGUAGE sql STABLE AS
        $$ SELECT (app_now() AT TIME ZONE 'Asia/Tokyo')::date $$`,

      // The organisation for which somebody may act now: the staff member holds a post there today, or a job serves it.
      `CREATE FUNCTION acting_organisation() RETURNS uuid LANGUAGE sql ${OWNER_EYES} AS $$
        SELECT o.id FROM organisation o
        WHERE o.id = nullif(current_setting('app.organisation_id', true), '')::uuid
          AND app_now() IS NOT NULL
          AND (current_setting('app.principal', true) = 'JOB'
            OR EXISTS (SELECT 1 FROM post p WHERE p.staff_id = app_staff() AND p.organisation_id = o.id
              AND p.active_from <= app_today() AND app_today() < p.active_until))
      $$`,
      // Where the signed-in person may act today; asked before an organisation is chosen.
      `CREATE FUNCTION own_organisations() RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
        SELECT coalesce(array_agg(DISTINCT p.organisation_id), '{}') FROM post p WHERE p.staff_id = app_staff()
          AND p.active_from <= app_today() AND app_today() < p.active_until
      $$`,
      `CREATE FUNCTION platform_role() RETURNS text LANGUAGE sql ${OWNER_EYES} AS $$
        SELECT s.platform_role FROM staff s WHERE s.id = app_staff() AND acting_organisation() IS NOT NULL
      $$`,
      `CREATE FUNCTION administers() RETURNS boolean LANGUAGE sql ${OWNER_EYES} AS $$
        SELECT EXISTS (SELECT 1 FROM post p WHERE p.staff_id = app_staff() AND p.organisation_id = acting_organisation()
          AND p.administrator AND p.active_from <= app_today() AND app_today() < p.active_until)
      $$`,

      // The acting organisation's own seats. For an edition: what every member organisation of that body holds in common,
      // as an observer, for an edition only reads.
      `CREATE FUNCTION seats() RETURNS TABLE (body_id uuid, role text, valid_from date, valid_to date)
        LANGUAGE sql ${OWNER_EYES} AS $$
        SELECT m.body_id, m.role, m.valid_from, m.valid_to FROM membership m
          WHERE m.organisation_id = acting_organisation()
        UNION ALL
        SELECT app_edition_body(), 'OBSERVER', '-infinity', 'infinity'
          WHERE app_edition_body() IS NOT NULL AND acting_organisation() IS NULL AND NOT EXISTS (
            SELECT 1 FROM membership m WHERE m.body_id = app_edition_body()
              AND m.valid_from <= app_today() AND app_today() < m.valid_to)
        UNION ALL
        SELECT shared.body_id, 'OBSERVER', lower(span), upper(span)
          FROM (
            SELECT own.body_id, range_intersect_agg(own.spans) AS spans
            FROM (SELECT m.body_id, m.organisation_id, range_agg(daterange(m.valid_from, m.valid_to)) AS spans
              FROM membership m GROUP BY m.body_id, m.organisation_id) own
            JOIN (SELECT DISTINCT m.organisation_id FROM membership m WHERE m.body_id = app_edition_body()
              AND m.valid_from <= app_today() AND app_today() < m.valid_to) present
              ON present.organisation_id = own.organisation_id
            GROUP BY own.body_id
            HAVING count(*) = (SELECT count(DISTINCT m.organisation_id) FROM membership m
              WHERE m.body_id = app_edition_body() AND m.valid_from <= app_today() AND app_today() < m.valid_to)
          ) shared, unnest(shared.spans) AS span
          WHERE app_edition_body() IS NOT NULL AND acting_organisation() IS NULL
      $$`,
      // {body id: spans of days} over all seats, as one value that a statement computes once.
      `CREATE FUNCTION seat_map() RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT coalesce(jsonb_object_agg(s.body_id, s.spans::text), '{}')
        FROM (SELECT body_id, range_agg(daterange(valid_from, valid_to)) AS spans FROM seats() GROUP BY body_id) s
      $$`,
      `CREATE FUNCTION bodies_with_role(roles text[]) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT body_id), '{}') FROM seats()
        WHERE role = ANY(roles) AND valid_from <= app_today() AND app_today() < valid_to
      $$`,
      `CREATE FUNCTION member_bodies() RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT bodies_with_role(ARRAY['SECRETARIAT', 'CHAIR', 'MEMBER', 'OBSERVER', 'SUPERVISOR']) $$`,
      `CREATE FUNCTION convened_bodies() RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT bodies_with_role(ARRAY['SECRETARIAT', 'CHAIR']) $$`,
      `CREATE FUNCTION secretariat_bodies() RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT bodies_with_role(ARRAY['SECRETARIAT']) $$`,
      // Approver of a merge: the chair, or the secretariat where the charter in force says so.
      `CREATE FUNCTION approver_bodies() RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
        SELECT coalesce(array_agg(b), '{}') FROM (
          SELECT unnest(bodies_with_role(ARRAY['CHAIR'])) AS b
          UNION
          SELECT s.b FROM unnest(secretariat_bodies()) AS s(b) WHERE (
            SELECT c.merge_approver FROM charter c WHERE c.body_id = s.b AND c.effective_from <= app_today()
            ORDER BY c.effective_from DESC, c.number DESC LIMIT 1) = 'SECRETARIAT'
        ) approved
      $$`,
      // Bodies that the acting organisation has just set up and that have no member yet.
      `CREATE FUNCTION founded_bodies() RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
        SELECT coalesce(array_agg(b.id), '{}') FROM meeting_body b
        WHERE b.convener_organisation_id = acting_organisation()
          AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.body_id = b.id)
      $$`,
      // {"meeting:body": 1} for each meeting to which the acting organisation was invited.
      `CREATE FUNCTION invited() RETURNS jsonb LANGUAGE sql ${OWNER_EYES} AS $$
        SELECT coalesce(jsonb_object_agg(i.meeting_id || ':' || i.body_id, 1), '{}') FROM invitation i
        WHERE i.organisation_id = acting_organisation()
      $$`,
    ])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'invited()',
      'founded_bodies()',
      'approver_bodies()',
      'secretariat_bodies()',
      'convened_bodies()',
      'member_bodies()',
      'bodies_with_role(text[])',
      'seat_map()',
      'seats()',
      'administers()',
      'platform_role()',
      'own_organisations()',
      'acting_organisation()',
      'app_today()',
      'app_now()',
      'app_edition_body()',
      'app_staff()',
    ])
      await runner.query(`DROP FUNCTION ${name}`);
  }
}
