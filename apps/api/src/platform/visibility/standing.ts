import type { EntityManager } from 'typeorm';
import type { Standing } from '#libs/abilities';
import { dayInTokyo } from '../clock/clock';
import type { Principal } from '../identity/principal';
import type { Actor } from './actor';

const STANDING = `SELECT acting_organisation() AS "organisationId",
  (SELECT kind FROM organisation WHERE id = acting_organisation()) AS "organisationKind",
  coalesce(platform_role(), 'NONE') AS "platformRole", administers() AS administers, app_today()::text AS today,
  (SELECT coalesce(json_agg(json_build_object('bodyId', body_id, 'role', role,
    'from', valid_from::text, 'to', valid_to::text,
    'joinersSeePast', joiners_see_past, 'leaversKeep', leavers_keep)), '[]') FROM seats()) AS seats,
  (SELECT coalesce(json_agg(split_part(key, ':', 1) || ' ' || split_part(key, ':', 2)), '[]')
    FROM jsonb_object_keys(invited()) AS key) AS invited,
  to_json(approver_bodies()) AS "approverOf", to_json(unadministered()) AS unadministered,
  may_take_part() AS "takesPart", to_json(readable_cases()) AS "readableCases",
  to_json(presented_cases()) AS "presentedCases", to_json(advised_conferences()) AS "advisedConferences", to_json(hidden_cases()) AS "hiddenCases",
  micros(app_now())::float8 AS "nowMicros", manages() AS manages`;

/** What decides which texts, requests and entries are open of the cases that others present. */
type Facts = Pick<
  Standing,
  'caseFacts' | 'caseRequests' | 'caseEntries' | 'casePapers' | 'openingsToDecide' | 'openOriginals'
>;

const NAMES = [
  'caseFacts',
  'caseRequests',
  'caseEntries',
  'casePapers',
  'openingsToDecide',
  'openOriginals',
] as const satisfies readonly (keyof Facts)[];
const FACTS = `SELECT case_facts() AS "caseFacts", request_facts() AS "caseRequests", entry_facts() AS "caseEntries",
  paper_facts() AS "casePapers",
  to_json(openings_to_decide()) AS "openingsToDecide", to_json(open_originals()) AS "openOriginals"`;

const untold = (name: keyof Facts): never => {
  throw new Error(`${name} was asked of an actor who is not knowing`);
};

function tell(standing: Omit<Standing, keyof Facts>, ask: (name: keyof Facts) => unknown): Standing {
  for (const name of NAMES)
    Object.defineProperty(standing, name, { get: () => ask(name), enumerable: true, configurable: true });
  return standing as Standing;
}

const ASKED = new WeakMap<Actor, Promise<Actor>>();

/**
 * The actor, when the facts about the cases of others are told. They are read once, for all of these cases: whoever reads
 * many pays for them where something is asked that depends on them, and not at every request. A rule that needs them
 * throws while they are not told, so that nothing is taken for hidden by mistake.
 */
export function knowing(actor: Actor): Promise<Actor> {
  const asked = ASKED.get(actor) ?? learn(actor);
  ASKED.set(actor, asked);
  return asked;
}

async function learn(actor: Actor): Promise<Actor> {
  const [facts] = (await actor.manager.query(FACTS)) as [Facts];
  // Whatever was learned anew meanwhile came before, for an actor's queries run one after another.
  tell(actor.standing, (name) => facts[name]);
  return actor;
}

/** The same as it is now, with the facts where the actor is knowing. */
export async function standingAnew(actor: Actor): Promise<Standing> {
  const asked = ASKED.has(actor);
  const standing = await readStanding(actor.manager, actor.principal, actor.now);
  if (!asked) return standing;
  const [facts] = (await actor.manager.query(FACTS)) as [Facts];
  return tell(standing, (name) => facts[name]);
}

/** What a principal may do; the facts about cases are not told. */
export async function readStanding(manager: EntityManager, principal: Principal, now: Date): Promise<Standing> {
  const [row] = (await manager.query(STANDING)) as [
    Omit<Standing, 'staffId' | 'invited' | 'editionBodyId' | keyof Facts> & { invited: string[] },
  ];
  const told = {
    ...row,
    organisationKind: row.organisationKind ?? '',
    administers: row.administers ?? false,
    takesPart: row.takesPart ?? false,
    manages: row.manages ?? false,
    nowMicros: row.nowMicros ?? 0,
    today: row.today ?? dayInTokyo(now),
    staffId: principal.kind === 'PERSON' && row.organisationId !== null ? principal.staffId : null,
    editionBodyId: principal.kind === 'EDITION' ? principal.bodyId : null,
    invited: row.invited.map((pair) => {
      const [meetingId = '', bodyId = ''] = pair.split(' ');
      return { meetingId, bodyId };
    }),
  };
  return tell(told, untold);
}
