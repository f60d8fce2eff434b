import { Injectable } from '@nestjs/common';
import { type ConnectionOf, page } from '../platform/graphql';
import { type Actor, visible } from '../platform/visibility';
import { Organisation } from './organisation.entity';
import type { OrganisationsArgs } from './organisation.inputs';
import { type OrganisationModel, toOrganisation } from './organisation.model';

@Injectable()
export class OrganisationsQueries {
  /** Organisations in organisational order. */
  list(actor: Actor, args: OrganisationsArgs): Promise<ConnectionOf<OrganisationModel>> {
    const query = visible(actor, Organisation, 'organisation');
    if (args.kind) query.andWhere('organisation.kind = :kind', { kind: args.kind });
    return page(
      query,
      [
        { key: 'sortOrder', direction: 'ASC', type: 'int' },
        { key: 'id', direction: 'ASC', type: 'uuid' },
      ],
      args,
      (row) => toOrganisation(row, actor),
    );
  }
}
