import { Injectable } from '@nestjs/common';
import { groupBy, loader } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, visible } from '../platform/visibility';
import { ConsentEvidence } from './consent-evidence.entity';

@Injectable()
export class EvidenceQueries {
  /** What is kept of a case, in the order in which it came, without the files. */
  ofCase(actor: Actor, caseId: string): Promise<ConsentEvidence[]> {
    return loader<string, ConsentEvidence[]>(actor, 'case-evidence', async (ids) => {
      const rows = await visible(actor, ConsentEvidence, 'evidence')
        .andWhere('evidence.caseId = ANY(:ids)', { ids })
        .orderBy('evidence.addedAt', 'ASC')
        .addOrderBy('evidence.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.caseId);
    }).load(caseId);
  }

  /** One of them without its file; null where it is missing or not the actor's to know. */
  async find(actor: Actor, id: string): Promise<ConsentEvidence | null> {
    if (!isId(id)) return null;
    return visible(actor, ConsentEvidence, 'evidence').andWhere('evidence.id = :id', { id }).getOne();
  }

  /** The same with its sealed file. */
  withFile(actor: Actor, id: string): Promise<ConsentEvidence | null> {
    return visible(actor, ConsentEvidence, 'evidence')
      .andWhere('evidence.id = :id', { id })
      .addSelect('evidence.sealed')
      .getOne();
  }
}
