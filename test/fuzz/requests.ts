import type { Draw } from '../visibility/draw';
import { BREAKS } from './breakage';
import type { Documents } from './documents';
import type { Values } from './values';

/** What goes over the wire. */
export interface Sent {
  readonly method: 'POST' | 'GET' | 'PUT';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

const OTHER_BODIES = [
  '',
  'null',
  '1',
  '"x"',
  '[]',
  '[{"query":"{ me { name } }"},{"query":"{ me { name } }"}]',
  '{"query":1}',
  '{"query":null,"variables":[]}',
  '{"query":"{ me { name } }","variables":"x"}',
  '{"query":"{ me { name } }","operationName":{"a":1}}',
  '{"query":"{ me { name } }","extensions":[]}',
  '{"query":"{ me { name } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"aa"}}}',
  '{"extensions":{"persistedQuery":{"version":2,"sha256Hash":["x"]}}}',
  '{"query":"{ me { name } }","__proto__":{"admin":true},"constructor":{"prototype":{}}}',
  '{"query":"{ me { name } }"',
  '{"query":"\\ud800 { me { name } }"}',
];

/** Draws a request: three of five fit the schema, the others are broken in one way or more. */
export function drawRequest(draw: Draw, documents: Documents, values: Values): Sent {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (draw.chance(0.03)) headers['accept-language'] = draw.pick(['en', 'ja', 'x'.repeat(2_000), 'en;q=2']);
  if (draw.chance(0.02)) return { method: 'POST', path: '/graphql', headers, body: draw.pick(OTHER_BODIES) };
  let drawn = documents.one();
  if (draw.chance(0.4)) for (const broken of draw.some(BREAKS, 1, 2)) drawn = broken(drawn, draw, values);
  if (drawn.mutation && draw.chance(0.97)) {
    headers['idempotency-key'] = draw.chance(0.95)
      ? draw.id()
      : draw.pick(['x', '00000000-0000-4000-8000-000000000000']);
  }
  if (draw.chance(0.01)) {
    const path = `/graphql?query=${encodeURIComponent(drawn.query.toWellFormed().slice(0, 800))}`;
    return { method: draw.pick(['GET', 'PUT']), path, headers: { ...headers, 'apollo-require-preflight': '1' } };
  }
  if (draw.chance(0.01))
    headers['content-type'] = draw.pick(['text/plain', 'application/graphql', 'multipart/form-data']);
  const operationName = draw.chance(0.03) ? draw.pick(['Second', 'Drawn', '', '会議']) : undefined;
  const body = JSON.stringify({ query: drawn.query, variables: drawn.variables, operationName });
  return { method: 'POST', path: '/graphql', headers, body };
}
