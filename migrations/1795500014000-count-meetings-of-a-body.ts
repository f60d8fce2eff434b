import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The last numbers of bodies that the acting organisation convenes. A secretariat that took over lately does not see
 * the meetings before its time, yet must count on from them.
 */
const LATEST_ORDINALS = `CREATE FUNCTION latest_ordinals(bodies uuid[], year integer)
  RETURNS TABLE (body_id uuid, fiscal_ordinal integer, running_ordinal integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT b.id, coalesce(max(f.fiscal_ordinal) FILTER (WHERE f.fiscal_year = year), 0),
    coalesce(max(f.running_ordinal), 0)
  FROM unnest(bodies) AS b(id) LEFT JOIN meeting_for f ON f.body_id = b.id
  WHERE b.id = ANY(convened_bodies())
  GROUP BY b.id
$$`;

export class CountMeetingsOfABody1795500014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LATEST_ORDINALS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION latest_ordinals(uuid[], integer)`);
  }
}
