import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Note } from '../audit/audit.service';
import type { ActorTransaction } from '../database/transaction';
import type { Principal } from '../identity/principal';
import type { Actor } from '../visibility/actor';

/** What a GraphQL operation carries along; the actor and the transaction are there once the operation is known. */
export interface OperationContext {
  readonly req: Request & { principal?: Principal };
  readonly res: Response;
  readonly language: 'ja' | 'en';
  actor?: Actor;
  transaction?: ActorTransaction;
  /** Set when a keyed mutation was carried out before: the ids of what it returned. */
  replay?: readonly string[];
  /** The ids of what a mutation returned, to be kept with its key. */
  resultIds?: readonly string[];
  /** What was looked at and missed, to be recorded when the operation ends. */
  notes?: readonly Note[];
}

/** The acting person of an operation, as a resolver's parameter. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = GqlExecutionContext.create(context).getContext<OperationContext>();
  if (!actor) throw new Error('A resolver ran outside a transaction');
  return actor;
});

/** ja unless the reader's browser asks for English first. */
export const languageOf = (header: string | undefined): 'ja' | 'en' =>
  header?.trim().toLowerCase().startsWith('en') ? 'en' : 'ja';
