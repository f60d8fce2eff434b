import type { MigrationInterface, QueryRunner } from 'typeorm';

const any = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const READABLE = `case_id = ${any('readable_cases')}`;
const PRESENTED = `case_id = ${any('presented_cases')}`;
const ME = '(SELECT app_staff())';
const ORG = '(SELECT acting_organisation())';
const BY_ME = `staff_id = ${ME} AND organisation_id = ${ORG}`;
const NOBODY = `'00000000-0000-0000-0000-000000000000'`;
const INSTANT = 'TIMESTAMP WITH TIME ZONE NOT NULL';
const ID = '"id" uuid NOT NULL DEFAULT gen_random_uuid()';
const CATEGORIES = `'BASIC', 'HEALTH', 'EDUCATION_EMPLOYMENT', 'FINANCIAL', 'WELFARE_USE', 'HISTORY_AND_NEEDS', 'VIOLENCE_SAFETY'`;
const GROUNDS = [
  'STATUTORY_REQUEST DUTY_TO_REPORT LIFE_BODY_PROPERTY CHILD_SOUND_GROWTH PUBLIC_DUTY_COOPERATION',
  'INTERNAL_USE OTHER_ADMINISTRATION MANIFEST_BENEFIT',
].flatMap((line) => line.split(' '));

const TABLES: Record<string, string> = {
  consent: `(${ID},
    "case_id" uuid NOT NULL,
    "conference_id" uuid NOT NULL,
    "recipient_organisation_id" uuid NOT NULL,
    "category" text NOT NULL,
    "purpose" text NOT NULL,
    "decision" text NOT NULL,
    "form" text NOT NULL,
    "language" text NOT NULL DEFAULT 'ja',
    "companion" boolean NOT NULL DEFAULT false,
    "explained_by_staff_id" uuid NOT NULL,
    "publication" integer NOT NULL,
    "valid_from" ${INSTANT},
    "valid_until" ${INSTANT} DEFAULT 'infinity',
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "given_at" ${INSTANT},
    CONSTRAINT "consent_category_known" CHECK (category IN (${CATEGORIES})),
    CONSTRAINT "consent_purpose_known" CHECK (purpose IN ('CASE_CONFERENCE', 'REFERRAL')),
    CONSTRAINT "consent_decision_known" CHECK (decision IN ('GRANTED', 'REFUSED')),
    CONSTRAINT "consent_form_known" CHECK (form IN ('WRITTEN', 'VERBAL_RECORDED', 'ELECTRONIC')),
    CONSTRAINT "consent_span" CHECK (valid_from < valid_until),
    CONSTRAINT "PK_consent" PRIMARY KEY ("id"))`,
  disclosure_exception: `(${ID},
    "case_id" uuid NOT NULL,
    "recipient_organisation_id" uuid NOT NULL,
    "category" text NOT NULL,
    "ground" text NOT NULL,
    "article" text NOT NULL,
    "sealed_reason" text NOT NULL,
    "sealed_necessity" text NOT NULL,
    "urgent" boolean NOT NULL DEFAULT false,
    "requested_by_staff_id" uuid NOT NULL,
    "presenting_organisation_id" uuid NOT NULL,
    "manager_staff_id" uuid NOT NULL,
    "partner_staff_id" uuid NOT NULL,
    "partner_organisation_id" uuid NOT NULL,
    "requested_at" ${INSTANT},
    "expires_at" ${INSTANT},
    CONSTRAINT "disclosure_exception_category_known" CHECK (category IN (${CATEGORIES})),
    CONSTRAINT "disclosure_exception_ground_known" CHECK (ground IN (${GROUNDS.map((one) => `'${one}'`).join(', ')})),
    CONSTRAINT "disclosure_exception_violence" CHECK (category <> 'VIOLENCE_SAFETY' OR ground IN ('LIFE_BODY_PROPERTY', 'DUTY_TO_REPORT')),
    CONSTRAINT "disclosure_exception_article" CHECK (article <> '' AND sealed_reason <> '' AND sealed_necessity <> ''),
    CONSTRAINT "disclosure_exception_approvers" CHECK (manager_staff_id <> requested_by_staff_id AND partner_staff_id <> requested_by_staff_id AND manager_staff_id <> partner_staff_id AND partner_organisation_id <> presenting_organisation_id),
    CONSTRAINT "disclosure_exception_span" CHECK (requested_at < expires_at AND expires_at < 'infinity'),
    CONSTRAINT "PK_disclosure_exception" PRIMARY KEY ("id"))`,
  exception_act: `(${ID},
    "exception_id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "kind" text NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "at" ${INSTANT},
    CONSTRAINT "exception_act_kind_known" CHECK (kind IN ('MANAGER', 'PARTNER', 'REVOKED')),
    CONSTRAINT "PK_exception_act" PRIMARY KEY ("id"))`,
  withdrawal: `(${ID},
    "case_id" uuid NOT NULL,
    "category" text NOT NULL DEFAULT 'ALL',
    "recipient_organisation_id" uuid NOT NULL DEFAULT ${NOBODY},
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "at" ${INSTANT},
    CONSTRAINT "withdrawal_category_known" CHECK (category IN ('ALL', ${CATEGORIES})),
    CONSTRAINT "PK_withdrawal" PRIMARY KEY ("id"))`,
  case_freeze: `(${ID},
    "case_id" uuid NOT NULL,
    "asked_by_staff_id" uuid NOT NULL,
    "asked_by_organisation_id" uuid NOT NULL,
    "asked_at" ${INSTANT},
    "settled_at" ${INSTANT} DEFAULT 'infinity',
    "settled_by_staff_id" uuid NOT NULL DEFAULT ${NOBODY},
    CONSTRAINT "PK_case_freeze" PRIMARY KEY ("id"))`,
  recall_task: `(${ID},
    "version" integer NOT NULL DEFAULT '1',
    "case_id" uuid NOT NULL,
    "staff_id" uuid NOT NULL,
    "organisation_id" uuid NOT NULL,
    "opened_on" date NOT NULL,
    "asked_at" ${INSTANT},
    "answer" text NOT NULL DEFAULT 'OPEN',
    "answered_at" ${INSTANT} DEFAULT 'infinity',
    CONSTRAINT "recall_task_answer_known" CHECK (answer IN ('OPEN', 'RETURNED', 'DISPOSED', 'NEVER_HELD')),
    CONSTRAINT "PK_recall_task" PRIMARY KEY ("id"))`,
};

