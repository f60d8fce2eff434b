import { useEffect } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { useText } from '../ui/text';
import { background } from './background';

/** How long a text may stand on a screen without the server's word that it is still open to its reader. */
const LEASE_MS = 45_000;
const RENEW_MS = 15_000;

/**
 * Holds confidential text on the screen only as long as the server says again and again that it is open: `isOpen` reads
 * that from an answer, `onEnd` takes the text away. Pass functions that stay the same; nothing is asked until `active`.
 */
export function useLease<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { active, isOpen, onEnd }: { active: boolean; isOpen: (data: Data) => boolean; onEnd: () => void },
): void {
  const client = useClient();
  const { language } = useText();
  const sent = JSON.stringify(variables);
  useEffect(() => {
    if (!active) return;
    let until = Date.now() + LEASE_MS;
    const renew = async (): Promise<void> => {
      const { data } = await client.query(document, JSON.parse(sent) as Variables, background(language)).toPromise();
      if (data) until = isOpen(data) ? Date.now() + LEASE_MS : 0;
      if (Date.now() > until) onEnd();
    };
    const asking = setInterval(() => void renew(), RENEW_MS);
    const watching = setInterval(() => {
      if (Date.now() > until) onEnd();
    }, 1_000);
    return () => {
      clearInterval(asking);
      clearInterval(watching);
    };
  }, [client, document, sent, language, active, isOpen, onEnd]);
}
