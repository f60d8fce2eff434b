import { Injectable, type OnModuleInit } from '@nestjs/common';
import { agreementText } from '#libs/messages';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { Readers, refusal } from '../platform/graphql';
import { saveVersioned } from '../platform/graphql/conflict';
import { requireFresh } from '../platform/identity';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import type { EndAgreementInput, SignAgreementInput, SignPledgeInput } from './agreement.inputs';
import { type ConfidentialityPledgeModel, type SharingAgreementModel, toAgreement, toPledge } from './agreement.model';
import { ConfidentialityPledge } from './confidentiality-pledge.entity';
import { SharingAgreement } from './sharing-agreement.entity';

const YEARS = 3;

/** The day some years after a day, both `YYYY-MM-DD`; 29 February becomes 1 March where there is none. */
function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

@Injectable()
export class AgreementsService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('SharingAgreement', (actor, id) => this.get(actor, id));
    this.readers.register('ConfidentialityPledge', (actor, id) => this.getPledge(actor, id));
  }

  async get(actor: Actor, id: string): Promise<SharingAgreementModel> {
    const row = await this.visibility.require(actor, 'read', SharingAgreement, id);
    return toAgreement([row], row.organisationId, actor);
  }

  /** The organisation's administrator signs the present text for it, for three years at most. */
  async sign(actor: Actor, { textVersion, expiresOn }: SignAgreementInput): Promise<SharingAgreementModel> {
    if (!actor.ability.can('create', 'SharingAgreement')) throw refusal('NOT_ALLOWED');
    requireFresh(actor);
    if (textVersion !== agreementText('AGREEMENT').version) {
      throw refusal('AGREEMENT_TEXT_CHANGED', {}, { field: 'textVersion' });
    }
    if (expiresOn <= actor.today || expiresOn > yearsAfter(actor.today, YEARS)) {
      throw refusal('AGREEMENT_SPAN_INVALID', { years: YEARS }, { field: 'expiresOn' });
    }
    const id = newId();
    await add(actor.manager, SharingAgreement, {
      id,
      organisationId: organisationOf(actor),
      textVersion,
      signedOn: actor.today,
      expiresOn,
      signedByStaffId: staffOf(actor),
    });
    await this.audit.record(actor, 'AGREEMENT_SIGNED', 'SharingAgreement', id, { kind: 'RIGHTS' });
    return this.get(actor, id);
  }

  /** Ends an agreement today, and with it those that the organisation had signed before: nobody of it opens a case any more. */
  async end(actor: Actor, { id, version }: EndAgreementInput): Promise<SharingAgreementModel> {
    await this.visibility.require(actor, 'update', SharingAgreement, id);
    requireFresh(actor);
    await saveVersioned(actor, SharingAgreement, { id, version }, { endedOn: actor.today }, () => this.get(actor, id));
    await actor.manager
      .createQueryBuilder()
      .update(SharingAgreement)
      .set({ endedOn: actor.today, version: () => 'version + 1' })
      .where('organisation_id = :own AND ended_on > :today AND expires_on > :today', {
        own: organisationOf(actor),
        today: actor.today,
      })
      .execute();
    await this.audit.record(actor, 'AGREEMENT_ENDED', 'SharingAgreement', id, { kind: 'RIGHTS' });
    return this.get(actor, id);
  }

  async getPledge(actor: Actor, id: string): Promise<ConfidentialityPledgeModel> {
    return toPledge(await this.visibility.require(actor, 'read', ConfidentialityPledge, id));
  }

  /** A person pledges secrecy for the organisation for which they act; operators and auditors take no part in cases. */
  async pledge(actor: Actor, { textVersion }: SignPledgeInput): Promise<ConfidentialityPledgeModel> {
    if (!actor.ability.can('create', 'ConfidentialityPledge')) throw refusal('NOT_ALLOWED');
    if (textVersion !== agreementText('PLEDGE').version) {
      throw refusal('AGREEMENT_TEXT_CHANGED', {}, { field: 'textVersion' });
    }
    const id = newId();
    await add(actor.manager, ConfidentialityPledge, {
      id,
      staffId: staffOf(actor),
      organisationId: organisationOf(actor),
      textVersion,
      signedAt: actor.now,
    });
    await this.audit.record(actor, 'PLEDGE_SIGNED', 'ConfidentialityPledge', id, { kind: 'RIGHTS' });
    return this.getPledge(actor, id);
  }
}
