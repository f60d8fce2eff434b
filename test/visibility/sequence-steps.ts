import { CATEGORIES, CATEGORY_OF } from '../../libs/consent';
import type { Row, World } from './world';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const HOUR_MS = 3_600_000;

/** What can happen to a case, in the words of the rule. */
export const STEPS = [
  'GRANT REFUSE WITHDRAW REQUEST URGENT MANAGER PARTNER REVOKED EXCLUDE END_EXCLUSION',
  'ADD_READER REMOVE_READER FREEZE SETTLE CANCEL CALL RULE PUBLISH JOIN LEAVE RECALL WAIT',
].flatMap((names) => names.split(' '));

/** One step, and numbers by which it chooses among what there is. */
export interface Step {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** What the steps are about: one case, at an instant that moves on. */
export interface Scene {
  readonly world: World;
  readonly own: Row;
  readonly now: Date;
}

const literal = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`;

function insert(table: string, values: Readonly<Record<string, unknown>>): string {
  const columns = Object.keys(values).map((name) => `"${name}"`);
  return `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${Object.values(values).map(literal).join(', ')})`;
}

const at = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];
const hours = (now: Date, more: number): string => new Date(now.getTime() + more * HOUR_MS).toISOString();

/** The one chosen of the rows of a table that belong to the case. */
const one = ({ world, own }: Scene, table: string, number: number): Row | undefined =>
  at(world.where(table, 'case_id', own.id), number);

/** SQL, by the owner, of a step; empty where there is nothing to which it could happen. */
export function sqlOf(step: Step, scene: Scene): string {
  const { world, own, now } = scene;
  const { kind, a, b, c } = step;
  const instant = now.toISOString();
  const readers = world.where('case_reader', 'case_id', own.id);
  const others = [...new Set(readers.map((row) => row.organisation_id))].filter(
    (id) => id !== own.presenting_organisation_id,
  );
  const by = { staff_id: own.created_by_staff_id, organisation_id: own.presenting_organisation_id };
  const base = { case_id: own.id, recipient_organisation_id: at(others, a), category: at(CATEGORIES, b) };
  const conference = one(scene, 'case_conference', c);
  const exception = at(world.where('disclosure_exception', 'case_id', own.id).slice(-2), a);
  const reader = at(readers, a);
  const partner = at(
    readers.filter(
      (row) => row.organisation_id !== own.presenting_organisation_id && row.staff_id !== own.created_by_staff_id,
    ),
    c,
  );
  const body = conference && world.where('conference_body', 'conference_id', conference.id)[0]?.body_id;
  switch (kind) {
    case 'GRANT':
    case 'REFUSE':
      return insert('consent', {
        ...base,
        ...by,
        conference_id: conference?.id,
        purpose: 'CASE_CONFERENCE',
        decision: kind === 'GRANT' ? 'GRANTED' : 'REFUSED',
        form: 'WRITTEN',
        explained_by_staff_id: own.created_by_staff_id,
        publication: own.publication,
        valid_from: instant,
        valid_until: c % 3 === 0 ? hours(now, 3) : 'infinity',
        given_at: instant,
      });
    case 'WITHDRAW':
      return insert('withdrawal', {
        ...base,
        ...by,
        category: c % 3 === 0 ? 'ALL' : base.category,
        recipient_organisation_id: c % 2 === 0 ? NOBODY : base.recipient_organisation_id,
        at: instant,
      });
    case 'REQUEST':
    case 'URGENT':
      return partner
        ? insert('disclosure_exception', {
            ...base,
            ground: 'LIFE_BODY_PROPERTY',
            article: 'PERSONAL-27-1-2',
            sealed_reason: 'sealed',
            sealed_necessity: 'sealed',
            urgent: kind === 'URGENT',
            requested_by_staff_id: own.created_by_staff_id,
            presenting_organisation_id: own.presenting_organisation_id,
            manager_staff_id: own.id,
            partner_staff_id: partner.staff_id,
            partner_organisation_id: partner.organisation_id,
            requested_at: instant,
            expires_at: hours(now, 30),
          })
        : '';
    case 'MANAGER':
    case 'PARTNER':
    case 'REVOKED':
      return exception
        ? `${insert('exception_act', { ...by, exception_id: exception.id, case_id: own.id, kind, at: instant })} ON CONFLICT DO NOTHING`
        : '';
    case 'EXCLUDE':
      return reader
        ? insert('access_exclusion', {
            case_id: own.id,
            kind: b % 2 === 0 ? 'ORGANISATION' : 'STAFF',
            subject_id: b % 2 === 0 ? at(others, a) : reader.staff_id,
            added_by_staff_id: own.created_by_staff_id,
            added_at: instant,
          })
        : '';
    case 'END_EXCLUSION':
      return `UPDATE access_exclusion SET ended_at = ${literal(instant)} WHERE case_id = ${literal(own.id)} AND ended_at > ${literal(instant)}`;
    case 'ADD_READER': {
      const post = at(world.rows('post'), a * 7 + b);
      return insert('case_reader', {
        case_id: own.id,
        staff_id: post?.staff_id,
        organisation_id: post?.organisation_id,
        confirmed_by_staff_id: own.created_by_staff_id,
        added_at: instant,
      });
    }
    case 'REMOVE_READER':
      return `UPDATE case_reader SET removed_at = ${literal(instant)} WHERE id = ${literal(reader?.id)} AND removed_at > ${literal(instant)}`;
    case 'FREEZE':
      return insert('case_freeze', {
        case_id: own.id,
        asked_by_staff_id: by.staff_id,
        asked_by_organisation_id: by.organisation_id,
        asked_at: instant,
      });
    case 'SETTLE':
      return `UPDATE case_freeze SET settled_at = ${literal(instant)} WHERE case_id = ${literal(own.id)} AND settled_at = 'infinity'`;
    case 'CANCEL':
      return `UPDATE case_conference SET state = 'CANCELLED' WHERE id = ${literal(conference?.id)}`;
    case 'CALL':
      return `UPDATE case_conference SET state = 'PLANNED' WHERE id = ${literal(conference?.id)}`;
    case 'RULE':
      return `UPDATE meeting_body SET consent_rule = ${literal(at(['NOT_REQUIRED_BY_LAW', 'REQUIRED', 'UNDEFINED'], a))} WHERE id = ${literal(body)}`;
    case 'PUBLISH': {
      const section = at(Object.keys(CATEGORY_OF), a * 5 + b);
      return `UPDATE case_presentation SET publication = publication + 1 WHERE id = ${literal(own.id)};
        UPDATE case_section SET published_in = ${own.publication + 1} WHERE case_id = ${literal(own.id)} AND section = ${literal(section)}`;
    }
    case 'JOIN':
      return insert('membership', {
        body_id: body,
        organisation_id: base.recipient_organisation_id,
        role: 'MEMBER',
        secrecy_basis: at(['GOVERNMENT', 'NONE'], c),
        valid_from: '2020-04-01',
        valid_to: 'infinity',
      });
    case 'LEAVE':
      return `UPDATE membership SET valid_to = '2026-04-01' WHERE body_id = ${literal(body)} AND organisation_id = ${literal(base.recipient_organisation_id)} AND valid_from < '2026-04-01'`;
    case 'RECALL':
      return insert('recall_task', {
        case_id: own.id,
        staff_id: reader?.staff_id,
        organisation_id: reader?.organisation_id,
        opened_on: '2026-04-01',
        asked_at: instant,
      });
    default:
      return '';
  }
}
