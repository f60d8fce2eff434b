import { useCallback, useEffect, useRef, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql';
import { useText } from '../ui/text';
import { withoutMemory } from './client';
import { FRESH } from './guarded-fetch';
import { type Refused, refusedOf } from './refused';

export interface Once<Data> {
  readonly data: Data | undefined;
  readonly refused: Refused | undefined;
  readonly again: () => Promise<Data | undefined>;
}

/**
 * Asks once for what is confidential, with a fresh sign-in where the server wants one: nothing that happens elsewhere
 * asks for it again, and it is forgotten with the page. Without `atOnce` it waits for `again`.
 */
export function useOnce<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  atOnce = true,
): Once<Data> {
  const client = useClient();
  const { t, language } = useText();
  const [state, setState] = useState<{ data?: Data; error?: CombinedError }>({});
  const sent = JSON.stringify(variables);
  const present = useRef(sent);
  useEffect(() => {
    present.current = sent;
  }, [sent]);
  const again = useCallback(async (): Promise<Data | undefined> => {
    const { data, error } = await withoutMemory(client)
      .query(document, JSON.parse(sent) as Variables, {
        requestPolicy: 'network-only',
        fetchOptions: { credentials: 'same-origin', headers: { 'accept-language': language, [FRESH]: '1' } },
      })
      .toPromise();
    if (present.current !== sent) return undefined;
    setState(error ? { error } : { data: data! });
    return error ? undefined : data;
  }, [client, document, sent, language]);
  const first = useRef<string>(undefined);
  useEffect(() => {
    if (!atOnce || first.current === sent) return;
    first.current = sent;
    void again();
  }, [again, sent, atOnce]);
  return { data: state.data, refused: state.error && refusedOf(state.error, language, t), again };
}
