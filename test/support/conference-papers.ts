import { newId } from '../../apps/api/src/platform/ids/ids';
import type { TestApp } from './app';
import { type CaseWorker } from './cases';
import { type Download, download, runJobs } from './editions';

const FIELDS = `editions { id number state pages sha256Pdf sha256Text logHead replaced pdfUrl textUrl recipientStaffId recipient { id } }`;
export const ISSUE_PAPER = `mutation($input: IssueConferencePaperInput!) { issueConferencePaper(input: $input) { id ${FIELDS} } }`;
const EDITIONS = `query($id: ID!) { conference(id: $id) { ${FIELDS} } }`;

export interface Paper {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly pages: number | null;
  readonly sha256Pdf: string | null;
  readonly sha256Text: string | null;
  readonly logHead: string | null;
  readonly replaced: boolean;
  readonly pdfUrl: string | null;
  readonly textUrl: string | null;
  readonly recipientStaffId: string;
}

/** What somebody sees of the papers of a conference, newest first; nothing where the conference is out of sight. */
export async function papersOf(by: CaseWorker, conference: string): Promise<Paper[]> {
  return (await by.client.ask(EDITIONS, { id: conference })).data.conference?.editions ?? [];
}

/** Issues the papers of a conference to all its readers and waits until they are made; as the issuer sees them then. */
export async function issuePapers(app: TestApp, by: CaseWorker, conference: string, more: object = {}) {
  const { code, text } = await by.client.change(ISSUE_PAPER, { input: { conferenceId: conference, ...more } });
  if (code !== null) throw new Error(text);
  await runJobs(app);
  return papersOf(by, conference);
}

/** Both files of the newest paper that somebody may open. */
export async function ownFiles(
  app: TestApp,
  by: CaseWorker,
  conference: string,
): Promise<{ paper: Paper; pdf: Buffer; text: string }> {
  const paper = (await papersOf(by, conference)).find(({ pdfUrl }) => pdfUrl !== null);
  if (!paper) throw new Error('there is no paper to open');
  const [pdf, text] = [await download(app, by.client, paper.pdfUrl!), await download(app, by.client, paper.textUrl!)];
  if (pdf.status !== 200 || text.status !== 200) throw new Error(`${pdf.status} ${text.status}`);
  return { paper, pdf: pdf.bytes, text: text.bytes.toString('utf8') };
}

/** Everything of an answer that may differ between two ids, but the day it was sent. */
const answerOf = ({ status, headers, bytes }: Download, id: string): object => {
  const { date: _date, 'x-request-id': _request, ...rest } = headers;
  return { status, headers: rest, body: bytes.toString('utf8').replaceAll(id, '…') };
};

/** Whether a file answers to somebody in the very bytes of an id that never was. */
export async function isNothing(app: TestApp, by: CaseWorker, id: string): Promise<boolean> {
  const never = newId();
  for (const ending of ['pdf', 'txt']) {
    const there = answerOf(await download(app, by.client, `/editions/${id}.${ending}`), id);
    const absent = answerOf(await download(app, by.client, `/editions/${never}.${ending}`), never);
    if (JSON.stringify(there) !== JSON.stringify(absent)) return false;
  }
  return true;
}
