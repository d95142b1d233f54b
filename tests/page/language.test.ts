import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../src/lib/core/write/formats.ts';
import { findViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { servePage, serveSite } from '../support/site.ts';
import { openPage, type Opened } from './open.ts';

let browser: Browser;
let site: Served;
let ukrainian: Served;
let opened: Opened | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE);
  ukrainian = await serveSite({ ...SAMPLE, language: 'uk' });
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await ukrainian.close();
});

afterEach(async () => {
  const said = opened?.said ?? [];
  await opened?.close();
  opened = null;
  expect(said).toEqual([]);
});

async function open(url: string, options: Parameters<typeof openPage>[2] = {}) {
  opened = await openPage(browser, url, options);
  return opened.page;
}

test('the page speaks the language that the browser is set to', async () => {
  const page = await open(`${site.url}/`, { locale: 'de-AT' });
  await page.getByText('29 Ereignisse aus 4 Quellen').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
});

test('the address goes before the browser, and stays in the address', async () => {
  const page = await open(`${site.url}/?lang=uk`, { locale: 'de' });
  await page.getByText('29 подій з 4 джерел').waitFor();
  await page.locator('[data-event="injunction"]').click();
  await page.locator('.date', { hasText: 'між 3 і 6 лютого 2019' }).waitFor();
  expect(new URL(page.url()).searchParams.get('lang')).toBe('uk');
});

test('where neither is spoken, the timeline’s language is', async () => {
  const page = await open(`${ukrainian.url}/`, { locale: 'ja' });
  await page.getByText('29 подій з 4 джерел').waitFor();
});

test('only the words of the reader’s language are loaded', async () => {
  const english = await open(`${site.url}/`);
  await english.getByText('29 events from 4 sources').waitFor();
  const scripts = opened!.asked.filter((url) => url.endsWith('.js'));
  const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
  expect(texts.filter((text) => text.includes('Copy link to the passage')).length).toBe(1);
  for (const word of ['джерел', 'Quellen', 'fuentes', 'مصدر']) {
    expect(texts.filter((text) => text.includes(word))).toEqual([]);
  }
});

test('Arabic is laid out from right to left, and time still runs from left to right', async () => {
  const page = await open(`${site.url}/?lang=ar&event=injunction`);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  const [panel, stage] = await Promise.all([
    page.locator('.panel').boundingBox(),
    page.locator('.stage').boundingBox(),
  ]);
  expect(panel!.x).toBeLessThan(stage!.x);
  const ticks = await page
    .locator('.ticks span')
    .evaluateAll((all) => all.map((tick) => ({ x: tick.getBoundingClientRect().x, text: tick.textContent })));
  expect(ticks.length).toBeGreaterThan(3);
  expect(ticks.toSorted((a, b) => a.x - b.x)).toEqual(ticks);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the help leads to the page in other languages', async () => {
  const page = await open(`${site.url}/?event=injunction`);
  await page.getByRole('button', { name: 'Keys on the timeline' }).click();
  await page.getByRole('link', { name: 'Français' }).click();
  await page.getByText('29 événements tirés de 4 sources').waitFor();
  await page.locator('.date', { hasText: 'entre le 3 et le 6 février 2019' }).waitFor();
});

test('so does the panel, on a phone too, which has no help', async () => {
  const page = await open(`${site.url}/?search=strike`, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }); // prettier-ignore
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'العربية' }).tap();
  await page.waitForFunction(() => document.documentElement.dir === 'rtl');
  expect(new URL(page.url()).search).toBe('?search=strike&lang=ar');
});

test.each(['uk', 'ru', 'ar'])(
  'editing and export speak the reader’s language, every word of them: %s',
  async (code) => {
    const page = await open(`${site.url}/?lang=${code}&event=injunction`, { permissions: ['clipboard-write'] });
    await page.getByRole('button', { name: /^(Закрити|Закрыть|إغلاق)$/ }).click();
    await page.locator('.start .link').first().click();
    await page.locator('.edit-bar').waitFor();
    await page.locator('[data-event="injunction"]').click();
    await page.locator('.edit-box').waitFor();
    for (const summary of await page.locator('.edit-box summary').all()) await summary.click();
    const own = page.locator('.edit-bar :is(b, span, .button), .edit-box :is(label, summary, .button, p.quiet)');
    const said = (await own.allInnerTexts()).map((text) => text.trim()).filter((text) => text !== '');
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((text) => !/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text))).toEqual([]);
    expect(await page.locator('.edit-bar').evaluate((bar) => getComputedStyle(bar).direction)).toBe(code === 'ar' ? 'rtl' : 'ltr'); // prettier-ignore
    expect(await findViolations(page)).toEqual([]);
    await page.locator('.tools > .button:last-child').click();
    const form = page.locator('.export');
    await form.locator('select').selectOption('ics');
    await Promise.all([page.waitForEvent('download'), form.locator('.button').click()]);
    await form.locator('.report p').first().waitFor();
    const words = await form.locator('h3, label, .button, p, option').allInnerTexts();
    const foreign = words.filter((text) => !/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text));
    expect(foreign.filter((text) => !FORMATS.some(({ name }) => name === text))).toEqual([]);
  },
);

test('what the file says in its own language is marked as that', async () => {
  const page = await open(`${site.url}/?event=injunction&lang=fr`);
  expect(await page.locator('.why li > [lang="en"]').count()).toBeGreaterThan(0);
});

test('the list without JavaScript is in the timeline’s language', async () => {
  const page = await open(`${ukrainian.url}/`, { javaScriptEnabled: false });
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  expect(await page.locator('#sourceline-list').innerText()).toContain('Між 3 і 6 лютого 2019');
});

test('the embed speaks its reader’s language, in a sandbox too', async () => {
  const page = await open(`${site.url}/embed/?lang=uk`);
  await page.getByText('29 подій').waitFor();
  const host = await servePage(
    `<link rel="icon" href="data:," /><iframe sandbox="allow-scripts" src="${site.url}/embed/?lang=de" width="800"></iframe>`,
  );
  await page.goto(host.url);
  await page.frameLocator('iframe').getByText('29 Ereignisse').waitFor();
  await host.close();
});
