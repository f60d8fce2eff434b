import type { Page } from 'playwright-core';

/** Waits until no check of the text is under way. */
export const checked = (on: Page): Promise<void> => on.locator('[data-check=still]').waitFor({ timeout: 60_000 });

/** Settles every finding by the first thing that is offered for it: a harmless word where there is one. */
export async function settleAll(on: Page): Promise<void> {
  const findings = on.getByRole('list', { name: '見つかった言葉' });
  for (let left = 30; left > 0 && (await findings.getByRole('listitem').count()) > 0; left -= 1) {
    const item = findings.getByRole('listitem').first();
    const change = item.getByRole('button', { name: /^「.*」に直す/ });
    await ((await change.count()) > 0 ? change : item.getByRole('button')).first().click();
    await checked(on);
  }
  await on.getByText(/すべて済みました。|見つかった言葉はありません。/).waitFor();
}
