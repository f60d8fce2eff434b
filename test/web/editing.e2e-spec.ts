import type { BrowserContext, Page } from 'playwright-core';
import { PHONE } from '../support/browser';
import { askAs, openVisit, settled, type Visit } from '../support/visit';

const SEATS = '{ bodies { nodes { id abilities memberships { organisation { name } } } } }';
const COMING = '{ meetings(first: 20) { nodes { id state abilities } } }';

let visit: Visit;
let meetingId: string;

interface Meetings {
  meetings: { nodes: { id: string; state: string; abilities: string[] }[] };
}

interface Bodies {
  bodies: { nodes: { id: string; abilities: string[]; memberships: { organisation: { name: string } }[] }[] };
}

beforeAll(async () => {
  visit = await openVisit();
  const person = await visit.person('coordinator@ward.example');
  const { meetings } = await askAs<Meetings>(person, visit.url, COMING);
  meetingId = meetings.nodes.find(({ state, abilities }) => state === 'PLANNED' && abilities.includes('convene'))!.id;
  await person.close();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

async function agendaOf(person: BrowserContext): Promise<Page> {
  const page = await person.newPage();
  await page.goto(`/meetings/${meetingId}/agenda`);
  await settled(page);
  return page;
}

async function retitle(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: '議題1を直す' }).click();
  await page.getByLabel('議題名', { exact: false }).first().fill(title);
}

describe('two people at one item', () => {
  it('see both texts on a conflict and lose neither', async () => {
    const [first, second] = await Promise.all([
      visit.person('coordinator@ward.example'),
      visit.person('coordinator@ward.example'),
    ]);
    const [mine, theirs] = await Promise.all([agendaOf(first), agendaOf(second)]);
    await retitle(mine, '開会とあいさつ');
    await retitle(theirs, '開会と出席の確認');
    await theirs.getByRole('button', { name: '保存する' }).click();
    await theirs.getByText('議題を保存しました。').waitFor();
    await mine.getByRole('button', { name: '保存する' }).click();
    const dialog = mine.getByRole('dialog');
    await dialog.waitFor();
    const said = await dialog.innerText();
    expect(said).toContain('開会とあいさつ');
    expect(said).toContain('開会と出席の確認');
    await dialog.getByRole('button', { name: '自分の内容で保存する' }).click();
    await mine.getByText('議題を保存しました。').waitFor();
    await mine.getByRole('heading', { name: /開会とあいさつ/ }).waitFor();
    await Promise.all([first.close(), second.close()]);
  });
});

describe('a partner on a phone', () => {
  it('finishes an action from the first page with one tap and takes it back with another', async () => {
    const person = await visit.person('minamo@npo.example', { viewport: PHONE, hasTouch: true, isMobile: true });
    const page = await person.newPage();
    await page.goto('/');
    await settled(page);
    const action = page.getByRole('listitem').filter({ hasText: '受け入れられる部屋の数を知らせる' });
    await action.getByRole('button', { name: /完了にする/ }).tap();
    await action.getByText('完了にしました。').waitFor();
    await action.getByRole('button', { name: /取り消す/ }).tap();
    await action.getByText('「未着手」にしました。').waitFor();
    await action.getByRole('button', { name: /完了にする/ }).waitFor();
    await person.close();
  });

  it('is offered nothing that only the secretariat may do', async () => {
    const person = await visit.person('minamo@npo.example');
    const page = await person.newPage();
    await page.goto(`/meetings/${meetingId}`);
    await settled(page);
    expect(await page.getByRole('button', { name: /直す|加える|通知したこと|中止/ }).count()).toBe(0);
    await page.goto('/meetings');
    await settled(page);
    expect(await page.getByRole('link', { name: '会議をつくる' }).count()).toBe(0);
    await page.goto('/series');
    await settled(page);
    expect(await page.getByRole('link', { name: 'まとめ方を考える' }).count()).toBe(0);
    await person.close();
  });

  it('proposes an item, which the secretariat then puts on the agenda', async () => {
    const [partner, secretariat] = await Promise.all([
      visit.person('minamo@npo.example'),
      visit.person('coordinator@ward.example'),
    ]);
    const page = await agendaOf(partner);
    await page.getByRole('button', { name: '議題を提案する' }).click();
    await page.getByLabel('議題名', { exact: false }).first().fill('冬の居場所について');
    await page.getByLabel('種類').selectOption({ label: '情報交換' });
    await page.getByRole('button', { name: '議題を提案する' }).click();
    await page.getByText('議題を提案しました。').waitFor();
    const desk = await agendaOf(secretariat);
    await desk.getByRole('button', { name: '次第に入れる: 冬の居場所について' }).click();
    await desk.getByRole('heading', { level: 3, name: /冬の居場所について/ }).waitFor();
    await Promise.all([partner.close(), secretariat.close()]);
  });
});

