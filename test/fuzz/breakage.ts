import type { Draw } from '../visibility/draw';
import type { Drawn } from './documents';
import { literal, type Values } from './values';

type Break = (drawn: Drawn, draw: Draw, values: Values) => Drawn;

const TOKENS = ['{', '}', '(', ')', '[', ']', ':', '$', '@', '!', '|', '...', '"', '"""', '#', '&', '\u0000', '\ufeff'];
const WORDS = [...TOKENS, 'fragment', 'on', 'query', 'mutation', 'subscription', 'null', 'x', '会議', '💥', '\ud800'];

const text =
  (make: (drawn: Drawn, draw: Draw, values: Values) => string): Break =>
  (drawn, draw, values) => ({ ...drawn, query: make(drawn, draw, values) });

/** A slice of the text somewhere. */
function slice({ query }: Drawn, draw: Draw): [number, number] {
  const from = draw.int(0, query.length);
  return [from, Math.min(query.length, from + draw.int(1, 30))];
}

const nest = (depth: number, open: string, close: string, core: string): string =>
  `${open.repeat(depth)}${core}${close.repeat(depth)}`;

/** Ways in which what a client sends can be wrong, or right and too much. */
export const BREAKS: readonly Break[] = [
  text((drawn, draw) => {
    const [from, to] = slice(drawn, draw);
    return drawn.query.slice(0, from) + drawn.query.slice(to);
  }),
  text((drawn, draw) => {
    const [from, to] = slice(drawn, draw);
    return drawn.query.slice(0, to) + drawn.query.slice(from);
  }),
  text((drawn, draw) => {
    const [at] = slice(drawn, draw);
    return `${drawn.query.slice(0, at)} ${draw.pick(WORDS)} ${drawn.query.slice(at)}`;
  }),
  text(({ query }, draw) => query.slice(0, draw.int(0, query.length))),
  text(({ query }, draw) => query.replace(/\b[a-z]\w+/i, draw.pick(['nonsense', 'Me', '__schema', 'toString']))),
  text((_, draw) => `{ ${Array.from({ length: draw.int(10, 400) }, (__, at) => `a${at}: me { name }`).join(' ')} }`),
  text((_, draw) => nest(draw.int(5, 300), '{ bodies { nodes { series ', '} } }', '{ id }')),
  text((_, draw) => nest(draw.int(10, 2_000), '{ a ', '}', '')),
  text((_, draw) => `{ me { name ${'@include(if: true) '.repeat(draw.int(1, 300))} } }`),
  text((_, draw) => `{ me { name @${draw.pick(['deprecated', 'defer', 'stream', 'x', 'specifiedBy(url: "x")'])} } }`),
  text(() => '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }'),
  text((_, draw) => {
    const count = draw.int(2, 60);
    const chain = Array.from({ length: count }, (__, at) => `fragment F${at} on Me { ...F${at + 1} ...F${at + 1} }`);
    return `{ me { ...F0 } } ${chain.join(' ')} fragment F${count} on Me { name }`;
  }),
  text(
    (_, draw) =>
      `{ ${draw.pick(['meeting', 'body', 'series'])}(id: ${literal('x'.repeat(draw.int(1, 60_000)))}) { id } }`,
  ),
  text((_, draw) => `{ me { ${'name '.repeat(draw.int(1, 5_000))} } }`),
  text(
    (_, draw) =>
      `{ bodies(first: 100) { nodes { ${'meetings(first: 100) { nodes { id } } '.repeat(draw.int(1, 10))} } } }`,
  ),
  text((_, draw) => `{ __schema { types { name ${draw.chance(0.5) ? 'fields { name type { name } }' : ''} } } }`),
  text((_, draw) => `{ __type(name: ${literal(draw.pick(['Query', 'Staff', '会議']))}) { fields { name } } }`),
  text((_, draw) => `subscription { ${draw.pick(['me', 'meetings', 'x'])} { id } }`),
  text(({ query }) => `${query} query Second { me { name } }`),
  text((_, draw) => draw.pick(['', ' ', '#', '{}', '{', 'null', '[]', '\u0000', '\ufeff{ me { name } }', '🏳️‍🌈'])),
  text((_, draw, values) =>
    Array.from({ length: draw.int(1, 60) }, () => values.text())
      .join(' ')
      .slice(0, 40_000),
  ),
  text((_, draw) => `query (${'$a: Int '.repeat(draw.int(2, 200))}) { me { name } }`),
  text((_, draw) => `query ($a: ${nest(draw.int(1, 500), '[', ']', 'Int')}) { me { name } }`),
  text(
    (_, draw) =>
      `{ meetings(after: ${literal(draw.pick(['W10', 'W10.AAAAAAAAAAAAAAAAAAAAAA', '.', '..', '\u0000']))}) { nodes { id } } }`,
  ),
  (drawn, draw, values) => ({
    ...drawn,
    variables: Object.fromEntries(
      Object.keys(drawn.variables).map((name) => [name, draw.chance(0.5) ? values.text() : draw.int(-9, 9)]),
    ),
  }),
  (drawn, draw) => ({ ...drawn, variables: draw.pick<object>([[], { v0: nest(1, '[', ']', '') }, {}]) as never }),
  (drawn, draw) => ({
    ...drawn,
    variables: { ...drawn.variables, v0: JSON.parse(nest(draw.int(1, 2_000), '[', ']', '')) as unknown },
  }),
];
