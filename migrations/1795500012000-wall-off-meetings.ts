import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORG = '(SELECT acting_organisation())';
const CONVENED = '(SELECT convened_bodies())::uuid[]';
/** Observers and supervisors listen; members propose. */
const PROPOSER_FOR = `(SELECT bodies_with_role(ARRAY['SECRETARIAT', 'CHAIR', 'MEMBER']))::uuid[]`;

/**
 * Through one of these bodies the reader was a member on that day, or was invited to that meeting. Inside, a bare `id`
 * would be the body's: the alias is named otherwise.
 */
const reached = (bodies: string, heldOn: string, meeting: string): string => `EXISTS (
  SELECT 1 FROM unnest(${bodies}) AS way(body)
  WHERE ${heldOn} <@ (((SELECT seat_map()) ->> way.body::text)::datemultirange)
    OR (SELECT invited()) ? (${meeting}::text || ':' || way.body::text))`;

/** A part of a meeting belongs to some of its bodies and to its day, and the writer convenes all of them. */
const convenedPart = (table: string): string => `EXISTS (SELECT 1 FROM meeting m WHERE m.id = ${table}.meeting_id
  AND m.body_ids @> ${table}.body_ids AND m.held_on = ${table}.held_on AND m.body_ids <@ ${CONVENED})`;

const convenedParent = (table: string): string => `EXISTS (SELECT 1 FROM meeting m WHERE m.id = ${table}.meeting_id
  AND m.body_ids <@ ${CONVENED})`;

/** In a joint meeting: the rows of the reader's own bodies, and of those present for an item the reader sees. */
const present = (table: string): string => `${reached('body_ids', 'held_on', 'meeting_id')}
  OR EXISTS (SELECT 1 FROM agenda_item a WHERE a.meeting_id = ${table}.meeting_id AND a.state = 'ACCEPTED'
    AND a.body_ids && ${table}.body_ids)`;

const part = (table: string): Rule => ({
  seen: present(table),
  added: convenedPart(table),
  changed: convenedParent(table),
  removed: convenedParent(table),
});

interface Rule {
  seen: string;
  added: string;
  changed: string;
  removed?: string;
}

const RULES: Record<string, Rule> = {
  meeting: {
    seen: reached('body_ids', 'held_on', 'id'),
    added: `body_ids <@ ${CONVENED}`,
    changed: `body_ids <@ ${CONVENED}`,
  },
  meeting_for: {
    seen: reached('ARRAY[body_id]', 'held_on', 'meeting_id'),
    added: `EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_for.meeting_id AND m.held_on = meeting_for.held_on
      AND meeting_for.body_id = ANY(m.body_ids) AND m.body_ids <@ ${CONVENED})`,
    changed: convenedParent('meeting_for'),
  },
  invitation: {
    seen: `organisation_id = ${ORG} OR ${reached('ARRAY[body_id]', 'held_on', 'meeting_id')}`,
    added: `EXISTS (SELECT 1 FROM meeting m WHERE m.id = invitation.meeting_id AND m.held_on = invitation.held_on
      AND invitation.body_id = ANY(m.body_ids) AND m.body_ids <@ ${CONVENED})`,
    changed: convenedParent('invitation'),
  },
  attendance: part('attendance'),
  head_count: part('head_count'),
  meeting_group: part('meeting_group'),
  group_participant: {
    ...part('group_participant'),
    added: `${convenedPart('group_participant')} AND EXISTS (SELECT 1 FROM meeting_group g
      WHERE g.id = group_participant.group_id AND g.meeting_id = group_participant.meeting_id)`,
  },
  lecturer: part('lecturer'),
  agenda_slot: {
    seen: `EXISTS (SELECT 1 FROM meeting m WHERE m.id = agenda_slot.meeting_id)`,
    added: convenedParent('agenda_slot'),
    changed: convenedParent('agenda_slot'),
    removed: convenedParent('agenda_slot'),
  },
  agenda_item: {
    seen: reached('body_ids', 'held_on', 'meeting_id'),
    added: `${convenedPart('agenda_item')} OR (state = 'PROPOSED' AND body_ids <@ ${PROPOSER_FOR} AND EXISTS (
      SELECT 1 FROM meeting m WHERE m.id = agenda_item.meeting_id AND m.held_on = agenda_item.held_on
        AND m.body_ids @> agenda_item.body_ids AND m.state IN ('PLANNED', 'NOTIFIED')))`,
    changed: convenedParent('agenda_item'),
  },
  decision: {
    seen: reached('body_ids', 'held_on', 'meeting_id'),
    added: `EXISTS (SELECT 1 FROM agenda_item a WHERE a.id = decision.agenda_item_id
      AND a.meeting_id = decision.meeting_id AND a.body_ids = decision.body_ids) AND ${convenedPart('decision')}`,
    changed: convenedParent('decision'),
  },
  action_item: {
    seen: `assignee_organisation_id = ${ORG} OR body_ids && (SELECT secretariat_bodies())::uuid[]
      OR (agenda_item_id IS NOT NULL AND ${reached('body_ids', 'held_on', 'meeting_id')})`,
    added: `${convenedPart('action_item')} AND (agenda_item_id IS NULL OR EXISTS (SELECT 1 FROM agenda_item a
      WHERE a.id = action_item.agenda_item_id AND a.meeting_id = action_item.meeting_id
        AND a.body_ids = action_item.body_ids))`,
    changed: `assignee_organisation_id = ${ORG} OR ${convenedParent('action_item')}`,
  },
};

