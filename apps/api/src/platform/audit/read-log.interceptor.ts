import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { catchError, from, mergeMap, type Observable, throwError } from 'rxjs';
import type { OperationContext } from '../graphql/context';
import { Refusal } from '../graphql/refusal';
import { isId, sha256 } from '../ids/ids';
import { Audit } from './audit.service';

type Arguments = Readonly<Record<string, unknown>>;

/** The id that a root field was asked for: its own, or the only one that its input names first. */
function askedFor(args: Arguments): string | undefined {
  const input = (typeof args.input === 'object' && args.input !== null ? args.input : {}) as Arguments;
  const given = [args.id, input.id, ...Object.values(args), ...Object.values(input)];
  return given.find((value): value is string => typeof value === 'string' && value !== '');
}

/**
 * Notes for the log what every root field was asked for by id: a thing that was shown is a read, one that was missing
 * or refused is a miss. Standing here it holds for operations that nobody has written yet.
 */
@Injectable()
export class ReadLog implements NestInterceptor {
  constructor(private readonly audit: Audit) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(execution);
    const context = graphql.getContext<OperationContext>();
    const info = graphql.getInfo<GraphQLResolveInfo>();
    const asked = askedFor(graphql.getArgs<Arguments>());
    return next.handle().pipe(
      mergeMap((result: unknown) => from(this.note(context, info, asked, result))),
      catchError((error: unknown) => {
        if (error instanceof Refusal && error.code === 'NOT_FOUND_OR_REFUSED') missed(context, asked);
        return throwError(() => error);
      }),
    );
  }

  private async note(
    context: OperationContext,
    info: GraphQLResolveInfo,
    asked: string | undefined,
    result: unknown,
  ): Promise<unknown> {
    const { actor } = context;
    if (!actor || asked === undefined || info.operation.operation !== 'query' || Array.isArray(result)) return result;
    const { name } = getNamedType(info.returnType);
    if (result === null || result === undefined) missed(context, asked);
    else if (isId(asked) && !name.endsWith('Connection')) await this.audit.read(actor, name, asked);
    return result;
  }
}

function missed(context: OperationContext, asked: string | undefined): void {
  context.misses = [...(context.misses ?? []), sha256((asked ?? '').toLowerCase())];
}
