import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import { type ASTNode, Kind, parse, print, visit } from 'graphql';
import type { Mode } from '../config';
import { answerWith } from './answer-with';
import { refusal } from './refusal';

/** Written beside the web app's typed documents by the same program; the build copies it. */
const MANIFEST = join(__dirname, '../../../../web/src/graphql/generated/persisted-documents.json');

/** The browser's memory tells things apart by their type: each object says its own, as the web client would ask. */
function withTypeNames(document: string): string {
  const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return print(
    visit(parse(document), {
      SelectionSet: (node, _key, parent) =>
        (parent as ASTNode | undefined)?.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : { ...node, selections: [...node.selections, typeName] },
    }),
  );
}

/** The operations of our own web app: their documents by their hashes (sha256 in hex). */
export function readOwnOperations(path = MANIFEST): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(manifest).map(([hash, document]) => [hash, withTypeNames(document)]));
}

type Body = { query?: unknown; extensions?: { persistedQuery?: { version?: unknown; sha256Hash?: unknown } } | null };

const isBody = (body: unknown): body is Body => typeof body === 'object' && body !== null && !Array.isArray(body);

/**
 * Puts the document of our own in the place of its hash. A hash that is not ours is refused, one that comes with a
 * document as well; and in `locked` every document that is sent as such. Nothing but POST is answered.
 */
export function ownOperations(mode: Mode, operations: ReadonlyMap<string, string>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const refuse = (status: number): void => answerWith(response, refusal('REQUEST_INVALID'), status);
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'POST');
      return refuse(405);
    }
    const body: unknown = request.body;
    // Not JSON: whoever comes after us turns it away.
    if (body === undefined) return next();
    if (!isBody(body)) return refuse(400);
    const asked = body.extensions?.persistedQuery;
    if (!asked) return mode === 'locked' ? refuse(400) : next();
    const hash = asked.version === 1 ? asked.sha256Hash : undefined;
    const document = typeof hash === 'string' ? operations.get(hash) : undefined;
    if (document === undefined || body.query !== undefined) return refuse(400);
    const { persistedQuery: _asked, ...extensions } = body.extensions ?? {};
    request.body = { ...body, query: document, extensions };
    next();
  };
}
