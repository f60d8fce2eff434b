import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;

/** Of `one`, written at an instant: she took one of its categories back since, from all or from the acting organisation. */
const takenBack = (at: string): string => `EXISTS (SELECT 1 FROM withdrawal w WHERE w.case_id = one.case_id
      AND w.recipient_organisation_id IN (${NOBODY}, acting_organisation())
      AND (w.category = 'ALL' OR w.category = ANY(one.categories)) AND w.at >= ${at})`;
const COVERED = `NOT EXISTS (SELECT 1 FROM unnest(one.categories) AS asked(category) WHERE NOT EXISTS (
      SELECT 1 FROM grounds g WHERE g.case_id = one.case_id AND g.category = asked.category AND one.publication <= g.up_to))`;
const GROUNDS = 'WITH grounds AS MATERIALIZED (SELECT g.case_id, g.category, g.up_to FROM case_grounds() g)';

const openEntries = (since: string): string => `CREATE OR REPLACE FUNCTION open_entries() RETURNS uuid[]
  LANGUAGE sql ${OWNER_EYES} AS $$
  ${GROUNDS}, cases AS MATERIALIZED (SELECT DISTINCT case_id FROM grounds)
  SELECT coalesce(array_agg(one.id), '{}') FROM cases JOIN conference_entry one USING (case_id)
  WHERE NOT EXISTS (SELECT 1 FROM conference_entry n WHERE n.replaces_id = one.id)
    AND ${COVERED}${since}
$$`;

const openRequests = (since: string): string => `CREATE OR REPLACE FUNCTION open_requests() RETURNS uuid[]
  LANGUAGE sql ${OWNER_EYES} AS $$
  ${GROUNDS}
  SELECT coalesce(array_agg(one.id), '{}') FROM information_request one
  WHERE one.organisation_id = acting_organisation() AND one.withdrawn_at = 'infinity'
    AND ${COVERED}${since}
$$`;

const entryFacts = (at: string): string => `CREATE OR REPLACE FUNCTION entry_facts() RETURNS jsonb
  LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'caseId', e.case_id, 'categories', e.categories,
    'publication', e.publication, ${at}'replaced', EXISTS (SELECT 1 FROM conference_entry n WHERE n.replaces_id = e.id))), '[]')
  FROM conference_entry e JOIN case_presentation c ON c.id = e.case_id
  WHERE c.id = ANY(readable_cases()) AND c.presenting_organisation_id <> acting_organisation()
$$`;

const requestFacts = (at: string): string => `CREATE OR REPLACE FUNCTION request_facts() RETURNS jsonb
  LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'caseId', r.case_id, 'categories', r.categories,
    'publication', r.publication, ${at}'withdrawn', r.withdrawn_at <> 'infinity')), '[]')
  FROM information_request r WHERE r.organisation_id = acting_organisation() AND r.case_id = ANY(readable_cases())
$$`;

/**
 * What was said in a conference, or asked, before she took it back stays closed when she agrees anew: she agrees to the
 * text that is explained to her then, and a new consent revives nothing (visibility rule 11).
 */
export class ReviveNothingRecorded1795600590000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(openEntries(`\n    AND NOT ${takenBack('one.recorded_at')}`));
    await runner.query(openRequests(`\n    AND NOT ${takenBack('one.asked_at')}`));
    await runner.query(entryFacts(`'at', micros(e.recorded_at), `));
    await runner.query(requestFacts(`'at', micros(r.asked_at), `));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [openEntries(''), openRequests(''), entryFacts(''), requestFacts('')]) await runner.query(sql);
  }
}
