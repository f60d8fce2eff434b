import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const NOBODY = '00000000-0000-0000-0000-000000000000';
const ORG = '(SELECT acting_organisation())';
const ME = '(SELECT app_staff())';
const TODAY = '(SELECT app_today())';
const SERVED = '(SELECT secretariat_bodies())::uuid[]';
const A_SECRETARIAT = `cardinality(${SERVED}) > 0`;
const LACKING = 'ANY((SELECT unadministered())::uuid[])';

/**
 * Organisations without an administrator of today who can sign in: only for these may somebody else confirm. Told to
 * operators and secretariats, who have to find them one.
 */
const UNADMINISTERED = `CREATE FUNCTION unadministered() RETURNS uuid[] LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT coalesce(array_agg(o.id), '{}') FROM organisation o
    WHERE (platform_role() = 'OPERATOR' OR cardinality(secretariat_bodies()) > 0)
      AND NOT EXISTS (SELECT 1 FROM post p JOIN account a ON a.staff_id = p.staff_id
        WHERE p.organisation_id = o.id AND p.administrator AND p.active_from <= app_today() AND app_today() < p.active_until)
  $$`;

/**
 * Whether a person has a post in an organisation and, now or later, in no other: who works elsewhere too keeps a sign-in
 * that one house alone cannot take over. Asked of one's own people, and of a first administrator.
 */
const WORKS_ONLY_HERE = `CREATE FUNCTION works_only_here(staff uuid, organisation uuid) RETURNS boolean
  LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT (organisation = acting_organisation() OR organisation = ANY(unadministered()))
      AND EXISTS (SELECT 1 FROM post p WHERE p.staff_id = staff AND p.organisation_id = organisation
        AND app_today() < p.active_until)
      AND NOT EXISTS (SELECT 1 FROM post p WHERE p.staff_id = staff AND p.organisation_id <> organisation
        AND app_today() < p.active_until)
  $$`;

const HERE = `organisation_id = ${ORG} AND (SELECT administers())`;
const PROPOSER = `proposed_by_staff_id = ${ME} AND proposed_by_organisation_id = ${ORG}`;
const FIRST = `first_administrator AND organisation_id = ${LACKING} AND ${A_SECRETARIAT}`;

const SEEN = `(${HERE}) OR (${PROPOSER}) OR (${FIRST})`;

/** An administrator invites to the own house at once; an operator or a secretariat only proposes. */
const ADDED = `${PROPOSER} AND (
    (${HERE} AND state = 'CONFIRMED' AND confirmed_by_staff_id = ${ME} AND NOT first_administrator)
    OR (kind = 'NEW' AND state = 'PROPOSED' AND confirmed_by_staff_id = '${NOBODY}'
      AND first_administrator = (administrator AND organisation_id = ${LACKING} AND (SELECT platform_role()) = 'OPERATOR')
      AND ((SELECT platform_role()) = 'OPERATOR' OR organisation_id IN (SELECT m.organisation_id FROM membership m
        WHERE m.body_id = ANY(${SERVED}) AND m.valid_from <= ${TODAY} AND ${TODAY} < m.valid_to))))`;

/** Whoever decides is not whoever proposed, unless it is the own house; a proposer may only take back. */
const CHANGED = `(${HERE} AND (state IN ('DECLINED', 'WITHDRAWN')
      OR (state = 'CONFIRMED' AND confirmed_by_staff_id = ${ME}
        AND (proposed_by_organisation_id = organisation_id OR proposed_by_staff_id <> ${ME}))))
    OR (${PROPOSER} AND state = 'WITHDRAWN')
    OR (${FIRST} AND state IN ('CONFIRMED', 'DECLINED')
      AND confirmed_by_staff_id = ${ME} AND proposed_by_staff_id <> ${ME})`;

/** What a confirmed first administrator brings along: the person, the name, the post; each as it was confirmed. */
const confirmedFirst = (staff: string, more = ''): string =>
  `EXISTS (SELECT 1 FROM staff_invitation i WHERE i.staff_id = ${staff} AND i.first_administrator AND i.kind = 'NEW'
    AND i.state = 'CONFIRMED' AND i.confirmed_by_staff_id = ${ME} AND i.accepted_at IS NULL
    AND i.organisation_id = ${LACKING}${more})`;

