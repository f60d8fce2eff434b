/** How far a body may speak of a person's case without consent; UNDEFINED is treated as the strictest. */
export type ConsentRule = 'NO_CASES' | 'REQUIRED' | 'NOT_REQUIRED_BY_LAW' | 'UNDEFINED';
export type Secrecy = 'STATUTORY' | 'BY_RULE' | 'NONE';
export type Openness = 'OPEN' | 'CLOSED' | 'PARTIAL';
export type Tier = 'REPRESENTATIVE' | 'PRACTITIONER' | 'CASE' | 'WG' | 'LIAISON';
export type SecrecyBasis = 'GOVERNMENT' | 'CORPORATION' | 'INDIVIDUAL' | 'PLEDGE' | 'NONE';

export interface LegalBasis {
  readonly law: string;
  readonly article: string;
}

/** A dated membership: `from` included, `to` excluded; null or 'infinity' when it has no end. */
export interface MemberFacts {
  readonly organisationId: string;
  readonly personId?: string | null;
  readonly secrecyBasis: SecrecyBasis;
  readonly from: string;
  readonly to: string | null;
}

/** What the table of forms reads of a body: data that the body recorded, nothing derived from its name. */
export interface BodyFacts {
  readonly id: string;
  readonly name: string;
  readonly legalBases: readonly LegalBasis[];
  readonly consentRule: ConsentRule;
  readonly secrecy: Secrecy;
  readonly openness: Openness;
  /** True when the body calls case conferences. */
  readonly caseLevel: boolean;
  readonly tier: Tier;
  /** Rank of the chair on the ward's own scale (neighbours are one apart); null or 0 when nobody recorded it. */
  readonly chairRank: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly members: readonly MemberFacts[];
  /** Dates `YYYY-MM-DD` on which it met, in any order. */
  readonly meetingDates: readonly string[];
}

/** Says whether a half-open interval holds a day; 'infinity' and null never end. */
export function isInForce(interval: { from: string; to: string | null }, day: string): boolean {
  return interval.from <= day && (interval.to === null || interval.to > day);
}

/** The memberships of a body on a day. */
export function membersOn(body: BodyFacts, day: string): readonly MemberFacts[] {
  return body.members.filter((member) => isInForce(member, day));
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? null : [...a].filter((id) => b.has(id)).length / smaller;
}

function personsOf(members: readonly MemberFacts[]): Set<string> {
  return new Set(members.flatMap((member) => member.personId ?? []));
}

function organisationsOf(members: readonly MemberFacts[]): Set<string> {
  return new Set(members.map((member) => member.organisationId));
}

/**
 * Share (0-1) of the smaller body's members who also sit in the other: by person where both rosters name persons
 * throughout, else by organisation. Null when a roster is empty.
 */
export function sharedMembers(a: BodyFacts, b: BodyFacts, day: string): number | null {
  const [left, right] = [membersOn(a, day), membersOn(b, day)];
  const named = [...left, ...right].every((member) => Boolean(member.personId));
  const of = named ? personsOf : organisationsOf;
  return overlapOf(of(left), of(right));
}

/** The legal bases of a body as comparable texts. */
export function basesOf(body: BodyFacts): readonly string[] {
  return body.legalBases.map(({ law, article }) => `${law} ${article}`.normalize('NFKC').trim());
}
