/**
 * The table of forms: which findings about two bodies refuse which forms of merging. It is ours, not the law's word,
 * and meant to be read and changed by a lawyer without reading code. Rows are tried from the top: the first finding
 * that advises a form decides what is recommended; every finding stays listed with the forms that it refuses.
 *
 * Forms: MULTI_BASIS 兼ねる (one body, several laws) · JOINT 合同開催 (several bodies, one meeting) ·
 * BACK_TO_BACK 連続開催 (same day, the audience changes) · SUCCESSION 統合・廃止 (one body folds into the other).
 * KEEP_APART is advice, not a form: nothing is to be merged.
 */
export const MERGE_FORMS = ['MULTI_BASIS', 'JOINT', 'BACK_TO_BACK', 'SUCCESSION'] as const;
export type MergeForm = (typeof MERGE_FORMS)[number];
export type Verdict = MergeForm | 'KEEP_APART';

/** Forms in which people of both bodies sit in one room for the same points. */
const ONE_ROOM = ['MULTI_BASIS', 'JOINT', 'SUCCESSION'] as const;

export interface FormRule {
  readonly refuses: readonly MergeForm[];
  readonly advises: Verdict | null;
}

export const FORM_RULES = {
  // Not two bodies, or not both alive.
  SAME_BODY: { refuses: MERGE_FORMS, advises: 'KEEP_APART' },
  NOT_IN_FORCE: { refuses: MERGE_FORMS, advises: 'KEEP_APART' },
  // 代表者会議 and 実務者会議 of one council: same law and article, another tier.
  TIERS_OF_ONE_BODY: { refuses: MERGE_FORMS, advises: 'KEEP_APART' },

  // Consent: one body needs it, the other is freed from it by law. Holds with or without cases.
  CONSENT_DIFFERS: { refuses: ONE_ROOM, advises: 'BACK_TO_BACK' },
  // A body that calls case conferences beside one whose members owe no secrecy.
  CASES_WITHOUT_SECRECY: { refuses: ONE_ROOM, advises: 'BACK_TO_BACK' },
  // … beside one whose secrecy rests on another ground (law or own rules).
  CASES_SECRECY_DIFFERS: { refuses: ONE_ROOM, advises: 'BACK_TO_BACK' },
  // … with a single active member, on either side, for whom no ground of secrecy is recorded.
  CASES_MEMBER_WITHOUT_SECRECY: { refuses: ONE_ROOM, advises: 'BACK_TO_BACK' },
  // … with an empty roster on either side: nobody can say who would be in the room.
  CASES_MEMBERS_UNKNOWN: { refuses: ONE_ROOM, advises: 'BACK_TO_BACK' },
  // A body that calls case conferences and has not recorded its rule of consent.
  CASES_CONSENT_UNDEFINED: { refuses: ONE_ROOM, advises: 'BACK_TO_BACK' },
  // Open to the public on one side, closed on the other.
  OPENNESS_DIFFERS: { refuses: ONE_ROOM, advises: 'BACK_TO_BACK' },
  // 局長級 beside 係長級.
  CHAIR_RANKS_APART: { refuses: ONE_ROOM, advises: 'BACK_TO_BACK' },

  // What MULTI_BASIS needs besides.
  NO_LEGAL_BASIS: { refuses: ['MULTI_BASIS'], advises: null },
  SAME_LEGAL_BASIS: { refuses: ['MULTI_BASIS'], advises: null },
  TIER_DIFFERS: { refuses: ['MULTI_BASIS'], advises: null },
  CONSENT_NOT_EQUAL: { refuses: ['MULTI_BASIS'], advises: null },
  SECRECY_NOT_EQUAL: { refuses: ['MULTI_BASIS'], advises: null },
  // What MULTI_BASIS and SUCCESSION need: mostly the same people.
  MEMBERS_UNKNOWN: { refuses: ['MULTI_BASIS', 'SUCCESSION'], advises: null },
  MEMBERS_DIFFER: { refuses: ['MULTI_BASIS', 'SUCCESSION'], advises: null },
  // What SUCCESSION needs besides: one side asleep while the other works, and no law that wants the sleeping one.
  NO_DORMANT_BODY: { refuses: ['SUCCESSION'], advises: null },
  DORMANT_BODY_HAS_LEGAL_BASIS: { refuses: ['SUCCESSION'], advises: null },

  // Obstacles to be known beforehand; they refuse nothing.
  LEGAL_BASIS_ON_ONE_SIDE: { refuses: [], advises: null },
  CADENCE_DIFFERS: { refuses: [], advises: null },
  SECRECY_DIFFERS_WITHOUT_CASES: { refuses: [], advises: null },
  OPENNESS_PARTIAL: { refuses: [], advises: null },
  CHAIR_RANK_UNKNOWN: { refuses: [], advises: null },
} as const satisfies Record<string, FormRule>;

export type ObstacleCode = keyof typeof FORM_RULES;

/** Limits of the table: ranks, shares (0-1), days, and the ratio of meetings a year. */
export const FORM_LIMITS = {
  chairRanksApart: 2,
  sharedMembers: 0.6,
  silentDays: 240,
  activeDays: 180,
  cadenceRatio: 3,
} as const;

/** Stands between names that are listed together, as in the name of a joint meeting. */
export const NAME_MARK = '・';