const PEOPLE: Record<string, { before: string; more: string }> = {
  staff: {
    before: `(SELECT administers()) AND platform_role = 'NONE'`,
    more: `platform_role = 'NONE' AND ${confirmedFirst('staff.id')}`,
  },
  staff_name: { before: `(SELECT administers())`, more: confirmedFirst('staff_name.staff_id') },
  post: {
    before: `(SELECT administers()) AND organisation_id = ${ORG}`,
    more: confirmedFirst('post.staff_id', ' AND i.organisation_id = post.organisation_id'),
  },
};

/** A link is made by whoever confirmed, for a person of that house alone, under the confirmed address. */
const TOKEN_ADDED = `EXISTS (SELECT 1 FROM staff_invitation i WHERE i.id = invitation_token.invitation_id
    AND i.staff_id = invitation_token.staff_id AND i.email = invitation_token.email AND i.state = 'CONFIRMED'
    AND i.confirmed_by_staff_id = ${ME} AND works_only_here(i.staff_id, i.organisation_id))`;

export class CreateInvitations1795600020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "staff_invitation" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "version" integer NOT NULL DEFAULT '1',
      "organisation_id" uuid NOT NULL,
      "staff_id" uuid NOT NULL,
      "email" text NOT NULL,
      "name" text NOT NULL,
      "post_title" text NOT NULL,
      "active_from" date NOT NULL,
      "administrator" boolean NOT NULL DEFAULT false,
      "first_administrator" boolean NOT NULL DEFAULT false,
      "kind" text NOT NULL,
      "state" text NOT NULL,
      "proposed_by_organisation_id" uuid NOT NULL,
      "proposed_by_staff_id" uuid NOT NULL,
      "confirmed_by_staff_id" uuid NOT NULL DEFAULT '${NOBODY}',
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "accepted_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "staff_invitation_kind_known" CHECK (kind IN ('NEW', 'RESET')),
      CONSTRAINT "staff_invitation_state_known" CHECK (state IN ('PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
      CONSTRAINT "PK_staff_invitation" PRIMARY KEY ("id"),
      CONSTRAINT "FK_f8a2bad94bf7edd140ef1c61b80" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id")
        ON DELETE NO ACTION ON UPDATE NO ACTION
    )`);
    await runner.query(`CREATE INDEX "IDX_f8a2bad94bf7edd140ef1c61b8" ON "staff_invitation" ("organisation_id")`);
    await runner.query(`CREATE INDEX "IDX_ee354df928140dcfd9bc25882e" ON "staff_invitation" ("staff_id")`);
    await runner.query(UNADMINISTERED);
    await runner.query(WORKS_ONLY_HERE);
    await runner.query(`ALTER TABLE staff_invitation ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE staff_invitation FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY owner ON staff_invitation TO CURRENT_USER USING (true) WITH CHECK (true)`);
    await runner.query(`CREATE POLICY seen ON staff_invitation FOR SELECT USING (${SEEN})`);
    await runner.query(`CREATE POLICY added ON staff_invitation FOR INSERT WITH CHECK (${ADDED})`);
    await runner.query(`CREATE POLICY changed ON staff_invitation FOR UPDATE USING (${SEEN}) WITH CHECK (${CHANGED})`);
    await runner.query(`CREATE POLICY added ON invitation_token FOR INSERT WITH CHECK (${TOKEN_ADDED})`);
    for (const [table, { before, more }] of Object.entries(PEOPLE)) {
      await runner.query(`DROP POLICY added ON ${table}`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK ((${before}) OR (${more}))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { before }] of Object.entries(PEOPLE)) {
      await runner.query(`DROP POLICY added ON ${table}`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${before})`);
    }
    await runner.query(`DROP POLICY added ON invitation_token`);
    await runner.query(`DROP TABLE "staff_invitation"`);
    await runner.query(`DROP FUNCTION works_only_here(uuid, uuid)`);
    await runner.query(`DROP FUNCTION unadministered()`);
  }
}
