import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { REFUSALS, say } from '#libs/messages';
import { useText } from '../ui/text';
import { createClient } from './client';
import { patientFetch } from './patient-fetch';

/** Who is signed in, for which organisation; the summary that signing in returns. */
export interface Me {
  readonly staffId: string;
  readonly name: string;
  readonly postTitle: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: string };
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly platformRole: string;
  readonly sample: boolean;
}

/** A role of the sample ward that anyone may take. */
export interface SampleAccount {
  readonly name: string;
  readonly role: string;
  readonly email: string;
}

/** `code` is the server's: a one-time password, for instance, asks for a new one. */
type Answer = { readonly ok: true } | { readonly ok: false; readonly message: string; readonly code?: string };

interface Session {
  readonly me: Me | null | undefined;
  readonly signIn: (email: string, password: string, newPassword?: string) => Promise<Answer>;
  readonly signInAsSample: (email: string) => Promise<Answer>;
  readonly actFor: (organisationId: string) => Promise<Answer>;
  readonly signOut: () => Promise<void>;
}

const Context = createContext<Session | undefined>(undefined);

/** Sends JSON to one of the sign-in addresses. */
export const send = (path: string, body?: unknown): Promise<Response> =>
  patientFetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });

/** The roles of the sample ward; empty when this is no sample. */
export async function sampleAccounts(): Promise<readonly SampleAccount[]> {
  const response = await patientFetch('/auth/sample-accounts', { credentials: 'same-origin' });
  return response.ok ? ((await response.json()) as SampleAccount[]) : [];
}

const whoAmI = async (): Promise<Me | null> => {
  const response = await patientFetch('/auth/me', { credentials: 'same-origin' }).catch(() => undefined);
  if (response?.ok) return (await response.json()) as Me;
  await response?.body?.cancel();
  return null;
};

/** Holds who is signed in and gives pages a client of that person alone. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { t, language } = useText();
  const [me, setMe] = useState<Me | null>();
  useEffect(() => {
    void whoAmI().then(setMe);
  }, []);

  const session = useMemo<Session>(() => {
    const ask = async (path: string, body: unknown): Promise<Answer> => {
      const response = await send(path, body).catch(() => undefined);
      if (!response) return { ok: false, message: t('ui:unreachable') };
      if (response.ok) {
        setMe(await whoAmI());
        return { ok: true };
      }
      const told = (await response.json().catch(() => ({}))) as {
        code?: string;
        messageJa?: string;
        messageEn?: string;
      };
      const message = language === 'en' ? told.messageEn : told.messageJa;
      const fallback =
        response.status >= 500 ? t('ui:unreachable') : t(response.status === 429 ? 'entry:locked' : 'entry:failed');
      return { ok: false, message: message ?? fallback, code: told.code };
    };
    return {
      me,
      signIn: (email, password, newPassword) => ask('/auth/sign-in', { email, password, newPassword }),
      signInAsSample: (email) => ask('/auth/sample-sign-in', { email }),
      actFor: (organisationId) => ask('/auth/act-for', { organisationId }),
      signOut: async () => {
        await send('/auth/sign-out').catch(() => undefined);
        setMe(null);
      },
    };
  }, [me, t, language]);

  // Every signing in makes a new client: what one person or organisation has read is forgotten with the old one.
  const client = useMemo(() => createClient(language, me ? () => setMe(null) : undefined), [language, me]);
  return (
    <Context value={session}>
      <Provider value={client}>{children}</Provider>
    </Context>
  );
}

/** The session; throws outside the provider. */
export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('no session provider above');
  return session;
}

/** Who is signed in, on pages that only signed-in people reach. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error(say(REFUSALS.NOT_SIGNED_IN, 'en'));
  return me;
}
