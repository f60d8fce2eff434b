import { useEffect } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { useText } from '../ui/text';
import { background } from './background';
import { askPages } from './pages';

/** How long a text may stand on a screen without the server's word that it is still open to its reader. */
const LEASE_MS = 45_000;
/** So often that what she takes back is gone within a second. */
const RENEW_MS = 800;

interface Lease<Data> {
  active: boolean;
  isOpen: (data: Data) => boolean;
  onEnd: () => void;
  renewMs?: number;
}

/**
 * Holds confidential text on the screen only as long as the server says again and again that it is open: `isOpen` reads
 * that from an answer, `onEnd` takes the text away, and the page around it is asked for anew. Pass functions that stay
 * the same; nothing is asked until `active`.
 */
export function useLease<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { active, isOpen, onEnd, renewMs = RENEW_MS }: Lease<Data>,
): void {
  const client = useClient();
  const { language } = useText();
  const sent = JSON.stringify(variables);
  useEffect(() => {
    if (!active) return;
    let until = Date.now() + LEASE_MS;
    let underway = false;
    const look = (): void => {
      if (Date.now() <= until) return;
      onEnd();
      askPages();
    };
    const renew = async (): Promise<void> => {
      if (underway) return;
      underway = true;
      const { data } = await client.query(document, JSON.parse(sent) as Variables, background(language)).toPromise();
      underway = false;
      if (data) until = isOpen(data) ? Date.now() + LEASE_MS : 0;
      look();
    };
    const asking = setInterval(() => void renew(), renewMs);
    const watching = setInterval(look, 1_000);
    return () => {
      clearInterval(asking);
      clearInterval(watching);
    };
  }, [client, document, sent, language, active, isOpen, onEnd, renewMs]);
}
