import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { focusedEvent, openPage, receiptsOf, type Opened } from './open.ts';

const COUNT = 20_000;
const HEAD = `{"format":"sourceline-events/1","title":"The log of the harbour","language":"en","events":${COUNT}}\n`;
const KINDS = ['protest', 'attack', 'request', 'meeting'];

/** An event a line, four to a day; one has a title of its own. */
function writeLine(index: number): string {
  const day = new Date(Date.UTC(1990, 0, 1) + (index % 5_000) * 86_400_000).toISOString().slice(0, 10);
  const title = index === 4_321 ? 'the lighthouse was sold' : `crew ${index} went ashore`;
  const [kind, weight] = [KINDS[index % KINDS.length], (index % 997) / 997];
  return `${JSON.stringify({ id: `e${index}`, title, kind, weight, when: { earliest: day, latest: day } })}\n`;
}

const LINES = HEAD + Array.from({ length: COUNT }, (_, index) => writeLine(index)).join('');

let browser: Browser;
let site: Served;
let front: Server;
let url: string;
let opened: Opened | null = null;
/** Sends the second half of `slow.ndjson`. */
let release: () => void;

/** The site with two files of lines beside it; of one the second half comes when it is let go. */
async function serveLines(): Promise<string> {
  front = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (!pathname.endsWith('.ndjson')) {
      const answer = await fetch(`${site.url}${request.url}`);
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    if (pathname.endsWith('/none.ndjson')) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    if (!pathname.endsWith('/slow.ndjson')) return response.end(LINES);
    const middle = LINES.length / 2;
    release = () => response.end(LINES.slice(middle));
    response.write(LINES.slice(0, middle));
    return undefined;
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE, 'news');
  url = await serveLines();
});

afterAll(async () => {
  await browser.close();
  front.closeAllConnections();
  front.close();
  await site.close();
});

afterEach(async () => {
  const { said } = opened!;
  await opened!.close();
  opened = null;
  expect(said).toEqual([]);
});

async function open(query: string): Promise<Page> {
  opened = await openPage(browser, `${url}/news/?${query}`);
  return opened.page;
}

/** Opens an address that shows no events by itself. */
async function openUnfinished(query: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  opened = { page, said, asked: [], close: () => context.close() };
  await page.goto(`${url}/news/?${query}`);
  return page;
}

async function countSaid(page: Page): Promise<string> {
  return (await page.locator('header .quiet').first().innerText()).replaceAll(/\s+/g, ' ');
}

test('a file of lines opens with its progress shown, and shows an event without receipts as such', async () => {
  const page = await openUnfinished('src=slow.ndjson');
  const progress = page.getByRole('progressbar', { name: /^Reading events: \d/ });
  await progress.waitFor();
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.4);
  expect(await findViolations(page)).toEqual([]);
  release();
  await page.locator('[role="option"]').first().waitFor();
  expect(await countSaid(page)).toBe('20,000 events');
  expect(await findViolations(page)).toEqual([]);
  await page.locator('[role="option"]').first().click();
  const brief = receiptsOf(page);
  await brief.getByText('no passages to read').waitFor();
  expect(await brief.locator('h2').innerText()).toMatch(/^Crew \d+ went ashore$/);
  expect(await brief.locator('.date').innerText()).toMatch(/\d{4}/);
  expect(await findViolations(page)).toEqual([]);
});

test('reading is cancelled', async () => {
  const page = await openUnfinished('src=slow.ndjson');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled. Nothing was kept.').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await expect.poll(() => page.workers().length).toBe(0);
  release();
  await page.getByRole('link', { name: 'Back to the timeline of this site' }).click();
  await page.getByText('29 events from 4 sources').waitFor();
});

test('titles are searched, kinds filtered, and the address leads back', async () => {
  const page = await open('src=events.ndjson');
  await page.getByRole('searchbox').fill('lighthouse sold');
  await page.getByText('1 of 20,000 events').waitFor();
  await page.locator('[role="option"]', { hasText: 'lighthouse' }).click();
  await receiptsOf(page).getByText('no passages to read').waitFor();
  await page.waitForURL(/src=events\.ndjson&event=e4321&.*search=lighthouse/);
  await page.reload();
  await receiptsOf(page).getByRole('heading', { name: 'The lighthouse was sold' }).waitFor();
  await page.getByRole('button', { name: 'show all' }).click();
  await page.getByText('20,000 events', { exact: true }).waitFor();
  await page.locator('summary', { hasText: 'Kinds' }).click();
  await page.getByRole('checkbox', { name: /Attack/ }).check();
  await page.getByText('5,000 of 20,000 events').waitFor();
});

test('the keys lead from event to event', async () => {
  const page = await open('src=events.ndjson');
  await page.locator('[role="option"][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => focusedEvent(page)).toBe('e15000');
  await page.keyboard.press('End');
  await expect.poll(() => focusedEvent(page)).not.toBe('e15000');
});

async function drop(page: Page, text: string): Promise<void> {
  const transfer = await page.evaluateHandle((content) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([content], 'log.ndjson'));
    return dropped;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('a file that is dropped on the page takes the place of its timeline, which comes back', async () => {
  const page = await open('');
  await drop(page, LINES);
  await page.getByText('20,000 events').waitFor();
  await page.getByRole('button', { name: 'Back to the timeline of this site' }).click();
  await page.getByText('29 events from 4 sources').waitFor();
});

test('what is wrong with a file that is dropped is said over the timeline, which stays', async () => {
  const page = await open('');
  await drop(page, HEAD + writeLine(1) + writeLine(1));
  const said = page.getByRole('alert');
  await said.getByText('Two lines have the id "e1"').waitFor();
  expect(await said.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  expect(await findViolations(page)).toEqual([]);
  await said.getByRole('button', { name: 'Close' }).click();
  expect(await said.count()).toBe(0);
  await page.getByText('29 events from 4 sources').waitFor();
});

test('what cannot be had, or lies elsewhere, is told', async () => {
  const page = await openUnfinished('src=none.ndjson');
  await page.getByText('The file none.ndjson could not be had (the server answered 404).').waitFor();
  await page.goto(`${url}/news/?src=${encodeURIComponent('https://example.org/events.ndjson')}`);
  await page.getByText('This page shows only files of its own site').waitFor();
});
