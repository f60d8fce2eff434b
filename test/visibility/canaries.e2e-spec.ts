import type { GraphQLSchema } from 'graphql';
import { ApiWorld, canariesIn, textOf, type Visitor } from './api-world';
import { Draw } from './draw';
import { paths, queryFor, readSchema, singles } from './schema-walk';
import { report, SEED, WHOLE, within } from './tally';
import { TABLES } from './world';

const HOPS = 5;
/** Lists of Query → the table of which they show what a reader sees. */
const LISTS: Readonly<Record<string, string>> = {
  organisations: 'organisation',
  bodies: 'meeting_body',
  meetings: 'meeting',
  actions: 'action_item',
  seriesList: 'meeting_series',
  editions: 'minutes_edition',
  cases: 'case_presentation',
  conferences: 'case_conference',
  informationRequests: 'information_request',
  originalOpenings: 'original_opening',
  outbox: 'mail_message',
  staffInvitations: 'staff_invitation',
};
const SINGLES: Readonly<Record<string, string>> = {
  organisation: 'organisation',
  body: 'meeting_body',
  matrix: 'policy_matrix',
  meeting: 'meeting',
  action: 'action_item',
  series: 'meeting_series',
  edition: 'minutes_edition',
  case: 'case_presentation',
  conference: 'case_conference',
  informationRequest: 'information_request',
};

/** Fields of Query that are no list or thing of one table, and where else they are compared; all are walked here. */
const OTHERWISE: Readonly<Record<string, string>> = {
  agreementTexts: 'texts of the program itself',
  auditLog: 'grows with each question: surfaces',
  myLog: 'grows with each question: surfaces',
  posts: 'of one organisation: surfaces',
  me: 'the reader alone',
  organisationSetting: 'of the acting organisation alone',
  mergePreview: 'what the bodies asked for show, each of which must be seen',
  minutesPreview: 'an edition of one’s own: surfaces',
  handOverPreview: 'counts of what both posts show',
  logHead: 'a hash that tells of nobody',
  anonymityFindings: 'of drafts that only a presenter types, and without their words',
  rareCombinations: 'places in drafts that only a presenter types, and without their words',
  disclosureArticles: 'texts of the program itself',
  disclosureExceptions: 'grounds, in the own test of their text',
  caseActions: 'tasks of the own organisation, as the actions of each case',
  caseLedger: 'the cases of the reader by their codes, compared in its own test',
  openingsToDecide: 'those of the list of openings about which the reader decides',
  openedOriginal: 'by the very opening, in its own test',
  openFreezes: 'freezes of cases that the reader presents, of the wall that surfaces compares',
  recalls: 'the reader’s own tasks, in words that are the same for all',
  whoMaySeeMeeting: 'organisations by the rule for a meeting that is seen: who-may-see',
  whoMaySeeAgendaItem: 'as of a meeting: who-may-see',
  whoMaySeePaper: 'as of a meeting: who-may-see',
};

jest.setTimeout(within(2_000));

