import { Injectable } from '@nestjs/common';
import { type ConnectionOf, connectionOf, type OrderKey, page, pageSize, placeOf } from '../platform/graphql';
import { type Actor, organisationOf, visible, visibleById } from '../platform/visibility';
import { ActionItem } from './action-item.entity';
import { type ActionItemModel, toActionItem } from './action-item.model';
import type { ActionsArgs } from './action.inputs';
import { countVisible, nextVisible } from './visible-actions.queries';

const BY_DUE_DAY: readonly OrderKey[] = [
  { key: 'dueOn', direction: 'ASC', type: 'date' },
  { key: 'id', direction: 'ASC', type: 'uuid' },
];

@Injectable()
export class ActionsQueries {
  /** Actions by due day; those without a day come last. */
  list(actor: Actor, args: ActionsArgs): Promise<ConnectionOf<ActionItemModel>> {
    if (args.scope === 'VISIBLE') return this.visible(actor, args);
    const query = visible(actor, ActionItem, 'action').andWhere('action.assigneeOrganisationId = :own', {
      own: organisationOf(actor),
    });
    if (args.state) query.andWhere('action.state = :state', { state: args.state });
    return page(query, BY_DUE_DAY, args, (row) => toActionItem(row, actor));
  }

  private async visible(actor: Actor, { first, after, state }: ActionsArgs): Promise<ConnectionOf<ActionItemModel>> {
    const size = pageSize(first);
    const place = after ? placeOf(after, BY_DUE_DAY) : undefined;
    const ids = await nextVisible(actor, { state, after: place, limit: size + 1 });
    const rows = (await visibleById(actor, ActionItem, ids)).filter((row) => row !== null);
    return connectionOf(
      rows,
      size,
      BY_DUE_DAY,
      () => countVisible(actor, state),
      (row) => toActionItem(row, actor),
    );
  }
}
