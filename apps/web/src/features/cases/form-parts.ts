import type { CaseSectionName } from '../../graphql/generated/graphql';

/** The form of a presentation: its parts under their headings, in the order in which they are asked. */
export const FORM_PARTS = [
  { group: 'first', sections: ['THEME', 'PERSONS_VIEW', 'POINTS_TO_DISCUSS'] },
  { group: 'person', sections: ['AGE_BAND', 'HOUSEHOLD', 'INVOLVED_KINDS'] },
  { group: 'life', sections: ['HOUSING', 'WORK_AND_SCHOOL', 'MONEY', 'HEALTH', 'SERVICES'] },
  { group: 'story', sections: ['COURSE_OF_EVENTS', 'RELATIONS', 'CHILDREN', 'WORKERS_VIEW'] },
  { group: 'safety', sections: ['SAFETY', 'CAUTIONS'] },
] as const satisfies readonly { group: string; sections: readonly CaseSectionName[] }[];

export const SECTIONS_IN_FORM: readonly CaseSectionName[] = FORM_PARTS.flatMap(({ sections }) => sections);

/** Parts that are answered in a line or two. */
export const SHORT_SECTIONS: ReadonlySet<CaseSectionName> = new Set([
  'THEME',
  'AGE_BAND',
  'HOUSEHOLD',
  'INVOLVED_KINDS',
]);

/** The longest text of a section that the server takes, in UTF-16 units. */
export const LONGEST = 4_000;
