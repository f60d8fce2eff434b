// Opening a conference, its case with the texts, and its papers, as readers through HTTP with both walls on: at 2,000 cases,
// 10,000 consents and 300 organisations, and at a tenth of it. Milliseconds are of one run: read the growth.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill, load, ROOT, sizesOf } from './database.mjs';
import { plans } from './plans.mjs';

const CASES = Number(process.argv[2] ?? 2_000);
const READERS = Number(process.argv[3] ?? 40);
const PAPERS = Math.ceil(READERS / 3);
const NOW = new Date('2026-04-01T10:00:00+09:00');
const { openDatabase, migrate } = load('./platform/database');
const { readConfig } = load('./platform/config');
const { createApp } = load('./platform/http');
const { AppModule } = load('./app.module');
const { Clock } = load('./platform/clock/clock');
const { LoginService } = load('./platform/identity/login.service');
const { JobRunner } = load('./platform/jobs');
const { Visibility } = load('./platform/visibility');
const { Client } = load('pg');

/** The operations of the web app, by name. */
const OPERATIONS = Object.fromEntries(
  Object.values(JSON.parse(readFileSync(join(ROOT, 'apps/web/src/graphql/generated/persisted-documents.json'), 'utf8')))
    .map((text) => [/query (\w+)/.exec(text)?.[1], text])
    .filter(([name]) => name),
);
const ISSUE = `mutation($input: IssueConferencePaperInput!) { issueConferencePaper(input: $input) { id } }`;

const rounded = (ms) => Math.round(ms * 10) / 10;
function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: rounded(sorted[sorted.length >> 1]), p95: rounded(sorted[Math.floor(sorted.length * 0.95)]) };
}

