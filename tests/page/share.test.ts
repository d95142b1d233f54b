import { readFile } from 'node:fs/promises';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { servePage, serveSite } from '../support/site.ts';
import { openPage, type Opened } from './open.ts';

let browser: Browser;
let site: Served;
let opened: Opened | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  // As the sample headers of a site have it: other pages may read the element's data.
  site = await serveSite(SAMPLE, 'news', { headers: { 'access-control-allow-origin': '*' } });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(async () => {
  const said = opened?.said ?? [];
  await opened?.close();
  opened = null;
  expect(said).toEqual([]);
});

async function openShare(query = ''): Promise<Page> {
  opened = await openPage(browser, `${site.url}/news/${query}`);
  const { page } = opened;
  await page.getByRole('button', { name: 'Share' }).first().click();
  await page.getByLabel('What to paste').waitFor();
  return page;
}

const snippetOf = (page: Page) => page.getByLabel('What to paste').inputValue();
const previewOf = (page: Page) => page.getByTitle('Preview').getAttribute('src');

async function waitUntilShown(frame: Frame | Page): Promise<void> {
  await frame.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
}

test('the link and the frame are of what is shown now', async () => {
  const page = await openShare('?kind=talks');
  expect(await page.getByLabel('Link to what you see now').inputValue()).toBe(`${site.url}/news/?kind=talks`);
  expect(await snippetOf(page)).toBe(
    `<iframe src="${site.url}/news/embed/?kind=talks" title="The strike at Marrowgate" width="100%" height="480" frameborder="0" loading="lazy" allowfullscreen data-sourceline></iframe>`,
  );
});

test('each option is in the snippet and in the preview', async () => {
  const page = await openShare('?event=walkout&from=2019-01-01&to=2019-02-01');
  expect(await previewOf(page)).toBe(`${site.url}/news/embed/?event=walkout`);
  await page.getByLabel('Opens with').selectOption('window');
  await page.getByLabel('Height, in pixels').fill('620');
  await page.getByRole('dialog').getByRole('combobox', { name: 'View' }).selectOption('story');
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Language' }).selectOption('uk');
  await page.getByRole('group', { name: 'Show only these: Kinds' }).getByLabel('Talks').check();
  const address = 'from=2019-01-01&to=2019-02-01&kind=talks&view=story&lang=uk&theme=dark&height=620';
  expect(await previewOf(page)).toBe(`${site.url}/news/embed/?${address}`);
  expect(await snippetOf(page)).toContain(`src="${site.url}/news/embed/?${address.replaceAll('&', '&amp;')}"`);
  expect(await snippetOf(page)).toContain('height="620"');
  const preview = (await (await page.getByTitle('Preview').elementHandle())!.contentFrame())!;
  await waitUntilShown(preview);
  await preview.locator('.sourceline[lang="uk"] .story').waitFor();
  expect(await page.getByTitle('Preview').evaluate((frame) => frame.clientHeight)).toBe(620);
});

test('a height that no host would take is put right', async () => {
  const page = await openShare();
  const height = page.getByLabel('Height, in pixels');
  await height.fill('9000');
  await height.press('Tab');
  expect(await height.inputValue()).toBe('1200');
  expect(await snippetOf(page)).toContain('height="1200"');
});

describe('what was pasted shows in a foreign page what the preview shows', () => {
  test.each([
    ['frame', 'As a frame'],
    ['element', 'As an element'],
  ])('%s', async (_, way) => {
    const page = await openShare('?event=walkout');
    await page.getByLabel(way).check();
    const snippet = await snippetOf(page);
    const foreign = await servePage(`<!doctype html><title>News</title><link rel="icon" href="data:,">${snippet}`);
    const host = await page.context().newPage();
    await host.goto(foreign.url);
    const frame = host.frames()[1] ?? host;
    await waitUntilShown(frame);
    await frame
      .locator('h2')
      .getByText(SAMPLE.events.find(({ id }) => id === 'walkout')!.title)
      .waitFor();
    await foreign.close();
  });

  test('without JavaScript the element has a link in its place', async () => {
    const page = await openShare();
    await page.getByLabel('As an element').check();
    const foreign = await servePage(`<!doctype html><title>News</title>${await snippetOf(page)}`);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const host = await context.newPage();
    await host.goto(foreign.url);
    const link = host.getByRole('link', { name: SAMPLE.title });
    expect(await link.getAttribute('href')).toBe(`${site.url}/news/`);
    await context.close();
    await foreign.close();
  });
});

test('the file is the one that stands alone', async () => {
  const page = await openShare();
  await page.getByLabel('As a file').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the file' }).click(),
  ]);
  const answer = await page.request.get(`${site.url}/news/standalone.html`);
  expect(await readFile(await download.path(), 'utf8')).toBe(await answer.text());
});

test('a timeline of the reader’s own documents is offered as a file only: no address leads to it', async () => {
  opened = await openPage(browser, `${site.url}/news/`);
  const { page } = opened;
  await page.getByRole('button', { name: 'Your documents' }).click();
  await page.getByLabel('Or paste a text').fill('On 3 May 2021 the ferry operator cancelled all crossings.');
  await page.getByRole('button', { name: 'Make the timeline' }).click();
  await page.getByText('Made from your documents').waitFor();
  await page.getByRole('button', { name: 'Share' }).first().click();
  await page.getByRole('combobox', { name: 'Format' }).waitFor();
  expect(await page.getByLabel('Link to what you see now').count()).toBe(0);
  expect(await page.getByTitle('Preview').count()).toBe(0);
});

test('breaks no rule of accessibility, and fits a phone', async () => {
  const page = await openShare();
  const preview = (await (await page.getByTitle('Preview').elementHandle())!.contentFrame())!;
  await waitUntilShown(preview);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 500 });
  const dialog = page.getByRole('dialog');
  expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
});
