import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { agreedIn, type CaseRoom, hearingBody, publishedCase } from '../support/case-room';
import { aPhoto, bareJpeg } from '../support/paper-files';
import { openVisit, settled, type Visit } from '../support/visit';

const TEXTS = { THEME: '安心して暮らせる場所を探したい。', PERSONS_VIEW: '「安心して休める場所がほしい」と話す。' };
const KOMOREBI = 'NPO法人こもれび航路';
let visit: Visit;
let presenter: BrowserContext;
let reader: BrowserContext;
let page: Page;
let room: CaseRoom;

beforeAll(async () => {
  visit = await openVisit();
  const minamo = await takesPart(visit, 'minamo@npo.example');
  const komorebi = await takesPart(visit, 'komorebi@npo.example');
  presenter = await visit.person('minamo@npo.example', { viewport: PHONE });
  reader = await visit.person('komorebi@npo.example');
  const bodyIds = [await hearingBody(presenter, visit)];
  room = await publishedCase(presenter, visit, { readers: [komorebi], texts: TEXTS, bodyIds });
  await agreedIn(presenter, visit, room, { to: [komorebi], categories: ['BASIC'], by: minamo });
  page = await presenter.newPage();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

describe('the scan of a form that she signed', () => {
  it('is asked for only where it is needed, and is sent as a photograph', async () => {
    await page.goto(`/cases/${room.caseId}/consents`);
    await settled(page);
    await page.getByText('同意書の紙は、主たる援助者が保管してください。').waitFor();
    await page.getByText('同意書の写しを送る', { exact: true }).first().click();
    await page.getByRole('button', { name: '同意書の写しを送る' }).click();
    await page.getByRole('link', { name: /写しのファイル/ }).waitFor();
    expect(await page.getByLabel(/^どの同意書か/).innerText()).toContain(KOMOREBI);
    const file = { name: 'her name.jpg', mimeType: 'image/jpeg', buffer: aPhoto() };
    await page.getByLabel(/^写しのファイル/).setInputFiles(file);
    await page.getByRole('button', { name: '同意書の写しを送る' }).click();
    await page.getByText('同意書の写しを残しました。').waitFor();
    await sound(page);
  }, 60_000);

  it('comes back without what the camera wrote, under a name that tells nothing', async () => {
    await page.reload();
    await settled(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /の同意書の写しを開く$/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^paper_\d{8}-[0-9a-f]{8}\.jpg$/);
    expect(await readFile(await download.path())).toEqual(bareJpeg());
  }, 60_000);

  it('is nowhere for another reader of the case', async () => {
    const other = await reader.newPage();
    await other.goto(`/cases/${room.caseId}/consents`);
    await settled(other);
    expect(await other.locator('body').innerText()).not.toContain('同意書の写し');
  }, 60_000);
});
