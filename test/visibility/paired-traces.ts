import { Clock } from '../../apps/api/src/platform/clock/clock';
import { DailyTasks, JobRunner } from '../../apps/api/src/platform/jobs';
import { type Download, download } from '../support/editions';
import type { ApiWorld, Visitor } from './api-world';
import type { Draw } from './draw';
import { DAY_MS } from './readers';
import type { World } from './world';
import { WORLD_NOW } from './world-now';

/** Where files are had, by the table whose rows they are of. */
const FILES: Readonly<Record<string, (id: string) => string[]>> = {
  paper: (id) => [`/papers/${id}`],
  minutes_edition: (id) => [`/editions/${id}.pdf`, `/editions/${id}.txt`],
  conference_edition: (id) => [`/editions/${id}.pdf`, `/editions/${id}.txt`],
  consent_evidence: (id) => [`/evidence/${id}`],
  case_presentation: (id) =>
    [1, 2, 3, 4, 5, 6, 7].map((number) => `/sheets/${id}/${number}-ja.pdf`).concat(`/sheets/${id}/6.json`),
};
const OWN_PAGES = ['/auth/factors', '/auth/ways', '/healthz'];
const SHOWN = 2;
const LATER_DAYS = [1, 40, 200];

/** Addresses of files: those of the hidden case, some that the visitor sees, and some that are not shown. */
export function* filesOf(world: World, { seen }: Visitor, caseId: string, draw: Draw): Generator<string> {
  for (const [table, paths] of Object.entries(FILES)) {
    const hidden = world.rows(table).filter((row) => (table === 'case_presentation' ? row.id : row.case_id) === caseId);
    const shown = [...(seen.get(table) ?? [])];
    const others = world.keys(table).filter((key) => !shown.includes(key));
    for (const id of [...hidden.map((row) => row.id), ...draw.some(shown, SHOWN, SHOWN), ...draw.some(others, 1, 1)])
      yield* paths(id);
  }
  yield* OWN_PAGES;
}

/** A file in full as it arrives: status, headers but the time and number of the request, and every byte. */
const fullOf = ({ status, headers, bytes }: Download): string => {
  const { date: _date, 'x-request-id': _request, ...rest } = headers;
  return `${status} ${JSON.stringify(rest)} ${bytes.toString('latin1')}`;
};

export async function fileFor({ app }: ApiWorld, { client }: Visitor, path: string): Promise<string> {
  return fullOf(await download(app, client, path));
}

/** The log as somebody takes it away, or the refusal. */
export async function logFor({ app }: ApiWorld, { client }: Visitor): Promise<string> {
  const { status, headers, text } = await app.http
    .post('/log.csv')
    .set({ cookie: client.cookie, 'content-type': 'application/json' })
    .send('{}');
  const {
    date: _date,
    'x-request-id': _request,
    'content-length': _length,
    ...rest
  } = headers as Record<string, string>;
  return `${status} ${JSON.stringify(rest)} ${text}`;
}

/** What the coming days bring by themselves: tasks, ends of periods, and mails about them. */
export async function letDaysPass({ app }: ApiWorld): Promise<void> {
  const clock = app.app.get(Clock, { strict: false });
  for (const day of LATER_DAYS) {
    clock.now = () => new Date(WORLD_NOW.getTime() + day * DAY_MS);
    await app.app.get(DailyTasks).runDue();
    await app.app.get(JobRunner).runDue();
  }
}

/** Hashes, in the text of a mail too, where the two signs of a line's end stand before one. */
const HASHES = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** The hashes of the log's chain, which is salted: they differ from one ward to the next whatever stands in it. */
const withoutHashes = (text: string): string => text.replace(HASHES, 'HASH');

/** Two answers without the hashes that only one of them has: of the log's chain, and of ids that were made meanwhile. */
export function withoutOwnHashes(one: string, other: string): [string, string] {
  const [here, there] = [one, other].map((text) => new Set(text.match(HASHES)));
  const shared = (text: string): string =>
    text.replace(HASHES, (hash) => (here?.has(hash) && there?.has(hash) ? hash : 'HASH'));
  return [shared(one), shared(other)];
}

interface LogPage {
  totalCount?: number;
  nodes?: { at?: string }[];
}

/**
 * An answer to a query of the log that ends before the log does, without the entries of its last instant: which of those
 * still stand on the page is left to chance.
 */
export function withoutCutInstant(query: string, answer: string): string {
  const root = /^\{ (\w*log)\(/i.exec(query)?.[1];
  const at = answer.indexOf('{');
  if (!root || at < 0) return answer;
  const told = JSON.parse(answer.slice(at)) as { data?: Record<string, LogPage | null> | null };
  const page = told.data?.[root];
  if (!page?.nodes || page.nodes.length >= Number(page.totalCount)) return answer;
  const last = page.nodes.at(-1)?.at;
  page.nodes = page.nodes.filter((one) => one.at !== last);
  return answer.slice(0, at) + JSON.stringify(told);
}

/** The rows and lines of an answer, which may stand in any order where they came about at the same instant. */
const piecesOf = (text: string): string[] =>
  text
    .split(/(?=\{)|\n/)
    .map((piece) => piece.replace(/[\]},]+$/, ''))
    .toSorted();

/** What stands in one of two answers and not in the other, for a reader of the fault; null where they are alike. */
export function differenceOf(one: string, other: string): string | null {
  const [here, there] = [piecesOf(one), piecesOf(other)];
  if (here.join('') === there.join('')) return null;
  const only = (some: readonly string[], others: readonly string[]): string => {
    const left = [...others];
    const rest = some.filter((piece) => {
      const at = left.indexOf(piece);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    return rest.join(' ~ ').slice(0, 600);
  };
  return `${only(here, there)} | ${only(there, here)}`;
}

/** Mails to somebody as a person, by any of their addresses, or as one of the organisation, in the order of their words, with the hour. */
export async function mailsFor({ owner }: ApiWorld, { reader }: Visitor): Promise<string[]> {
  if (reader.kind !== 'PERSON') return [];
  const { rows } = await owner.query<{ mail: string }>(
    `SELECT concat_ws(' ', kind, to_kind, to_ref, detail, state, date_trunc('hour', created_at)) AS mail FROM mail_message
     WHERE to_ref IN (SELECT $1::text UNION SELECT $2::text UNION SELECT email FROM credential WHERE staff_id = $1::uuid)`,
    [reader.staffId, reader.organisationId],
  );
  return rows.map(({ mail }) => (mail.startsWith('LOG_HEAD') ? withoutHashes(mail) : mail)).toSorted();
}