/** When a meeting moves to another day, or an item to other bodies, what hangs below follows in the same statement. */
const FOLLOW = [
  `CREATE FUNCTION follow_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${[
      'meeting_for',
      'invitation',
      'attendance',
      'head_count',
      'meeting_group',
      'group_participant',
      'lecturer',
      'agenda_item',
      'decision',
      'action_item',
    ]
      .map((table) => `UPDATE ${table} SET held_on = NEW.held_on WHERE meeting_id = NEW.id;`)
      .join('\n    ')}
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER follow_meeting AFTER UPDATE OF held_on ON meeting FOR EACH ROW
    WHEN (OLD.held_on IS DISTINCT FROM NEW.held_on) EXECUTE FUNCTION follow_meeting()`,
  `CREATE FUNCTION follow_agenda_item() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE agenda_item SET body_ids = NEW.body_ids WHERE parent_id = NEW.id;
    UPDATE decision SET body_ids = NEW.body_ids WHERE agenda_item_id = NEW.id;
    UPDATE action_item SET body_ids = NEW.body_ids WHERE agenda_item_id = NEW.id;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER follow_agenda_item AFTER UPDATE OF body_ids ON agenda_item FOR EACH ROW
    WHEN (OLD.body_ids IS DISTINCT FROM NEW.body_ids) EXECUTE FUNCTION follow_agenda_item()`,
];

/** Wall 2 for meetings and all that belongs to one. */
export class WallOffMeetings1795500012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, rule] of Object.entries(RULES)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY seen ON ${table} FOR SELECT USING (${rule.seen})`);
      await runner.query(`CREATE POLICY added ON ${table} FOR INSERT WITH CHECK (${rule.added})`);
      await runner.query(
        `CREATE POLICY changed ON ${table} FOR UPDATE USING (${rule.changed}) WITH CHECK (${rule.changed})`,
      );
      if (rule.removed) await runner.query(`CREATE POLICY removed ON ${table} FOR DELETE USING (${rule.removed})`);
    }
    for (const sql of FOLLOW) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER follow_agenda_item ON agenda_item`);
    await runner.query(`DROP FUNCTION follow_agenda_item()`);
    await runner.query(`DROP TRIGGER follow_meeting ON meeting`);
    await runner.query(`DROP FUNCTION follow_meeting()`);
    for (const [table, rule] of Object.entries(RULES)) {
      for (const policy of ['owner', ...Object.keys(rule)]) await runner.query(`DROP POLICY ${policy} ON ${table}`);
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
  }
}
