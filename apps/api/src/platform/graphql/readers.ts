import { Injectable } from '@nestjs/common';
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, isListType, isNonNullType } from 'graphql';
import type { Actor } from '../visibility/actor';
import type { OperationContext } from './context';

type Reader = (actor: Actor, id: string) => Promise<unknown>;

/** How each type that a mutation returns is read again by id, with the actor's rights; features register theirs. */
@Injectable()
export class Readers {
  private readonly readers = new Map<string, Reader>();

  register(type: string, reader: Reader): void {
    this.readers.set(type, reader);
  }

  async read(type: string, actor: Actor, id: string): Promise<unknown> {
    const reader = this.readers.get(type);
    if (!reader) throw new Error(`No reader is registered for ${type}`);
    return reader(actor, id);
  }
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const idsOf = (result: unknown): string[] =>
  (Array.isArray(result) ? result : [result]).map((thing: { id: string }) => thing.id);

/** Wraps every mutation once: a replay reads its result again instead of doing it again, and a result's ids are kept. */
export function wrapMutations(schema: GraphQLSchema, readers: Readers): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const carryOut = field.resolve;
    const type = getNamedType(field.type).name;
    field.resolve = async (source: unknown, args, context: OperationContext, info) => {
      if (context.replay && context.actor) {
        const { actor } = context;
        const again = [];
        for (const id of context.replay) again.push(await readers.read(type, actor, id));
        return isList(field.type) ? again : again[0];
      }
      const result: unknown = await carryOut?.(source, args, context, info);
      context.resultIds = idsOf(result);
      return result;
    };
  }
  return schema;
}
