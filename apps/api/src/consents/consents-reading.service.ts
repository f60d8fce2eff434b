import { Injectable } from '@nestjs/common';
import { DISCLOSURE_ARTICLES } from '#libs/consent';
import type { PageArgs } from '../bodies';
import type { ConnectionOf } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import {
  type CaseFreezeModel,
  type ConsentModel,
  type DisclosureArticleModel,
  type DisclosureExceptionModel,
  type ExceptionActModel,
  type RecallTaskModel,
  toCaseFreeze,
  toConsent,
  toDisclosureArticle,
  toDisclosureException,
  toRecallTask,
} from './consent.model';
import { ConsentsQueries } from './consents.queries';

/** Rows about consent as their readers may know them. */
@Injectable()
export class ConsentsReading {
  constructor(private readonly queries: ConsentsQueries) {}

  async consentsOf(actor: Actor, caseId: string): Promise<ConsentModel[]> {
    return (await this.queries.consentsOf(actor, caseId)).map(toConsent);
  }

  refusalCountOf(actor: Actor, caseId: string): Promise<number> {
    return this.queries.refusalCountOf(actor, caseId);
  }

  async freezesOf(actor: Actor, caseId: string): Promise<CaseFreezeModel[]> {
    return (await this.queries.freezesOf(actor, caseId)).map((row) => toCaseFreeze(row, actor.today));
  }

  async openFreezes(actor: Actor): Promise<CaseFreezeModel[]> {
    return (await this.queries.openFreezes(actor)).map((row) => toCaseFreeze(row, actor.today));
  }

  async recallsOf(actor: Actor, caseId: string): Promise<RecallTaskModel[]> {
    return (await this.queries.recallsOf(actor, caseId)).map((row) => toRecallTask(row, actor.language));
  }

  async ownRecalls(actor: Actor): Promise<RecallTaskModel[]> {
    return (await this.queries.ownRecalls(actor)).map((row) => toRecallTask(row, actor.language));
  }

  articles(actor: Actor): DisclosureArticleModel[] {
    return DISCLOSURE_ARTICLES.map((article) => toDisclosureArticle(article, actor.language));
  }

  exceptions(actor: Actor, args: PageArgs): Promise<ConnectionOf<DisclosureExceptionModel>> {
    return this.queries.exceptions(actor, args);
  }

  async exceptionsOf(actor: Actor, caseId: string): Promise<DisclosureExceptionModel[]> {
    return (await this.queries.exceptionsOf(actor, caseId)).map(toDisclosureException);
  }

  async actsOf(actor: Actor, { id, caseId }: DisclosureExceptionModel): Promise<ExceptionActModel[]> {
    return (await this.queries.actsOf(actor, caseId)).filter(({ exceptionId }) => exceptionId === id);
  }
}
