import { useState } from 'react';
import { useQuery } from 'urql';
import type { ConferenceRecordFragment } from '../../graphql/generated/graphql';
import { ConferenceRecordQuery, RecordCaseQuery } from './record-query';

/** A conference with its record, and the case that it is about; `tell` shows the answer to a command until it is fetched. */
export function useRecord(id: string) {
  const [conference, askConference] = useQuery({ query: ConferenceRecordQuery, variables: { id } });
  const found = conference.data?.conference;
  const [one, askCase] = useQuery({
    query: RecordCaseQuery,
    variables: { id: found?.caseId ?? '' },
    pause: !found,
  });
  const [told, setTold] = useState<{ next: ConferenceRecordFragment; instead: ConferenceRecordFragment }>();
  const again = (): void => {
    askConference({ requestPolicy: 'network-only' });
    if (found) askCase({ requestPolicy: 'network-only' });
  };
  return {
    conference,
    one,
    present: found && told?.instead === found ? told.next : found,
    again,
    tell: (next: ConferenceRecordFragment): void => {
      if (found) setTold({ next, instead: found });
      askCase({ requestPolicy: 'network-only' });
    },
  };
}
