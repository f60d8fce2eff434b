import type { MigrationInterface, QueryRunner } from 'typeorm';

const lacking = (asked: string): string => `CREATE OR REPLACE FUNCTION unadministered() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(array_agg(o.id), '{}') FROM organisation o
    WHERE ${asked}
      AND NOT EXISTS (SELECT 1 FROM post p JOIN account a ON a.staff_id = p.staff_id JOIN staff s ON s.id = p.staff_id AND s.platform_role = 'NONE'
        WHERE p.organisation_id = o.id AND p.administrator AND p.active_from <= app_today() AND app_today() < p.active_until)
  $$`;

const TODAY = 'm.valid_from <= app_today() AND app_today() < m.valid_to';

/** As every request asks it: the role and the bodies of the acting organisation are found once, not for each organisation. */
export class AskOnceWhoLacksAnAdministrator1795600311000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      lacking(`((SELECT platform_role()) = 'OPERATOR' OR o.id IN (SELECT m.organisation_id FROM membership m
        WHERE m.body_id = ANY((SELECT secretariat_bodies())::uuid[]) AND ${TODAY}))`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      lacking(`(platform_role() = 'OPERATOR' OR EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = o.id
        AND m.body_id = ANY(secretariat_bodies()) AND ${TODAY}))`),
    );
  }
}
