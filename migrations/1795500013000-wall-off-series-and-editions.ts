import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORG = '(SELECT acting_organisation())';
const MEMBER_OF = '(SELECT member_bodies())::uuid[]';
const APPROVER_OF = '(SELECT approver_bodies())::uuid[]';

/** A series names to each reader the reader's own bodies only; the approvers of its bodies see all of it. */
const RULES: Record<string, { seen: string; added?: string; changed?: string; removed?: string }> = {
  meeting_series: {
    seen: `body_ids && ${MEMBER_OF}`,
    added: `body_ids <@ ${MEMBER_OF} AND body_ids && ${APPROVER_OF} AND state = 'PROPOSED'`,
    changed: `body_ids && ${APPROVER_OF}`,
  },
  series_member: {
    seen: `body_id = ANY(${MEMBER_OF}) OR series_body_ids && ${APPROVER_OF}`,
    added: `EXISTS (SELECT 1 FROM meeting_series s WHERE s.id = series_member.series_id
      AND s.body_ids = series_member.series_body_ids AND series_member.body_id = ANY(s.body_ids)
      AND s.body_ids && ${APPROVER_OF})`,
  },
  series_cover: {
    seen: `body_ids <@ ${MEMBER_OF} OR body_ids && ${APPROVER_OF}`,
    added: `EXISTS (SELECT 1 FROM meeting_series s WHERE s.id = series_cover.series_id
      AND s.body_ids = series_cover.body_ids AND s.body_ids && ${APPROVER_OF})`,
    changed: `body_ids && ${APPROVER_OF}`,
  },
  merge_approval: {
    seen: `body_id = ANY(${MEMBER_OF}) OR series_id IN (SELECT s.id FROM meeting_series s WHERE s.body_ids && ${APPROVER_OF})`,
    added: `body_id = ANY(${APPROVER_OF}) AND organisation_id = ${ORG} AND staff_id = (SELECT app_staff())
      AND EXISTS (SELECT 1 FROM meeting_series s WHERE s.id = merge_approval.series_id
        AND merge_approval.body_id = ANY(s.body_ids) AND s.state = 'PROPOSED')`,
  },
  series_event: {
    seen: `body_ids && ${APPROVER_OF}`,
    added: `organisation_id = ${ORG} AND EXISTS (SELECT 1 FROM meeting_series s WHERE s.id = series_event.series_id
      AND s.body_ids = series_event.body_ids AND s.body_ids && ${APPROVER_OF})`,
  },
  // The one who asks for an issue sees number, pages and hashes; the file is the recipient's alone.
  minutes_edition: {
    seen: `recipient_organisation_id = ${ORG} OR requester_organisation_id = ${ORG}`,
    added: `requester_organisation_id = ${ORG} AND requester_staff_id = (SELECT app_staff()) AND state = 'QUEUED'
      AND (series_id IS NULL OR series_id IN (SELECT s.id FROM meeting_series s))
      AND (meeting_id IS NULL OR meeting_id IN (SELECT m.id FROM meeting m))`,
    changed: `recipient_organisation_id = ${ORG}`,
  },
  edition_file: {
    seen: `recipient_organisation_id = ${ORG}`,
    added: `recipient_organisation_id = ${ORG} AND EXISTS (SELECT 1 FROM minutes_edition e
      WHERE e.id = edition_file.edition_id AND e.recipient_organisation_id = edition_file.recipient_organisation_id)`,
  },
};

/** Facts on which the lawful forms of a merge depend, for approvers of one of the bodies; names nobody. */
const MERGE_FACTS = `CREATE FUNCTION merge_facts(series uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'bodyId', b.id, 'consentRule', b.consent_rule, 'secrecy', b.secrecy, 'openness', b.openness,
    'caseLevel', b.case_level, 'tier', b.tier, 'chairRank', b.chair_rank,
    'legalBases', (SELECT coalesce(jsonb_agg(jsonb_build_object('law', l.law, 'article', l.article)), '[]')
      FROM legal_basis l WHERE l.body_id = b.id),
    'secrecyBases', (SELECT coalesce(jsonb_agg(DISTINCT m.secrecy_basis), '[]') FROM membership m
      WHERE m.body_id = b.id AND m.valid_from <= app_today() AND app_today() < m.valid_to),
    'organisationIds', (SELECT coalesce(jsonb_agg(DISTINCT m.organisation_id), '[]') FROM membership m
      WHERE m.body_id = b.id AND m.valid_from <= app_today() AND app_today() < m.valid_to),
    'meetingDates', (SELECT coalesce(jsonb_agg(f.held_on ORDER BY f.held_on), '[]') FROM meeting_for f
      JOIN meeting x ON x.id = f.meeting_id WHERE f.body_id = b.id AND x.state <> 'CANCELLED')
  )), '[]')
  FROM meeting_series s JOIN meeting_body b ON b.id = ANY(s.body_ids)
  WHERE s.id = series AND s.body_ids && approver_bodies()
$$`;

/** Wall 2 for series, their register, and the editions of minutes. */
export class WallOffSeriesAndEditions1795500013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, rule] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${rule.seen})`);
      if (rule.added) await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${rule.added})`);
      if (rule.changed)
        await runner.query(
          `CREATE POLICY changed ON ${table} FOR UPDATE USING (${rule.changed}) WITH CHECK (${rule.changed})`,
        );
    }
    await runner.query(MERGE_FACTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION merge_facts(uuid)`);
    for (const [table, rule] of Object.entries(RULES)) {
      for (const policy of ['owner', ...Object.keys(rule)]) await runner.query(`DROP POLICY ${policy} ON ${table}`);
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
  }
}
