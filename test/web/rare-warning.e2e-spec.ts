import type { BrowserContext, Page } from 'playwright-core';
import { sound } from '../support/accessibility';
import { PHONE } from '../support/browser';
import { takesPart } from '../support/case-people';
import { changeAs, hearingBody, publishedCase } from '../support/case-room';
import { openVisit, settled, type Visit } from '../support/visit';

const TEXTS = {
  THEME: '34歳、ネパール国籍。双子の母。安心して暮らせる場所を探したい。',
  PERSONS_VIEW: '「休める場所がほしい」と話す。',
};
let visit: Visit;
let presenter: BrowserContext;
let page: Page;
let caseId: string;

beforeAll(async () => {
  visit = await openVisit();
  await takesPart(visit, 'minamo@npo.example');
  presenter = await visit.person('minamo@npo.example', { viewport: PHONE });
  const bodyIds = [await hearingBody(presenter, visit)];
  for (const THEME of ['38歳。仕事の相談。', '70代。お金の相談。'])
    await publishedCase(presenter, visit, { readers: [], texts: { ...TEXTS, THEME }, bodyIds });
  const begin = { mutation: 'beginCase', type: 'BeginCaseInput' };
  ({ id: caseId } = await changeAs<{ id: string }>(presenter, visit, begin, { readers: [] }));
  for (const [section, text] of Object.entries(TEXTS))
    await changeAs(
      presenter,
      visit,
      { mutation: 'saveDraft', type: 'SaveDraftInput' },
      { caseId, section, text, version: 0 },
    );
  page = await presenter.newPage();
}, 180_000);

afterAll(async () => {
  await visit?.close();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const checked = (): Promise<void> => page.locator('[data-check=still]').waitFor({ timeout: 60_000 });

describe('traits that few may share', () => {
  it('are shown to its presenter before it is read through, and stop nobody', async () => {
    await page.goto(`/cases/${caseId}/write`);
    await settled(page);
    await press('確認する');
    await checked();
    const findings = page.getByRole('list', { name: '見つかった言葉' });
    await findings.getByText('珍しい特徴').first().waitFor();
    for (let left = 20; left > 0 && (await findings.getByRole('listitem').count()) > 0; left -= 1) {
      await findings
        .getByRole('listitem')
        .first()
        .getByRole('button', { name: /^名前などではない/ })
        .click();
      await checked();
    }
    await press('読み直しに進む');
    await page.getByText('重なると、地域の中でご本人とわかるおそれがあります。').waitFor();
    await page.getByText('次の組み合わせがあるのはこの事例だけです。').waitFor();
    await page.getByText('「34歳」と「ネパール国籍」').waitFor();
    await page.getByText(/人口300,000人の地域に10人もいないかもしれません。公表された統計から見積もったもの/).waitFor();
    await page.getByText('「ネパール国籍」と「双子」').waitFor();
    await page.getByText(/どうするかは、あなたが決めます。/).waitFor();
    await sound(page);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await press('確かめたことを記録する');
    await page.getByText(/確かめたことを記録しました。/).waitFor({ timeout: 60_000 });
  }, 180_000);
});
