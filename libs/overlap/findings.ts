import { daysBetween } from '#libs/calendar';
import { basesOf, isInForce, membersOn, sharedMembers, type BodyFacts } from './facts';
import { FORM_LIMITS, NAME_MARK, type ObstacleCode } from './forms.data';

export type FindingData = Readonly<Record<string, string | number>>;

/** What is found between two bodies on a day; the data fills the words of the reason. */
export type Finding = (a: BodyFacts, b: BodyFacts, day: string) => FindingData | null;

const DAYS_A_YEAR = 365;
const KNOWN = {
  consentRule: ['NO_CASES', 'REQUIRED', 'NOT_REQUIRED_BY_LAW', 'UNDEFINED'],
  secrecy: ['STATUTORY', 'BY_RULE', 'NONE'],
  openness: ['OPEN', 'CLOSED', 'PARTIAL'],
};

// Values outside the known ones come out as the strictest reading.
const consent = (body: BodyFacts) => (KNOWN.consentRule.includes(body.consentRule) ? body.consentRule : 'UNDEFINED');
const secrecy = (body: BodyFacts) => (KNOWN.secrecy.includes(body.secrecy) ? body.secrecy : 'NONE');
const known = (body: BodyFacts) => KNOWN.openness.includes(body.openness);

const when = (holds: boolean, data: FindingData = {}): FindingData | null => (holds ? data : null);
const named = (bodies: readonly BodyFacts[]): FindingData | null =>
  bodies.length === 0
    ? null
    : { body: bodies.map(({ name }) => name).join(NAME_MARK), bodyIds: bodies.map(({ id }) => id).join(' ') };
const caseLevel = (a: BodyFacts, b: BodyFacts) => a.caseLevel !== false || b.caseLevel !== false;

/** Days since the last meeting on or before a day; null when there was none. */
function silence(body: BodyFacts, day: string): number | null {
  const past = body.meetingDates.filter((date) => date <= day).toSorted();
  const last = past.at(-1);
  return last === undefined ? null : daysBetween(last, day);
}

function meetingsInYear(body: BodyFacts, day: string): number {
  return body.meetingDates.filter((date) => date <= day && daysBetween(date, day) < DAYS_A_YEAR).length;
}

function sleeper(a: BodyFacts, b: BodyFacts, day: string): BodyFacts | null {
  const [silentA, silentB] = [silence(a, day) ?? Infinity, silence(b, day) ?? Infinity];
  if (silentA > FORM_LIMITS.silentDays && silentB < FORM_LIMITS.activeDays) return a;
  if (silentB > FORM_LIMITS.silentDays && silentA < FORM_LIMITS.activeDays) return b;
  return null;
}

function shareBasis(a: BodyFacts, b: BodyFacts): string | undefined {
  return basesOf(a).find((basis) => basesOf(b).includes(basis));
}

function cadence(a: BodyFacts, b: BodyFacts, day: string): FindingData | null {
  const counts = [meetingsInYear(a, day), meetingsInYear(b, day)] as const;
  const [few, many] = [Math.min(...counts), Math.max(...counts)];
  return when(few > 0 && many / few > FORM_LIMITS.cadenceRatio, { countA: counts[0], countB: counts[1] });
}

