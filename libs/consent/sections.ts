/** What consent is asked for (個人情報 in five independent notices name the first six; the last is ours and off by default). */
export const CATEGORIES = [
  'BASIC',
  'HEALTH',
  'EDUCATION_EMPLOYMENT',
  'FINANCIAL',
  'WELFARE_USE',
  'HISTORY_AND_NEEDS',
  'VIOLENCE_SAFETY',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The parts of a case presentation and the one category of each; none asks who or where the person is. */
export const CATEGORY_OF = {
  THEME: 'BASIC',
  AGE_BAND: 'BASIC',
  HOUSEHOLD: 'BASIC',
  PERSONS_VIEW: 'BASIC',
  POINTS_TO_DISCUSS: 'BASIC',
  INVOLVED_KINDS: 'BASIC',
  HEALTH: 'HEALTH',
  WORK_AND_SCHOOL: 'EDUCATION_EMPLOYMENT',
  MONEY: 'FINANCIAL',
  HOUSING: 'WELFARE_USE',
  SERVICES: 'WELFARE_USE',
  COURSE_OF_EVENTS: 'HISTORY_AND_NEEDS',
  RELATIONS: 'HISTORY_AND_NEEDS',
  CHILDREN: 'HISTORY_AND_NEEDS',
  WORKERS_VIEW: 'HISTORY_AND_NEEDS',
  SAFETY: 'VIOLENCE_SAFETY',
  CAUTIONS: 'VIOLENCE_SAFETY',
} as const satisfies Record<string, Category>;
export type CaseSectionName = keyof typeof CATEGORY_OF;

/** All parts in the order of a presentation. */
export const CASE_SECTIONS = Object.keys(CATEGORY_OF) as readonly CaseSectionName[];

/** What may be published only if it says something; the person's own view may say instead why she could not be asked. */
export const MANDATORY_SECTIONS = ['THEME', 'PERSONS_VIEW'] as const satisfies readonly CaseSectionName[];

/** The parts of a category, in the order of a presentation. */
export const sectionsOf = (category: Category): readonly CaseSectionName[] =>
  CASE_SECTIONS.filter((section) => CATEGORY_OF[section] === category);

/** Rows about parts, in the order of a presentation; the rows of one part keep theirs. */
export const inSectionOrder = <Row extends { readonly section: CaseSectionName }>(rows: readonly Row[]): Row[] =>
  CASE_SECTIONS.flatMap((section) => rows.filter((row) => row.section === section));
