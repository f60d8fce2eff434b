import { Injectable } from '@nestjs/common';
import type { PageArgs } from '../bodies';
import { type ConnectionOf, groupBy, loader, page } from '../platform/graphql';
import { type Actor, knowing, visible, visibleById, visibleOf } from '../platform/visibility';
import { InformationRequest } from './information-request.entity';
import { type InformationRequestModel, toInformationRequest } from './request.model';
import { RequestAnswer } from './request-answer.entity';

@Injectable()
export class RequestsQueries {
  async find(actor: Actor, id: string): Promise<InformationRequestModel | null> {
    const [row] = await visibleById(await knowing(actor), InformationRequest, [id]);
    return row ? toInformationRequest(row, actor) : null;
  }

  /** What the reader's organisation is asked, and what it asks in cases that the reader presents; newest first. */
  async list(actor: Actor, args: PageArgs): Promise<ConnectionOf<InformationRequestModel>> {
    return page(
      visible(await knowing(actor), InformationRequest, 'request'),
      [
        { key: 'askedAt', direction: 'DESC', type: 'timestamptz' },
        { key: 'id', direction: 'DESC', type: 'uuid' },
      ],
      args,
      (row) => toInformationRequest(row, actor),
    );
  }

  /** Of one case, newest first: to who presents it all of them, to others what they are asked themselves. */
  async ofCase(actor: Actor, caseId: string): Promise<InformationRequestModel[]> {
    const rows = await loader<string, InformationRequest[]>(actor, 'case-information-requests', async (ids) => {
      const found = await visible(await knowing(actor), InformationRequest, 'request')
        .andWhere('request.caseId = ANY(:ids)', { ids })
        .orderBy('request.askedAt', 'DESC')
        .addOrderBy('request.id', 'DESC')
        .getMany();
      return groupBy(found, ids, (row) => row.caseId);
    }).load(caseId);
    return rows.map((row) => toInformationRequest(row, actor));
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<InformationRequest[]> {
    return visible(await knowing(actor), InformationRequest, 'request')
      .andWhere('request.id = ANY(:ids)', { ids })
      .getMany();
  }

  /** Whatever was answered to a request, the earliest first: the last one counts. */
  readonly answersTo = visibleOf(RequestAnswer, 'requestId', 'answeredAt', knowing);

  async answersByIds(actor: Actor, ids: readonly string[]): Promise<RequestAnswer[]> {
    return visible(await knowing(actor), RequestAnswer, 'answer')
      .andWhere('answer.id = ANY(:ids)', { ids })
      .getMany();
  }
}
