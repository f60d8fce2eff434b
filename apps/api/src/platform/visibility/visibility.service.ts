import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { abilitiesFor, type Standing } from '#libs/abilities';
import { Clock, dayInTokyo } from '../clock/clock';
import { holdShared } from '../database/hold';
import { ActorTransaction } from '../database/transaction';
import { missing, refusal } from '../graphql/refusal';
import { isId } from '../ids/ids';
import type { Principal } from '../identity/principal';
import type { Actor } from './actor';
import { allowedIds, visible } from './visible';

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
  to_json(presented_cases()) AS "presentedCases", to_json(hidden_cases()) AS "hiddenCases",
  case_facts() AS "caseFacts", request_facts() AS "caseRequests",
   entry_facts() AS "caseEntries", micros(app_now())::float8 AS "nowMicros", manages() AS manages`;

/** Opens transactions in which somebody acts, and is the first line of each use case. */
@Injectable()
export class Visibility {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Begins a transaction for a principal and learns what it may do; the caller commits or rolls back. */
  async open(principal: Principal, language: 'ja' | 'en'): Promise<{ actor: Actor; transaction: ActorTransaction }> {
    const now = this.clock.now();
    const transaction = await ActorTransaction.begin(this.source, principal, now);
    try {
      const standing = await readStanding(transaction.manager, principal, now);
      const ability = abilitiesFor(standing);
      const actor = {
        principal,
        standing,
        ability,
        manager: transaction.manager,
        now,
        today: standing.today,
        language,
      };
      return { actor: { ...actor, loaders: new Map() }, transaction };
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }

  /** Runs `work` as a principal in one transaction: committed when it succeeds, rolled back when it throws. */
  async as<T>(principal: Principal, work: (actor: Actor) => Promise<T>, language: 'ja' | 'en' = 'ja'): Promise<T> {
    const { actor, transaction } = await this.open(principal, language);
    let result: T;
    try {
      result = await work(actor);
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
    await transaction.commit();
    return result;
  }

  /** Learns anew what the actor may do, after a change that the actor's own rights follow from. */
  async renew(actor: Actor): Promise<void> {
    const standing = await readStanding(actor.manager, actor.principal, actor.now);
    Object.assign(actor, { standing, ability: abilitiesFor(standing) });
    actor.loaders.clear();
  }

  /**
   * Looks at these things while nobody changes them, at the present instant: what has come into force since the operation
   * began holds from here on, and whoever changes them next waits until what was shown is on record.
   */
  async lookAt(actor: Actor, ids: readonly string[]): Promise<void> {
    await holdShared(actor.manager, ids);
    const now = this.clock.now();
    await actor.manager.query(`SELECT set_config('app.now', $1, true)`, [now.toISOString()]);
    Object.assign(actor, { now });
    await this.renew(actor);
    Object.assign(actor, { today: actor.standing.today });
  }

  /**
   * The row with this id if the actor may do `act` to it. Missing and hidden answer alike; one that is seen but may not
   * be changed answers NOT_ALLOWED.
   */
  async require<T extends ObjectLiteral>(actor: Actor, act: string, entity: EntityTarget<T>, id: string): Promise<T> {
    const row = isId(id) ? await visible(actor, entity, 'thing').andWhere('thing.id = :id', { id }).getOne() : null;
    if (!row) throw missing();
    if (act !== 'read' && !(await allowedIds(actor, act, entity, [id])).has(id)) throw refusal('NOT_ALLOWED');
    return row;
  }
}

async function readStanding(manager: EntityManager, principal: Principal, now: Date): Promise<Standing> {
  const [row] = (await manager.query(STANDING)) as [
    Omit<Standing, 'staffId' | 'invited' | 'editionBodyId'> & { invited: string[] },
  ];
  return {
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
}
