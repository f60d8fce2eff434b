import type { Message } from './message';

/** Names of the four forms of merging, and of the advice to keep bodies apart. */
export const MERGE_FORM_NAMES = {
  MULTI_BASIS: { ja: '兼ねる', en: 'One body with several legal bases' },
  JOINT: { ja: '合同開催', en: 'Joint meeting' },
  BACK_TO_BACK: { ja: '連続開催', en: 'Back-to-back meetings' },
  SUCCESSION: { ja: '統合・廃止', en: 'Succession' },
  KEEP_APART: { ja: '統合しない', en: 'Keep apart' },
} as const satisfies Record<string, Message>;

/** What each form means for the people who sit in the meetings. */
export const MERGE_FORM_MEANINGS = {
  MULTI_BASIS: {
    ja: '一つの会議体が、複数の法令に基づく会議を兼ねます。',
    en: 'One body takes on the duties of several laws.',
  },
  JOINT: {
    ja: '複数の会議体が、一つの開催回を合同で開きます。それぞれの回数と根拠法令はそのまま残ります。',
    en: 'Several bodies hold one meeting together. Each keeps its own numbers and legal basis.',
  },
  BACK_TO_BACK: {
    ja: '同じ日に続けて開き、議題ごとに出席者が入れ替わります。',
    en: 'The bodies meet one after the other on the same day; those present change.',
  },
  SUCCESSION: {
    ja: '活動していない会議体を、もう一方の会議体へ引き継ぎます。過去の会議録の名称は変わりません。',
    en: 'A body that no longer meets is carried on by the other. Earlier minutes keep their names.',
  },
  KEEP_APART: {
    ja: 'この組み合わせは統合の対象にしません。',
    en: 'These bodies are not to be merged.',
  },
} as const satisfies Record<string, Message>;

