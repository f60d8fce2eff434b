import { CASE_SECTIONS, CATEGORIES } from '#libs/consent';
import { enumOf } from '../platform/graphql';

export const CaseSectionNameEnum = enumOf('CaseSectionName', CASE_SECTIONS);
export const CategoryEnum = enumOf('ConsentCategory', CATEGORIES);

/** What a reader of the case gets of a section; the last two are the same words for every cause. */
export const SECTION_STATES = ['OPEN', 'WITHHELD', 'REPLACED'] as const;
export type SectionState = (typeof SECTION_STATES)[number];
export const SectionStateEnum = enumOf('CaseSectionState', SECTION_STATES);

/** Why traits together may point to one person. */
export const RARE_CAUSES = ['ONCE_AMONG_OWN', 'RARE_IN_POPULATION'] as const;
export type RareCause = (typeof RARE_CAUSES)[number];
export const RareCauseEnum = enumOf('RareCause', RARE_CAUSES);
