import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import type { NewPasskey, Proof } from '../../graphql';

/** Whether this browser, at this address, can use passkeys at all; plain http cannot, but for localhost. */
export const passkeysWork = (): boolean => browserSupportsWebAuthn();

/** Lets the device sign; null when the person or the device stopped. */
export async function prove(options: PublicKeyCredentialRequestOptionsJSON): Promise<Proof | null> {
  return startAuthentication({ optionsJSON: options }).then(
    (passkey) => ({ passkey }),
    () => null,
  );
}

/** Lets the device make a passkey; 'KNOWN' when it holds one of this person, null when it stopped. */
export async function make(options: PublicKeyCredentialCreationOptionsJSON): Promise<NewPasskey | 'KNOWN' | null> {
  return startRegistration({ optionsJSON: options }).catch((error: unknown) =>
    error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' ? 'KNOWN' : null,
  );
}
