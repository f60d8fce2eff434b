import { openedFile } from '../support/case-key';
import { ISSUE_PAPER } from '../support/conference-papers';
import { ISSUE, runJobs } from '../support/editions';
import { extractPdf } from '../support/pdf-text';
import { ApiWorld, canariesIn, type Visitor } from './api-world';
import { Draw } from './draw';
import { seenBy } from './oracle';
import { heardIn } from './oracle-consents';
import { eyesOf } from './oracle-reader';
import { report, SEED, WHOLE, within } from './tally';
import { WORLD_NOW } from './world-now';

jest.setTimeout(within(2_000));

/** Where a text began, which is enough to know it: in a table of a PDF the rest may stand on the next line. */
const BEGINNINGS = /cny\d{5}x/g;
const PATHS = ['ways', 'step', 'me', 'sessions', 'factors', 'sample-accounts'];

/** A file that was made for an organisation. */
interface Made {
  readonly recipient: string;
  readonly pdf: Buffer;
  readonly text: Buffer;
}

interface PaperMade {
  readonly id: string;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly staffId: string;
  readonly organisationId: string;
  readonly pdf: Buffer;
  readonly text: Buffer;
}

describe('what leaves otherwise than as an answer to a path', () => {
  const totals = { cells: 0, leaks: 0, wronglyHidden: 0, worlds: 1, files: 0, strangers: 0 };
  let api: ApiWorld;
  let visitors: Visitor[];

  beforeAll(async () => {
    api = await ApiWorld.open(SEED + 903);
    visitors = await api.everyKind();
    totals.strangers = visitors.length;
  }, 1_200_000);
  afterAll(async () => {
    report('surfaces', totals);
    await api.close();
  });

  /** Compares keys that were told with those of the rule; a sentence for each that is too much or too few. */
  function compare(what: string, told: readonly string[], expected: readonly string[], all: number): string[] {
    totals.cells += all;
    const [had, due] = [new Set(told), new Set(expected)];
    const leaks = [...had].filter((key) => !due.has(key));
    const hidden = [...due].filter((key) => !had.has(key));
    totals.leaks += leaks.length;
    totals.wronglyHidden += hidden.length;
    return [...leaks.map((key) => `${what} shows ${key}`), ...hidden.map((key) => `${what} hides ${key}`)];
  }

  /** All rows of a list, page by page; nothing where it is refused. */
  async function all({ client }: Visitor, list: string): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const cursor: string = after === null ? '' : `, after: ${JSON.stringify(after)}`;
      const { data } = await client.ask(
        `{ ${list}(first: 50${cursor}) { pageInfo { hasNextPage endCursor } nodes { id } } }`,
      );
      const page = data[list] as { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      if (!page) return ids;
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) return ids;
      after = page.pageInfo.endCursor;
    }
  }

  it('the log is for the auditor everybody’s, for others their own, as far as the rule shows it', async () => {
    const faults: string[] = [];
    const entries = api.world.rows('audit_entry');
    const drawn = new Set(entries.map(({ key }) => key));
    const auditor = visitors.filter(({ reader }) => isAuditor(reader));
    expect(auditor).toHaveLength(1);
    for (const visitor of visitors) {
      const { reader, seen, name } = visitor;
      const known = entries.filter(({ key }) => seen.get('audit_entry')?.has(key));
      const own = known.filter(({ staff_id }) => reader.kind === 'PERSON' && staff_id === reader.staffId);
      // What the questions themselves added is no part of the drawn world.
      const told = async (list: string) => (await all(visitor, list)).filter((id) => drawn.has(id));
      const mine = seen.get('organisation')?.size ? own : [];
      const whole = isAuditor(reader) ? known : [];
      faults.push(...compare(`myLog to ${name}`, await told('myLog'), keysOf(mine), entries.length));
      faults.push(...compare(`auditLog to ${name}`, await told('auditLog'), keysOf(whole), entries.length));
    }
    expect(faults).toEqual([]);
  });

  it('as a file it holds the same entries, for the auditor, and is refused to everybody else', async () => {
    const faults: string[] = [];
    for (const { client, reader, seen, name } of visitors) {
      const { status, text } = await api.app.http
        .post('/log.csv')
        .set({ cookie: client.cookie, 'content-type': 'application/json' })
        .send('{}');
      const shown = api.world.rows('audit_entry').filter(({ key }) => seen.get('audit_entry')?.has(key));
      const acts = shown.flatMap((row) => canariesIn(JSON.stringify(row)));
      const told = canariesIn(text).filter((canary) => canary.includes('xaudit_entry.'));
      const others = canariesIn(text).filter((canary) => !api.allowed(seen).has(canary));
      faults.push(...compare(`log.csv to ${name}`, told, isAuditor(reader) ? acts : [], shown.length));
      faults.push(...others.map((canary) => `log.csv tells ${name} ${canary}`));
      if ((status === 200) !== isAuditor(reader)) faults.push(`log.csv answers ${status} to ${name}`);
    }
    expect(faults).toEqual([]);
  });

  it('the people of each organisation are those of the rule', async () => {
    const faults: string[] = [];
    for (const { client, seen, name } of visitors)
      for (const id of api.world.keys('organisation')) {
        const { data } = await client.ask('query($id: ID!) { posts(organisationId: $id) { id } }', { id });
        const told = ((data.posts ?? []) as { id: string }[]).map((post) => post.id);
        const there = api.world.where('post', 'organisation_id', id);
        const due = there.filter(({ key }) => seen.get('post')?.has(key));
        faults.push(...compare(`posts of ${id} to ${name}`, told, keysOf(due), there.length));
      }
    expect(faults).toEqual([]);
  });

  it('nothing outside GraphQL tells what the rule hides', async () => {
    const faults: string[] = [];
    for (const { client, seen, name } of visitors) {
      const allowed = api.allowed(seen);
      for (const path of ['/healthz', '/readyz', ...PATHS.map((one) => `/auth/${one}`)]) {
        const { text, status } = await api.app.http.get(path).set({ cookie: client.cookie });
        if (status >= 500) faults.push(`${path} answers ${status}`);
        const own = [...allowed, ...ownFactors(client.cookie ? name : '')];
        const strays = canariesIn(text).filter((canary) => !own.includes(canary));
        totals.leaks += strays.length;
        faults.push(...strays.map((canary) => `${path} tells ${name} ${canary}`));
      }
    }
    expect(faults).toEqual([]);
  });

  /** What a person may know of the ways to sign in: the own ones, whose rows no role reads. */
  function ownFactors(name: string): string[] {
    const staff = visitors.find((one) => one.name === name)?.reader;
    const id = staff?.kind === 'PERSON' ? staff.staffId : '';
    return ['credential', 'passkey', 'directory_identity'].flatMap((table) =>
      api.world.where(table, 'staff_id', id).flatMap((row) => canariesIn(JSON.stringify(row))),
    );
  }

  it('minutes hold in every byte of PDF and text what their recipient may read, whoever asked for them', async () => {
    const draw = new Draw(SEED);
    const before = new Set(api.world.keys('minutes_edition'));
    for (const { client, seen } of visitors) {
      const things = (['meeting', 'meeting_series'] as const).flatMap((table) =>
        draw.some([...(seen.get(table) ?? [])], 2, WHOLE ? 9 : 2).map((id) => ({
          [table === 'meeting' ? 'meetingId' : 'seriesId']: id,
        })),
      );
      const recipients = draw.some([...(seen.get('organisation') ?? [])], 1, 4);
      for (const thing of things)
        for (const recipientOrganisationIds of [undefined, ...recipients.map((id) => [id])])
          await client.change(ISSUE, { input: { ...thing, recipientOrganisationIds } });
    }
    await runJobs(api.app);
    const { rows } = await api.owner.query<Made & { id: string }>(
      `SELECT e.id, e.recipient_organisation_id AS recipient, f.pdf, f.text FROM minutes_edition e
       JOIN edition_file f ON f.edition_id = e.id WHERE e.state = 'DONE'`,
    );
    const made = rows.filter(({ id }) => !before.has(id));
    totals.files = 2 * made.length;
    const found = new Set<string>();
    const faults: string[] = [];
    for (const { recipient, pdf, text } of made) {
      const seen = seenBy(api.world, { kind: 'JOB', organisationId: recipient, now: WORLD_NOW });
      const allowed = new Set([...api.allowed(seen)].flatMap(beginnings));
      const { pages, strings, streams, info, xmp } = extractPdf(pdf);
      const told = [...pages, ...strings, ...streams.map((one) => one.toString('latin1')), JSON.stringify(info), xmp];
      for (const said of [...told, text.toString('utf8'), pdf.toString('latin1')].flatMap(beginnings)) {
        found.add(said);
        if (!allowed.has(said)) faults.push(`minutes tell ${recipient} ${said}`);
      }
    }
    totals.leaks += faults.length;
    expect(faults).toEqual([]);
    // There are files, some for others than who asked, and they are not empty.
    expect(made.length).toBeGreaterThan(10);
    expect(found.size).toBeGreaterThan(20);
  });

  it('papers of a conference hold in every byte what their reader may read, whoever issued them', async () => {
    const before = new Set(api.world.keys('conference_edition'));
    const issuers = api.world.rows('case_presentation').flatMap(({ id, presenting_organisation_id }) =>
      api.world
        .where('case_reader', 'case_id', id)
        .filter(({ organisation_id }) => organisation_id === presenting_organisation_id)
        .map(({ staff_id }) => ({ staff_id, presenting_organisation_id })),
    );
    for (const { staff_id, presenting_organisation_id } of issuers) {
      const { client, seen } = await api.visitor(staff_id, presenting_organisation_id);
      for (const conferenceId of seen.get('case_conference') ?? [])
        await client.change(ISSUE_PAPER, { input: { conferenceId } });
    }
    await runJobs(api.app);
    const { rows } = await api.owner.query<PaperMade>(
      `SELECT e.id, e.case_id AS "caseId", e.conference_id AS "conferenceId", e.recipient_staff_id AS "staffId",
         e.recipient_organisation_id AS "organisationId", f.sealed_pdf AS pdf, f.sealed_text AS text
       FROM conference_edition e JOIN conference_edition_file f ON f.edition_id = e.id WHERE e.state = 'DONE'`,
    );
    const made = rows.filter(({ id }) => !before.has(id));
    const [found, forOthers] = [new Set<string>(), new Set<string>()];
    const faults: string[] = [];
    for (const { id, caseId, conferenceId, staffId, organisationId, ...sealed } of made) {
      const reader = { kind: 'PERSON', staffId, organisationId, now: WORLD_NOW } as const;
      const heard = heardIn({ id: conferenceId, case_id: caseId }, eyesOf(api.world, reader), api.world);
      const seen = new Map(seenBy(api.world, reader)).set('case_section', new Set(heard.map(({ key }) => key)));
      const allowed = new Set([...api.allowed(seen)].flatMap(beginnings));
      const [pdf, text] = [
        openedFile(caseId, `edition ${id} pdf`, sealed.pdf),
        openedFile(caseId, `edition ${id} txt`, sealed.text),
      ];
      const { pages, strings, streams, info, xmp } = extractPdf(pdf);
      const told = [...pages, ...strings, ...streams.map((one) => one.toString('latin1')), JSON.stringify(info), xmp];
      for (const said of [...told, text.toString('utf8'), pdf.toString('latin1')].flatMap(beginnings)) {
        found.add(said);
        if (!allowed.has(said)) faults.push(`a paper tells ${staffId} ${said}`);
      }
      const presenting = api.world.one('case_presentation', caseId)?.presenting_organisation_id;
      if (organisationId !== presenting) forOthers.add(id);
    }
    totals.files += 2 * made.length;
    totals.leaks += faults.length;
    expect(faults).toEqual([]);
    // Some are for other organisations than the presenting one, and they are not empty.
    expect(forOthers.size).toBeGreaterThan(0);
    expect(found.size).toBeGreaterThan(10);
  });

  const isAuditor = (reader: Visitor['reader']): boolean =>
    reader.kind === 'PERSON' && api.world.one('staff', reader.staffId)?.platform_role === 'AUDITOR';
});

const keysOf = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key);

const beginnings = (text: string): string[] => text.replace(/\s/g, '').match(BEGINNINGS) ?? [];
