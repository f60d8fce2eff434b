import { randomBytes } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { DailyTasks } from '../../apps/api/src/platform/jobs';
import { ApiWorld, type Visitor } from './api-world';
import { Draw } from './draw';
import type { Drawing } from './drawing';
import { idPlaces, inputFor, mutationText } from './mutation-inputs';
import {
  differenceOf,
  fileFor,
  filesOf,
  letDaysPass,
  logFor,
  mailsFor,
  withoutCutInstant,
  withoutOwnHashes,
} from './paired-traces';
import { drawWorld } from './random-world';
import { paths, queryFor, readSchema, singles } from './schema-walk';
import { report, SEED, WHOLE, within } from './tally';
import { TABLES, type World } from './world';
import { hoursFromNow, WORLD_NOW } from './world-now';

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

/**
 * The same ward, one house of which is kept out of a case that somebody there was to read; what they were asked because
 * they had read it is gone, as it would be if they never had. Null where no other house was to read it.
 */
function keepingOut(drawing: Drawing, caseId: string): { drawing: Drawing; house: unknown } | null {
  const own = drawing.of('case_presentation').find(({ id }) => id === caseId);
  const readers = drawing.of('case_reader').filter(({ case_id }) => case_id === caseId);
  const house = readers.find((row) => row.organisation_id !== own?.presenting_organisation_id)?.organisation_id;
  if (!own || !house) return null;
  drawing.add('access_exclusion', {
    case_id: caseId,
    kind: 'ORGANISATION',
    subject_id: house,
    added_by_staff_id: own.created_by_staff_id,
    added_at: hoursFromNow(-50),
    ended_at: 'infinity',
  });
  drawing.rows.recall_task = drawing
    .of('recall_task')
    .filter((row) => row.case_id !== caseId || row.organisation_id !== house);
  return { drawing, house };
}

jest.setTimeout(within(2_000));

