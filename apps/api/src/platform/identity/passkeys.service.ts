import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Request } from 'express';
import type { Pool } from 'pg';
import { Clock } from '../clock/clock';
import { Config } from '../config';
import { GATE_POOL } from '../database/database.module';

const SERVICE = 'Tsudoi';
const TIMEOUT_MS = 5 * 60_000;

/** One of somebody's passkeys, as the list shows it. */
export interface OwnPasskey {
  readonly id: string;
  readonly label: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

interface PasskeyRow {
  readonly id: string;
  readonly staffId: string;
  readonly publicKey: Buffer;
  readonly counter: string;
  readonly transports: string[];
}

/** Credential ids are base64url of at most 1,023 bytes (WebAuthn Level 3, 5.8.3). */
const isCredentialId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{1,1400}$/.test(id);

/** Whether JSON from outside has the outline of a passkey's answer; its content is for the verification. */
const looksLike = (answer: unknown): answer is AuthenticationResponseJSON & RegistrationResponseJSON => {
  const { id, response } = (answer ?? {}) as { id?: unknown; response?: unknown };
  return isCredentialId(id) && typeof response === 'object' && response !== null;
};

/** Key pairs on people's devices (WebAuthn): nothing to type, nothing to guess, nothing that another site could ask for. */
@Injectable()
export class Passkeys {
  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async list(staffId: string): Promise<OwnPasskey[]> {
    const { rows } = await this.gate.query<OwnPasskey>(
      `SELECT id, label, created_at AS "createdAt", last_used_at AS "lastUsedAt" FROM passkey
       WHERE staff_id = $1 ORDER BY created_at, id`,
      [staffId],
    );
    return rows;
  }

  /** What a device needs to make a key for somebody. */
  async offer(request: Request, staffId: string, email: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const { rpID } = this.site(request);
    return generateRegistrationOptions({
      rpName: SERVICE,
      rpID,
      userName: email,
      userID: new Uint8Array(Buffer.from(staffId)),
      timeout: TIMEOUT_MS,
      attestationType: 'none',
      excludeCredentials: await this.known(staffId),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
  }

  /** Keeps a new key whose answer fits the challenge; false where it does not, or the key is known. */
  async add(
    request: Request,
    staffId: string,
    answer: unknown,
    { challenge, label }: { challenge: string; label: string },
  ): Promise<boolean> {
    if (!looksLike(answer)) return false;
    const { rpID, origin } = this.site(request);
    const found = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: false,
    }).catch(() => null);
    if (!found?.verified) return false;
    const { credential } = found.registrationInfo;
    const { rowCount } = await this.gate.query(
      `INSERT INTO passkey (id, staff_id, public_key, counter, transports, label, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
      [
        credential.id,
        staffId,
        Buffer.from(credential.publicKey),
        credential.counter,
        (credential.transports ?? []).slice(0, 8),
        label,
        this.clock.now(),
      ],
    );
    return rowCount === 1;
  }

  /** What a device needs to answer: for somebody known, with one of their keys; else with any that it holds for us. */
  async ask(
    request: Request,
    { staffId, strict = true, challenge }: { staffId?: string; strict?: boolean; challenge?: string } = {},
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({
      ...(challenge === undefined ? {} : { challenge: new Uint8Array(Buffer.from(challenge, 'base64url')) }),
      rpID: this.site(request).rpID,
      timeout: TIMEOUT_MS,
      userVerification: strict ? 'required' : 'preferred',
      allowCredentials: staffId === undefined ? [] : await this.known(staffId),
    });
  }

  /**
   * Whose key signed the challenge, or null. Where a key is all that is shown (`strict`), its device must have asked for
   * a finger or a PIN. A count of signatures that does not go up shows a copy, and counts as wrong.
   */
  async take(request: Request, answer: unknown, challenge: string, strict = true): Promise<string | null> {
    if (!looksLike(answer)) return null;
    const { rows } = await this.gate.query<PasskeyRow>(
      `SELECT id, staff_id AS "staffId", public_key AS "publicKey", counter, transports FROM passkey WHERE id = $1`,
      [answer.id],
    );
    const [key] = rows;
    if (!key) return null;
    const { rpID, origin } = this.site(request);
    const found = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id: key.id, publicKey: new Uint8Array(key.publicKey), counter: Number(key.counter) },
      requireUserVerification: strict,
    }).catch(() => null);
    if (!found?.verified) return null;
    const { rowCount } = await this.gate.query(
      `UPDATE passkey SET counter = $2, last_used_at = $3 WHERE id = $1 AND (counter < $2 OR $2 = 0)`,
      [key.id, found.authenticationInfo.newCounter, this.clock.now()],
    );
    return rowCount === 1 ? key.staffId : null;
  }

  async remove(staffId: string, id: string): Promise<boolean> {
    if (!isCredentialId(id)) return false;
    const { rowCount } = await this.gate.query(`DELETE FROM passkey WHERE id = $1 AND staff_id = $2`, [id, staffId]);
    return rowCount === 1;
  }

  /** The site for which keys are made: the address people use, else the one that they just used. */
  private site(request: Request): { rpID: string; origin: string } {
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`;
    return { origin, rpID: URL.canParse(origin) ? new URL(origin).hostname : '' };
  }

  private async known(staffId: string): Promise<{ id: string; transports?: string[] }[]> {
    const { rows } = await this.gate.query<{ id: string; transports: string[] }>(
      `SELECT id, transports FROM passkey WHERE staff_id = $1 ORDER BY created_at, id`,
      [staffId],
    );
    return rows;
  }
}
