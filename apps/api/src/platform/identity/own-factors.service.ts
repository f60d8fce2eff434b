import { Injectable } from '@nestjs/common';
import { Passkeys } from './passkeys.service';
import { PasswordDoor } from './password-door.service';
import { RecoveryCodes } from './recovery-codes.service';
import { TotpService } from './totp.service';

/** How a second check can be answered. */
export type SecondMethod = 'TOTP' | 'PASSKEY' | 'RECOVERY';

/** What somebody can show besides a password. */
export interface OwnFactors {
  readonly totp: boolean;
  readonly passkeys: number;
  readonly recoveryCodes: number;
}

/** Whether there is a second factor at all; codes on paper stand in for one, they are none. */
export const hasFactor = ({ totp, passkeys }: OwnFactors): boolean => totp || passkeys > 0;

/** Looks together what somebody can show. */
@Injectable()
export class OwnFactorsService {
  constructor(
    private readonly totp: TotpService,
    private readonly passkeys: Passkeys,
    private readonly recovery: RecoveryCodes,
    private readonly passwords: PasswordDoor,
  ) {}

  async of(staffId: string): Promise<OwnFactors> {
    const [totp, passkeys, recoveryCodes] = await Promise.all([
      this.totp.has(staffId),
      this.passkeys.list(staffId),
      this.recovery.left(staffId),
    ]);
    return { totp, passkeys: passkeys.length, recoveryCodes };
  }

  /** How the second check of a sign-in can be answered. */
  async secondMethods(staffId: string): Promise<SecondMethod[]> {
    const { totp, passkeys, recoveryCodes } = await this.of(staffId);
    return [
      ...(totp ? (['TOTP'] as const) : []),
      ...(passkeys > 0 ? (['PASSKEY'] as const) : []),
      ...(recoveryCodes > 0 ? (['RECOVERY'] as const) : []),
    ];
  }

  /** How somebody who is signed in can show once more who they are. */
  async confirmMethods(staffId: string): Promise<('PASSWORD' | 'TOTP' | 'PASSKEY')[]> {
    const [{ totp, passkeys }, password] = await Promise.all([this.of(staffId), this.passwords.has(staffId)]);
    return [
      ...(password ? (['PASSWORD'] as const) : []),
      ...(totp ? (['TOTP'] as const) : []),
      ...(passkeys > 0 ? (['PASSKEY'] as const) : []),
    ];
  }
}
