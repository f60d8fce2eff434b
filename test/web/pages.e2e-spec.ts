import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { PHONE } from '../support/browser';
import { askAs, openVisit, type SampleEmail, settled, type Visit } from '../support/visit';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDE = { width: 1280, height: 900 };
type Width = typeof WIDE;
const KINDS = {
  ja: /^(今日|会議|対応|書類|設定)｜つどい$/,
  en: /^(Today|Meetings|Actions|Documents|Settings) \| つどい$/,
};

let visit: Visit;

beforeAll(async () => {
  visit = await openVisit();
}, 120_000);

afterAll(async () => {
  await visit?.close();
});

interface Ids {
  bodies: { nodes: { id: string; name: string; matrices: { id: string }[] }[] };
  meetings: { nodes: { id: string; isJoint: boolean; state: string }[] };
  seriesList: { nodes: { id: string }[] };
}

const IDS = `{
  bodies { nodes { id name matrices { id } } }
  meetings(first: 20) { nodes { id isJoint state } }
  seriesList { nodes { id } }
}`;

/** Every page a person can reach, with rooms that are full: a meeting that was held, one to come, a joint one. */
async function addressesOf(person: BrowserContext): Promise<string[]> {
  const { bodies, meetings, seriesList } = await askAs<Ids>(person, visit.url, IDS);
  const [body] = bodies.nodes;
  const held = meetings.nodes.find(({ state }) => state === 'HELD');
  const coming = meetings.nodes.find(({ state }) => state === 'PLANNED');
  const joint = meetings.nodes.find(({ isJoint }) => isJoint);
  const matrix = bodies.nodes.flatMap(({ matrices }) => matrices)[0];
  return [
    '/',
    '/meetings',
    '/meetings?state=CANCELLED&year=2023',
    '/meetings/new',
    ...[held, coming, joint].flatMap((meeting) => (meeting ? [`/meetings/${meeting.id}`] : [])),
    ...(coming ? [`/meetings/${coming.id}/agenda`, `/meetings/${coming.id}/attendance`] : []),
    '/actions',
    '/actions?scope=VISIBLE',
    '/bodies',
    ...(body ? [`/bodies/${body.id}`] : []),
    ...(matrix ? [`/matrices/${matrix.id}`] : []),
    '/series',
    '/series/new',
    ...seriesList.nodes.slice(0, 1).map(({ id }) => `/series/${id}`),
    '/minutes',
    '/account',
    '/organisation',
    '/organisation/attestation',
    '/organisation/agreement',
    '/organisation/pledge',
    '/organisation/invite',
    '/actions/handover',
    '/proposals',
    '/proposals/new',
    '/nowhere',
  ];
}

/** One frame, violations only: what the app consists of, and all that is asked. */
const accessibility = (page: Page) =>
  new AxeBuilder({ page })
    .withTags(RULES)
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();

interface Found {
  address: string;
  violations: string[];
  sideways: number;
  title: string;
  small: string[];
}

/** Targets under 24 by 24 CSS pixels (WCAG 2.5.8) that do not stand within a sentence. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('a[href], button, select, input, summary')]
    .filter((target) => target.offsetParent !== null && !target.closest('.sr-only') && !target.classList.contains('sr-only'))
    .filter((target) => { const { width, height } = target.getBoundingClientRect(); return width < 20 || height < 20; })
    .map((target) => target.outerHTML.slice(0, 120))`);

async function inspect(page: Page, address: string): Promise<Found> {
  const { violations } = await accessibility(page);
  return {
    address: `${address} at ${page.viewportSize()?.width}`,
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
    sideways: Number(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ),
    title: await page.title(),
    small: await smallTargets(page),
  };
}

/** Opens a page once and looks at it in each width. */
async function look(page: Page, address: string, widths: readonly Width[]): Promise<Found[]> {
  await page.goto(address);
  await settled(page);
  const found: Found[] = [];
  for (const width of widths) {
    await page.setViewportSize(width);
    found.push(await inspect(page, address));
  }
  return found;
}

const cases: readonly (readonly [SampleEmail, 'ja' | 'en', readonly Width[]])[] = [
  ['coordinator@ward.example', 'ja', [WIDE, PHONE]],
  ['coordinator@ward.example', 'en', [WIDE, PHONE]],
  ['minamo@npo.example', 'ja', [PHONE]],
  ['sumire@school.example', 'en', [WIDE]],
];

describe('every page', () => {
  it.each(cases)(
    'of %s in %s is accessible, fits its width and has a neutral tab',
    async (email, language, widths) => {
      const person = await visit.person(email, { language });
      const page = await person.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      const addresses = await addressesOf(person);
      expect(addresses.length).toBeGreaterThan(12);
      const found: Found[] = [];
      for (const address of addresses) found.push(...(await look(page, address, widths)));
      expect(found.filter(({ violations }) => violations.length > 0)).toEqual([]);
      expect(found.filter(({ sideways }) => sideways > 0)).toEqual([]);
      expect(found.filter(({ small }) => small.length > 0)).toEqual([]);
      expect(found.filter(({ title }) => !KINDS[language].test(title))).toEqual([]);
      expect(faults).toEqual([]);
      await person.close();
    },
    120_000,
  );

  it.each([
    ['ja', WIDE],
    ['en', PHONE],
  ] as const)('before signing in is accessible too, in %s', async (language, viewport) => {
    const person = await visit.stranger({ language, viewport });
    const page = await person.newPage();
    for (const address of ['/sign-in', '/welcome', '/invitation', '/invitation#used-up']) {
      for (const found of await look(page, address, [viewport])) {
        expect(found).toMatchObject({ violations: [], sideways: 0, small: [] });
        expect(found.title).toMatch(KINDS[language]);
      }
    }
    await page.goto('/c');
    await page.locator('h1').waitFor();
    const { violations } = await accessibility(page);
    expect(violations).toEqual([]);
    await person.close();
  });

  it('with open forms and refusals is accessible', async () => {
    const person = await visit.person('coordinator@ward.example', { viewport: PHONE });
    const page = await person.newPage();
    const { meetings, bodies } = await askAs<Ids>(person, visit.url, IDS);
    const coming = meetings.nodes.find(({ state }) => state === 'PLANNED')!;
    const check = async (): Promise<void> => {
      // The header stays in view and would lie over what scrolled below it.
      await page.evaluate('scrollTo(0, 0)');
      const { violations } = await accessibility(page);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
        0,
      );
    };
    await page.goto('/meetings/new');
    await page.getByRole('button', { name: '予定として登録する' }).click();
    await page.getByText(/入力内容を確認してください/).waitFor();
    await check();
    await page.goto(`/meetings/${coming.id}`);
    await page.getByRole('button', { name: '日時と場所を直す' }).click();
    await page.getByRole('button', { name: '対応事項を加える' }).click();
    await page.getByLabel('内容').waitFor();
    await check();
    await page.goto(`/meetings/${coming.id}/agenda`);
    await page.getByRole('button', { name: '議題を加える' }).click();
    await page.getByRole('button', { name: '議題1を直す' }).click();
    await check();
    await page.goto(`/bodies/${bodies.nodes[0]!.id}`);
    await page.getByRole('button', { name: '構成機関を加える' }).click();
    await page.getByLabel('守秘の根拠').waitFor();
    await check();
    await page.goto('/');
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('dialog').getByRole('link', { name: '会議体' }).waitFor();
    await check();
    await person.close();
  }, 60_000);
});
