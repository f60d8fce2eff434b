import { CATEGORIES } from '#libs/consent';
import type { Reading } from '#libs/sheets';
import { dayInTokyo } from '../platform/clock/clock';
import { OPENED_BY, openedSubjectsOf } from '../sections';
import type { Opening } from './sheets.queries';

/** A reading with its last instant, by which the consent that held can be found. */
export interface DatedReading extends Reading {
  readonly lastAt: Date;
}

const GROUNDS = ['CONSENT', 'BODY_RULE', 'EXCEPTION', 'ORIGINAL'] as const;

/** The openings of one organisation by kind of information and ground: whether a section, a request or an entry is not told. */
export function readingsOf(openings: readonly Opening[]): DatedReading[] {
  return CATEGORIES.flatMap((kind) => {
    const subjects = openedSubjectsOf(kind);
    const ofKind = openings.filter(({ subject }) => subjects.includes(subject));
    return GROUNDS.flatMap((ground): DatedReading[] => {
      const found = ofKind.filter(({ act }) => act === `${OPENED_BY}_${ground}`);
      if (found.length === 0) return [];
      const first = new Date(Math.min(...found.map((one) => +one.first)));
      const lastAt = new Date(Math.max(...found.map((one) => +one.last)));
      return [{ kind, ground, first: dayInTokyo(first), last: dayInTokyo(lastAt), lastAt }];
    });
  });
}
