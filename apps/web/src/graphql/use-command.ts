import { useCallback, useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { useText } from '../ui/text';
import { whileSending } from './pages';
import { randomKey } from './patient-fetch';
import { type Refused, refusedOf } from './refused';

export type Outcome<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly refused: Refused };

export interface Command<Data, Variables> {
  readonly run: (variables: Variables) => Promise<Outcome<Data>>;
  readonly busy: boolean;
  readonly refused: Refused | undefined;
  readonly forget: () => void;
}

/** The outcome of these is not known: the same change must be sent again under the same key. */
const UNSETTLED = new Set(['UNREACHABLE', 'OUTCOME_UNKNOWN', 'BUSY']);

/**
 * A change sent to the server. Each gets an Idempotency-Key; when its outcome stays unknown, sending the same values
 * again uses the same key, so that nothing is done twice.
 */
export function useCommand<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Command<Data, Variables> {
  const client = useClient();
  const { t, language } = useText();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const open = useRef<{ key: string; sent: string }>(undefined);

  const run = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      const sent = JSON.stringify(variables);
      const key = open.current?.sent === sent ? open.current.key : randomKey();
      open.current = { key, sent };
      setBusy(true);
      setRefused(undefined);
      const { data, error } = await whileSending(
        client
          .mutation(document, variables, {
            fetchOptions: {
              credentials: 'same-origin',
              headers: { 'accept-language': language, 'idempotency-key': key },
            },
          })
          .toPromise(),
      );
      setBusy(false);
      if (!error && data) {
        open.current = undefined;
        return { ok: true, data };
      }
      const why: Refused = error ? refusedOf(error, language, t) : { code: 'UNREACHABLE', message: t('ui:notSent') };
      if (!UNSETTLED.has(why.code)) open.current = undefined;
      setRefused(why);
      return { ok: false, refused: why };
    },
    [client, document, language, t],
  );
  return { run, busy, refused, forget: useCallback(() => setRefused(undefined), []) };
}
