import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const READABLE = `case_id = ${any('readable_cases')}`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const ME = '(SELECT app_staff())';
const ORG = '(SELECT acting_organisation())';
const BY_ME = `staff_id = ${ME} AND organisation_id = ${ORG}`;
const ASKED_BY_ME = `requested_by_staff_id = ${ME} AND requested_by_organisation_id = ${ORG}`;
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;
const INSTANT = 'TIMESTAMP WITH TIME ZONE NOT NULL';
const AUDITED = `((SELECT platform_role()) = 'AUDITOR' AND case_id <> ALL((SELECT hidden_cases())::uuid[]))`;

const TABLES: Record<string, string> = {
  original_opening: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "case_id" uuid NOT NULL,
    "conference_id" uuid NOT NULL,
    "edition_id" uuid NOT NULL,
    "ground" text NOT NULL,
    "article" text NOT NULL,
    "sealed_reason" text NOT NULL,
    "sealed_necessity" text NOT NULL,
    "engine_version" text NOT NULL,
    "dismissed" integer NOT NULL DEFAULT '0',
    "sealed_dismissals" text NOT NULL,
    "requested_by_staff_id" uuid NOT NULL,
    "requested_by_organisation_id" uuid NOT NULL,
    "requested_at" ${INSTANT},
    "expires_at" ${INSTANT},
    CONSTRAINT "original_opening_ground_known" CHECK (ground IN ('LIFE_BODY_PROPERTY', 'DUTY_TO_REPORT')),
    CONSTRAINT "original_opening_article" CHECK (article <> '' AND sealed_reason <> '' AND sealed_necessity <> ''),
    CONSTRAINT "original_opening_span" CHECK (requested_at < expires_at AND expires_at <= requested_at + interval '24 hours'),
    CONSTRAINT "PK_original_opening" PRIMARY KEY ("id")
  )`,
  opening_act: `(
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "opening_id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "at" ${INSTANT},
    CONSTRAINT "opening_act_kind_known" CHECK (kind IN ('APPROVED', 'REFUSED', 'ENDED')),
    CONSTRAINT "PK_opening_act" PRIMARY KEY ("id")
  )`,
};

const INDEXES = [
  `CREATE INDEX "opening_of_case" ON "original_opening" ("case_id")`,
  `CREATE INDEX "opening_until" ON "original_opening" ("expires_at")`,
  `CREATE INDEX "openings_of_asker" ON "original_opening" ("requested_by_staff_id")`,
  `CREATE UNIQUE INDEX "act_of_opening" ON "opening_act" ("opening_id", "kind")`,
  `CREATE INDEX "opening_acts_of_case" ON "opening_act" ("case_id")`,
];

/** For a function that asks the walls in the name of somebody else, so that no rule is written twice. */
const WHO = `me constant text := current_setting('app.staff_id', true);
    mine constant text := current_setting('app.organisation_id', true);
    who constant uuid := app_staff();
    house constant uuid := acting_organisation();
    one record;`;
const AS_ONE = `PERFORM set_config('app.staff_id', one.staff_id::text, true);
      PERFORM set_config('app.organisation_id', one.organisation_id::text, true);`;
const AS_BEFORE = `PERFORM set_config('app.staff_id', me, true);
    PERFORM set_config('app.organisation_id', mine, true);`;

/**
 * The openings in force of papers that the acting person had, as the own paper or with all parts of it: in time, neither
 * refused nor ended, nothing taken back since they were asked for, the case not frozen, and who asked for them still
 * reads the case. What is about violence stays sealed unless rule 5 opens it to them now.
 */
const LIVE = `CREATE FUNCTION live_openings() RETURNS uuid[] LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    ${WHO}
    own constant uuid[] := readable_cases();
    live uuid[] := '{}';
  BEGIN
    IF cardinality(own) = 0 THEN RETURN live; END IF;
    FOR one IN (SELECT o.id, o.case_id, o.requested_by_staff_id AS staff_id, o.requested_by_organisation_id AS organisation_id,
        EXISTS (SELECT 1 FROM case_section s WHERE s.id = ANY(e.part_ids) AND s.category = 'VIOLENCE_SAFETY')
          OR EXISTS (SELECT 1 FROM conference_entry n WHERE n.id = ANY(e.part_ids)
            AND 'VIOLENCE_SAFETY' = ANY(n.categories)) AS violent
      FROM original_opening o JOIN conference_edition e ON e.id = o.edition_id
      WHERE o.case_id = ANY(own) AND app_now() < o.expires_at
        AND NOT EXISTS (SELECT 1 FROM opening_act a WHERE a.opening_id = o.id AND a.kind IN ('REFUSED', 'ENDED'))
        AND NOT EXISTS (SELECT 1 FROM case_freeze z WHERE z.case_id = o.case_id AND z.settled_at = 'infinity')
        AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.case_id = o.case_id AND w.at >= o.requested_at
          AND w.recipient_organisation_id IN (${NOBODY}, o.requested_by_organisation_id))
        AND EXISTS (SELECT 1 FROM conference_edition m WHERE m.conference_id = o.conference_id AND m.state = 'DONE'
          AND m.recipient_staff_id = who AND m.recipient_organisation_id = house AND m.part_ids @> e.part_ids))
    LOOP
      ${AS_ONE}
      live := live || ARRAY(SELECT one.id WHERE one.case_id = ANY(readable_cases()) AND (NOT one.violent
        OR one.case_id = ANY(presented_cases())
        OR EXISTS (SELECT 1 FROM case_grounds() g WHERE g.case_id = one.case_id AND g.category = 'VIOLENCE_SAFETY')));
    END LOOP;
    ${AS_BEFORE}
    RETURN live;
  END $$`;

/** Those of them about which the acting person decides: asked for by somebody else, of another organisation, and undecided. */
const TO_DECIDE = `CREATE FUNCTION openings_to_decide() RETURNS uuid[] LANGUAGE sql ${OWNER_EYES} AS $$
  SELECT coalesce(array_agg(o.id), '{}') FROM original_opening o
  WHERE o.id = ANY((SELECT live_openings())::uuid[])
    AND o.requested_by_staff_id <> app_staff() AND o.requested_by_organisation_id <> acting_organisation()
    AND NOT EXISTS (SELECT 1 FROM opening_act a WHERE a.opening_id = o.id)