/** One question per row of the table of forms; null means that the finding does not hold. */
export const FINDINGS: Record<ObstacleCode, Finding> = {
  SAME_BODY: (a, b) => when(a.id === b.id),
  NOT_IN_FORCE: (a, b, day) =>
    named([a, b].filter((body) => !isInForce({ from: body.validFrom, to: body.validTo }, day))),
  TIERS_OF_ONE_BODY: (a, b) => {
    const basis = shareBasis(a, b);
    return when(basis !== undefined && a.tier !== b.tier, { basis: basis ?? '' });
  },
  CONSENT_DIFFERS: (a, b) => {
    const rules = [consent(a), consent(b)];
    return when(rules.includes('REQUIRED') && rules.includes('NOT_REQUIRED_BY_LAW'));
  },
  CASES_WITHOUT_SECRECY: (a, b) => (caseLevel(a, b) ? named([a, b].filter((body) => secrecy(body) === 'NONE')) : null),
  CASES_SECRECY_DIFFERS: (a, b) => when(caseLevel(a, b) && secrecy(a) !== secrecy(b)),
  CASES_MEMBER_WITHOUT_SECRECY: (a, b, day) => {
    const uncovered = [a, b]
      .flatMap((body) => membersOn(body, day))
      .filter(({ secrecyBasis }) => !covers(secrecyBasis));
    return when(caseLevel(a, b) && uncovered.length > 0, {
      count: new Set(uncovered.map(({ organisationId }) => organisationId)).size,
    });
  },
  CASES_MEMBERS_UNKNOWN: (a, b, day) =>
    caseLevel(a, b) ? named([a, b].filter((body) => membersOn(body, day).length === 0)) : null,
  CASES_CONSENT_UNDEFINED: (a, b) =>
    named([a, b].filter((body) => body.caseLevel !== false && consent(body) === 'UNDEFINED')),
  OPENNESS_DIFFERS: (a, b) => {
    const sides = [a.openness, b.openness];
    return when(!known(a) || !known(b) || (sides.includes('OPEN') && sides.includes('CLOSED')));
  },
  CHAIR_RANKS_APART: (a, b) => {
    const near = Math.abs(Number(a.chairRank) - Number(b.chairRank)) < FORM_LIMITS.chairRanksApart;
    return when(Boolean(a.chairRank) && Boolean(b.chairRank) && !near);
  },

  NO_LEGAL_BASIS: (a, b) => named([a, b].filter((body) => body.legalBases.length === 0)),
  SAME_LEGAL_BASIS: (a, b) => {
    const [left, right] = [new Set(basesOf(a)), new Set(basesOf(b))];
    const equal = left.size > 0 && left.size === right.size && [...left].every((basis) => right.has(basis));
    return when(equal, { basis: [...left].join(NAME_MARK) });
  },
  TIER_DIFFERS: (a, b) => when(a.tier !== b.tier),
  CONSENT_NOT_EQUAL: (a, b) => when(consent(a) !== consent(b)),
  SECRECY_NOT_EQUAL: (a, b) => when(secrecy(a) !== secrecy(b)),
  MEMBERS_UNKNOWN: (a, b, day) => named([a, b].filter((body) => membersOn(body, day).length === 0)),
  MEMBERS_DIFFER: (a, b, day) => {
    const share = sharedMembers(a, b, day);
    return when(share !== null && share < FORM_LIMITS.sharedMembers, { percent: Math.round((share ?? 0) * 100) });
  },
  NO_DORMANT_BODY: (a, b, day) => when(sleeper(a, b, day) === null),
  DORMANT_BODY_HAS_LEGAL_BASIS: (a, b, day) => {
    const asleep = sleeper(a, b, day);
    return asleep !== null && asleep.legalBases.length > 0 ? named([asleep]) : null;
  },

  LEGAL_BASIS_ON_ONE_SIDE: (a, b) =>
    (a.legalBases.length === 0) === (b.legalBases.length === 0)
      ? null
      : named([a, b].filter((body) => body.legalBases.length > 0)),
  CADENCE_DIFFERS: cadence,
  SECRECY_DIFFERS_WITHOUT_CASES: (a, b) => when(!caseLevel(a, b) && secrecy(a) !== secrecy(b)),
  OPENNESS_PARTIAL: (a, b) => when(a.openness !== b.openness && [a.openness, b.openness].includes('PARTIAL')),
  CHAIR_RANK_UNKNOWN: (a, b) => named([a, b].filter((body) => !body.chairRank)),
};

/** Only a recorded ground covers a member; anything unknown does not. */
function covers(basis: string): boolean {
  return ['GOVERNMENT', 'CORPORATION', 'INDIVIDUAL', 'PLEDGE'].includes(basis);
}
