import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { ROOT } from '../architecture/tree';

/** A real Chromium; each person gets a context of their own, with cookies apart from the others'. */
export interface TestBrowser {
  browser: Browser;
  /** A person's browser in Japanese at a desktop width, unless told otherwise. */
  person(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** The width of a phone on which every page must be usable, in CSS pixels. */
export const PHONE = { width: 390, height: 844 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts Chromium (CHROMIUM_PATH, the system's, or the packaged one); a missing browser is an error, never a skip. */
export async function startBrowser(): Promise<TestBrowser> {
  const told = execFileSync(process.execPath, [join(ROOT, 'scripts/chromium.mjs')], { encoding: 'utf8' });
  const { path, env } = JSON.parse(told) as { path: string; env: Record<string, string> };
  const browser = await chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  return {
    browser,
    person: (options) =>
      browser.newContext({
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        viewport: { width: 1280, height: 900 },
        acceptDownloads: true,
        reducedMotion: 'reduce',
        ...options,
      }),
    close: () => browser.close(),
  };
}
