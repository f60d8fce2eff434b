import { createHash } from 'node:crypto';
import { JobRunner } from '../../apps/api/src/platform/jobs';
import type { TestApp } from './app';
import type { Client } from './client';
import type { World } from './world';

const EDITION = `id kind title state number pages pagesDone sha256Pdf sha256Text issuedAt pdfUrl textUrl failureCode
  recipient { id name } requestedBy { id name }`;
export const ISSUE = `mutation($input: IssueMinutesInput!) { issueMinutes(input: $input) { ${EDITION} } }`;
const READ = `query($id: ID!) { edition(id: $id) { ${EDITION} } }`;
const PROPOSE = `mutation($input: ProposeMergeInput!) { proposeMerge(input: $input) { id version } }`;
const step = (name: string) => `mutation($input: SeriesVersionInput!) { ${name}(input: $input) { id version } }`;

export interface Edition {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly number: number;
  readonly pages: number | null;
  readonly sha256Pdf: string | null;
  readonly sha256Text: string | null;
  readonly pdfUrl: string | null;
  readonly textUrl: string | null;
  readonly recipient: { readonly id: string; readonly name: string };
}

export interface Download {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly bytes: Buffer;
}

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The ids of the sample's records by the keys of its file. */
export async function sampleIds(world: World): Promise<(key: string) => string> {
  const rows = await world.rows<{ key: string; id: string }>(
    `SELECT key, id FROM import_key WHERE entity <> 'series_cover'`,
  );
  const ids = new Map(rows.map(({ key, id }) => [key, id]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the sample has no ${key}`);
    return id;
  };
}

/** Proposes, approves and carries out a merge; returns the id of the series. */
export async function carryOut(by: Client, bodyIds: string[], form: string, title: string): Promise<string> {
  const input = { bodyIds, form, effectiveFrom: '2024-06-01', title };
  let series = (await by.change(PROPOSE, { input })).data.proposeMerge as { id: string; version: number };
  for (const name of ['approveMerge', 'carryOutMerge']) {
    const { id, version } = series;
    series = (await by.change(step(name), { input: { id, version } })).data[name];
  }
  return series.id;
}

/** Carries out every job that is due. */
export const runJobs = (app: TestApp): Promise<void> => app.app.get(JobRunner).runDue();

export async function editionOf(by: Client, id: string): Promise<Edition | null> {
  return (await by.ask(READ, { id })).data.edition as Edition | null;
}

/** Asks for editions and waits until they are made; as the requester sees them then. */
export async function issue(app: TestApp, by: Client, input: object): Promise<Edition[]> {
  const { data, errors } = await by.change(ISSUE, { input });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  await runJobs(app);
  const queued = data.issueMinutes as Edition[];
  return Promise.all(queued.map(async ({ id }) => (await editionOf(by, id))!));
}

export async function download(app: TestApp, by: Client | null, path: string): Promise<Download> {
  const request = app.http
    .get(path)
    .buffer(true)
    .parse(binary as never);
  const { status, headers, body } = await (by ? request.set('cookie', by.cookie) : request);
  return { status, headers: headers as Record<string, string>, bytes: body as Buffer };
}

/** Both files of the reader's own edition. */
export async function filesOf(app: TestApp, by: Client, edition: Edition): Promise<{ pdf: Buffer; text: string }> {
  const own = (await editionOf(by, edition.id))!;
  const [pdf, text] = [await download(app, by, own.pdfUrl!), await download(app, by, own.textUrl!)];
  return { pdf: pdf.bytes, text: text.bytes.toString('utf8') };
}

const binary = (response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
};
