import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An entry as one text from which nothing else can be read: each part behind its length in bytes. */
const TEXT = `CREATE FUNCTION audit_text(e audit_entry) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(octet_length(part) || ':' || part, ',' ORDER BY place) FROM unnest(ARRAY[
      e.sequence::text, e.id::text, (extract(epoch FROM e.at) * 1000000)::bigint::text, e.staff_id::text,
      e.organisation_id::text, e.kind, e.act, e.subject, e.subject_ref, e.case_id::text, e.salt, e.previous_hash
    ]) WITH ORDINALITY AS t(part, place)
  $$`;

/**
 * Links an entry to the one before it when its transaction commits: the lock is taken last of all, so that nobody waits
 * for more than another's commit, and the number is taken under it, so that the chain cannot fork.
 */
const CHAIN = `CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    head audit_head;
    link audit_entry;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('audit_entry', 0));
    SELECT * INTO STRICT head FROM audit_head;
    link := NEW;
    link.sequence := head.sequence + 1;
    link.previous_hash := head.hash;
    link.salt := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
    link.hash := encode(sha256(convert_to(audit_text(link), 'UTF8')), 'hex');
    UPDATE audit_entry SET sequence = link.sequence, previous_hash = link.previous_hash, salt = link.salt, hash = link.hash
      WHERE id = NEW.id;
    UPDATE audit_head SET sequence = link.sequence, hash = link.hash;
    RETURN NULL;
  END $$`;

/** The hash of the newest entry: it says how long and how whole the log is, and nothing of what stands in it. */
const HEAD = `CREATE FUNCTION log_head() RETURNS text LANGUAGE sql STABLE ${OWNER_EYES} AS $$
    SELECT hash FROM audit_head
  $$`;

/** What happens at the door is written by the gate, which can neither read the log nor write anything else into it. */
const SIGN_IN = `CREATE FUNCTION record_sign_in(act text, staff uuid, organisation uuid, ref text, at timestamptz)
  RETURNS void LANGUAGE sql ${OWNER_EYES} AS $$
    INSERT INTO audit_entry (at, staff_id, organisation_id, kind, act, subject, subject_ref)
    VALUES (record_sign_in.at, coalesce(staff, '${NOBODY}'), coalesce(organisation, '${NOBODY}'), 'SIGN_IN',
      record_sign_in.act, 'SignIn', coalesce(ref, ''))
  $$`;

/** What was written before there was a chain, linked in its order. */
const PAST = `DO $$
  DECLARE
    entry audit_entry;
    head audit_head;
  BEGIN
    FOR entry IN SELECT * FROM audit_entry ORDER BY sequence LOOP
      SELECT * INTO STRICT head FROM audit_head;
      entry.sequence := head.sequence + 1;
      entry.previous_hash := head.hash;
      entry.salt := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
      entry.hash := encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex');
      UPDATE audit_entry SET sequence = entry.sequence, previous_hash = entry.previous_hash, salt = entry.salt,
        hash = entry.hash WHERE id = entry.id;
      UPDATE audit_head SET sequence = entry.sequence, hash = entry.hash;
    END LOOP;
  END $$`;

/** Of the acting person, and for the auditor everybody's. */
const OWN = `staff_id = (SELECT app_staff()) AND (SELECT acting_organisation()) IS NOT NULL`;

/** The log becomes a chain of hashes: what is changed, taken out or put in between is seen by whoever verifies it. */
export class ChainTheLog1795600040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE audit_entry
      ADD COLUMN "kind" text NOT NULL DEFAULT 'CHANGE',
      ADD COLUMN "case_id" uuid NOT NULL DEFAULT '${NOBODY}',
      ADD COLUMN "salt" text NOT NULL DEFAULT '',
      ADD COLUMN "previous_hash" text NOT NULL DEFAULT '',
      ADD COLUMN "hash" text NOT NULL DEFAULT '',
      ADD CONSTRAINT "audit_entry_kind_known"
        CHECK (kind IN ('READ', 'SEARCH', 'EXPORT', 'MISS', 'SIGN_IN', 'RIGHTS', 'CHANGE')),
      ALTER COLUMN sequence DROP NOT NULL,
      ALTER COLUMN sequence DROP DEFAULT`);
    await runner.query(`DROP SEQUENCE audit_entry_sequence_seq`);
    await runner.query(`CREATE TABLE "audit_head" (
      "id" integer NOT NULL DEFAULT '1',
      "sequence" bigint NOT NULL,
      "hash" text NOT NULL,
      CONSTRAINT "audit_head_is_one_row" CHECK (id = 1),
      CONSTRAINT "PK_audit_head" PRIMARY KEY ("id")
    )`);
    await runner.query(`ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE audit_head FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY owner ON audit_head TO CURRENT_USER USING (true) WITH CHECK (true)`);
    await runner.query(`INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '')`);
    for (const made of [TEXT, CHAIN, HEAD, SIGN_IN, PAST]) await runner.query(made);
    await runner.query(`CREATE UNIQUE INDEX "IDX_c30e76145b0ecf802cd4af4491" ON "audit_entry" ("sequence")`);
    await runner.query(`CREATE INDEX "IDX_20eb0e5bbd5ddf03a7b2c1d3c1" ON "audit_entry" ("staff_id", "subject_ref")`);
    await runner.query(`CREATE CONSTRAINT TRIGGER chain AFTER INSERT ON audit_entry DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION chain_audit_entry()`);
    await runner.query(`DROP POLICY seen ON audit_entry`);
    await runner.query(
      `CREATE POLICY seen ON audit_entry FOR SELECT USING ((${OWN}) OR (SELECT platform_role()) = 'AUDITOR')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY seen ON audit_entry`);
    await runner.query(`CREATE POLICY seen ON audit_entry FOR SELECT USING (${OWN})`);
    await runner.query(`DROP TRIGGER chain ON audit_entry`);
    await runner.query(`DROP FUNCTION record_sign_in(text, uuid, uuid, text, timestamptz)`);
    await runner.query(`DROP FUNCTION log_head()`);
    await runner.query(`DROP FUNCTION chain_audit_entry()`);
    await runner.query(`DROP FUNCTION audit_text(audit_entry)`);
    await runner.query(`DROP INDEX "IDX_20eb0e5bbd5ddf03a7b2c1d3c1"`);
    await runner.query(`DROP INDEX "IDX_c30e76145b0ecf802cd4af4491"`);
    await runner.query(`DROP TABLE "audit_head"`);
    await runner.query(`CREATE SEQUENCE audit_entry_sequence_seq OWNED BY audit_entry.sequence`);
    await runner.query(
      `SELECT setval('audit_entry_sequence_seq', (SELECT coalesce(max(sequence), 0) + 1 FROM audit_entry), false)`,
    );
    await runner.query(`ALTER TABLE audit_entry
      ALTER COLUMN sequence SET DEFAULT nextval('audit_entry_sequence_seq'),
      ALTER COLUMN sequence SET NOT NULL,
      DROP COLUMN "kind", DROP COLUMN "case_id", DROP COLUMN "salt", DROP COLUMN "previous_hash", DROP COLUMN "hash"`);
  }
}
