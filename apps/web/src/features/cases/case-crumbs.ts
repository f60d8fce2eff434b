import type { Crumb, Say } from '../../ui';

/** The way back from a page below a case: the list of cases, then the case. */
export const caseCrumbs = (t: Say, { id, code }: { id: string; code: string }): Crumb[] => [
  { label: t('cases:title'), to: '/cases' },
  { label: t('cases:one', { code }), to: `/cases/${id}` },
];
