import { RARE_CAUSES } from '#libs/anonymise';
import { CASE_SECTIONS, CATEGORIES } from '#libs/consent';
import { enumOf } from '../platform/graphql';

export const CaseSectionNameEnum = enumOf('CaseSectionName', CASE_SECTIONS);
export const CategoryEnum = enumOf('ConsentCategory', CATEGORIES);

/** What a reader of the case gets of a section; the last two are the same words for every cause. */
export const SECTION_STATES = ['OPEN', 'WITHHELD', 'REPLACED'] as const;
export type SectionState = (typeof SECTION_STATES)[number];
export const SectionStateEnum = enumOf('CaseSectionState', SECTION_STATES);

export const RareCauseEnum = enumOf('RareCause', RARE_CAUSES);
