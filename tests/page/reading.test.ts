import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/lib/core/model.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { openPage, receiptsOf, type Opened } from './open.ts';

/** The sample with one document told to be a copy of another, and one that has an address on the web. */
const [first, second, ...rest] = SAMPLE.documents;
const REPORTED = { first: '2019-02-10', last: '2019-02-11' };
const COPIED: Timeline = {
  ...SAMPLE,
  events: SAMPLE.events.map((event) => (event.id === 'injunction' ? { ...event, reported: REPORTED } : event)),
  documents: [{ ...first!, url: 'https://news.example/port?id=7' }, { ...second!, copyOf: first!.id }, ...rest],
};

/** An event that several documents tell. */
const SHARED = SAMPLE.events.find(({ passages }) => new Set(passages.map(({ document }) => document)).size > 1)!;
const documentsOf = (event: Timeline['events'][number]) => new Set(event.passages.map(({ document }) => document));

let browser: Browser;
let site: Served;
let opened: Opened | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(COPIED);
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
  opened = await openPage(browser, `${site.url}/${query}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  return opened.page;
}

describe('a proof', () => {
  test('points at the words that a step rests on while the step has the focus', async () => {
    const page = await open('?event=injunction');
    const step = receiptsOf(page).locator('.why li button').first();
    await step.focus();
    const quote = await step.locator('q').innerText();
    expect((await receiptsOf(page).locator('blockquote .lit').allInnerTexts()).join('')).toBe(quote);
    await receiptsOf(page).getByRole('button', { name: 'Copy link', exact: true }).focus();
    expect(await receiptsOf(page).locator('.lit').count()).toBe(0);
  });

  test('stands beside both clocks: when it happened, and when it was reported', async () => {
    const page = await open('?event=injunction');
    expect(await receiptsOf(page).locator('.clocks dd').allInnerTexts()).toEqual([
      'Between 3 and 6 February 2019',
      '10 to 11 February 2019',
    ]);
  });
});

describe('sources', () => {
  test('are counted and said to agree or not', async () => {
    const page = await open('?event=injunction');
    await receiptsOf(page).getByText('One source tells it; nothing else bears it out.').waitFor();
    await page.goto(`${site.url}/?event=accident`);
    await receiptsOf(page)
      .getByText(/do not agree|contradicts itself/)
      .waitFor();
  });

  test('of one event stand side by side', async () => {
    const page = await open(`?event=${SHARED.id}`);
    await receiptsOf(page).getByRole('button', { name: 'Compare them side by side' }).click();
    const columns = page.getByRole('dialog').locator('.columns > section');
    await columns.first().waitFor();
    expect(await columns.count()).toBe(documentsOf(SHARED).size);
    const boxes = await Promise.all((await columns.all()).map((column) => column.boundingBox()));
    expect(new Set(boxes.map((box) => Math.round(box!.y))).size).toBe(1);
    await columns.first().getByRole('button', { name: 'Read it in the source' }).first().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.id === 'document-title');
  });

  test('that repeat another are listed with it, and say so', async () => {
    const page = await open();
    await page.locator('.panel').getByText('1 copy of it').click();
    await page.locator('.panel').getByRole('button', { name: second!.title }).click();
    await receiptsOf(page)
      .getByRole('button', { name: `Repeats the text of ${first!.title}` })
      .click();
    await receiptsOf(page).getByRole('article', { name: first!.title }).waitFor();
    await receiptsOf(page).getByText('1 copy of it:').waitFor();
  });

  test('are read whole, with a line of their own events and marks in the margin', async () => {
    const page = await open('?document=wire');
    const article = receiptsOf(page).getByRole('article');
    await article.locator('.margin').first().waitFor();
    const events = SAMPLE.events.filter(({ passages }) => passages.some(({ document }) => document === 'wire'));
    expect(await article.locator('.margin').count()).toBeGreaterThanOrEqual(events.length);
    const dated = events.filter(({ when }) => when.earliest !== null || when.latest !== null);
    expect(await article.locator('.strip .one').count()).toBe(dated.length);
  });
});

describe('passages', () => {
  test('follow one another by a button that takes the focus along', async () => {
    const page = await open(`?event=${SHARED.id}`);
    await receiptsOf(page).getByRole('button', { name: 'Next passage' }).click();
    const focused = () => page.evaluate(() => document.activeElement?.querySelector('.number')?.textContent);
    const before = Number(await focused());
    expect(before).toBeGreaterThan(0);
    await receiptsOf(page).getByRole('button', { name: 'Previous passage' }).click();
    expect(Number(await focused())).toBe(Math.max(1, before - 1));
  });

  test('have a link that leads to their words', async () => {
    const page = await open('?event=injunction');
    await receiptsOf(page).getByRole('button', { name: 'Copy link to the passage' }).first().click();
    await receiptsOf(page).getByText('The link is copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(link);
    const lit = receiptsOf(page).locator('.text .lit');
    await lit.first().waitFor();
    expect((await lit.allInnerTexts()).join('')).toContain('The committee asked the Labour Court for an injunction');
    expect(await lit.first().evaluate((words) => words.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('of a source on the web lead to their words there', async () => {
    const event = SAMPLE.events.find(({ passages }) => passages[0]!.document === first!.id)!;
    const page = await open(`?event=${event.id}`);
    const href = await receiptsOf(page).getByRole('link', { name: 'Open the original at these words' }).first().getAttribute('href'); // prettier-ignore
    expect(href).toMatch(/^https:\/\/news\.example\/port\?id=7#:~:text=[^&]+$/);
  });
});

describe('a search', () => {
  test('marks its words in titles, passages and sources', async () => {
    const page = await open('?event=injunction&search=labour');
    const words = receiptsOf(page).locator('blockquote .found');
    expect((await words.allInnerTexts()).every((text) => text.toLowerCase() === 'labour')).toBe(true);
    expect(await words.count()).toBeGreaterThan(0);
    await receiptsOf(page).getByRole('button', { name: 'Read it in the source' }).first().click();
    await receiptsOf(page).locator('.text .found').first().waitFor();
  });
});

describe('the story', () => {
  test('moves the line of time as it is scrolled, and follows it', async () => {
    const page = await open('?view=story');
    await page.locator('.story').evaluate((story) => story.scrollTo(0, story.scrollHeight));
    await page.waitForFunction(() => location.search.includes('from='));
    const last = new URL(page.url()).searchParams.get('from')!;
    await page.locator('.stretches button').first().click();
    await page.waitForFunction((was) => new URLSearchParams(location.search).get('from') !== was, last);
    await page.waitForFunction(() => document.querySelector('.story')!.scrollTop < 100);
  });

  test('keeps the date of its events in sight', async () => {
    const page = await open('?view=story');
    await page.locator('.story').evaluate((story) => story.scrollTo(0, story.scrollHeight / 2));
    const top = await page.locator('.story').evaluate((story) => story.getBoundingClientRect().top);
    const stuck = await page.locator('.story h2').evaluateAll((all, y) => all.filter((one) => Math.abs(one.getBoundingClientRect().top - y) < 2).length, top); // prettier-ignore
    expect(stuck).toBe(1);
  });
});

describe('filters', () => {
  test('by who, where, certainty and days are in the address', async () => {
    const page = await open();
    await page.locator('summary', { hasText: 'More' }).click();
    await page.getByRole('checkbox', { name: 'Sources conflict' }).check();
    await page.waitForFunction(() => location.search === '?sure=conflict');
    const conflicts = SAMPLE.events.filter((event) => event.conflicts.length > 0).length;
    await page.getByText(`${conflicts} of 29 events`).waitFor();
    await page.getByRole('checkbox', { name: 'Sources conflict' }).uncheck();
    await page.getByLabel('From', { exact: true }).fill('2019-02-10');
    await page.getByText(/^\d+ of 29 events/).waitFor();
    await page.waitForFunction(() => location.search === '?since=2019-02-10');
    await page.getByRole('button', { name: 'show all' }).click();
    await page.getByText('29 events from 4 sources').waitFor();
  });

  test('by a name show the events that name it', async () => {
    const name = SAMPLE.events.flatMap(({ actors }) => actors)[0]!;
    const events = SAMPLE.events.filter(({ actors }) => actors.includes(name));
    const page = await open(`?who=${encodeURIComponent(name)}`);
    await page.getByText(`${events.length} of 29 events`).waitFor();
  });
});
