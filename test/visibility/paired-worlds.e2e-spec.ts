import { randomBytes } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { ApiWorld, type Visitor } from './api-world';
import { Draw } from './draw';
import type { Drawing } from './drawing';
import { idPlaces, inputFor, mutationText } from './mutation-inputs';
import { drawWorld } from './random-world';
import { paths, queryFor, readSchema, singles } from './schema-walk';
import { report, SEED, WHOLE, within } from './tally';
import { TABLES, type World } from './world';

/** Pairs of an outsider and a case: the command looks at some cases of many wards until it has as many, `npm test` at a few. */
const PAIRS = WHOLE ? 500 : 3;
const WARDS = WHOLE ? 24 : 1;
const CASES = 2;
const OUTSIDERS = WHOLE ? 20 : 3;
const [QUERIES, CHANGES] = WHOLE ? [120, 40] : [40, 12];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A cursor carries the id it stands at, sealed; what it says is compared as everything else is. */
const CURSOR = /"([\w-]+)\.[\w-]{22}"/g;

/** Until when a sign-in counts as fresh: the instant at which each signed in. */
const FRESH = /"freshUntil":"[^"]*"/;

/** The same ward without one of its cases, and without whatever hangs on it. */
function without(drawing: Drawing, caseId: unknown): Drawing {
  for (const [table, rows] of Object.entries(drawing.rows))
    drawing.rows[table] = rows.filter((row) => (table === 'case_presentation' ? row.id : row.case_id) !== caseId);
  return drawing;
}

jest.setTimeout(within(2_000));