describe('two wards that are alike but for one case', () => {
  const totals = { worlds: 0, pairs: 0, keptOut: 0, answers: 0, files: 0, had: 0, logs: 0, mails: 0, differing: 0 };
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

  /** Logs are asked for in the longest pages: who comes first among entries of one instant is left to chance. */
  const longLogs = (query: string): string => query.replaceAll(/(\w*log)\(first: \d+\)/gi, '$1(first: 100)');

  /**
   * The clock of both moves on with each thing that is asked, so that what is asked later stands later; what the day
   * brings by itself is there before.
   */
  let asks = 0;
  async function beginTogether(...both: readonly ApiWorld[]): Promise<void> {
    asks = 0;
    for (const { app } of both) {
      await app.app.get(DailyTasks).runDue();
      app.app.get(Clock, { strict: false }).now = () => new Date(WORLD_NOW.getTime() + asks);
    }
  }

  /** What somebody asks for and tries, the same in both. */
  function* asked(visitor: Visitor, own: { id: string; code: string }, draw: Draw) {
    const walks = paths(schema, 3).filter(([root]) => root !== 'logHead');
    for (const path of draw.some(walks, QUERIES, QUERIES)) yield { ask: longLogs(queryFor(schema, path)) };
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
    for (const path of draw.some(walks, QUERIES / 2, QUERIES / 2)) yield { ask: longLogs(queryFor(schema, path)) };
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

  /** The same person in the other ward; whoever is nobody is nobody there. */
  async function twinOf({ reader }: Visitor, there: ApiWorld): Promise<Visitor> {
    const twin =
      reader.kind === 'PERSON'
        ? await there.visitor(reader.staffId, reader.organisationId)
        : (await there.everyKind()).at(-1);
    if (!twin) throw new Error('Nobody is there');
    return twin;
  }

  /** Answers of one outsider that differ; a list of what came about at the same instant may stand in any order. */
  async function compare(
    here: ApiWorld,
    there: ApiWorld,
    visitor: Visitor,
    own: { id: string; code: string },
    seed: number,
  ): Promise<string[]> {
    const twin = await twinOf(visitor, there);
    const known = new Set<string>();
    const faults: string[] = [];
    const both = (what: string, one: string, other: string): void => {
      const [first, second] = withoutOwnHashes(withoutCutInstant(what, one), withoutCutInstant(what, other));
      if (first === second) return;
      const difference = differenceOf(masked(first, here.world, known), masked(second, here.world, known));
      if (difference !== null) faults.push(`${what} as ${visitor.name}: ${difference}`);
    };
    for (const one of asked(visitor, own, new Draw(seed))) {
      asks += 1;
      both(one.change ?? one.ask ?? '', await answerOf(visitor, one), await answerOf(twin, one));
      totals.answers += 1;
    }
    for (const path of filesOf(here.world, visitor, own.id, new Draw(seed))) {
      const file = await fileFor(here, visitor, path);
      both(path, file, await fileFor(there, twin, path));
      totals.files += 1;
      totals.had += Number(file.startsWith('200') && !path.startsWith('/auth'));
    }
    const log = await logFor(here, visitor);
    both('the log', log, await logFor(there, twin));
    totals.logs += Number(log.startsWith('200'));
    const me = await Promise.all(
      [here, there].map(({ app }, at) =>
        app.http.get('/auth/me').set({ cookie: (at === 0 ? visitor : twin).client.cookie }),
      ),
    );
    const [mine, other] = me.map(({ text }) => text.replace(FRESH, ''));
    if (mine !== other) faults.push(`/auth/me as ${visitor.name}`);
    return faults;
  }

  /** Mails go to a person: who works for another house as well must be a stranger to the case there too. */
  async function isOutsideEverywhere({ reader }: Visitor, here: ApiWorld, caseId: string): Promise<boolean> {
    if (reader.kind !== 'PERSON') return true;
    const posts = here.world.where('post', 'staff_id', reader.staffId);
    const all = await Promise.all(posts.map((post) => here.visitor(reader.staffId, post.organisation_id)));
    return strangersTo(all, here.world, caseId).length === all.length;
  }

  /** What time brings to these outsiders in both wards, told by mail. */
  async function compareMails(
    here: ApiWorld,
    there: ApiWorld,
    outsiders: readonly Visitor[],
    caseId: string,
  ): Promise<string[]> {
    await letDaysPass(here);
    await letDaysPass(there);
    const known = new Set<string>();
    const faults: string[] = [];
    for (const visitor of outsiders) {
      if (!(await isOutsideEverywhere(visitor, here, caseId))) continue;
      const [first, second] = [await mailsFor(here, visitor), await mailsFor(there, visitor)];
      totals.mails += first.length;
      const plain = (mails: string[]): string => mails.map((mail) => masked(mail, here.world, known)).join('\n');
      if (plain(first) !== plain(second)) faults.push(`mails to ${visitor.name}: ${plain(first)} | ${plain(second)}`);
    }
    return faults;
  }

  /** Outsiders of a case in a ward, those of a house that is kept out of it before all others. */
  async function outsidersOf(here: ApiWorld, caseId: string, house: unknown, seed: number): Promise<Visitor[]> {
    const listed = here.world.where('case_reader', 'case_id', caseId).filter((row) => row.organisation_id === house);
    const keptOut = await Promise.all(listed.slice(0, 2).map((row) => here.visitor(row.staff_id, row.organisation_id)));
    const out = strangersTo(keptOut, here.world, caseId);
    totals.keptOut += out.length;
    const strangers = strangersTo(await here.everyKind(), here.world, caseId);
    expect(strangers.length).toBeGreaterThan(0);
    const others = strangers.filter(({ name }) => !out.some((one) => one.name === name));
    return [...out, ...new Draw(seed).some(others, OUTSIDERS, OUTSIDERS)];
  }

  it('give somebody from whom it is hidden the same answers to the letter', async () => {
    const faults: string[] = [];
    for (let ward = 0; ward < WARDS && totals.pairs < PAIRS; ward += 1) {
      const seed = SEED + 950 + ward;
      const cases = drawWorld(seed)
        .of('case_presentation')
        .filter(({ publication }) => Number(publication) > 0);
      for (const own of new Draw(seed).some(cases, CASES, CASES)) {
        // Of every second case a whole house is kept out.
        const kept = totals.worlds % 2 === 0 ? keepingOut(drawWorld(seed), own.id) : null;
        const here = await ApiWorld.of(kept?.drawing ?? drawWorld(seed), env);
        const there = await ApiWorld.of(without(drawWorld(seed), own.id), env);
        totals.worlds += 1;
        try {
          await beginTogether(here, there);
          const outsiders = await outsidersOf(here, own.id, kept?.house, seed);
          for (const visitor of outsiders) {
            faults.push(...(await compare(here, there, visitor, { id: own.id, code: String(own.code) }, seed)));
            totals.pairs += 1;
          }
          faults.push(...(await compareMails(here, there, outsiders, own.id)));
        } finally {
          await here.close();
          await there.close();
        }
      }
    }
    totals.differing = faults.length;
    expect(faults.slice(0, 5)).toEqual([]);
    expect(totals.pairs).toBeGreaterThanOrEqual(PAIRS);
    // Somebody of a house that is kept out was among them, and there were files, and mails, to be had.
    expect(totals.keptOut).toBeGreaterThan(0);
    expect(totals.had).toBeGreaterThan(0);
    if (WHOLE) expect(Math.min(totals.logs, totals.mails)).toBeGreaterThan(0);
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