const INDEXES = [
  `CREATE INDEX "consent_of_case" ON "consent" ("case_id", "recipient_organisation_id")`,
  `CREATE INDEX "exception_of_case" ON "disclosure_exception" ("case_id", "recipient_organisation_id")`,
  `CREATE INDEX "exceptions_of_partner" ON "disclosure_exception" ("partner_staff_id")`,
  `CREATE UNIQUE INDEX "act_of_exception" ON "exception_act" ("exception_id", "kind")`,
  `CREATE INDEX "acts_of_case" ON "exception_act" ("case_id")`,
  `CREATE INDEX "withdrawal_of_case" ON "withdrawal" ("case_id")`,
  `CREATE INDEX "freeze_of_case" ON "case_freeze" ("case_id")`,
  `CREATE INDEX "recall_of_case" ON "recall_task" ("case_id")`,
  `CREATE INDEX "recalls_of_holder" ON "recall_task" ("staff_id", "organisation_id")`,
  `CREATE INDEX "entries_of_case" ON "audit_entry" ("case_id", "at", "id")`,
];

const FUNCTIONS_OF_WRITERS = [
  // Consent is given to the text as it is published now.
  `CREATE FUNCTION published_as(of_case uuid, number integer) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM case_presentation c WHERE c.id = of_case AND c.publication = number AND number > 0)
  $$`,
  `CREATE FUNCTION exception_of(exception uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM disclosure_exception x WHERE x.id = exception AND x.case_id = of_case)
  $$`,
  // The caller is the one whom the request names for this half of the approval.
  `CREATE FUNCTION named_in(exception uuid, half text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM disclosure_exception x WHERE x.id = exception AND (
      (half = 'MANAGER' AND x.manager_staff_id = app_staff() AND x.presenting_organisation_id = acting_organisation())
      OR (half = 'PARTNER' AND x.partner_staff_id = app_staff() AND x.partner_organisation_id = acting_organisation())))
  $$`,
  // 課長級 or above, or the organisation's own administrator.
  `CREATE FUNCTION manages() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM post p WHERE p.staff_id = app_staff() AND p.organisation_id = acting_organisation()
      AND (p.rank >= 2 OR p.administrator) AND p.active_from <= app_today() AND app_today() < p.active_until)
  $$`,
  // Blind: for a code that no case has it does the same and leaves a row that belongs to nothing.
  `CREATE FUNCTION freeze_case(receipt uuid, asked_code text) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
    INSERT INTO case_freeze (id, case_id, asked_by_staff_id, asked_by_organisation_id, asked_at)
    SELECT receipt, coalesce((SELECT c.id FROM case_presentation c WHERE c.code = asked_code), gen_random_uuid()),
      app_staff(), acting_organisation(), app_now()
    WHERE app_staff() IS NOT NULL AND acting_organisation() IS NOT NULL
  $$`,
];

