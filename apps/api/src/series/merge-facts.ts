import type { BodyFacts, ConsentRule, LegalBasis, MemberFacts, Openness, Secrecy, Tier } from '#libs/overlap';
import { findBodyRow, legalBasesOf, membershipsOf } from '../bodies';
import { missing } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import type { MeetingSeries } from './meeting-series.entity';
import { membersOf } from './series.loaders';
import { sittingsOf } from './timeline';

/** Facts of a body from rows that the actor sees; a body that is missing or hidden ends the request like a missing one. */
async function visibleFactsOf(actor: Actor, bodyId: string): Promise<BodyFacts> {
  const body = await findBodyRow(actor, bodyId);
  if (!body) throw missing();
  const [legalBases, members, sittings] = await Promise.all([
    legalBasesOf(actor, bodyId),
    membershipsOf(actor, bodyId),
    sittingsOf(actor, [bodyId]),
  ]);
  return {
    id: body.id,
    name: body.name,
    legalBases,
    consentRule: body.consentRule,
    secrecy: body.secrecy,
    openness: body.openness,
    caseLevel: body.caseLevel,
    tier: body.tier,
    chairRank: body.chairRank,
    validFrom: body.validFrom,
    validTo: body.validTo,
    members: members.map(({ organisationId, secrecyBasis, validFrom, validTo }) => ({
      organisationId,
      secrecyBasis,
      from: validFrom,
      to: validTo,
    })),
    meetingDates: sittings.filter(({ state }) => state !== 'CANCELLED').map(({ date }) => date),
  };
}

/** Facts of bodies of which the actor is a member. */
export async function visibleFacts(actor: Actor, bodyIds: readonly string[]): Promise<BodyFacts[]> {
  return Promise.all(bodyIds.map((bodyId) => visibleFactsOf(actor, bodyId)));
}

/** What the database tells an approver about every body of a series; it names nobody. */
interface MergeFacts {
  readonly bodyId: string;
  readonly legalBases: LegalBasis[];
  readonly consentRule: ConsentRule;
  readonly secrecy: Secrecy;
  readonly openness: Openness;
  readonly caseLevel: boolean;
  readonly tier: Tier;
  readonly chairRank: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly members: MemberFacts[];
  readonly meetingDates: string[];
}

/** Facts of every body of a series for one of its approvers, whole even where the actor is no member. */
export async function seriesFacts(actor: Actor, series: MeetingSeries): Promise<BodyFacts[]> {
  const [row] = (await actor.manager.query('SELECT merge_facts($1) AS facts', [series.id])) as [
    { facts: MergeFacts[] },
  ];
  const names = new Map((await membersOf(actor, series.id)).map((member) => [member.bodyId, member.bodyName]));
  const facts = new Map(row.facts.map(({ bodyId, ...rest }) => [bodyId, rest]));
  return series.bodyIds.flatMap((id) => {
    const found = facts.get(id);
    return found ? { ...found, id, name: names.get(id) ?? '' } : [];
  });
}
