import {
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestListener,
  HeaderMap,
} from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Audit } from '../audit/audit.service';
import { type Actor, toldCaseText } from '../visibility/actor';
import type { Visibility } from '../visibility/visibility.service';
import type { OperationContext } from './context';
import { failureCode } from './failures';
import { claimKey, keepResult } from './idempotency';
import { Refusal, refusal } from './refusal';

type Context = GraphQLRequestContext<OperationContext>;

const keyOf = (context: OperationContext): string | undefined => context.req.get('idempotency-key');

/** Nobody waits for the answer any more. */
const gone = ({ req, res }: OperationContext): boolean => res.closed || req.socket.destroyed;

/**
 * One transaction per operation, with the actor set inside it. It commits before the answer leaves when nothing failed;
 * one error anywhere, or a caller who has hung up, rolls everything back.
 */
export class TransactionPlugin implements ApolloServerPlugin<OperationContext> {
  constructor(
    private readonly visibility: () => Visibility,
    private readonly audit: () => Audit,
    private readonly secret: Buffer,
  ) {}

  requestDidStart(): Promise<GraphQLRequestListener<OperationContext>> {
    return Promise.resolve({
      didResolveOperation: (request) =>
        this.begin(request.contextValue, request.operation, request.request.variables).catch((error: unknown) => {
          throw withStatus(error);
        }),
      willSendResponse: (request) => this.end(request),
    });
  }

  private async begin(
    context: OperationContext,
    operation: OperationDefinitionNode | undefined,
    variables: unknown,
  ): Promise<void> {
    const { principal } = context.req;
    if (operation?.operation === 'subscription') throw refusal('REQUEST_INVALID');
    if (!principal) throw refusal('NOT_SIGNED_IN');
    const { actor, transaction } = await this.visibility().open(principal, context.language);
    context.transaction = transaction;
    context.actor = actor;
    if (gone(context)) throw refusal('BUSY');
    if (actor.standing.organisationId === null) throw refusal('NOT_SIGNED_IN');
    if (operation?.operation === 'mutation') {
      context.replay = (await claimKey(actor, keyOf(context), operation, variables, this.secret)) ?? undefined;
    }
  }

  private async end(request: Context): Promise<void> {
    const { contextValue: context, response, operation } = request;
    const { transaction, actor } = context;
    if (!transaction || !actor) return;
    context.transaction = undefined;
    const { body } = response;
    const failed = body?.kind !== 'single' || (body.singleResult.errors?.length ?? 0) > 0;
    if (failed || gone(context)) {
      await transaction.rollback();
      // That it was opened was rolled back as well, and what is not recorded is not shown.
      if (toldCaseText(actor) && body?.kind === 'single') body.singleResult.data = null;
      return this.noteApart(request);
    }
    try {
      const key = keyOf(context);
      if (operation?.operation === 'mutation' && key && !context.replay) {
        await keepResult(actor, key, context.resultIds ?? []);
      }
      await this.audit().note(actor, context.notes ?? []);
    } catch (error) {
      await transaction.rollback();
      return tell(request, error);
    }
    await transaction.commit().catch((error: unknown) => tell(request, error));
  }

  /**
   * An operation that was rolled back may have missed something, and may have shown something beside what failed: both
   * are recorded in a transaction of their own. It takes as long for what is hidden as for what does not exist. What
   * cannot be recorded is not shown.
   */
  private async noteApart(request: Context): Promise<void> {
    const { req, language, notes = [] } = request.contextValue;
    const { body } = request.response;
    const answered =
      body?.kind === 'single' && Object.values(body.singleResult.data ?? {}).some((part) => part !== null);
    const kept = notes.filter(({ kind }) => kind === 'MISS' || answered);
    if (kept.length === 0 || !req.principal) return;
    const record = (actor: Actor): Promise<void> => this.audit().note(actor, kept);
    await this.visibility()
      .as(req.principal, record, language)
      .catch((error: unknown) => answered && tell(request, error));
  }
}

/** Replaces the answer by a refusal: what could not be committed has not been said. */
function tell(request: Context, error: unknown): void {
  const code = failureCode(error, request.operation?.operation === 'mutation') ?? 'OUTCOME_UNKNOWN';
  const { message, extensions } = refusal(code);
  request.response.body = { kind: 'single', singleResult: { errors: [{ message, extensions }] } } as never;
}

const STATUS: Readonly<Record<string, number>> = { NOT_SIGNED_IN: 401, REQUEST_INVALID: 400 };

/** A refusal is an answer: 200 like any other, but 401 for who is not signed in; a failure of the database is 503. */
function withStatus(error: unknown): unknown {
  if (error instanceof Refusal) {
    error.extensions.http = { status: STATUS[error.code] ?? 200 };
    return error;
  }
  const failure = refusal(failureCode(error, false) ?? 'BUSY');
  failure.extensions.http = { status: 503, headers: new HeaderMap([['retry-after', '1']]) };
  return failure;
}
