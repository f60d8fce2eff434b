import { Injectable } from '@nestjs/common';
import { Confirmation } from './confirmation.service';
import type { Login } from './login.service';
import { OrganisationNames } from './organisation-names';
import type { Asking } from './web';

/** What a locked screen may still show. */
@Injectable()
export class LockedScreen {
  constructor(
    private readonly confirmation: Confirmation,
    private readonly names: OrganisationNames,
  ) {}

  /** How to open it, and for which organisation it is; nothing of what was open, and no person's name. */
  async show(login: Login, request: Asking): Promise<object> {
    const { organisationId } = login.principal;
    const names = await this.names.of(login, [organisationId]);
    const asked = await this.confirmation.ask(login, request);
    return { locked: true, ...asked, organisationName: names.get(organisationId) ?? '' };
  }
}
