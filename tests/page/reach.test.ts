import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/base/day.ts';
import type { Timeline } from '../../src/lib/core/model.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { eventOn, undated } from '../view/invented.ts';
import { focusedEvent, openPage, receiptsOf, type Opened } from './open.ts';

const DAY = dayOf(1911, 6, 3);
const { passages } = SAMPLE.events[0]!;
const KINDS = ['protest', 'attack', 'talks'];
const CROWDED: Timeline = {
  ...SAMPLE,
  title: 'One day',
  events: Array.from({ length: 90 }, (_, index) =>
    eventOn(`e${index}`, DAY, DAY, { kind: KINDS[index % 3]!, passages }),
  ),
  leftovers: [],
};

let browser: Browser;
let crowded: Served;
let sample: Served;
const opened: Opened[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  [crowded, sample] = await Promise.all([serveSite(CROWDED), serveSite(SAMPLE)]);
});

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

afterAll(async () => {
  await browser.close();
  await Promise.all([crowded.close(), sample.close()]);
});

async function open(url: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const one = await openPage(browser, url, options);
  opened.push(one);
  return one.page;
}

async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''); // prettier-ignore
}

describe('events drawn as a number', () => {
  /** Moves from the first event until the focus is on a number. */
  async function findNumber(page: Page): Promise<void> {
    await page.locator('[role="option"][tabindex="0"]').focus();
    for (let step = 0; step < 40 && !(await focusedName(page)).includes('close together'); step++) {
      await page.keyboard.press('ArrowRight');
    }
  }

  test('are one stop for the arrow keys and open with Enter, down to an event and back', async () => {
    const page = await open(`${crowded.url}/`);
    await findNumber(page);
    const name = await focusedName(page);
    expect(name).toMatch(/^\d+ events close together: 3 June 1911\. Enter/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    const heading = await focusedName(page);
    expect(heading).toMatch(/^\d+ events close together$/);
    await receiptsOf(page).locator('.crowd button').first().press('Enter');
    await receiptsOf(page).getByRole('button', { name: 'Back to the list' }).click();
    expect(await receiptsOf(page).getByRole('heading').first().innerText()).toMatch(/close together/i);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'option');
    expect(await focusedName(page)).toBe(name);
    const event = await focusedEvent(page);
    await page.keyboard.press('ArrowRight');
    expect(await focusedEvent(page)).not.toBe(event);
  });

  test('list that the browser’s Back closes', async () => {
    const page = await open(`${crowded.url}/`);
    await findNumber(page);
    await page.keyboard.press('Enter');
    await receiptsOf(page).waitFor();
    await receiptsOf(page).locator('.crowd button').first().click();
    await page.waitForFunction(() => location.search.includes('event='));
    await page.goBack();
    await receiptsOf(page).locator('.crowd').waitFor();
    await page.goBack();
    await receiptsOf(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test('what is denied says so before its title', async () => {
  const page = await open(`${sample.url}/`);
  const denied = SAMPLE.events.find(({ status }) => status === 'denied')!;
  const option = page.locator(`[data-event="${denied.id}"]`);
  expect(await option.innerText()).toMatch(/^Denied: /);
  expect(await option.getAttribute('aria-label')).toContain(': Denied: ');
});

test('behind the sheet of a phone nothing is reached, and a tap beside it closes it', async () => {
  const page = await open(`${sample.url}/?event=walkout`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => document.activeElement?.closest('header, .story:not(.app)') !== null);
    expect(isOutside).toBe(false);
  }
  await page.touchscreen.tap(195, 40);
  await receiptsOf(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-event') === 'walkout');
});

describe('a timeline without a date', () => {
  test.each(['', 'embed/'])('is told as a story: /%s', async (path) => {
    const site = await serveSite({ ...CROWDED, events: ['one', 'other'].map((id) => ({ ...undated, id, passages })) });
    const page = await open(`${site.url}/${path}`);
    expect(await page.locator('.story [data-event]').count()).toBe(2);
    expect(await page.locator('.axis').count()).toBe(0);
    await site.close();
  });

  test.each(['', 'embed/'])('and without an event says so: /%s', async (path) => {
    const site = await serveSite({ ...CROWDED, events: [] });
    const page = await open(`${site.url}/${path}`);
    await page.getByText('No event was found in these documents').last().waitFor();
    expect(await page.locator('.axis').count()).toBe(0);
    await site.close();
  });
});

test('a text that runs from right to left is set so in a page that does not', async () => {
  const title = 'غادر العمال الميناء';
  const site = await serveSite({ ...CROWDED, events: [eventOn('left', DAY, DAY, { title, passages })] });
  const page = await open(`${site.url}/?event=left`);
  const heading = receiptsOf(page).getByRole('heading', { name: title });
  expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await site.close();
});

test('a long title leaves the embed its buttons', async () => {
  const site = await serveSite({ ...CROWDED, title: 'A harbour and its cranes '.repeat(12).trim() });
  const page = await open(`${site.url}/embed/`, { viewport: { width: 600, height: 400 } });
  const box = (await page.getByRole('button', { name: 'All' }).boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(600);
  await site.close();
});
