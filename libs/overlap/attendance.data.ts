/** How a head count was recorded; 数名 carries no number that could be added up. */
export const HEAD_QUALIFIERS = ['', '程度', '約', '以上', '数名'] as const;
export type HeadQualifier = (typeof HEAD_QUALIFIERS)[number];

/** Qualifiers that make a number approximate, or a lower bound. */
export const APPROXIMATE: readonly string[] = ['程度', '約'];
export const AT_LEAST: readonly string[] = ['以上', '数名'];
export const SEVERAL = '数名' satisfies HeadQualifier;
