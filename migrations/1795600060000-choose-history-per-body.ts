import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/** The organisations that sit in the body of an edition today. */
const PRESENT = `SELECT DISTINCT m.organisation_id FROM membership m WHERE m.body_id = app_edition_body()
  AND m.valid_from <= app_today() AND app_today() < m.valid_to`;

/**
 * The days on which each of these organisations is a member for the meetings of each body. As a rule the days of its
 * seats; where the body lets joiners see the past, a seat of today reaches back to the beginning; where leavers do not
 * keep what they attended, a seat that has ended gives nothing to an organisation that sits there no more.
 * With the caller's own eyes: only the functions of the owner call it to any effect.
 */
const REACH = `CREATE FUNCTION reach(organisations uuid[])
  RETURNS TABLE (organisation_id uuid, body_id uuid, days daterange) LANGUAGE sql STABLE AS $$
  SELECT m.organisation_id, m.body_id, daterange(m.valid_from, m.valid_to)
  FROM membership m JOIN meeting_body b ON b.id = m.body_id
  WHERE m.organisation_id = ANY(organisations) AND (b.leavers_keep OR app_today() < m.valid_to
    OR EXISTS (SELECT 1 FROM membership c WHERE c.body_id = m.body_id AND c.organisation_id = m.organisation_id
      AND c.valid_from <= app_today() AND app_today() < c.valid_to))
  UNION ALL
  SELECT m.organisation_id, m.body_id, daterange('-infinity', m.valid_to)
  FROM membership m JOIN meeting_body b ON b.id = m.body_id
  WHERE m.organisation_id = ANY(organisations) AND b.joiners_see_past
    AND m.valid_from <= app_today() AND app_today() < m.valid_to
$$`;

/** Seats as they stand, with what their bodies chose. For an edition: the days that all members have in common. */
const SEATS = `CREATE FUNCTION seats() RETURNS TABLE (body_id uuid, role text, valid_from date, valid_to date,
  joiners_see_past boolean, leavers_keep boolean) LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT m.body_id, m.role, m.valid_from, m.valid_to, b.joiners_see_past, b.leavers_keep
    FROM membership m JOIN meeting_body b ON b.id = m.body_id
    WHERE m.organisation_id = acting_organisation()
  UNION ALL
  SELECT app_edition_body(), 'OBSERVER', '-infinity', 'infinity', false, true
    WHERE app_edition_body() IS NOT NULL AND acting_organisation() IS NULL AND NOT EXISTS (${PRESENT})
  UNION ALL
  SELECT shared.body_id, 'OBSERVER', lower(span), upper(span), false, true
    FROM (
      SELECT own.body_id, range_intersect_agg(own.spans) AS spans
      FROM (SELECT r.body_id, r.organisation_id, range_agg(r.days) AS spans
        FROM reach(ARRAY(${PRESENT})) r GROUP BY r.body_id, r.organisation_id) own
      GROUP BY own.body_id
      HAVING count(*) = (SELECT count(*) FROM (${PRESENT}) present)
    ) shared, unnest(shared.spans) AS span
    WHERE app_edition_body() IS NOT NULL AND acting_organisation() IS NULL
$$`;

/** {body id: days on which its meetings are the reader's}, as one value that a statement computes once. */
const SEAT_MAP = `CREATE FUNCTION seat_map() RETURNS jsonb LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(jsonb_object_agg(mine.body_id, mine.spans::text), '{}') FROM (
    SELECT d.body_id, range_agg(d.days) AS spans FROM (
      SELECT r.body_id, r.days FROM reach(ARRAY[acting_organisation()]) r
      UNION ALL
      SELECT s.body_id, daterange(s.valid_from, s.valid_to) FROM seats() s WHERE acting_organisation() IS NULL
    ) d GROUP BY d.body_id
  ) mine
$$`;

const FORMER_SEATS = `CREATE FUNCTION seats() RETURNS TABLE (body_id uuid, role text, valid_from date, valid_to date)
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
$$`;

const FORMER_SEAT_MAP = `CREATE OR REPLACE FUNCTION seat_map() RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_object_agg(s.body_id, s.spans::text), '{}')
  FROM (SELECT body_id, range_agg(daterange(valid_from, valid_to)) AS spans FROM seats() GROUP BY body_id) s
$$`;

/** A body may choose that joiners see its past, or that leavers keep nothing of it; both walls follow the choice. */
export class ChooseHistoryPerBody1795600060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "meeting_body" ADD "joiners_see_past" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "meeting_body" ADD "leavers_keep" boolean NOT NULL DEFAULT true`);
    await runner.query(REACH);
    await runner.query(`DROP FUNCTION seats()`);
    await runner.query(SEATS);
    // The policies name this function: it is replaced, never dropped.
    await runner.query(SEAT_MAP.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(FORMER_SEAT_MAP);
    await runner.query(`DROP FUNCTION seats()`);
    await runner.query(FORMER_SEATS);
    await runner.query(`DROP FUNCTION reach(uuid[])`);
    await runner.query(`ALTER TABLE "meeting_body" DROP COLUMN "leavers_keep"`);
    await runner.query(`ALTER TABLE "meeting_body" DROP COLUMN "joiners_see_past"`);
  }
}
