import { Injectable } from '@nestjs/common';
import { requestSubject } from '#libs/consent';
import { Audit } from '../platform/audit/audit.service';
import { loader } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { type Actor, Visibility } from '../platform/visibility';
import { CaseVault, openingsOf } from '../sections';
import type { InformationRequest } from './information-request.entity';
import { type InformationRequestModel, type RequestAnswerModel, toRequestAnswer } from './request.model';
import { requestPlace } from './request-texts';
import { RequestsQueries } from './requests.queries';

/** The words of a request. */
interface Words {
  readonly purpose: string;
  readonly wish: string;
}

type OfCase = Pick<InformationRequestModel, 'id' | 'caseId'>;

/** Shows what is asked and answered, and records for the presenter who has opened which request. */
@Injectable()
export class ReadRequests {
  constructor(
    private readonly visibility: Visibility,
    private readonly queries: RequestsQueries,
    private readonly vault: CaseVault,
    private readonly audit: Audit,
  ) {}

  async answersTo(actor: Actor, { id }: InformationRequestModel): Promise<RequestAnswerModel[]> {
    return (await this.queries.answersTo(actor, id)).map(toRequestAnswer);
  }

  /** The words, null where it has closed meanwhile; they ask for a fresh sign-in, and that they were opened is recorded. */
  async words(actor: Actor, { id, caseId }: InformationRequestModel): Promise<Words | null> {
    requireFresh(actor);
    return loader<OfCase, Words | null>(
      actor,
      'request-words',
      async (asked) => {
        const rows = await this.openNow(actor, asked);
        const words = new Map<string, Words>();
        for (const row of rows)
          words.set(row.id, {
            purpose: await this.vault.open(actor, row.caseId, requestPlace(row.id, 'PURPOSE'), row.sealedPurpose),
            wish: await this.vault.open(actor, row.caseId, requestPlace(row.id, 'WISH'), row.sealedWish),
          });
        return asked.map((one) => words.get(one.id) ?? null);
      },
      (one) => one.id,
    ).load({ id, caseId });
  }

  /** What was added to an answer, null where nothing was; it is opened as the request is. */
  async note(actor: Actor, { id, caseId, requestId, noted }: RequestAnswerModel): Promise<string | null> {
    if (!noted) return null;
    requireFresh(actor);
    return loader<OfCase & { requestId: string }, string | null>(
      actor,
      'request-notes',
      async (asked) => {
        await this.openNow(
          actor,
          asked.map((one) => ({ id: one.requestId, caseId: one.caseId })),
        );
        const rows = await this.queries.answersByIds(
          actor,
          asked.map((one) => one.id),
        );
        const notes = new Map<string, string>();
        for (const row of rows)
          notes.set(row.id, await this.vault.open(actor, row.caseId, requestPlace(row.id, 'NOTE'), row.sealedNote));
        return asked.map((one) => notes.get(one.id) ?? null);
      },
      (one) => one.id,
    ).load({ id, caseId, requestId });
  }

  /** Those requests that are still open when nobody changes their cases any more; each is recorded as opened. */
  private async openNow(actor: Actor, asked: readonly OfCase[]): Promise<InformationRequest[]> {
    await this.visibility.lookAt(
      actor,
      asked.map(({ caseId }) => caseId),
    );
    const rows = await this.queries.byIds(
      actor,
      asked.map(({ id }) => id),
    );
    await this.audit.note(
      actor,
      rows.flatMap((row) => openingsOf(actor, row, requestSubject)),
    );
    return rows;
  }
}
