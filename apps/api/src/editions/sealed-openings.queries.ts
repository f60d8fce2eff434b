import { Injectable } from '@nestjs/common';
import type { PageArgs } from '../bodies';
import { type ConnectionOf, groupBy, loader, page } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, visible } from '../platform/visibility';
import { type SealedOpeningModel, toSealedOpening } from './sealed-opening.model';
import { SealedOpening } from './sealed-opening.entity';
import { SealedOpeningAct } from './sealed-opening-act.entity';

@Injectable()
export class SealedOpeningsQueries {
  /** Those that name the actor, newest first; to an auditor the register. */
  list(actor: Actor, args: PageArgs): Promise<ConnectionOf<SealedOpeningModel>> {
    return page(
      visible(actor, SealedOpening, 'opening'),
      [
        { key: 'requestedAt', direction: 'DESC', type: 'timestamptz' },
        { key: 'id', direction: 'DESC', type: 'uuid' },
      ],
      args,
      (row) => toSealedOpening(row, actor),
    );
  }

  async find(actor: Actor, id: string): Promise<SealedOpening | null> {
    if (!isId(id)) return null;
    return visible(actor, SealedOpening, 'opening').andWhere('opening.id = :id', { id }).getOne();
  }

  actsOf(actor: Actor, openingId: string): Promise<SealedOpeningAct[]> {
    return loader<string, SealedOpeningAct[]>(actor, 'sealed-opening-acts', async (ids) => {
      const rows = await visible(actor, SealedOpeningAct, 'act')
        .andWhere('act.openingId = ANY(:ids)', { ids })
        .orderBy('act.at', 'ASC')
        .addOrderBy('act.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.openingId);
    }).load(openingId);
  }
}