describe('no answer of the API carries what the rule hides', () => {
  const totals = { paths: 0, answers: 0, leaks: 0, wronglyHidden: 0, cells: 0, canaries: 0, worlds: 1 };
  let api: ApiWorld;
  let schema: GraphQLSchema;
  let visitors: Visitor[];

  beforeAll(async () => {
    api = await ApiWorld.open(SEED + 900);
    schema = readSchema();
    visitors = await api.everyKind();
    totals.canaries = api.canaries;
  }, 1_200_000);
  afterAll(async () => {
    report('canaries', totals);
    await api.close();
  });

  /** Canaries in the raw bytes of an answer that this visitor may not see. */
  function strays(text: string, allowed: ReadonlySet<string>): string[] {
    totals.answers += 1;
    const stray = [...new Set(canariesIn(text))].filter((canary) => !allowed.has(canary));
    totals.leaks += stray.length;
    return stray;
  }

  it('and no field of Query is asked without being compared with the rule, or named as one that shows no rows', () => {
    const compared = [LISTS, SINGLES].flatMap(Object.keys);
    expect([...compared, ...Object.keys(OTHERWISE)].sort()).toEqual(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).sort(),
    );
  });

  it(`along every path of ${HOPS} hops, with fragments and aliases, as each kind of stranger`, async () => {
    const all = paths(schema, HOPS);
    expect(all.length).toBeGreaterThan(200);
    totals.paths = all.length;
    const draw = new Draw(SEED);
    const faults: string[] = [];
    const found = new Set<string>();
    for (const { client, seen, name } of visitors) {
      const allowed = api.allowed(seen);
      for (const path of WHOLE ? all : draw.some(all, 90, 90)) {
        let answer = await client.ask(queryFor(schema, path));
        // A machine that does other things beside says so, and is asked again.
        for (let again = 0; answer.code === 'BUSY' && again < 3; again += 1)
          answer = await client.ask(queryFor(schema, path));
        for (const canary of canariesIn(answer.text)) found.add(canary);
        const stray = strays(answer.text, allowed);
        if (stray.length > 0) faults.push(`${path.join('.')} tells ${name} ${stray.slice(0, 3).join(', ')}`);
        if (answer.status >= 500) faults.push(`${path.join('.')} answers ${answer.status}`);
        const code = answer.code ?? 'none';
        if (!['none', 'NOT_SIGNED_IN', 'INVALID_INPUT', 'NOT_ALLOWED', 'NOT_FOUND_OR_REFUSED'].includes(code))
          faults.push(`${path.join('.')} refuses ${name}: ${code} ${answer.errors[0]?.message}`);
      }
    }
    expect(faults).toEqual([]);
    // Canaries do come through where they may: the walk is not blind.
    expect(found.size).toBeGreaterThan(50);
  });

  it('behind any id, of whatever kind, hidden or not', async () => {
    const faults: string[] = [];
    const draw = new Draw(SEED + 1);
    for (const { client, seen, name } of visitors) {
      const allowed = api.allowed(seen);
      for (const single of singles(schema)) {
        const table = SINGLES[single.name];
        const own = table
          ? api.world.keys(table)
          : ['meeting', 'meeting_series', 'organisation'].flatMap((one) => api.world.keys(one));
        for (const id of WHOLE ? own : draw.some(own, 3, 3))
          for (const query of single.query(id)) {
            const answer = await client.ask(query);
            const stray = strays(answer.text, allowed);
            if (stray.length > 0) faults.push(`${single.name} tells ${name} ${stray.slice(0, 3).join(', ')}`);
            if (answer.status >= 500) faults.push(`${single.name} answers ${answer.status}`);
            if (!table || answer.status !== 200) continue;
            const there = answer.data[single.name] !== null && answer.data[single.name] !== undefined;
            totals.cells += 1;
            if (there === seen.get(table)?.has(id)) continue;
            totals[there ? 'leaks' : 'wronglyHidden'] += 1;
            faults.push(`${single.name} ${there ? 'shows' : 'hides'} ${id} to ${name}: ${answer.text.slice(0, 200)}`);
          }
      }
    }
    expect(faults).toEqual([]);
  });

  it('and each list shows, page by page, exactly the rows of the rule, and counts them', async () => {
    const faults: string[] = [];
    for (const { client, seen, name } of visitors) {
      if (seen.get('organisation')?.size === 0) continue;
      for (const [list, table] of Object.entries(LISTS)) {
        const ids: string[] = [];
        let after: string | null = null;
        let count = -1;
        do {
          const scope = list === 'actions' ? ', scope: VISIBLE' : '';
          const cursor: string = after === null ? '' : `, after: ${JSON.stringify(after)}`;
          const { data, text } = await client.ask(
            `{ ${list}(first: 3${scope}${cursor}) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`,
          );
          const page = data[list];
          if (!page) throw new Error(`${list} for ${name}: ${text}`);
          ids.push(...page.nodes.map(({ id }: { id: string }) => id));
          count = page.totalCount;
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        const expected = [...(seen.get(table) ?? [])].sort();
        totals.cells += api.world.rows(table).length + 1;
        if (JSON.stringify(ids.sort()) !== JSON.stringify(expected) || count !== expected.length) {
          totals.wronglyHidden += expected.filter((id) => !ids.includes(id)).length;
          totals.leaks += ids.filter((id) => !expected.includes(id)).length + (count > expected.length ? 1 : 0);
          faults.push(`${list}: ${ids.length} of ${count}, not ${expected.length}, to ${name}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('and the text of cases comes through only to whom it is open, and stands nowhere in the database', async () => {
    const all = Object.values(api.world.rows('case_section')).map((row) => textOf('case_section', row));
    expect(all.every((text) => canariesIn(text).length === 1)).toBe(true);
    const stored = TABLES.map((table) => JSON.stringify(api.world.rows(table))).join();
    expect(
      canariesIn(stored).filter((canary) =>
        /x(case_section|case_draft|section_version|conference_entry|request_answer)\.|xinformation_request\.(purpose|wish)/.test(
          canary,
        ),
      ),
    ).toEqual([]);
    const told = new Set<string>();
    for (const { client, seen, name } of visitors) {
      if (seen.get('organisation')?.size === 0) continue;
      const { data, text } = await client.ask(
        `{ cases(first: 50) { nodes { sections { state text } drafts { text } versions { text }
          informationRequests { purpose wish answers { note } } conferences { entries { text earlier { text } } } } } }`,
      );
      if (!data.cases) throw new Error(`cases for ${name}: ${text}`);
      const expected = (
        [
          'case_section',
          'case_draft',
          'section_version',
          'conference_entry',
          'information_request',
          'request_answer',
        ] as const
      ).flatMap((table) =>
        api.world
          .rows(table)
          .filter(({ key }) => seen.get(table)?.has(key))
          .flatMap((row) => canariesIn(textOf(table, row))),
      );
      const found = canariesIn(text).toSorted();
      totals.answers += 1;
      totals.cells += all.length;
      totals.leaks += found.filter((canary) => !expected.includes(canary)).length;
      totals.wronglyHidden += expected.filter((canary) => !found.includes(canary)).length;
      expect({ name, found }).toEqual({ name, found: expected.toSorted() });
      for (const canary of found) told.add(canary);
    }
    expect(told.size).toBeGreaterThan(10);
  });

  it('and each file of a paper comes whole to whoever sees the paper, and to nobody else', async () => {
    const faults: string[] = [];
    const opened = new Set<boolean>();
    for (const { client, seen, name } of visitors)
      for (const [at, { paper_id: id }] of api.world.rows('paper_file').entries()) {
        if (!WHOLE && at % 4 !== 0) continue;
        const { status, body } = await api.app.http.get(`/papers/${id}`).set({ cookie: client.cookie }).buffer(true);
        const found = canariesIn(Buffer.isBuffer(body) ? body.toString('latin1') : JSON.stringify(body));
        const may = seen.get('paper_file')?.has(id) ?? false;
        opened.add(may);
        totals.answers += 1;
        totals.cells += 1;
        if ((status === 200) === may && (found.length === 1) === may) continue;
        totals[may ? 'wronglyHidden' : 'leaks'] += 1;
        faults.push(`/papers/${id} answers ${status} to ${name}: ${found.join(', ')}`);
      }
    expect(faults).toEqual([]);
    expect(opened.size).toBe(2);
  });

  it('and each file of a conference comes whole to its reader while it circulates, and to nobody else', async () => {
    const faults: string[] = [];
    const opened = new Set<boolean>();
    for (const { client, seen, name } of visitors)
      for (const [at, id] of api.world.keys('conference_edition_file').entries()) {
        const may = seen.get('conference_edition_file')?.has(id) ?? false;
        if (!WHOLE && !may && at % 4 !== 0) continue;
        const { status, body } = await api.app.http
          .get(`/editions/${id}.pdf`)
          .set({ cookie: client.cookie })
          .buffer(true);
        const found = canariesIn(Buffer.isBuffer(body) ? body.toString('latin1') : JSON.stringify(body));
        opened.add(may);
        totals.answers += 1;
        totals.cells += 1;
        if ((status === 200) === may && (found.length === 1) === may) continue;
        totals[may ? 'wronglyHidden' : 'leaks'] += 1;
        faults.push(`/editions/${id} answers ${status} to ${name}: ${found.join(', ')}`);
      }
    expect(faults).toEqual([]);
    expect(opened.size).toBe(2);
  });

  it('and each scan of a signed form comes whole to who presents its case, and to nobody else', async () => {
    const faults: string[] = [];
    const opened = new Set<boolean>();
    for (const { client, seen, name } of visitors)
      for (const id of api.world.keys('consent_evidence')) {
        const may = seen.get('consent_evidence')?.has(id) ?? false;
        const { status, body } = await api.app.http.get(`/evidence/${id}`).set({ cookie: client.cookie }).buffer(true);
        const found = canariesIn(Buffer.isBuffer(body) ? body.toString('latin1') : JSON.stringify(body));
        opened.add(may);
        totals.answers += 1;
        totals.cells += 1;
        if ((status === 200) === may && (found.length === 1) === may) continue;
        totals[may ? 'wronglyHidden' : 'leaks'] += 1;
        faults.push(`/evidence/${id} answers ${status} to ${name}: ${found.join(', ')}`);
      }
    expect(faults).toEqual([]);
    expect(opened.size).toBe(2);
  });

  it('and a canary that does not belong would be noticed', async () => {
    const { client } = visitors[0] as Visitor;
    const answer = await client.ask('{ organisations { nodes { name } } }');
    const before = totals.leaks;
    expect(strays(answer.text, new Set()).length).toBeGreaterThan(0);
    totals.leaks = before;
  });
});
