import { PHONE } from '../support/browser';
import { openVisit, settled, type Visit } from '../support/visit';

const NETWORK = 'すずらん・ネット会議';
const LIAISON = '困難女性支援に関する庁内連絡会議';

let visit: Visit;

beforeAll(async () => {
  visit = await openVisit();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

it('a joint meeting is planned in a form, and a member of one body sees the other’s item as number, slot and body only', async () => {
  const secretariat = await visit.person('coordinator@ward.example');
  const page = await secretariat.newPage();
  await page.goto('/meetings');
  await page.getByRole('link', { name: '会議をつくる' }).click();
  await page.getByLabel(NETWORK).check();
  await page.getByLabel(LIAISON).check();
  const day = page.getByRole('group', { name: /開催日/ });
  await day.getByLabel('年', { exact: true }).fill('令和９');
  await day.getByLabel('月').fill('3');
  await day.getByLabel('日').fill('4');
  await page.getByLabel('始まり').fill('１４：００');
  await page.getByLabel('終わり').fill('13:00');
  await page.getByLabel('公開区分').selectOption({ label: '非公開' });
  await page.getByRole('button', { name: '予定として登録する' }).click();
  await page.getByRole('link', { name: '「終わり」は「始まり」より後にしてください' }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('16:00');
  await page.getByRole('button', { name: '予定として登録する' }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`${NETWORK}.*${LIAISON}`) }).waitFor();
  const address = page.url();

  await page.getByRole('link', { name: '次第', exact: true }).click();
  const items = [
    { title: '開会', bodies: [NETWORK, LIAISON] },
    { title: '庁内だけの予算の話', bodies: [LIAISON] },
    { title: '相談の動きの報告', bodies: [NETWORK] },
  ];
  for (const { title, bodies } of items) {
    await page.getByRole('button', { name: '議題を加える' }).click();
    await page.getByLabel('議題名', { exact: false }).first().fill(title);
    await page.getByLabel('種類').selectOption({ label: '協議' });
    for (const body of bodies) await page.getByLabel(body).check();
    await page.getByLabel('予定の時間（分）').fill('20');
    await page.getByRole('button', { name: '加える', exact: true }).click();
    await page.getByRole('heading', { level: 3, name: new RegExp(title) }).waitFor();
  }

  const partner = await visit.person('minamo@npo.example', { viewport: PHONE });
  const theirs = await partner.newPage();
  await theirs.goto(address);
  await settled(theirs);
  await expect(theirs.locator('h1').innerText()).resolves.toBe(`${NETWORK}（第16回）`);
  const agenda = await theirs.getByRole('heading', { level: 3 }).allInnerTexts();
  const said = agenda.map((text) => text.replace(/\s+/g, ' ').trim());
  expect(said).toEqual(['議題1 開会', `議題2 （${LIAISON}の議題）`, '議題3 相談の動きの報告']);
  await expect(theirs.locator('main').innerText()).resolves.toContain('ほかの会議体と合同で開きます。');
  await expect(theirs.content()).resolves.not.toContain('庁内だけの予算の話');
  await Promise.all([secretariat.close(), partner.close()]);
}, 60_000);
