import { createHmac, timingSafeEqual } from 'node:crypto';
import { defaultFieldResolver, getNamedType, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { ConnectionOf } from './connection';
import type { OperationContext } from './context';
import { refusal } from './refusal';

const MAC_BYTES = 16;
const LONGEST = 2_000;

/** Whether a field is a list that goes on after a cursor. */
export const isPaged = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ name }) => name === 'after') && getNamedType(field.type).name.endsWith('Connection');

/** What a cursor is good for: one list, below one thing, in the hands of one organisation. */
function listOf(parent: string, field: string, source: unknown, context: OperationContext): string {
  const id = (source as { id?: unknown } | null | undefined)?.id;
  const organisation = context.actor?.standing.organisationId ?? '';
  return [parent, field, typeof id === 'string' ? id : '', organisation].join('\n');
}

/** Signs places in lists and recognises them: HMAC-SHA-256, cut to 128 bits (RFC 2104, section 5). */
export class CursorSeal {
  constructor(private readonly key: Buffer) {}

  seal(list: string, place: string): string {
    return `${place}.${this.mac(list, place).toString('base64url')}`;
  }

  /** The place in a cursor of ours; refuses one that is forged, or of another list or organisation. */
  open(list: string, cursor: string): string {
    const [place = '', mac = '', ...more] = cursor.length <= LONGEST ? cursor.split('.') : [];
    const given = Buffer.from(mac, 'base64url');
    const right = given.length === MAC_BYTES && timingSafeEqual(given, this.mac(list, place));
    // One spelling only: base64url has several for the same bytes.
    if (!right || more.length > 0 || given.toString('base64url') !== mac) {
      throw refusal('CURSOR_INVALID', {}, { field: 'after' });
    }
    return place;
  }

  private mac(list: string, place: string): Buffer {
    return createHmac('sha256', this.key).update(`${list}\n${place}`).digest().subarray(0, MAC_BYTES);
  }
}

/** Wraps every list of the schema: the cursors that leave are signed, those that come back are checked. */
export function signCursors(schema: GraphQLSchema, seal: CursorSeal): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()).filter(isPaged)) {
      const carryOut = field.resolve ?? defaultFieldResolver;
      field.resolve = async (source: unknown, args: { after?: string | null }, context: OperationContext, info) => {
        const list = listOf(type.name, field.name, source, context);
        const opened = args.after ? { ...args, after: seal.open(list, args.after) } : args;
        const found = (await carryOut(source, opened, context, info)) as ConnectionOf<unknown> | Error | null;
        // A refusal comes back as a value.
        if (!found || found instanceof Error) return found;
        const { edges, pageInfo } = found;
        return {
          ...found,
          edges: edges.map(({ node, cursor }) => ({ node, cursor: seal.seal(list, cursor) })),
          pageInfo: {
            ...pageInfo,
            endCursor: pageInfo.endCursor === null ? null : seal.seal(list, pageInfo.endCursor),
          },
        };
      };
    }
  }
  return schema;
}
