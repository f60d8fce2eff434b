import { Injectable } from '@nestjs/common';
import { DirectoryIdentities } from './directory-identities.service';
import type { Login } from './login.service';
import { OwnFactorsService } from './own-factors.service';
import { Passkeys } from './passkeys.service';
import { RulesService } from './rules.service';

/** The page of one's own factors. */
@Injectable()
export class FactorList {
  constructor(
    private readonly factors: OwnFactorsService,
    private readonly passkeys: Passkeys,
    private readonly rules: RulesService,
    private readonly identities: DirectoryIdentities,
  ) {}

  async of({ principal }: Login): Promise<object> {
    const { staffId, organisationId } = principal;
    const [{ totp, recoveryCodes }, passkeys, { factor }, directory] = await Promise.all([
      this.factors.of(staffId),
      this.passkeys.list(staffId),
      this.rules.of(organisationId),
      this.identities.has(staffId),
    ]);
    return { totp, passkeys, recoveryCodesLeft: recoveryCodes, required: factor, directory };
  }
}
