import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { PHONE } from './browser';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, and by how many CSS pixels it scrolls sideways. */
export async function faults(page: Page): Promise<{ violations: string[]; sideways: number }> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(RULES)
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
    sideways: Number(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ),
  };
}

/** What `faults` finds on a page without any. */
export const NO_FAULTS = { violations: [], sideways: 0 };

const DESK = { width: 1280, height: 900 };

/** The same on a phone and on a desk; the page keeps the width that it had. */
async function faultsAtBothWidths(page: Page): Promise<Awaited<ReturnType<typeof faults>>[]> {
  const present = page.viewportSize();
  const found = [];
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    // What was scrolled under the head that stays at the top would count as covered.
    await page.evaluate('scrollTo(0, 0)');
    found.push(await faults(page));
  }
  if (present) await page.setViewportSize(present);
  return found;
}

/** Holds a page to having none at either width. */
export async function sound(page: Page): Promise<void> {
  expect(await faultsAtBothWidths(page)).toEqual([NO_FAULTS, NO_FAULTS]);
}
