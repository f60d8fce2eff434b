import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import type { Language } from '#libs/messages';
import type { Say } from '../ui/text';
import { guardedFetch } from './guarded-fetch';
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
  /** What the person may begin, as the server says. */
  readonly abilities?: readonly string[];
  /** Minutes without a sign after which the screen is covered. */
  readonly idleMinutes?: number;
}

/** Ways to show that one is still the same person. */
export type Method = 'PASSWORD' | 'TOTP' | 'PASSKEY' | 'RECOVERY' | 'DIRECTORY';

/** The ways that are open now; the options of a passkey work once. */
export interface Ways {
  readonly methods: readonly Method[];
  readonly passkeyOptions?: PublicKeyCredentialRequestOptionsJSON;
}

/** What a good answer leads to: into the app, or to what the organisation still asks for. */
export interface Entry extends Partial<Ways> {
  /** LATER: the account is open, but the post begins on a later day. */
  readonly step?: 'SECOND_FACTOR' | 'ENROL' | 'LATER';
}

/** One proof of who one is. */
export type Proof =
  | { readonly password: string }
  | { readonly totp: string }
  | { readonly recoveryCode: string }
  | { readonly passkey: AuthenticationResponseJSON };

/** A passkey that was just made on the device. */
export type NewPasskey = RegistrationResponseJSON;

/** A refusal of the sign-in addresses: the server's code, its words, and the field meant. */
export interface AuthRefused {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

export type AuthAnswer<T> = { readonly ok: true; readonly data: T } | AuthRefused;

interface Told {
  code?: string;
  messageJa?: string;
  messageEn?: string;
  field?: string;
}

/** Sends JSON to one of the sign-in addresses or to another address of this server; waits behind a locked screen. */
export const send = (path: string, body?: unknown): Promise<Response> => guardedFetch(path, asJson(body));

const asJson = (body: unknown): RequestInit => ({
  method: 'POST',
  credentials: 'same-origin',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body ?? {}),
});

/** The same past the guards, for what lifts them: unlocking must not wait for itself. */
export const sendBare = (path: string, body?: unknown): Promise<Response> => patientFetch(path, asJson(body));

/** Asks an address of the sign-in for something. */
export const get = (path: string, background = false): Promise<Response> =>
  (background ? patientFetch : guardedFetch)(path, {
    credentials: 'same-origin',
    ...(background ? { headers: { 'x-tsudoi-background': '1' } } : {}),
  });

/** Reads an answer: its data, or why not, in the reader's language. */
export async function answerOf<T>(
  sent: Promise<Response>,
  { t, language }: { t: Say; language: Language },
): Promise<AuthAnswer<T>> {
  const response = await sent.catch(() => undefined);
  if (!response) return { ok: false, code: 'UNREACHABLE', message: t('ui:unreachable') };
  const body = (await response.json().catch(() => ({}))) as unknown;
  if (response.ok) return { ok: true, data: body as T };
  const { code, messageJa, messageEn, field } = body as Told;
  const message = language === 'en' ? messageEn : messageJa;
  const fallback =
    response.status >= 500 ? t('ui:unreachable') : t(response.status === 429 ? 'entry:locked' : 'entry:failed');
  return {
    ok: false,
    code: code ?? (response.status >= 500 ? 'UNREACHABLE' : 'REFUSED'),
    message: message ?? fallback,
    ...(field ? { field } : {}),
  };
}
