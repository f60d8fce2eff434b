import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A body stands in one live merge at a time. Two proposals made at once wait for each other here, so that only the
 * first one wins, whatever rows each of them may see.
 */
const ONE_LIVE_SERIES = `CREATE FUNCTION one_live_series() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('meeting_series', 0));
    IF EXISTS (SELECT 1 FROM meeting_series s WHERE s.id <> NEW.id AND s.body_ids && NEW.body_ids
      AND s.state IN ('PROPOSED', 'APPROVED', 'IN_EFFECT')) THEN
      RAISE EXCEPTION 'a body is in another live series'
        USING ERRCODE = 'unique_violation', CONSTRAINT = 'meeting_series_one_live';
    END IF;
    RETURN NULL;
  END $$`;

const TRIGGER = `CREATE TRIGGER one_live_series AFTER INSERT OR UPDATE OF state, body_ids ON meeting_series
  FOR EACH ROW WHEN (NEW.state IN ('PROPOSED', 'APPROVED', 'IN_EFFECT')) EXECUTE FUNCTION one_live_series()`;

/** Facts on which the lawful forms of a merge depend, for approvers of one of the bodies; names nobody. */
const mergeFacts = (dated: boolean): string => `CREATE OR REPLACE FUNCTION merge_facts(series uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'bodyId', b.id, 'consentRule', b.consent_rule, 'secrecy', b.secrecy, 'openness', b.openness,
    'caseLevel', b.case_level, 'tier', b.tier, 'chairRank', b.chair_rank,
    'legalBases', (SELECT coalesce(jsonb_agg(jsonb_build_object('law', l.law, 'article', l.article)), '[]')
      FROM legal_basis l WHERE l.body_id = b.id),
    ${dated ? DATED : PRESENT},
    'meetingDates', (SELECT coalesce(jsonb_agg(f.held_on ORDER BY f.held_on), '[]') FROM meeting_for f
      JOIN meeting x ON x.id = f.meeting_id WHERE f.body_id = b.id AND x.state <> 'CANCELLED')
  )), '[]')
  FROM meeting_series s JOIN meeting_body b ON b.id = ANY(s.body_ids)
  WHERE s.id = series AND s.body_ids && approver_bodies()
$$`;

/** Present and coming seats with their spans: a merge may begin on a later day than today. */
const DATED = `'validFrom', b.valid_from, 'validTo', b.valid_to,
    'members', (SELECT coalesce(jsonb_agg(jsonb_build_object('organisationId', m.organisation_id,
        'secrecyBasis', m.secrecy_basis, 'from', m.valid_from, 'to', m.valid_to)), '[]') FROM membership m
      WHERE m.body_id = b.id AND app_today() < m.valid_to)`;

const PRESENT = `'secrecyBases', (SELECT coalesce(jsonb_agg(DISTINCT m.secrecy_basis), '[]') FROM membership m
      WHERE m.body_id = b.id AND m.valid_from <= app_today() AND app_today() < m.valid_to),
    'organisationIds', (SELECT coalesce(jsonb_agg(DISTINCT m.organisation_id), '[]') FROM membership m
      WHERE m.body_id = b.id AND m.valid_from <= app_today() AND app_today() < m.valid_to)`;

export class GuardLiveSeries1795500020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ONE_LIVE_SERIES);
    await runner.query(TRIGGER);
    await runner.query(mergeFacts(true));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(mergeFacts(false));
    await runner.query(`DROP TRIGGER one_live_series ON meeting_series`);
    await runner.query(`DROP FUNCTION one_live_series()`);
  }
}
