import type { Browser, Page } from 'playwright-core';
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
  site = await serveSite(SAMPLE);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(async () => {
  await opened?.close();
  opened = null;
});

async function open(query = '', options: Parameters<typeof openPage>[2] = {}) {
  opened = await openPage(browser, `${site.url}/${query}`, options);
  return opened.page;
}

async function labelX(page: Page, id: string): Promise<number> {
  return (await page.locator(`[data-event="${id}"]`).boundingBox())!.x;
}

/** Waits until the drawing has come to rest, and its labels are the page's again. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.drawing:not(.moving)') !== null);
}

/** How many dark pixels the canvas of the marks has in a part of the page. */
async function countInk(page: Page, { x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return page.locator('.marks canvas').evaluate(
    (canvas: HTMLCanvasElement, part) => {
      const box = canvas.getBoundingClientRect();
      const { data } = canvas
        .getContext('2d')!
        .getImageData(part.x - box.left, part.y - box.top, part.width, part.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! < 240) count++;
      return count;
    },
    { x, y, width, height },
  );
}

async function tickWords(page: Page): Promise<string> {
  return page.locator('.ticks').innerText();
}

describe('the pointer', () => {
  test('pans by dragging, and a drag opens nothing', async () => {
    const page = await open();
    const before = await labelX(page, 'funeral');
    await page.mouse.move(700, 400);
    await page.mouse.down();
    await page.mouse.move(600, 400, { steps: 4 });
    await page.mouse.up();
    await rest(page);
    expect(await labelX(page, 'funeral')).toBeCloseTo(before - 100, 0);
    expect(await receiptsOf(page).count()).toBe(0);
  });

  test('zooms by the wheel with Ctrl, and leaves the plain wheel to the page', async () => {
    const page = await open();
    const first = await tickWords(page);
    await page.mouse.move(600, 400);
    const handled = await page.evaluate(() => {
      const marks = document.querySelector('.marks')!;
      const wheel = (ctrlKey: boolean) =>
        !marks.dispatchEvent(new WheelEvent('wheel', { deltaY: 120, ctrlKey, bubbles: true, cancelable: true, clientX: 600, clientY: 400 })); // prettier-ignore
      return [wheel(false), wheel(true)];
    });
    expect(handled).toEqual([false, true]);
    await page.waitForFunction((words) => document.querySelector<HTMLElement>('.ticks')!.innerText !== words, first);
  });

  test('paints what moves under the pointer, words and all, and gives the words back at rest', async () => {
    const page = await open();
    const before = await labelX(page, 'funeral');
    const words = (await page.locator('[data-event="funeral"] .text').boundingBox())!;
    await page.mouse.move(700, 400);
    await page.mouse.down();
    expect(await countInk(page, words)).toBe(0);
    for (const x of [690, 670, 640]) await page.mouse.move(x, 400);
    await page.waitForSelector('.drawing.moving');
    expect(await countInk(page, { ...words, x: words.x - 60 })).toBeGreaterThan(50);
    await page.mouse.up();
    await rest(page);
    expect(await labelX(page, 'funeral')).toBeCloseTo(before - 60, 0);
    expect(await countInk(page, { ...words, x: words.x - 60 })).toBe(0);
  });

  test('zooms by a pinch of two fingers, round what they hold', async () => {
    const page = await open('', { hasTouch: true });
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y: 400, id })) });
    const days = () =>
      page.evaluate(() => {
        const { searchParams } = new URL(location.href);
        return Date.parse(searchParams.get('to')!) - Date.parse(searchParams.get('from')!);
      });
    await touch('touchStart', 500, 600);
    for (const by of [10, 20, 30, 40, 50]) await touch('touchMove', 500 - by, 600 + by);
    await touch('touchEnd');
    await page.waitForURL(/from=/);
    const closer = await days();
    await touch('touchStart', 450, 650);
    for (const by of [10, 20, 30, 40, 50]) await touch('touchMove', 450 + by, 650 - by);
    await touch('touchEnd');
    await page.waitForTimeout(600);
    expect((await days()) / closer).toBeCloseTo(2, 1);
  });

  test('moves the window on the line below', async () => {
    const page = await open();
    const box = (await page.locator('.map').boundingBox())!;
    await page.mouse.click(box.x + 15, box.y + 15);
    await page.getByRole('button', { name: /later/ }).waitFor();
    expect(await page.locator('.era').allInnerTexts()).toContain('January 1979');
  });
});

