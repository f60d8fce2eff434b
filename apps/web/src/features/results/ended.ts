import type { ConferenceRecordFragment, RecordCaseFragment } from '../../graphql/generated/graphql';

/** Why nothing is recorded of a conference now, as the name of the words; undefined where it may be. */
export function endedBy({ state }: Pick<ConferenceRecordFragment, 'state'>, one: Pick<RecordCaseFragment, 'state'>) {
  if (state === 'CANCELLED') return 'entries:ended.CANCELLED' as const;
  return one.state === 'OPEN' ? undefined : (`entries:ended.${one.state}` as const);
}
