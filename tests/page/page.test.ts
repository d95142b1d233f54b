import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { focusedEvent, openPage, receiptsOf, type Opened } from './open.ts';

let browser: Browser;
let site: Served;
let opened: Opened | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE, 'news');
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

async function open(query = '', options: Parameters<typeof openPage>[2] = {}) {
  opened = await openPage(browser, `${site.url}/news/${query}`, options);
  return opened.page;
}

describe('receipts', () => {
  test('open by a click on a label, with passage, date words, source and reasons', async () => {
    const page = await open();
    await page.locator('[data-event="injunction"]').click();
    const receipts = receiptsOf(page);
    await receipts.locator('.date').getByText('Between 3 and 6 February 2019').waitFor();
    expect(await receipts.locator('blockquote mark').allTextContents()).toEqual(['The committee asked the Labour Court for an injunction']); // prettier-ignore
    expect(await receipts.locator('blockquote .dating').allTextContents()).toEqual(['some time between 3 and 6 February']); // prettier-ignore
    const words = await receipts.innerText();
    for (const part of [
      'Quay Review, 11 February 2019',
      '1 source',
      'Why this date',
      'some time between 3 and 6 February',
    ]) {
      expect(words.toLowerCase()).toContain(part.toLowerCase());
    }
    expect(words).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  test('open by a click on a mark that is drawn, not only on its label', async () => {
    const page = await open();
    const box = (await page.locator('[data-event="emergency"]').boundingBox())!;
    await page.mouse.click(box.x + 7, box.y + box.height / 2);
    await receiptsOf(page)
      .getByRole('heading', { name: /state of emergency in the harbour district/ })
      .waitFor();
  });

  test('open with Enter and close with Escape, which gives the focus back', async () => {
    const page = await open();
    await page.locator('[role="option"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const id = await focusedEvent(page);
    await page.keyboard.press('Enter');
    await receiptsOf(page).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'receipts-title');
    expect(new URL(page.url()).searchParams.get('event')).toBe(id);
    await page.keyboard.press('Escape');
    await receiptsOf(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-event') !== null);
    expect(await focusedEvent(page)).toBe(id);
  });

  test('show both sides of a conflict', async () => {
    const page = await open('?event=accident');
    expect(await receiptsOf(page).locator('.status').innerText()).toBe('Reported: “the harbour office”');
    const conflict = receiptsOf(page).getByRole('region', { name: 'Conflict' });
    expect(await conflict.locator('dt').allTextContents()).toEqual(['1 February 2019', 'February 2017']);
  });

  test('lead to the whole source with its passages, and from any passage back to its event', async () => {
    const page = await open('?event=walkout');
    await receiptsOf(page).getByRole('button', { name: 'Read it in the source' }).first().click();
    const text = receiptsOf(page).getByRole('article', { name: 'Port of Marrowgate: what we know so far' });
    const inWire = SAMPLE.events.filter(({ passages }) => passages.some(({ document }) => document === 'wire'));
    await text.waitFor();
    expect(await text.locator('.passage').count()).toBe(inWire.length);
    await text.locator('[data-passage="arrests"]').click();
    await receiptsOf(page).getByRole('heading', { name: 'Eleven people were arrested' }).waitFor();
    await page.goBack();
    await text.waitFor();
  });

  test('lead to the next event in time', async () => {
    const page = await open('?event=gate-cleared');
    await receiptsOf(page).getByRole('button', { name: /^Next/ }).click();
    await receiptsOf(page).getByRole('heading', { name: 'Eleven people were arrested' }).waitFor();
  });
});

describe('the address', () => {
  test('opens the same event and view for someone else', async () => {
    const page = await open();
    await page.locator('[data-event="funeral"]').click();
    await receiptsOf(page).waitFor();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForFunction(() => location.search.includes('from='));
    const labels = await page.locator('[role="option"]').evaluateAll((options) => options.map(({ id }) => id));
    const other = await openPage(browser, page.url());
    await receiptsOf(other.page)
      .getByRole('heading', { name: /About three thousand people/ })
      .waitFor();
    expect(await other.page.locator('[role="option"]').evaluateAll((options) => options.map(({ id }) => id))).toEqual(
      labels,
    );
    await other.close();
  });

  test('brings an event that lies outside the first view into it', async () => {
    const page = await open('?event=first-walkout');
    await page.locator('[data-event="first-walkout"]').waitFor();
    expect(await page.locator('.era').allInnerTexts()).toContain('April 2014');
  });

  test('of an event that is not there shows the timeline', async () => {
    const page = await open('?event=never&document=nowhere');
    await page.locator('[data-event="walkout"]').waitFor();
    expect(await receiptsOf(page).count()).toBe(0);
  });
});

describe('finding', () => {
  test('shows the events that have the words searched for, and says how many', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('labour court');
    await page.getByText('1 of 29 events').waitFor();
    await page.getByRole('status').getByText('1 event found').waitFor();
    expect(await page.locator('[role="option"]').count()).toBe(1);
    await page.getByRole('button', { name: 'show all' }).click();
    await page.getByText('29 events from 4 sources').waitFor();
  });

  test('that finds nothing says so and offers all', async () => {
    const page = await open('?search=zeppelin');
    await page.getByText('No event fits this search').waitFor();
    await page.getByRole('button', { name: 'Show all events' }).click();
    await page.locator('[data-event="walkout"]').waitFor();
  });

  test('filters by kind and by source, with the keyboard too', async () => {
    const page = await open();
    await page.locator('summary', { hasText: 'Kinds' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Talks' }).press('Space');
    await page.getByText('2 of 29 events').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.locator('summary', { hasText: 'Sources' }).click();
    await page.getByRole('checkbox', { name: /what we know so far/ }).check();
    await page.getByText('1 of 29 events').waitFor();
    await page.waitForFunction(() => location.search === '?kind=talks&source=wire');
  });
});

describe('what has no place on the axis', () => {
  test('stands on the shelf, and opens', async () => {
    const page = await open();
    const shelf = page.getByRole('region', { name: 'Events that no source dates' });
    expect(await shelf.getByRole('button').count()).toBe(2);
    await shelf.getByRole('button', { name: /gave a speech/ }).click();
    await receiptsOf(page)
      .locator('.date')
      .getByText(/^no date in the source$/)
      .waitFor();
  });

  test('is counted beyond the edges, which lead there', async () => {
    const page = await open();
    const earlier = page.getByRole('button', { name: /7 earlier/ });
    await earlier.click();
    await page.locator('[data-event="cracks-known"]').waitFor();
  });

  test('is listed for review: dated sentences without an event, and notes on the documents', async () => {
    const page = await open();
    await page.getByText('2 dated sentences without an event').click();
    await page.getByText('In 2016 the operator promised new gangways').waitFor();
    await page.getByText('1 note on the documents').click();
    await page.getByText('notes.txt gives no date of publication').waitFor();
  });
});

test('the text of a document stays text', async () => {
  const page = await open('?document=notes');
  await page.getByText('<b>The committee kept the letters in a biscuit tin</b> & the tin').waitFor();
});

test('nothing is asked of another origin, and the file is asked for beside the page', async () => {
  await open('?event=walkout');
  expect(opened!.asked.filter((url) => !url.startsWith(`${site.url}/news/`))).toEqual([]);
  expect(opened!.asked).toContain(`${site.url}/news/timeline.json`);
});

test('a file that cannot be read leaves the list and says why', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/timeline.json', (route) => route.fulfill({ body: '{"format":"sourceline/9"}' }));
  await page.goto(`${site.url}/news/`);
  expect(await page.getByRole('alert').innerText()).toContain('sourceline/9');
  expect(await page.locator('#sourceline-list').isVisible()).toBe(true);
  await context.close();
});

test('while the file is on its way the list is there to read, and gives way to the drawing', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  let send = () => {};
  const wanted = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/timeline.json', async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(`${site.url}/news/`);
  const list = page.locator('#sourceline-list');
  expect(await list.getByText('The committee asked the Labour Court for an injunction').first().isVisible()).toBe(true);
  expect(await page.getByRole('alert').count()).toBe(0);
  send();
  await page.getByRole('searchbox').waitFor();
  expect(await list.isVisible()).toBe(false);
  await context.close();
});

test('without JavaScript the page is a list of all events with their passages', async () => {
  const page = await open('', { javaScriptEnabled: false });
  expect(await page.locator('#sourceline-list [id^="event-"]').count()).toBe(SAMPLE.events.length);
  const words = await page.locator('#sourceline-list').innerText();
  expect(words).toContain('The committee asked the Labour Court for an injunction');
});