const AUDITED = `((SELECT platform_role()) = 'AUDITOR' AND case_id <> ALL((SELECT hidden_cases())::uuid[]))`;
const RULES: Record<string, { seen: string; added?: string; changed?: string }> = {
  consent: {
    seen: PRESENTED,
    added: `${PRESENTED} AND ${BY_ME} AND conference_of(conference_id, case_id) AND published_as(case_id, publication)`,
  },
  disclosure_exception: {
    seen: `${PRESENTED} OR (${READABLE} AND partner_staff_id = ${ME} AND partner_organisation_id = ${ORG}) OR ${AUDITED}`,
    added: `${PRESENTED} AND requested_by_staff_id = ${ME} AND presenting_organisation_id = ${ORG}
      AND on_reader_list(case_id, manager_staff_id, presenting_organisation_id)
      AND on_reader_list(case_id, partner_staff_id, partner_organisation_id)`,
  },
  exception_act: {
    seen: `${PRESENTED} OR (${READABLE} AND ${BY_ME}) OR ${AUDITED}`,
    added: `${BY_ME} AND exception_of(exception_id, case_id) AND (
      (kind = 'REVOKED' AND ${PRESENTED})
      OR (kind = 'MANAGER' AND ${PRESENTED} AND (SELECT manages()) AND named_in(exception_id, 'MANAGER'))
      OR (kind = 'PARTNER' AND ${READABLE} AND named_in(exception_id, 'PARTNER')))`,
  },
  withdrawal: { seen: PRESENTED, added: `${PRESENTED} AND ${BY_ME}` },
  case_freeze: { seen: PRESENTED, changed: PRESENTED },
  recall_task: { seen: `(${BY_ME}) OR ${PRESENTED}`, added: PRESENTED, changed: BY_ME },
};

/** Whether and why a part of a case goes to somebody: consent, grounds in law, withdrawal (visibility rules 5, 9, 11). */
export class CreateConsents1795600102000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await runner.query(`CREATE TABLE "${table}" ${columns}`);
    for (const sql of [...INDEXES, ...FUNCTIONS_OF_WRITERS]) await runner.query(sql);
    for (const [table, { seen, added, changed }] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${seen})`);
      if (added) await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${added})`);
      if (changed)
        await runner.query(`CREATE POLICY changed ON ${table} FOR UPDATE USING (${changed}) WITH CHECK (${changed})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(RULES))
      for (const policy of ['seen', 'added', 'changed'])
        await runner.query(`DROP POLICY IF EXISTS ${policy} ON ${table}`);
    for (const name of [
      'freeze_case(uuid, text)',
      'manages()',
      'named_in(uuid, text)',
      'exception_of(uuid, uuid)',
      'published_as(uuid, integer)',
    ])
      await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`DROP INDEX "entries_of_case"`);
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE "${table}"`);
  }
}
