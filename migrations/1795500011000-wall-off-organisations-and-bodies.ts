import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORG = '(SELECT acting_organisation())';
const TODAY = '(SELECT app_today())';
const mine = (list: string): string => `ANY((SELECT ${list}())::uuid[])`;
const MEMBER = `body_id = ${mine('member_bodies')}`;
const SECRETARIAT = `body_id = ${mine('secretariat_bodies')}`;
/** Of the acting person; one whose post has ended acts no more. */
const OWN = `staff_id = (SELECT app_staff()) AND ${ORG} IS NOT NULL`;
const KEPT = { seen: MEMBER, added: SECRETARIAT, changed: SECRETARIAT };

/** A part of a matrix belongs to the same body (and matrix) as what it hangs on, which the writer sees. */
const keptBelow = (table: string, parent: string, key: string, alike: readonly string[]): typeof KEPT => {
  const same = alike.map((column) => `p.${column} = ${table}.${column}`).join(' AND ');
  const kept = `${SECRETARIAT} AND EXISTS (SELECT 1 FROM ${parent} p WHERE p.id = ${table}.${key} AND ${same})`;
  return { seen: MEMBER, added: kept, changed: kept };
};

/** Table → who sees a row, who may add one, who may change one. What is not named is refused. */
const RULES: Record<string, { seen?: string; added?: string; changed?: string; removed?: string }> = {
  organisation: {
    seen: `${ORG} IS NOT NULL OR (SELECT app_edition_body()) IS NOT NULL`,
    added: `(SELECT platform_role()) = 'OPERATOR'`,
    changed: `(SELECT platform_role()) = 'OPERATOR'`,
  },
  staff: {
    seen: `(id = (SELECT app_staff()) AND ${ORG} IS NOT NULL)
      OR id IN (SELECT p.staff_id FROM post p WHERE p.organisation_id = ${ORG})`,
    added: `(SELECT administers()) AND platform_role = 'NONE'`,
  },
  staff_name: {
    seen: `staff_id IN (SELECT p.staff_id FROM post p WHERE p.organisation_id = ${ORG})
      OR staff_id IN (SELECT p.staff_id FROM post p JOIN membership m ON m.organisation_id = p.organisation_id
        WHERE m.body_id = ${mine('secretariat_bodies')} AND m.valid_from <= ${TODAY} AND ${TODAY} < m.valid_to)`,
    added: `(SELECT administers())`,
  },
  post: {
    seen: `organisation_id = ${ORG}
      OR organisation_id IN (SELECT m.organisation_id FROM membership m WHERE m.valid_from <= ${TODAY} AND ${TODAY} < m.valid_to)`,
    added: `(SELECT administers()) AND organisation_id = ${ORG}`,
    changed: `(SELECT administers()) AND organisation_id = ${ORG}`,
  },
  meeting_body: {
    seen: `id = ${mine('member_bodies')}`,
    added: `convener_organisation_id = ${ORG}
      AND EXISTS (SELECT 1 FROM organisation o WHERE o.id = ${ORG} AND o.kind = 'WARD_DEPT')`,
    changed: `id = ${mine('secretariat_bodies')}`,
  },
  legal_basis: KEPT,
  charter: KEPT,
  sub_group: KEPT,
  membership: {
    seen: MEMBER,
    added: `${SECRETARIAT} OR (body_id = ${mine('founded_bodies')} AND organisation_id = ${ORG} AND role = 'SECRETARIAT')`,
    changed: SECRETARIAT,
  },
  policy_matrix: KEPT,
  pillar: keptBelow('pillar', 'policy_matrix', 'matrix_id', ['body_id']),
  policy_measure: keptBelow('policy_measure', 'pillar', 'pillar_id', ['body_id', 'matrix_id']),
  matrix_row: keptBelow('matrix_row', 'policy_measure', 'measure_id', ['body_id', 'matrix_id']),
  // Sign-in: only the gate role has rights here, and it has rights on nothing that carries content.
  credential: { seen: 'true', added: 'true', changed: 'true' },
  login_session: { seen: 'true', added: 'true', changed: 'true', removed: 'true' },
  idempotency_record: { seen: OWN, added: OWN, changed: OWN },
  audit_entry: { seen: OWN, added: `${OWN} AND organisation_id = ${ORG}` },
  // What the database was filled with stands on the welcome page, before anybody signs in.
  installation: { seen: 'true' },
  import_key: {},
};

/** Wall 2: row-level security, forced, for everything that is not of a meeting. The owner alone passes by. */
export class WallOffOrganisationsAndBodies1795500011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, rule] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      if (rule.seen) await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${rule.seen})`);
      if (rule.added) await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${rule.added})`);
      if (rule.changed)
        await runner.query(
          `CREATE POLICY changed ON ${table} FOR UPDATE USING (${rule.changed}) WITH CHECK (${rule.changed})`,
        );
      if (rule.removed) await runner.query(`CREATE POLICY removed ON ${table} FOR DELETE USING (${rule.removed})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, rule] of Object.entries(RULES)) {
      for (const policy of ['owner', ...Object.keys(rule)]) await runner.query(`DROP POLICY ${policy} ON ${table}`);
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
  }
}
