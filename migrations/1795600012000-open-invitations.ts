import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWNER_EYES = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/** A person's newest link alone works: a new one takes the earlier ones back, also those of an earlier invitation. */
const NEWEST = `NOT EXISTS (SELECT 1 FROM invitation_token later WHERE later.staff_id = t.staff_id
  AND later.expires_at > t.expires_at)`;

/** What a token's holder may know of the invitation; nothing for a token that is unknown, used, old or withdrawn. */
const LOOK = `CREATE FUNCTION invitation_at_gate(token text, at timestamptz)
  RETURNS TABLE (staff_id uuid, email text, organisation_id uuid, organisation_name text, kind text)
  LANGUAGE plpgsql STABLE ${OWNER_EYES} AS $$
  BEGIN
    RETURN QUERY SELECT t.staff_id, t.email, i.organisation_id, o.name, i.kind
      FROM invitation_token t JOIN staff_invitation i ON i.id = t.invitation_id JOIN organisation o ON o.id = i.organisation_id
      WHERE t.token_hash = invitation_at_gate.token AND t.used_at IS NULL AND t.expires_at > invitation_at_gate.at
        AND i.state = 'CONFIRMED' AND ${NEWEST};
  END $$`;

/** Uses a token up, and all others of its person with it; false where that has happened before. */
const USE = `CREATE FUNCTION use_invitation(token text, at timestamptz) RETURNS boolean
  LANGUAGE plpgsql ${OWNER_EYES} AS $$
  DECLARE
    opened invitation_token;
  BEGIN
    UPDATE invitation_token t SET used_at = use_invitation.at
      WHERE t.token_hash = use_invitation.token AND t.used_at IS NULL AND t.expires_at > use_invitation.at
        AND EXISTS (SELECT 1 FROM staff_invitation i WHERE i.id = t.invitation_id AND i.state = 'CONFIRMED')
        AND ${NEWEST}
      RETURNING t.* INTO opened;
    IF opened.token_hash IS NULL THEN
      RETURN false;
    END IF;
    UPDATE invitation_token t SET used_at = use_invitation.at WHERE t.staff_id = opened.staff_id AND t.used_at IS NULL;
    UPDATE staff_invitation i SET accepted_at = use_invitation.at WHERE i.id = opened.invitation_id;
    RETURN true;
  END $$`;

/** The gate opens an invitation by its token alone: it can neither list invitations nor read another. */
export class OpenInvitations1795600012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOOK);
    await runner.query(USE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION use_invitation(text, timestamptz)`);
    await runner.query(`DROP FUNCTION invitation_at_gate(text, timestamptz)`);
  }
}
