import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { catchError, type Observable, tap, throwError } from 'rxjs';
import type { OperationContext } from '../graphql/context';
import { Refusal } from '../graphql/refusal';
import { isId } from '../ids/ids';
import { missOf, type Note, readOf, searchOf } from './audit.service';

type Arguments = Readonly<Record<string, unknown>>;

/** Lists that are a search whatever they are asked for: those of the log itself. */
const WATCHED = ['auditLog', 'caseLog'];
const LIST = /Connection$/;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The ids that a root field was asked for, its own first. Other texts are content: not even their hash is kept. */
function askedFor(args: Arguments): string[] {
  const input = (typeof args.input === 'object' && args.input !== null ? args.input : {}) as Arguments;
  const own = [args.id, input.id].filter(isText);
  const others = [...Object.values(args), ...Object.values(input)]
    .flat()
    .filter((value) => isText(value) && isId(value));
  return [...new Set([...own, ...(others as string[])])];
}

/** The case that a question or an answer is about, so that who is kept from it does not find the entry. */
function caseOf(about: unknown): string | undefined {
  const { caseId } = (typeof about === 'object' && about !== null ? about : {}) as Arguments;
  return isText(caseId) && isId(caseId) ? caseId.toLowerCase() : undefined;
}

/** What a query that was answered has shown: a thing, the things of a list, or that there is nothing. */
function shown(info: GraphQLResolveInfo, args: Arguments, result: unknown): Note[] {
  const { name } = getNamedType(info.returnType);
  const asked = askedFor(args);
  if (result === null || result === undefined) return asked.length === 0 ? [] : [missOf(asked[0]!)];
  const caseId = name === 'Case' ? asked[0] : (caseOf(args) ?? caseOf(result));
  if (LIST.test(name)) {
    const ids = asked.length === 0 && WATCHED.includes(info.fieldName) ? [''] : asked;
    return ids.map((id) => searchOf(name.replace(LIST, ''), id, caseId));
  }
  return Array.isArray(result) ? [] : asked.filter(isId).map((id) => readOf(name, id.toLowerCase(), caseId));
}

/**
 * Notes for the log what every root field was asked for by id: a thing that was shown is a read, one that was missing
 * or refused is a miss. Standing here it holds for operations that nobody has written yet. The notes are written when
 * the operation ends, whether it is kept or not.
 */
@Injectable()
export class ReadLog implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(execution);
    const context = graphql.getContext<OperationContext>();
    const info = graphql.getInfo<GraphQLResolveInfo>();
    const args = graphql.getArgs<Arguments>();
    const note = (notes: readonly Note[]): void => void (context.notes = [...(context.notes ?? []), ...notes]);
    return next.handle().pipe(
      tap((result: unknown) => info.operation.operation === 'query' && note(shown(info, args, result))),
      catchError((error: unknown) => {
        const missed = error instanceof Refusal && error.code === 'NOT_FOUND_OR_REFUSED';
        if (missed) note([missOf(askedFor(args)[0] ?? '')]);
        return throwError(() => error);
      }),
    );
  }
}