$$`;

/** Those that the acting person asked for and that open now: approved by another, who still reads the case as well. */
const OPEN = `CREATE FUNCTION open_originals() RETURNS uuid[] LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    ${WHO}
    live constant uuid[] := live_openings();
    found uuid[] := '{}';
  BEGIN
    FOR one IN (SELECT o.id, o.case_id, a.staff_id, a.organisation_id
      FROM original_opening o JOIN opening_act a ON a.opening_id = o.id
      WHERE o.id = ANY(live) AND o.requested_by_staff_id = who AND o.requested_by_organisation_id = house
        AND a.kind = 'APPROVED' AND a.staff_id <> who AND a.organisation_id <> house)
    LOOP
      ${AS_ONE}
      found := found || ARRAY(SELECT one.id WHERE one.case_id = ANY(readable_cases()));
    END LOOP;
    ${AS_BEFORE}
    RETURN found;
  END $$`;

/**
 * The sealed text of the paper of this one opening, to who asked for it, while this very opening is open; and that they
 * hold it again stands in the same breath: a task to give it back, unless one is open already.
 */
const UNSEAL = `CREATE FUNCTION unseal_original(opening uuid)
  RETURNS TABLE (edition_id uuid, number integer, issued_at timestamptz, sealed_text bytea, subjects text[])
  LANGUAGE plpgsql ${OWNER_EYES} AS $$
  #variable_conflict use_column
  BEGIN
    IF NOT coalesce(opening = ANY(open_originals()), false) THEN RETURN; END IF;
    INSERT INTO recall_task (case_id, staff_id, organisation_id, opened_on, asked_at)
      SELECT o.case_id, o.requested_by_staff_id, o.requested_by_organisation_id, app_today(), app_now()
      FROM original_opening o WHERE o.id = opening AND NOT EXISTS (SELECT 1 FROM recall_task t
        WHERE t.case_id = o.case_id AND t.staff_id = o.requested_by_staff_id
          AND t.organisation_id = o.requested_by_organisation_id AND t.answer = 'OPEN');
    RETURN QUERY SELECT e.id, e.number, e.issued_at, f.sealed_text, ARRAY(
        SELECT 'CaseSection.' || s.section FROM case_section s WHERE s.id = ANY(e.part_ids)
        UNION SELECT 'ConferenceEntry.' || c FROM conference_entry n, unnest(n.categories) AS c WHERE n.id = ANY(e.part_ids))
      FROM original_opening o JOIN conference_edition e ON e.id = o.edition_id
        JOIN conference_edition_file f ON f.edition_id = e.id
      WHERE o.id = opening;
  END $$`;

/** Writes a neutral mail to everybody who may decide about an opening that the caller asked for; the caller learns of nobody. */
const TELL = `CREATE FUNCTION tell_deciders(opening uuid, mail_state text) RETURNS void LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    ${WHO}
  BEGIN
    FOR one IN (SELECT DISTINCT r.staff_id, r.organisation_id FROM original_opening o
      JOIN case_reader r ON r.case_id = o.case_id
      WHERE o.id = opening AND o.requested_by_staff_id = who AND o.requested_by_organisation_id = house)
    LOOP
      ${AS_ONE}
      INSERT INTO mail_message (organisation_id, to_kind, to_ref, kind, created_at, state, next_at)
        SELECT one.organisation_id, 'STAFF', one.staff_id::text, 'NOTICE', app_now(), mail_state, app_now()
        WHERE opening = ANY(openings_to_decide());
    END LOOP;
    ${AS_BEFORE}
  END $$`;

/** With the caller's own rights: what the caller may not see does not count. */
const OF_WRITERS = [
  // A paper that was the caller's own and does not circulate any more.
  `CREATE FUNCTION sealed_original(edition uuid, conference uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM conference_edition e WHERE e.id = edition AND e.conference_id = conference
      AND e.case_id = of_case AND e.recipient_staff_id = app_staff()
      AND e.recipient_organisation_id = acting_organisation() AND e.state = 'DONE' AND e.replaced_at < 'infinity')
  $$`,
  `CREATE FUNCTION opening_of(opening uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM original_opening o WHERE o.id = opening AND o.case_id = of_case)
  $$`,
];

/** Those for which the acting person asked, whatever became of them. */
const OWN = `CREATE FUNCTION own_openings() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(o.id), '{}') FROM original_opening o
  WHERE o.requested_by_staff_id = app_staff() AND o.requested_by_organisation_id = acting_organisation()