async function timed(work) {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** A browser of somebody. */
async function clientFor(app, url, { staff_id: staffId, organisation_id: organisationId }) {
  const token = await app.get(LoginService, { strict: false }).begin(staffId, organisationId, { factor: 'PASSWORD' });
  const headers = { cookie: `tsudoi=${token}`, 'content-type': 'application/json' };
  const send = async (query, variables, more = {}) => {
    const body = JSON.stringify({ query, variables });
    const request = { method: 'POST', headers: { ...headers, ...more }, body };
    let answer;
    // On a machine with much else to do a request may be given up; the time of both is what somebody waits.
    do answer = await (await fetch(`${url}/graphql`, request)).json();
    while (answer.errors?.[0].extensions.code === 'BUSY');
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return {
    ask: (name, id) => send(OPERATIONS[name], { id }),
    change: (query, input) => send(query, { input }, { 'idempotency-key': randomUUID() }),
    file: async (path) => {
      const answer = await fetch(`${url}${path}`, { headers });
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
      return answer.arrayBuffer();
    },
  };
}

/** People on lists and not kept out, each with a case and its conference to come, spread over all cases. */
async function readersAt(owner, where, count) {
  const { rows } = await owner.query(
    `SELECT r.id, r.staff_id, r.organisation_id, c.id AS case_id, f.id AS conference_id, c.presenting_organisation_id,
       c.created_by_staff_id FROM case_presentation c JOIN case_reader r ON r.case_id = c.id
     JOIN case_conference f ON f.case_id = c.id AND f.state = 'PLANNED' JOIN organisation o ON o.id = r.organisation_id
     WHERE EXISTS (SELECT 1 FROM consent k WHERE k.case_id = c.id AND k.recipient_organisation_id = r.organisation_id
       AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.case_id = c.id)) = ${where.presents ? 'false' : 'true'}
       AND NOT EXISTS (SELECT 1 FROM access_exclusion x WHERE x.case_id = c.id
         AND x.subject_id IN (r.staff_id, r.organisation_id))
       AND (r.staff_id = c.created_by_staff_id) = ${where.presents} AND (o.sort_order = 0) = ${where.hub} ORDER BY c.code`,
  );
  const every = Math.max(1, Math.floor(rows.length / count));
  return rows.filter((_, at) => at % every === 0).slice(0, count);
}

/** What she agreed to for the conference that was held, those people hear in the one to come as well. */
const agree = (owner, readers) =>
  owner.query(
    `INSERT INTO consent (case_id, conference_id, recipient_organisation_id, category, purpose, decision, form,
       explained_by_staff_id, publication, valid_from, staff_id, organisation_id, given_at)
     SELECT k.case_id, v.conference_id, k.recipient_organisation_id, k.category, k.purpose, k.decision, k.form,
       k.explained_by_staff_id, k.publication, k.valid_from, k.staff_id, k.organisation_id, k.given_at
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS v(case_id, conference_id, organisation_id)
     JOIN consent k ON k.case_id = v.case_id AND k.recipient_organisation_id = v.organisation_id`,
    ['case_id', 'conference_id', 'organisation_id'].map((column) => readers.map((reader) => reader[column])),
  );

async function opening(app, url, readers) {
  const [conference, texts] = [[], []];
  let open = 0;
  for (const reader of readers) {
    const client = await clientFor(app, url, reader);
    const room = async () => {
      await client.ask('Conference', reader.conference_id);
      await client.ask('ConferencePapers', reader.conference_id);
    };
    const read = async () => {
      await client.ask('CaseRoom', reader.case_id);
      const { case: one } = await client.ask('CaseText', reader.case_id);
      open += one.sections.filter(({ text }) => text).length;
    };
    await room();
    conference.push(await timed(room));
    texts.push(await timed(read));
  }
  return { readers: readers.length, texts: open, conferenceMs: summary(conference), caseMs: summary(texts) };
}

/** The papers of a conference for one reader: made as PDF and text, then opened by them. */
async function papers(app, url, readers) {
  const [made, opened] = [[], []];
  for (const reader of readers) {
    const presenter = await clientFor(app, url, {
      staff_id: reader.created_by_staff_id,
      organisation_id: reader.presenting_organisation_id,
    });
    const client = await clientFor(app, url, reader);
    made.push(
      await timed(async () => {
        await presenter.change(ISSUE, { conferenceId: reader.conference_id, readerIds: [reader.id] });
        await app.get(JobRunner, { strict: false }).runDue();
      }),
    );
    const { conference } = await client.ask('ConferencePapers', reader.conference_id);
    const [paper] = conference.editions.filter(({ pdfUrl }) => pdfUrl);
    if (!paper) throw new Error('A paper was not made');
    opened.push(await timed(() => Promise.all([client.file(paper.pdfUrl), client.file(paper.textUrl)])));
  }
  // The first one starts the printer.
  return { papers: made.length, madeMs: summary(made.slice(1)), openedMs: summary(opened) };
}

async function measure(cases) {
  const sizes = sizesOf(cases);
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-bench-'));
  const database = await openDatabase({ TSUDOI_DATA: folder }, ROOT);
  const owner = new Client({ connectionString: database.urls.owner });
  let app;
  try {
    await migrate(database.urls.owner);
    await owner.connect();
    const wrapping = randomBytes(32);
    const seconds = Math.round((await timed(() => fill(owner, sizes, wrapping))) / 1000);
    console.error(`${cases} cases written in ${seconds} s`);
    const config = readConfig({
      TSUDOI_LOG_LEVEL: 'silent',
      TSUDOI_DATA: folder,
      PORT: '0',
      CASE_KEY: wrapping.toString('base64url'),
      APP_DATABASE_URL: database.urls.app,
      GATE_DATABASE_URL: database.urls.gate,
    });
    app = await createApp(AppModule.for(config), config);
    app.get(Clock, { strict: false }).now = () => new Date(NOW);
    await app.listen(0, '127.0.0.1');
    const url = `http://127.0.0.1:${app.getHttpServer().address().port}`;
    const recipients = await readersAt(owner, { presents: false, hub: false }, READERS);
    const hubs = await readersAt(owner, { presents: false, hub: true }, READERS);
    const presenters = await readersAt(owner, { presents: true, hub: false }, READERS);
    await agree(owner, [...recipients, ...hubs]);
    const visibility = app.get(Visibility, { strict: false });
    const planned = ([reader]) => plans(visibility, app, owner, reader, NOW);
    const result = { ...sizes };
    const add = (name, value) => {
      result[name] = { ...result[name], ...value };
      console.error(`${cases} cases, ${name}: ${JSON.stringify({ ...value, shapes: undefined })}`);
    };
    add('recipient', await planned(recipients));
    add('hub', await planned(hubs));
    add('recipient', await opening(app, url, recipients));
    add('presenter', await opening(app, url, presenters));
    add('hub', await opening(app, url, hubs));
    add('papers', await papers(app, url, recipients.slice(0, PAPERS)));
    return result;
  } finally {
    await app?.close();
    await owner.end();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whole by tenth, of every figure: medians of milliseconds, and pages. */
function growth(less, more) {
  const ratio = (one, other) => Math.round((other / one) * 100) / 100;
  const grown = {};
  for (const [name, value] of Object.entries(more).filter(([, one]) => typeof one === 'object'))
    grown[name] = Object.fromEntries([
      ...Object.entries(value)
        .filter(([key]) => key.endsWith('Ms'))
        .map(([key, { median }]) => [key, ratio(less[name][key].median, median)]),
      ...Object.entries(value.pages ?? {}).map(([key, pages]) => [
        `${key}, pages`,
        ratio(less[name].pages[key], pages),
      ]),
    ]);
  return grown;
}

const tenth = await measure(CASES / 10);
const whole = await measure(CASES);
console.log(JSON.stringify({ tenth, whole, growth: growth(tenth, whole) }, null, 2));
