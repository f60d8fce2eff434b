import { useState } from 'react';
import { useWatched } from '../../graphql';
import type { ConferenceRecordFragment } from '../../graphql/generated/graphql';
import { ConferenceRecordQuery, RecordCaseQuery } from './record-query';

/** A conference with its record, and the case that it is about; `tell` shows the answer to a command until it is fetched. */
export function useRecord(id: string) {
  const [conference, askConference] = useWatched({ query: ConferenceRecordQuery, variables: { id } });
  const found = conference.data?.conference;
  const [one, askCase] = useWatched({
    query: RecordCaseQuery,
    variables: { id: found?.caseId ?? '' },
    pause: !found,
  });
  const [told, setTold] = useState<{ next: ConferenceRecordFragment; instead: ConferenceRecordFragment }>();
  const again = (): void => {
    askConference();
    if (found) askCase();
  };
  return {
    conference,
    one,
    present: found && told?.instead === found ? told.next : found,
    again,
    tell: (next: ConferenceRecordFragment): void => {
      if (found) setTold({ next, instead: found });
      askCase();
    },
  };
}