$$`;

const FUNCTIONS = [LIVE, OWN, TO_DECIDE, OPEN, UNSEAL, TELL, ...OF_WRITERS];
const NAMES = [
  'opening_of(uuid, uuid)',
  'sealed_original(uuid, uuid, uuid)',
  'tell_deciders(uuid, text)',
  'unseal_original(uuid)',
  'open_originals()',
  'openings_to_decide()',
  'own_openings()',
  'live_openings()',
];

const RULES: Record<string, { seen: string; added: string }> = {
  original_opening: {
    seen: `${PRESENTED} OR (${READABLE} AND ${ASKED_BY_ME}) OR id = ${any('openings_to_decide')} OR ${AUDITED}`,
    added: `${ASKED_BY_ME} AND sealed_original(edition_id, conference_id, case_id)`,
  },
  opening_act: {
    seen: `${PRESENTED} OR (${READABLE} AND ((${BY_ME}) OR opening_id = ${any('own_openings')})) OR ${AUDITED}`,
    added: `${BY_ME} AND opening_of(opening_id, case_id) AND (
      (kind <> 'ENDED' AND opening_id = ${any('openings_to_decide')})
      OR (kind = 'ENDED' AND (${PRESENTED} OR opening_id = ${any('own_openings')})))`,
  },
};

const OWN_EDITION = `recipient_staff_id = ${ME} AND recipient_organisation_id = ${ORG}`;
const KNOWN = `${PRESENTED} OR (${READABLE} AND ${OWN_EDITION})`;

/** The one way in which somebody reads a sealed original: on a written ground, by two officers (visibility rule 12). */
export class OpenSealedOriginals1795600530000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const sql of [...INDEXES, ...FUNCTIONS]) await runner.query(sql);
    for (const [table, { seen, added }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${seen})`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${added})`);
    }
    // Whoever had a paper knows that it was recalled, and which it was; its files stay closed.
    await runner.query(`ALTER POLICY seen ON conference_edition USING (${KNOWN})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const circulating = `${PRESENTED} OR (${READABLE} AND ${OWN_EDITION} AND replaced_at = 'infinity')`;
    await runner.query(`ALTER POLICY seen ON conference_edition USING (${circulating})`);
    for (const table of Object.keys(RULES))
      for (const policy of ['seen', 'added']) await runner.query(`DROP POLICY IF EXISTS ${policy} ON ${table}`);
    for (const name of NAMES) await runner.query(`DROP FUNCTION ${name}`);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}
