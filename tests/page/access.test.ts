import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { openPage } from './open.ts';

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

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const small = { viewport: { width: 600, height: 400 } };
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
  ['embedded', 'embed/', small],
  ['embedded in the dark', 'embed/', { ...small, ...dark }],
  ['embedded with receipts', 'embed/?event=accident', small],
  ['embedded with a source', 'embed/?event=walkout&document=wire', small],
  ['embedded with nothing found', 'embed/?search=zeppelin', small],
  ['embedded in a narrow column', 'embed/', { viewport: { width: 320, height: 480 } }],
  ['embedded in a narrow column with receipts', 'embed/?event=accident', { viewport: { width: 320, height: 480 } }],
])('axe finds nothing wrong with the page %s', async (_name, path, options) => {
  const { page, close } = await openPage(browser, `${site.url}/${path}`, options);
  expect(await findViolations(page)).toEqual([]);
  await close();
});

test.each(['Kinds', 'Share'])('axe finds nothing wrong with %s open', async (name) => {
  const { page, close } = await openPage(browser, `${site.url}/`);
  await page.locator('.tools').getByText(name, { exact: true }).click();
  expect(await findViolations(page)).toEqual([]);
  await close();
});
