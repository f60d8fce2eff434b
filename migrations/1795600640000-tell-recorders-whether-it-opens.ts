import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const PERSON = `current_setting('app.principal', true) = 'PERSON'`;
const CHAIRS = `EXISTS (SELECT 1 FROM conference_body b
        WHERE b.conference_id = of_conference AND b.body_id = ANY(bodies_with_role(ARRAY['CHAIR'])))`;
const ALOUD = `coalesce(array_agg(s.section) FILTER (WHERE s.id = ANY(heard)), '{}')`;

/** To presenter and chair the sections; `told` returns for everybody else. */
const spoken = (
  told: string,
  sections = ALOUD,
  declared = '',
): string => `CREATE OR REPLACE FUNCTION spoken_set(of_conference uuid)
  RETURNS TABLE (sections text[], may_open boolean) LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    about uuid := (SELECT f.case_id FROM case_conference f WHERE f.id = of_conference);
    me constant text := current_setting('app.staff_id', true);
    mine constant text := current_setting('app.organisation_id', true);
    heard uuid[] := ARRAY(SELECT s.id FROM case_section s WHERE s.case_id = about);
    seat record;${declared}
  BEGIN
    ${told}
    FOR seat IN
      SELECT a.kind, a.staff_id, a.organisation_id, a.pledged_on_paper AS pledged FROM conference_attendance a
        WHERE a.conference_id = of_conference AND a.presence <> 'ABSENT' AND a.kind <> 'PERSON'
      UNION SELECT 'STAFF', me::uuid, mine::uuid, false
    LOOP
      IF seat.kind = 'STAFF' THEN
        PERFORM set_config('app.staff_id', seat.staff_id::text, true);
        PERFORM set_config('app.organisation_id', seat.organisation_id::text, true);
      END IF;
      heard := ARRAY(SELECT s.id FROM case_section s WHERE s.id = ANY(heard) AND CASE
        WHEN seat.kind = 'STAFF' THEN about = ANY((SELECT presented_cases())::uuid[])
          OR s.id = ANY((SELECT heard_in(of_conference))::uuid[])
        ELSE seat.pledged AND s.category <> 'VIOLENCE_SAFETY' END);
    END LOOP;
    PERFORM set_config('app.staff_id', me, true);
    PERFORM set_config('app.organisation_id', mine, true);
    RETURN QUERY SELECT ${sections},
      coalesce(bool_or(s.section = 'THEME') AND bool_and(s.category <> 'BASIC' OR s.id = ANY(heard)), false)
      FROM case_section s WHERE s.case_id = about;
  END
$$`;

/** Presenter and chair alone are told anything. */
const BEFORE = spoken(`IF NOT coalesce(${PERSON} AND (about = ANY(presented_cases())
      OR (about = ANY(readable_cases()) AND ${CHAIRS})), false)
    THEN RETURN;
    END IF;`);

/** Any other reader is told whether it may open, and no section. */
const AFTER = spoken(
  `IF NOT coalesce(${PERSON} AND (about = ANY(presented_cases()) OR about = ANY(readable_cases())), false)
    THEN RETURN;
    END IF;
    tells := about = ANY(presented_cases()) OR ${CHAIRS};`,
  `CASE WHEN tells THEN ${ALOUD} END`,
  '\n    tells boolean;',
);

/**
 * Nothing is recorded of a conference that may not open, whoever records it (visibility rule 5): a recorder who neither
 * presents the case nor chairs is told whether it may open, and nothing of what may be said.
 */
export class TellRecordersWhetherItOpens1795600640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AFTER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BEFORE);
  }
}
