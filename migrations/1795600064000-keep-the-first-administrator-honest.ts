import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

const ASKED = `(platform_role() = 'OPERATOR' OR cardinality(secretariat_bodies()) > 0)`;
const lacking = (more: string, join: string): string => `CREATE OR REPLACE FUNCTION unadministered() RETURNS uuid[]
  LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(o.id), '{}') FROM organisation o
    WHERE ${more}
      AND NOT EXISTS (SELECT 1 FROM post p JOIN account a ON a.staff_id = p.staff_id${join}
        WHERE p.organisation_id = o.id AND p.administrator AND p.active_from <= app_today() AND app_today() < p.active_until)
  $$`;

/** Operators are told all; a secretariat the organisations that sit with it today. Who runs the platform administers nobody's people. */
const AMONG_MEMBERS = lacking(
  `(platform_role() = 'OPERATOR' OR EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = o.id
        AND m.body_id = ANY(secretariat_bodies()) AND m.valid_from <= app_today() AND app_today() < m.valid_to))`,
  ` JOIN staff s ON s.id = p.staff_id AND s.platform_role = 'NONE'`,
);

/**
 * Whoever runs the platform or reads its log lets nobody in, not even in the own house, for whoever they let in could let
 * others in; and the organisation that proposed a first administrator does not confirm it.
 */
const HONEST = `CREATE FUNCTION confirm_as_another() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF platform_role() <> 'NONE' OR (NEW.first_administrator AND NEW.proposed_by_organisation_id = acting_organisation()) THEN
      RAISE EXCEPTION 'not confirmed by another' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$`;

/** A first administrator is confirmed where the organisation is known, by another than proposed it, and by no platform role. */
export class KeepTheFirstAdministratorHonest1795600064000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AMONG_MEMBERS);
    await runner.query(HONEST);
    await runner.query(`CREATE TRIGGER confirm_as_another BEFORE INSERT OR UPDATE ON staff_invitation FOR EACH ROW
      WHEN (NEW.state = 'CONFIRMED') EXECUTE FUNCTION confirm_as_another()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER confirm_as_another ON staff_invitation`);
    await runner.query(`DROP FUNCTION confirm_as_another()`);
    await runner.query(lacking(ASKED, ''));
  }
}
