import type {
  CaseActionLeaseQuery,
  CaseActionTextQuery,
  EarlierLeaseQuery as EarlierLease,
  EarlierTextQuery as EarlierText,
  RecordLeaseQuery as RecordLease,
  RecordTextQuery as RecordText,
} from '../../graphql/generated/graphql';
import {
  ActionLeaseQuery,
  ActionTextQuery,
  EarlierLeaseQuery,
  EarlierTextQuery,
  RecordLeaseQuery,
  RecordTextQuery,
} from './record-query';
import type { Source } from './use-sealed';

/** What was recorded in a conference, by the ids of the entries. */
export const RECORD: Source<RecordText, RecordLease> = {
  texts: RecordTextQuery,
  lease: RecordLeaseQuery,
  read: ({ conference }) => (conference ? new Map(conference.entries.map(({ id, text }) => [id, text])) : null),
  open: ({ conference }) => (conference ? conference.entries.map(({ id }) => id) : null),
};

/** What entries said before they were corrected. */
export const EARLIER: Source<EarlierText, EarlierLease> = {
  texts: EarlierTextQuery,
  lease: EarlierLeaseQuery,
  read: ({ conference }) =>
    conference
      ? new Map(conference.entries.flatMap(({ earlier }) => earlier.map(({ id, text }) => [id, text] as const)))
      : null,
  open: ({ conference }) =>
    conference ? conference.entries.flatMap(({ earlier }) => earlier.map(({ id }) => id)) : null,
};

/** What was taken on about a case, by the ids of the actions; an action without open words is left out. */
export const ACTIONS: Source<CaseActionTextQuery, CaseActionLeaseQuery> = {
  texts: ActionTextQuery,
  lease: ActionLeaseQuery,
  read: ({ case: one }) =>
    one ? new Map(one.actions.flatMap(({ id, words }) => (words ? [[id, words.text] as const] : []))) : null,
  open: ({ case: one }) => (one ? one.actions.flatMap(({ id, words }) => (words ? [id] : [])) : null),
};
