import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of the site with everything that it says on its console and every address that it asks for. */
export interface Opened {
  readonly page: Page;
  readonly said: readonly string[];
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page and waits until it shows events, or, without JavaScript, until it is loaded. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  if (options.javaScriptEnabled !== false) {
    await page.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
  }
  return { page, said, asked, close: () => context.close() };
}

/** The words of the receipts that are open. */
export function receiptsOf(page: Page) {
  return page.getByRole('complementary', { name: 'Receipts' });
}

/** The id of the event that has the focus on the drawing or in the story; null where none has. */
export async function focusedEvent(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-event') ?? null);
}
