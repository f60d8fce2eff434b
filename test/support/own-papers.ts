import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { at, press } from './record-room';
import { askAs, type Visit } from './visit';

/** The file that a button of the page hands out, and under which name. */
export async function saved(on: Page, button: string): Promise<{ bytes: Buffer; name: string }> {
  const [download] = await Promise.all([
    on.waitForEvent('download'),
    on.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { bytes: readFileSync(await download.path()), name: download.suggestedFilename() };
}

/** Issues the papers of the conference on whose page its presenter is, and waits until they are made. */
export async function issueHere(on: Page): Promise<void> {
  await press(on, '資料を発行する');
  await press(on, /^[0-9]+人に発行する$/);
  await on.getByText('資料ができました。').waitFor({ timeout: 120_000 });
}

/** Both files of the own paper of whoever has the page, by the number of its edition. */
export async function ownFiles(on: Page, conferenceId: string, number: number): Promise<{ pdf: Buffer; text: string }> {
  await at(on, `/conferences/${conferenceId}`);
  const pdf = await saved(on, `第${number}版のPDFを受け取る`);
  const text = await saved(on, `第${number}版のテキストを受け取る`);
  return { pdf: pdf.bytes, text: text.bytes.toString('utf8') };
}

/** The papers of a conference that the person of a browser is told of, newest first. */
export async function ownPapers(
  by: BrowserContext,
  visit: Visit,
  conferenceId: string,
): Promise<{ id: string; pdfUrl: string | null }[]> {
  const { conference } = await askAs<{ conference: { editions: { id: string; pdfUrl: string | null }[] } | null }>(
    by,
    visit.url,
    'query($id: ID!) { conference(id: $id) { editions { id pdfUrl } } }',
    { id: conferenceId },
  );
  return conference?.editions ?? [];
}

/** What the address of a paper answers, but for the asked id itself. */
export async function answerOf(by: BrowserContext, id: string, ending: string): Promise<string> {
  const told = await by.request.get(`/editions/${id}.${ending}`);
  return `${told.status()} ${told.headers()['content-type']} ${(await told.text()).replaceAll(id, '…')}`;
}
