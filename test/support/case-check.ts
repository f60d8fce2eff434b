import type { Page } from 'playwright-core';

/** Waits until no check of the text is under way. */
export const checked = (on: Page): Promise<void> => on.locator('[data-check=still]').waitFor({ timeout: 60_000 });

/** Settles every finding by the first thing that is offered for it, a harmless word where there is one, until all is said to be done. */
export async function settleAll(on: Page): Promise<void> {
  const items = on.getByRole('list', { name: '見つかった言葉' }).getByRole('listitem');
  const done = on.getByText(/すべて済みました。|見つかった言葉はありません。/);
  for (let left = 40; left > 0; left -= 1) {
    await done.or(items.first()).first().waitFor();
    if ((await items.count()) === 0) break;
    const change = items.first().getByRole('button', { name: /^「.*」に直す/ });
    await ((await change.count()) > 0 ? change : items.first().getByRole('button')).first().click();
    await checked(on);
  }
  await done.waitFor();
}