/** Why a form is refused or what must be known beforehand; `{{a}}` and `{{b}}` are the two bodies. */
export const MERGE_OBSTACLES = {
  SAME_BODY: { ja: '「{{a}}」は一つの会議体です。', en: '“{{a}}” is one body.' },
  NOT_IN_FORCE: {
    ja: '「{{body}}」は、この日に設置されていません。',
    en: '“{{body}}” is not established on this day.',
  },
  TIERS_OF_ONE_BODY: {
    ja: '「{{a}}」と「{{b}}」は、同じ根拠（{{basis}}）による会議の別の階層です。階層は分けて開きます。',
    en: '“{{a}}” and “{{b}}” are tiers of one council ({{basis}}). Tiers meet separately.',
  },
  CONSENT_DIFFERS: {
    ja: '本人の同意が必要な会議体と、法律により同意を要しない会議体です。一つの席で話すと、同意のない方の情報が伝わるおそれがあります。',
    en: 'One body needs the person’s consent, the other is freed from it by law. In one room, information could pass without consent.',
  },
  CASES_WITHOUT_SECRECY: {
    ja: '個別の事例を扱う会議体がありますが、「{{body}}」には守秘義務の定めがありません。',
    en: 'A body here deals with cases, but “{{body}}” has no rule of secrecy.',
  },
  CASES_SECRECY_DIFFERS: {
    ja: '個別の事例を扱う会議体があり、「{{a}}」と「{{b}}」では守秘義務の根拠が異なります。',
    en: 'A body here deals with cases, and secrecy rests on different grounds in “{{a}}” and “{{b}}”.',
  },
  CASES_MEMBER_WITHOUT_SECRECY: {
    ja: '個別の事例を扱う会議体がありますが、守秘の根拠が記録されていない構成機関が{{count}}あります。',
    en: 'A body here deals with cases, but for {{count}} member organisation(s) no ground of secrecy is recorded.',
  },
  CASES_MEMBERS_UNKNOWN: {
    ja: '個別の事例を扱う会議体がありますが、「{{body}}」の名簿が登録されていません。',
    en: 'A body here deals with cases, but “{{body}}” has no members on record.',
  },
  CASES_CONSENT_UNDEFINED: {
    ja: '「{{body}}」は個別の事例を扱いますが、同意の取扱いがまだ記録されていません。記録されるまでは連続開催に限ります。',
    en: '“{{body}}” deals with cases but its rule of consent is not recorded yet. Until then only back-to-back meetings are possible.',
  },
  OPENNESS_DIFFERS: {
    ja: '公開の会議体と非公開の会議体です。',
    en: 'One body meets in public, the other in private.',
  },
  CHAIR_RANKS_APART: {
    ja: '「{{a}}」と「{{b}}」では、議長の職位が2段階以上離れています。',
    en: 'The chairs of “{{a}}” and “{{b}}” are two or more ranks apart.',
  },
  NO_LEGAL_BASIS: {
    ja: '「{{body}}」には根拠法令がありません。兼ねるには、それぞれに根拠法令が必要です。',
    en: '“{{body}}” has no legal basis. To be one body with several bases, each needs one.',
  },
  SAME_LEGAL_BASIS: {
    ja: '根拠法令が同じです（{{basis}}）。兼ねるのは、根拠法令が異なる会議体です。',
    en: 'Both rest on the same legal basis ({{basis}}); several bases are needed.',
  },
  TIER_DIFFERS: { ja: '会議の階層が異なります。', en: 'The bodies are of different tiers.' },
  CONSENT_NOT_EQUAL: { ja: '同意の取扱いが異なります。', en: 'Their rules of consent differ.' },
  SECRECY_NOT_EQUAL: { ja: '守秘義務の根拠が異なります。', en: 'Their grounds of secrecy differ.' },
  MEMBERS_UNKNOWN: {
    ja: '「{{body}}」の名簿が登録されていないため、構成員の重なりを確かめられません。',
    en: '“{{body}}” has no members on record, so common members cannot be established.',
  },
  MEMBERS_DIFFER: {
    ja: '共通する構成員が{{percent}}％で、6割に届きません。',
    en: 'Only {{percent}}% of members are common; 60% are needed.',
  },
  NO_DORMANT_BODY: {
    ja: '統合・廃止は、一方が長く開かれておらず、もう一方が続いている場合に限ります。',
    en: 'Succession is for a body that has long not met while the other goes on.',
  },
  DORMANT_BODY_HAS_LEGAL_BASIS: {
    ja: '「{{body}}」は法令に基づく会議体のため、引き継ぐだけでは廃止できません。',
    en: '“{{body}}” is founded on law and cannot simply be carried on by another.',
  },
  LEGAL_BASIS_ON_ONE_SIDE: {
    ja: '「{{body}}」だけに根拠法令があります。根拠法令は統合後も「{{body}}」だけのものです。',
    en: 'Only “{{body}}” has a legal basis, and it stays with that body alone.',
  },
  CADENCE_DIFFERS: {
    ja: '開催の頻度が大きく異なります（「{{a}}」年{{countA}}回、「{{b}}」年{{countB}}回）。共通の回だけを一緒に開きます。',
    en: 'They meet at very different rates (“{{a}}” {{countA}}, “{{b}}” {{countB}} a year). Only the common meetings are shared.',
  },
  SECRECY_DIFFERS_WITHOUT_CASES: {
    ja: '守秘義務の根拠が異なります。個別の事例は扱わないでください。',
    en: 'Their grounds of secrecy differ. No case may be discussed.',
  },
  OPENNESS_PARTIAL: {
    ja: '一部公開の会議体があります。議題ごとに公開・非公開を定めてください。',
    en: 'One body is partly open. Decide for each point whether it is open.',
  },
  CHAIR_RANK_UNKNOWN: {
    ja: '「{{body}}」の議長の職位が記録されていません。',
    en: 'The rank of the chair of “{{body}}” is not recorded.',
  },
} as const satisfies Record<string, Message>;

/** What a member organisation gains or loses by a merge; `{{body}}` is the other body, `{{own}}` its own. */
export const MERGE_EFFECTS = {
  SITS_WITH_OTHER_BODY: {
    ja: '「{{body}}」と同じ席に着きます。',
    en: 'Sits in one room with “{{body}}”.',
  },
  SAME_DAY_AS_OTHER_BODY: {
    ja: '「{{body}}」と同じ日に開きます。「{{body}}」の議題の間は同席しません。',
    en: 'Meets on the same day as “{{body}}”, but is not present for its points.',
  },
  SEES_NUMBER_AND_SLOT_ONLY: {
    ja: '「{{body}}」だけの議題は、番号と時間帯のほかは見えません。',
    en: 'Of points taken for “{{body}}” alone it sees the number and the time only.',
  },
  ONE_SITTING_FOR_TWO: {
    ja: '「{{own}}」と「{{body}}」に別々に出席していた回が、一度で済みます。',
    en: 'Attends once instead of separately for “{{own}}” and “{{body}}”.',
  },
  ONE_DAY_FOR_TWO: {
    ja: '「{{own}}」と「{{body}}」に、同じ日にまとめて出席できます。',
    en: 'Can attend “{{own}}” and “{{body}}” on one day.',
  },
  GAINS_NO_PAST_RECORDS: {
    ja: '「{{body}}」の過去の記録は見えないままです。',
    en: 'The past records of “{{body}}” stay hidden.',
  },
  KEEPS_OWN_RECORDS: {
    ja: '「{{own}}」の記録、回数、名簿は変わりません。',
    en: 'The records, numbers and members of “{{own}}” stay as they are.',
  },
} as const satisfies Record<string, Message>;
