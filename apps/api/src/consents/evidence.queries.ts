import { Injectable } from '@nestjs/common';
import { isId } from '../platform/ids/ids';
import { type Actor, visible, visibleOf } from '../platform/visibility';
import { ConsentEvidence } from './consent-evidence.entity';

@Injectable()
export class EvidenceQueries {
  /** What is kept of a case, in the order in which it came, without the files. */
  readonly ofCase = visibleOf(ConsentEvidence, 'caseId', 'addedAt');

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
