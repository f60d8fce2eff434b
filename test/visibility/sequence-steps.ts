import { instantOf } from './oracle-reader';
import {
  act,
  addReader,
  again,
  asked,
  exclude,
  issue,
  missing,
  publish,
  recall,
  record,
  said,
  withdraw,
} from './sequence-acts';
import { invite, join, leave, LIVE, merge, uninvite } from './sequence-around';
import { at, Found, HOUR_MS, insert, literal, type Make, type Scene, type Step, today, update } from './sequence-scene';
import { NOBODY } from './sequence-words';

const DAY_MS = 24 * HOUR_MS;

const ofCase = ({ scene }: Found): string => `case_id = ${literal(scene.own.id)}`;

/** What can happen to a case and around it, in the words of the rule. */
const MAKES: Readonly<Record<string, Make>> = {
  GRANT: said('GRANTED'),
  REFUSE: said('REFUSED'),
  WITHDRAW: withdraw,
  REGRANT: again,
  REQUEST: asked(false),
  URGENT: asked(true),
  APPROVE: act(missing),
  REVOKE: act(() => 'REVOKED'),
  EXCLUDE: exclude,
  READMIT: (found) =>
    update('access_exclusion', `ended_at = ${literal(found.instant)}`, `${ofCase(found)} AND ended_at = 'infinity'`),
  ADD_READER: addReader,
  REMOVE_READER: ({ step, readers, instant }) =>
    update(
      'case_reader',
      `removed_at = ${literal(instant)}`,
      `id = ${literal(at(readers, step.a)?.id)} AND removed_at > ${literal(instant)}`,
    ),
  FREEZE: ({ id, by, instant, scene: { own } }) =>
    insert('case_freeze', {
      id,
      case_id: own.id,
      asked_by_staff_id: by.staff_id,
      asked_by_organisation_id: by.organisation_id,
      asked_at: instant,
    }),
  SETTLE: (found) =>
    update('case_freeze', `settled_at = ${literal(found.instant)}`, `${ofCase(found)} AND settled_at = 'infinity'`),
  CANCEL: ({ conference }) => update('case_conference', `state = 'CANCELLED'`, `id = ${literal(conference?.id)}`),
  CALL: ({ conference }) => update('case_conference', `state = 'PLANNED'`, `id = ${literal(conference?.id)}`),
  RULE: ({ step, body }) =>
    update(
      'meeting_body',
      `consent_rule = ${literal(at(['NOT_REQUIRED_BY_LAW', 'REQUIRED', 'UNDEFINED'], step.a))}`,
      `id = ${literal(body)}`,
    ),
  PUBLISH: publish,
  RECORD: record(() => NOBODY),
  CORRECT: record((found) => {
    const all = found.of('conference_entry');
    // What was replaced once is replaced no more.
    const entries = all.filter(
      (row) => row.conference_id === found.conference?.id && all.every((one) => one.replaces_id !== row.id),
    );
    return at(entries, found.step.a + found.step.b)?.id;
  }),
  JOIN: join,
  LEAVE: leave,
  INVITE: invite,
  UNINVITE: uninvite,
  MERGE: merge,
  UNMERGE: ({ scene: { now } }) =>
    update(
      'meeting_series',
      `state = 'UNDONE', closed_on = ${literal(today(now))}`,
      `state IN (${LIVE.map(literal).join(', ')})`,
    ),
  ISSUE: issue,
  RECALL: recall,
  // From then on nobody opens it any more: the record is kept, and sealed.
  SEAL: (found) => {
    const edition = at(found.of('conference_edition', 'requested_at').slice(-2), found.step.a);
    return edition
      ? update('conference_edition', `replaced_at = ${literal(found.instant)}`, `id = ${literal(edition.id)}`)
      : '';
  },
  // Time passes, and nothing else happens.
  EXPIRE: () => '',
  WAIT: () => '',
};

export const STEPS = Object.keys(MAKES);

/** SQL, by the owner, of a step. */
export const sqlOf = (step: Step, scene: Scene): string => MAKES[step.kind]?.(new Found(step, scene)) ?? '';

/** When a step happens: a minute after the last, some hours, or just when something ends or just before. */
export function instantAfter({ kind, a, b }: Step, { world, own, now }: Omit<Scene, 'made'>): Date {
  if (kind === 'WAIT') return new Date(now.getTime() + a * 0.25 * HOUR_MS);
  const soon = new Date(now.getTime() + 60_000);
  if (kind !== 'EXPIRE') return soon;
  const exceptions = world.where('disclosure_exception', 'case_id', own.id);
  const ends = [
    ...world.where('consent', 'case_id', own.id).map(({ valid_until }) => instantOf(valid_until)),
    ...exceptions.map(({ expires_at }) => instantOf(expires_at)),
    ...exceptions.filter(({ urgent }) => urgent).map(({ requested_at }) => instantOf(requested_at) + DAY_MS),
  ];
  const coming = [...new Set(ends)]
    .filter((end) => Number.isFinite(end) && end > now.getTime() + 1)
    .toSorted((one, other) => one - other);
  const end = at(coming, a);
  return end === undefined ? soon : new Date(end - (b % 3 === 0 ? 1 : 0));
}
