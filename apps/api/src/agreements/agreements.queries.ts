import { Injectable } from '@nestjs/common';
import { bodiesToday } from '#libs/abilities';
import { Membership } from '../bodies';
import { groupBy, loader } from '../platform/graphql';
import { type Actor, organisationOf, staffOf, visible } from '../platform/visibility';
import { type SharingAgreementModel, toAgreement } from './agreement.model';
import { ConfidentialityPledge } from './confidentiality-pledge.entity';
import { SharingAgreement } from './sharing-agreement.entity';

@Injectable()
export class AgreementsQueries {
  /** The agreement of an organisation; null for whoever may not know whether it has one. */
  agreementOf(actor: Actor, organisationId: string): Promise<SharingAgreementModel | null> {
    return loader<string, SharingAgreementModel | null>(actor, 'agreement', async (ids) => {
      const known = await this.known(actor, ids);
      const rows = await visible(actor, SharingAgreement, 'agreement')
        .andWhere('agreement.organisationId = ANY(:ids)', { ids: [...known] })
        .getMany();
      const byOrganisation = groupBy(rows, ids, (row) => row.organisationId);
      return ids.map((id, at) => (known.has(id) ? toAgreement(byOrganisation[at] ?? [], id, actor) : null));
    }).load(organisationId);
  }

  /** The acting person's latest pledge for the acting organisation. */
  ownPledge(actor: Actor): Promise<ConfidentialityPledge | null> {
    return visible(actor, ConfidentialityPledge, 'pledge')
      .andWhere('pledge.staffId = :staffId AND pledge.organisationId = :organisationId', {
        staffId: staffOf(actor),
        organisationId: organisationOf(actor),
      })
      .orderBy('pledge.signedAt', 'DESC')
      .getOne();
  }

  /** One's own organisation, and the members of bodies that it keeps. */
  private async known(actor: Actor, ids: readonly string[]): Promise<Set<string>> {
    const bodyIds = bodiesToday(actor.standing, 'SECRETARIAT');
    const members =
      bodyIds.length === 0
        ? []
        : await visible(actor, Membership, 'membership')
            .andWhere('membership.bodyId = ANY(:bodyIds) AND membership.organisationId = ANY(:ids)', { bodyIds, ids })
            .andWhere('membership.validFrom <= :today AND :today < membership.validTo', { today: actor.today })
            .getMany();
    const served = new Set(members.map(({ organisationId }) => organisationId));
    return new Set(ids.filter((id) => id === actor.standing.organisationId || served.has(id)));
  }
}
