import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { openPage } from './open.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The rules of axe that a page breaks, each with the first element that breaks it. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary ?? ''}`);
  });
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const dark = { colorScheme: 'dark' } as const;

test.each([
  ['as it opens', '', {}],
  ['in the dark', '', dark],
  ['with receipts', '?event=accident', {}],
  ['with receipts in the dark', '?event=accident', dark],
  ['with a source', '?event=walkout&document=wire', {}],
  ['with a source in the dark', '?document=review', dark],
  ['as a story', '?view=story', {}],
  ['with nothing found', '?search=zeppelin', {}],
  ['far out', '?from=1900-01-01&to=2100-01-01', {}],
  ['on a phone', '', phone],
  ['on a phone with receipts', '?event=accident', phone],
])('axe finds nothing wrong with the page %s', async (_name, query, options) => {
  const { page, close } = await openPage(browser, `${site.url}/${query}`, options);
  expect(await findViolations(page)).toEqual([]);
  await close();
});

test.each(['Kinds', 'Share'])('axe finds nothing wrong with %s open', async (name) => {
  const { page, close } = await openPage(browser, `${site.url}/`);
  await page.locator('.tools').getByText(name, { exact: true }).click();
  expect(await findViolations(page)).toEqual([]);
  await close();
});