describe('a lost connection', () => {
  it('is tried again under the same key, and the change is made once', async () => {
    const person = await visit.person('coordinator@ward.example');
    const page = await agendaOf(person);
    const keys: string[] = [];
    await page.route('**/graphql', async (route) => {
      const request = route.request();
      if (!/AddAgendaItem/.test(request.postData() ?? '')) return route.fallback();
      keys.push((await request.allHeaders())['idempotency-key'] ?? '');
      // The server has done it, but its answer is lost on the way.
      if (keys.length === 1) {
        await route.fetch();
        return route.abort('connectionreset');
      }
      return route.fallback();
    });
    await page.getByRole('button', { name: '議題を加える' }).click();
    await page.getByLabel('議題名', { exact: false }).first().fill('連絡先の確かめ');
    await page.getByLabel('種類').selectOption({ label: '報告' });
    await page.getByRole('button', { name: '加える', exact: true }).click();
    await page.getByText('議題を加えました。').waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
    await page
      .getByRole('heading', { level: 3, name: /連絡先の確かめ/ })
      .first()
      .waitFor();
    expect(await page.getByRole('heading', { level: 3, name: /連絡先の確かめ/ }).count()).toBe(1);
    await person.close();
  });

  it('is told on the page, with a way to try again', async () => {
    const person = await visit.person('coordinator@ward.example');
    const page = await person.newPage();
    let broken = true;
    await page.route('**/graphql', (route) => (broken ? route.fulfill({ status: 500, body: '' }) : route.fallback()));
    await page.goto('/bodies');
    await page.getByRole('alert').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'もう一度' }).click();
    await page.getByRole('table').waitFor();
    await person.close();
  });
});

describe('the secretariat', () => {
  it('records groups with a facilitator’s post, and changes the date of an action', async () => {
    const person = await visit.person('coordinator@ward.example');
    const page = await person.newPage();
    await page.goto(`/meetings/${meetingId}/attendance`);
    await page.getByRole('button', { name: 'グループを加える' }).click();
    await page.getByLabel('グループの名前').fill('Ａグループ');
    await page.getByLabel('ファシリテーターの職名').fill('相談係長');
    await page.getByLabel('NPO法人みなも').last().check();
    await page.getByLabel('生活福祉課').last().check();
    await page.getByRole('button', { name: '保存する', exact: true }).click();
    await page.getByRole('heading', { level: 3, name: 'Ａグループ' }).waitFor();
    await expect(page.getByText('参加者（2）').count()).resolves.toBe(1);

    await page.goto(`/meetings/${meetingId}`);
    await page.getByRole('button', { name: '対応事項を加える' }).click();
    await page.getByLabel('内容').fill('次回の案内を送る');
    await page.getByLabel('担当機関').selectOption({ label: '生活福祉課' });
    await page.getByRole('button', { name: '加える', exact: true }).click();
    const action = page.getByRole('listitem').filter({ hasText: '次回の案内を送る' });
    await action.getByRole('button', { name: '「次回の案内を送る」を直す' }).click();
    const due = action.getByRole('group', { name: /期限/ });
    await due.getByLabel('年', { exact: true }).fill('R9');
    await due.getByLabel('月').fill('3');
    await due.getByLabel('日').fill('31');
    await action.getByRole('button', { name: '保存する' }).click();
    await action.getByText('令和9年3月31日（水）').waitFor();
    await person.close();
  });

  it('moves the end of a seat that is still to come, and no end that has come', async () => {
    const person = await visit.person('coordinator@ward.example');
    const page = await person.newPage();
    const { bodies } = await askAs<Bodies>(person, visit.url, SEATS);
    const body = bodies.nodes.find(
      ({ abilities, memberships }) =>
        abilities.includes('manageMembers') && memberships.some((seat) => seat.organisation.name === 'NPO法人みなも'),
    );
    await page.goto(`/bodies/${body!.id}`);
    const row = page.getByRole('row').filter({ hasText: 'NPO法人みなも' });
    await row.getByRole('button', { name: 'NPO法人みなもの参加を終える', exact: true }).click();
    await row.getByLabel('年', { exact: true }).fill('R20');
    await row.getByRole('button', { name: '終える', exact: true }).click();
    await row.getByRole('button', { name: 'NPO法人みなもの参加を終える日を変える' }).click();
    expect(await row.getByLabel('年', { exact: true }).inputValue()).toMatch(/20/);
    await row.getByLabel('年', { exact: true }).fill('R19');
    await row.getByRole('button', { name: '終える日を変える', exact: true }).click();
    await row.getByText(/まで/).filter({ hasText: '令和19年' }).waitFor();
    await person.close();
  });
});
