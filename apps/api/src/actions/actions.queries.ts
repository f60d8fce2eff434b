import { Injectable } from '@nestjs/common';
import { type ConnectionOf, page } from '../platform/graphql';
import { type Actor, organisationOf, visible } from '../platform/visibility';
import { ActionItem } from './action-item.entity';
import { type ActionItemModel, toActionItem } from './action-item.model';
import type { ActionsArgs } from './action.inputs';

@Injectable()
export class ActionsQueries {
  /** Actions by due day; those without a day come last. */
  list(actor: Actor, args: ActionsArgs): Promise<ConnectionOf<ActionItemModel>> {
    const query = visible(actor, ActionItem, 'action');
    if (args.scope !== 'VISIBLE') {
      query.andWhere('action.assigneeOrganisationId = :own', { own: organisationOf(actor) });
    }
    if (args.state) query.andWhere('action.state = :state', { state: args.state });
    return page(
      query,
      [
        { key: 'dueOn', direction: 'ASC', type: 'date' },
        { key: 'id', direction: 'ASC', type: 'uuid' },
      ],
      args,
      (row) => toActionItem(row, actor),
    );
  }
}