describe('the keyboard', () => {
  test('has one stop on the drawing, and the arrows move from event to event', async () => {
    const page = await open();
    expect(await page.locator('.marks [tabindex="0"]').count()).toBe(1);
    await page.locator('[role="option"][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    expect(await focusedEvent(page)).toBe('winter-strike');
    await page.keyboard.press('End');
    expect(await focusedEvent(page)).toBe('debate');
    await page.keyboard.press('ArrowLeft');
    expect(await focusedEvent(page)).toBe('police-left');
    await page.keyboard.press('ArrowDown');
    expect(await focusedEvent(page)).toBe('offer');
    expect(await page.locator('.marks [tabindex="0"]').count()).toBe(1);
  });

  test('names every event with its date, its uncertainty, its kind and its sources', async () => {
    const page = await open();
    const option = page.locator('[data-event="injunction"]');
    expect(await option.getAttribute('aria-label')).toBe(
      'between 3 and 6 February 2019: The committee asked the Labour Court for an injunction. Request, 1 source.',
    );
    expect(await page.locator('[data-event="accident"]').getAttribute('aria-label')).toContain('sources conflict');
  });

  test('zooms with + and −, goes back to the start view with 0, and helps with ?', async () => {
    const page = await open();
    const first = await tickWords(page);
    await page.locator('[role="option"][tabindex="0"]').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await tickWords(page)).not.toBe(first);
    await page.keyboard.press('0');
    expect(await tickWords(page)).toBe(first);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys on the timeline' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('moves nothing on the drawing while the focus is elsewhere', async () => {
    const page = await open();
    const first = await tickWords(page);
    await page.getByRole('searchbox').focus();
    for (const key of ['+', 'ArrowRight', 'Home', 'End']) await page.keyboard.press(key);
    await page.getByRole('searchbox').fill('');
    expect(await tickWords(page)).toBe(first);
  });
});

describe('a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('gets the story, and an event opens its receipts as a sheet', async () => {
    const page = await open('', phone);
    expect(await page.locator('.marks').count()).toBe(0);
    await page.locator('.story [data-event="walkout"]').tap();
    const sheet = receiptsOf(page);
    await sheet.getByRole('heading', { name: /Crane drivers/ }).waitFor();
    const box = (await sheet.boundingBox())!;
    expect(box.y + box.height).toBeCloseTo(844, 0);
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await sheet.waitFor({ state: 'detached' });
    expect(await focusedEvent(page)).toBe('walkout');
  });

  test('scrolls in one direction only', async () => {
    const page = await open('', phone);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBe(widths[1]);
  });
});

test('on paper the whole story stands with its passages', async () => {
  const page = await open('?event=walkout');
  await page.locator('.printed').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.print article').count()).toBe(SAMPLE.events.length);
  expect(await page.locator('.print').isVisible()).toBe(true);
  expect(await page.locator('.app').isVisible()).toBe(false);
});

test('with real fonts no two labels overlap, and none is wider than was measured', async () => {
  const page = await open();
  for (let step = 0; step < 4; step++) {
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.option .text')].map((text) => text.getBoundingClientRect());
      return boxes.flatMap(
        (a, index) =>
        boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1), // prettier-ignore
      ).length;
    });
    expect(overlaps).toBe(0);
    await page.getByRole('button', { name: 'Zoom out' }).click();
  }
});

test('what a search found is marked in the labels, and counted on the axis', async () => {
  const page = await open();
  expect(await page.locator('.labels mark, .eras .found').count()).toBe(0);
  const [word] = (await page.locator('[data-event="funeral"] .text').innerText()).split(/\s+/).toSorted((a, b) => b.length - a.length); // prettier-ignore
  await page.getByRole('searchbox').fill(word!);
  const mark = page.locator('[data-event="funeral"] mark');
  await mark.waitFor();
  expect(await mark.innerText()).toBe(word);
  const counts = await page.locator('.eras .found').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBeGreaterThan(0);
});
