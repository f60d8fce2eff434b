import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/**
 * The sections of a conference's case that may be said aloud: those that everybody who is expected or present may hear.
 * Of each reader at the table the walls are asked in that reader's name, so that no rule is written twice; the person
 * herself hears everything, guests who pledged everything but VIOLENCE_SAFETY. Told to who presents the case, and to a
 * reader who chairs a body of the conference; whoever asks is counted as being there. To everybody else nothing.
 * The conference opens only where the theme and everything basic is among them.
 */
const SPOKEN = `CREATE FUNCTION spoken_set(of_conference uuid)
  RETURNS TABLE (sections text[], may_open boolean) LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    about uuid := (SELECT f.case_id FROM case_conference f WHERE f.id = of_conference);
    me constant text := current_setting('app.staff_id', true);
    mine constant text := current_setting('app.organisation_id', true);
    heard uuid[] := ARRAY(SELECT s.id FROM case_section s WHERE s.case_id = about);
    seat record;
  BEGIN
    IF NOT coalesce(current_setting('app.principal', true) = 'PERSON' AND (about = ANY(presented_cases())
      OR (about = ANY(readable_cases()) AND EXISTS (SELECT 1 FROM conference_body b
        WHERE b.conference_id = of_conference AND b.body_id = ANY(bodies_with_role(ARRAY['CHAIR']))))), false)
    THEN RETURN;
    END IF;
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
          OR s.id = ANY((SELECT open_sections())::uuid[])
        ELSE seat.pledged AND s.category <> 'VIOLENCE_SAFETY' END);
    END LOOP;
    PERFORM set_config('app.staff_id', me, true);
    PERFORM set_config('app.organisation_id', mine, true);
    RETURN QUERY SELECT coalesce(array_agg(s.section) FILTER (WHERE s.id = ANY(heard)), '{}'),
      coalesce(bool_or(s.section = 'THEME') AND bool_and(s.category <> 'BASIC' OR s.id = ANY(heard)), false)
      FROM case_section s WHERE s.case_id = about;
  END
$$`;

/** Presenter and chair see what may be said aloud, and nobody sees whose refusal made it so (visibility rule 5). */
export class TellWhatMayBeSaid1795600196500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SPOKEN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION spoken_set(uuid)');
  }
}
