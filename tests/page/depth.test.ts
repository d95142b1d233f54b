import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/base/day.ts';
import type { Timeline } from '../../src/lib/core/model.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { eventOn } from '../view/invented.ts';
import { openPage, type Opened } from './open.ts';

const DAY = dayOf(1911, 6, 3);
const KINDS = ['protest', 'attack', 'talks', 'decision', 'meeting'];
const WORDS = ['AVATAR', 'Llill', 'Waffle office', 'Їжак', 'Œuvre', 'mmm', 'fjord', '“Tell”', 'Ytterby', 'Ποταμός'];
const { passages } = SAMPLE.events[0]!;
const LARGE: Timeline = {
  ...SAMPLE,
  title: 'Two years',
  events: Array.from({ length: 1500 }, (_, index) => {
    const day = DAY + ((index * index * 7) % 733);
    const title = [0, 3, 5].map((shift) => WORDS[(index + shift * (index % 7)) % WORDS.length]).join(' ');
    return eventOn(`e${index}`, day, day + (index % 9 === 0 ? index % 40 : 0), {
      kind: KINDS[index % 5]!,
      weight: ((index * 31) % 101) / 101,
      title,
      passages,
    });
  }),
  leftovers: [],
};

let browser: Browser;
let large: Served;
let sample: Served;
let opened: Opened | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  [large, sample] = await Promise.all([serveSite(LARGE), serveSite(SAMPLE)]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([large.close(), sample.close()]);
});

afterEach(async () => {
  const said = opened?.said ?? [];
  await opened?.close();
  opened = null;
  expect(said).toEqual([]);
});

async function open(url: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  opened = await openPage(browser, url, options);
  return opened.page;
}

/** Pairs of labels that overlap as the browser sets them, and how many labels there are. */
async function countOverlaps(page: Page): Promise<{ overlaps: number; labels: number }> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.option .text')].map((text) => text.getBoundingClientRect());
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1),
    ).length;
    return { overlaps, labels: boxes.length };
  });
}

test('a large timeline has no two labels that overlap, in the browser’s fonts, at any zoom', async () => {
  const page = await open(`${large.url}/`);
  await page.locator('[role="option"][tabindex="0"]').focus();
  let seen = 0;
  for (let step = 0; step < 12; step++) {
    const { overlaps, labels } = await countOverlaps(page);
    expect(overlaps).toBe(0);
    seen += labels;
    await page.keyboard.press('+');
  }
  expect(seen).toBeGreaterThan(150);
});

test('zooming in takes no label away but from what leaves the drawing', async () => {
  const page = await open(`${large.url}/`);
  const box = (await page.locator('.marks').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, 400);
  await page.keyboard.down('Control');
  let [before, compared] = [await placesOf(page), 0];
  for (let step = 0; step < 15; step++) {
    await page.mouse.wheel(0, -8);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.waitForSelector('.drawing:not(.moving)');
    const now = await placesOf(page);
    // A step moves what is 50 pixels from an edge no further than the edge; bars take their labels along.
    const inner = [...before].filter(([id, x]) => x > 60 && x < box.width - 60 && Number(id.slice(1)) % 9 !== 0);
    expect(inner.filter(([id]) => !now.has(id))).toEqual([]);
    compared += inner.length;
    before = now;
  }
  expect(compared).toBeGreaterThan(100);
});

/** Where on the drawing the labelled events have the signs that their labels stand beside. */
async function placesOf(page: Page): Promise<Map<string, number>> {
  const places = await page.locator('.option:not(.named)').evaluateAll((all) =>
    all.map((option): [string, number] => {
      const text = option.querySelector<HTMLElement>('.text')!;
      const left = (option as HTMLElement).offsetLeft;
      const isBefore = text.offsetLeft < 5;
      return [option.getAttribute('data-event')!, left + (isBefore ? (option as HTMLElement).offsetWidth - 7 : 7)];
    }),
  );
  return new Map(places);
}

describe('lanes', () => {
  test('tell sources apart, or actors, and the address says so', async () => {
    const page = await open(`${sample.url}/`);
    expect(await page.locator('.gutter .name').first().innerText()).toMatch(/Protest/);
    await page.getByLabel('Lanes by').selectOption('source');
    const titles = SAMPLE.documents.map(({ title }) => title);
    const names = await page.locator('.gutter .name').allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(titles).toContain(name.trim());
    await page.waitForFunction(() => location.search.includes('lanes=source'));
  });

  test('fold to their counts by a click on the name, and by a key', async () => {
    const page = await open(`${sample.url}/`);
    const first = page.locator('.gutter .name').first();
    const [tall, labels] = [(await first.boundingBox())!.height, await page.locator('.option .text').count()];
    await first.click();
    expect((await first.boundingBox())!.height).toBeLessThan(tall);
    expect(await page.locator('.option .text').count()).toBeLessThan(labels);
    await first.click();
    expect(await page.locator('.option .text').count()).toBe(labels);
    await page.locator('[role="option"][tabindex="0"]').focus();
    await page.keyboard.press('f');
    expect(await page.locator('.gutter .closed').count()).toBe(1);
  });
});

test('the slider leaves key events, and the address says so', async () => {
  const page = await open(`${sample.url}/`);
  const slider = page.getByLabel('How many events are shown');
  await slider.focus();
  await page.keyboard.press('Home');
  await page.getByText(/^[5-9] of 29 events/).waitFor();
  await page.waitForFunction(() => location.search.includes('share=0'));
  await page.keyboard.press('End');
  await page.getByText('29 events from').waitFor();
});

test('the strip tells stretches with several sources, with one, and silence', async () => {
  const page = await open(`${sample.url}/`);
  const [several, one] = await Promise.all(['several', 'one'].map((name) => page.locator(`.minimap .${name}`).getAttribute('d'))); // prettier-ignore
  const columns = (path: string) => new Set([...path.matchAll(/M(\d+)/g)].map(([, x]) => x));
  expect(columns(several!).size).toBeGreaterThan(0);
  expect(columns(one!).size).toBeGreaterThan(0);
  expect([...columns(several!)].filter((x) => columns(one!).has(x))).toEqual([]);
  const { width } = (await page.locator('.map').boundingBox())!;
  expect(columns(several!).size + columns(one!).size).toBeLessThan(width / 4);
});

describe('a drag', () => {
  /** How far a drag by sixty pixels moves an event. */
  async function dragAndLeave(page: Page): Promise<number> {
    const x = async () => (await page.locator('[data-event="funeral"]').boundingBox())!.x;
    const before = await x();
    await page.mouse.move(700, 400);
    await page.mouse.down();
    await page.mouse.move(640, 400, { steps: 4 });
    await page.mouse.up();
    await page.waitForSelector('.drawing:not(.moving)');
    return before - (await x());
  }

  test('glides on', async () => {
    const page = await open(`${sample.url}/`, { reducedMotion: 'no-preference' });
    expect(await dragAndLeave(page)).toBeGreaterThan(65);
  });

  test('stops where it is left for a reader who wants no motion', async () => {
    const page = await open(`${sample.url}/`, { reducedMotion: 'reduce' });
    expect(await dragAndLeave(page)).toBeCloseTo(60, 3);
  });
});

test('in full screen the plain wheel zooms', async () => {
  const page = await open(`${sample.url}/`);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  const ticks = await page.locator('.ticks').innerText();
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -400);
  await page.waitForFunction((words) => document.querySelector<HTMLElement>('.ticks')!.innerText !== words, ticks);
});