describe('two wards that are alike but for one case', () => {
  const totals = { worlds: 0, pairs: 0, answers: 0, differing: 0 };
  const env = { TSUDOI_SECRET_KEY: randomBytes(32).toString('base64url') };
  let schema: GraphQLSchema;

  beforeAll(() => {
    schema = readSchema();
  });
  afterAll(() => report('paired-worlds', totals));

  /** Ids that were made while the two were driven, which are random. */
  function masked(text: string, world: World, known: Set<string>): string {
    if (known.size === 0)
      for (const table of TABLES) for (const id of JSON.stringify(world.rows(table)).match(UUID) ?? []) known.add(id);
    return text
      .replaceAll(CURSOR, (_, sealed: string) => Buffer.from(sealed, 'base64url').toString())
      .replaceAll(UUID, (id) => (known.has(id) ? id : 'MADE'));
  }

  /** Those to whom no row of the case is shown, and nothing in the log about it. */
  function strangersTo(visitors: readonly Visitor[], world: World, caseId: string): Visitor[] {
    const about = TABLES.flatMap((table) =>
      world
        .rows(table)
        .filter((row) => (table === 'case_presentation' ? row.id : row.case_id) === caseId)
        .map(({ key }) => ({ table, key })),
    );
    return visitors.filter(({ seen }) => !about.some(({ table, key }) => seen.get(table)?.has(key)));
  }

  /** What somebody asks for and tries, the same in both. */
  function* asked(visitor: Visitor, own: { id: string; code: string }, draw: Draw) {
    const walks = paths(schema, 3).filter(([root]) => root !== 'logHead');
    for (const path of draw.some(walks, QUERIES, QUERIES)) yield { ask: queryFor(schema, path) };
    for (const { query } of singles(schema)) yield { ask: query(own.id)[0] ?? '' };
    yield {
      change: 'mutation($input: FreezeCaseInput!) { freezeCase(input: $input) { __typename } }',
      input: { code: own.code },
    };
    yield {
      change: 'mutation($input: WithdrawByCodeInput!) { withdrawByCode(input: $input) { __typename } }',
      input: { code: own.code },
    };
    const shown = [...visitor.seen.values()].flatMap((keys) => [...keys]);
    const anything = (): string => (shown.length > 0 ? draw.pick(shown) : own.id);
    for (const place of draw.some(idPlaces(schema), CHANGES, CHANGES)) {
      const id = draw.chance(0.5) ? own.id : anything();
      yield { change: mutationText(schema, place.mutation), input: inputFor(schema, place, id, anything, draw) };
    }
    for (const path of draw.some(walks, QUERIES / 2, QUERIES / 2)) yield { ask: queryFor(schema, path) };
  }

  const answerOf = async (
    { client }: Visitor,
    one: { ask?: string; change?: string; input?: object },
  ): Promise<string> => {
    const { status, text } = one.change
      ? await client.change(one.change, { input: one.input })
      : await client.ask(one.ask ?? '');
    return `${status} ${text}`;
  };

  /** Answers of one outsider that differ; a list of what came about at the same instant may stand in any order. */
  async function compare(
    here: ApiWorld,
    there: ApiWorld,
    visitor: Visitor,
    own: { id: string; code: string },
    seed: number,
  ): Promise<string[]> {
    const { reader } = visitor;
    const twin =
      reader.kind === 'PERSON'
        ? await there.visitor(reader.staffId, reader.organisationId)
        : (await there.everyKind()).at(-1);
    if (!twin) throw new Error('Nobody is there');
    const known = new Set<string>();
    const loose = (text: string): string =>
      masked(text, here.world, known)
        .split(/(?=\{)/)
        .toSorted()
        .join('');
    const faults: string[] = [];
    for (const one of asked(visitor, own, new Draw(seed))) {
      const [first, second] = [await answerOf(visitor, one), await answerOf(twin, one)];
      totals.answers += 1;
      if (first === second || loose(first) === loose(second)) continue;
      faults.push(`${one.change ?? one.ask} as ${visitor.name}: ${first.slice(0, 300)} | ${second.slice(0, 300)}`);
    }
    const me = await Promise.all(
      [here, there].map(({ app }, at) =>
        app.http.get('/auth/me').set({ cookie: (at === 0 ? visitor : twin).client.cookie }),
      ),
    );
    const [mine, other] = me.map(({ text }) => text.replace(FRESH, ''));
    if (mine !== other) faults.push(`/auth/me as ${visitor.name}`);
    return faults;
  }

  it('give somebody from whom it is hidden the same answers to the letter', async () => {
    const faults: string[] = [];
    for (let ward = 0; ward < WARDS && totals.pairs < PAIRS; ward += 1) {
      const seed = SEED + 950 + ward;
      const cases = drawWorld(seed)
        .of('case_presentation')
        .filter(({ publication }) => Number(publication) > 0);
      for (const own of new Draw(seed).some(cases, CASES, CASES)) {
        const here = await ApiWorld.of(drawWorld(seed), env);
        const there = await ApiWorld.of(without(drawWorld(seed), own.id), env);
        totals.worlds += 1;
        try {
          const strangers = strangersTo(await here.everyKind(), here.world, own.id);
          expect(strangers.length).toBeGreaterThan(0);
          for (const visitor of new Draw(seed).some(strangers, OUTSIDERS, OUTSIDERS)) {
            faults.push(...(await compare(here, there, visitor, { id: own.id, code: String(own.code) }, seed)));
            totals.pairs += 1;
          }
        } finally {
          await here.close();
          await there.close();
        }
      }
    }
    totals.differing = faults.length;
    expect(faults.slice(0, 5)).toEqual([]);
    expect(totals.pairs).toBeGreaterThanOrEqual(PAIRS);
  });

  it('give a reader of that case others, which is noticed', async () => {
    const seed = SEED + 950;
    const [own] = drawWorld(seed)
      .of('case_presentation')
      .filter(({ publication }) => Number(publication) > 0);
    const here = await ApiWorld.of(drawWorld(seed), env);
    const there = await ApiWorld.of(without(drawWorld(seed), own?.id), env);
    try {
      const all = await here.everyKind();
      const strangers = strangersTo(all, here.world, String(own?.id));
      const reader = all.find((one) => !strangers.includes(one));
      if (!reader) throw new Error('Nobody reads the case');
      expect(
        (await compare(here, there, reader, { id: String(own?.id), code: String(own?.code) }, seed)).length,
      ).toBeGreaterThan(0);
    } finally {
      await here.close();
      await there.close();
    }
  });
});
