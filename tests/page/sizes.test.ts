import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/base/day.ts';
import { whenOf } from '../../src/lib/core/base/when.ts';
import type { Timeline } from '../../src/lib/core/model.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { eventOn, eventWith } from '../view/invented.ts';
import { focusedEvent, openPage, receiptsOf, type Opened } from './open.ts';

/**
 * What the page does, at the three sizes that it is made for: a laptop, a large screen and a phone. One page serves all
 * tests of a size; each goes to an address of its own.
 */
const SIZES = [
  ['1440', { viewport: { width: 1440, height: 900 } }],
  ['1920', { viewport: { width: 1920, height: 1080 } }],
  ['390', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const;

const { passages } = SAMPLE.events[0]!;

/** Uncertain, lasting, open on either side, at a minute, and two and a half thousand years apart. */
const VARIED: Timeline = {
  ...SAMPLE,
  title: 'From Marathon to the minute',
  events: [
    eventOn('marathon', dayOf(-489, 9, 12), dayOf(-489, 9, 12), { passages, weight: 0.9 }),
    eventOn('uncertain', dayOf(2020, 1, 1), dayOf(2020, 12, 31), { passages, kind: 'attack' }),
    eventWith('lasting', whenOf({ earliest: dayOf(2020, 1, 1), latest: dayOf(2020, 12, 31) }, { precision: 'day', basis: 'stated', because: [], lasting: true }), { passages, kind: 'talks' }), // prettier-ignore
    eventWith('disputed', whenOf({ earliest: dayOf(2020, 1, 1), latest: dayOf(2020, 12, 31) }, { precision: 'day', basis: 'stated', because: [], lasting: true }), { passages, kind: 'trial', conflicts: SAMPLE.events.find(({ id }) => id === 'accident')!.conflicts }), // prettier-ignore
    eventOn('by', null, dayOf(2020, 7, 1), { passages, kind: 'request' }),
  ],
  leftovers: [],
};

/** The heaviest of a crowd must have its label whatever the size. */
const CROWD: Timeline = {
  ...SAMPLE,
  title: 'Two years',
  events: Array.from(
    { length: 600 },
    (_, index) =>
    eventOn(`e${index}`, dayOf(1911, 6, 3) + ((index * index * 7) % 733), undefined, { passages, weight: index === 300 ? 1 : ((index * 31) % 90) / 101 }), // prettier-ignore
  ),
  leftovers: [],
};

let browser: Browser;
let served: readonly Served[] = [];
let [sample, varied, crowd] = ['', '', ''];

beforeAll(async () => {
  browser = await launchBrowser();
  served = await Promise.all([SAMPLE, VARIED, CROWD].map((timeline) => serveSite(timeline)));
  [sample, varied, crowd] = served.map(({ url }) => url) as [string, string, string];
});

afterAll(async () => {
  await browser.close();
  await Promise.all(served.map((site) => site.close()));
});

describe.each(SIZES)('%s pixels wide,', (name, options) => {
  const isPhone = name === '390';
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await openPage(browser, `${sample}/`, { ...options, permissions: ['clipboard-read', 'clipboard-write'] });
    page = opened.page;
  });

  afterAll(async () => {
    await opened.close();
    expect(opened.said.join('\n')).toBe('');
  });

  async function go(url: string): Promise<void> {
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
  }

  async function expectNoOverflow(): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }

  /** The events that are shown one by one: labelled on the drawing, or told. */
  const shown = () => page.locator(isPhone ? '.story [data-event]' : '.labels .option:has(.text)');

  test('an event opens its receipts: passage, words of the date, source, proof, both clocks, agreement', async () => {
    await go(`${sample}/`);
    await page.locator('[data-event="injunction"]').first().click();
    const receipts = receiptsOf(page);
    await receipts.getByRole('heading', { name: /asked the Labour Court/ }).waitFor();
    expect(await receipts.locator('blockquote mark').innerText()).toContain('asked the Labour Court for an injunction');
    expect(await receipts.locator('blockquote .dating').innerText()).toBe('some time between 3 and 6 February');
    await receipts.getByText('Quay Review, 11 February 2019').first().waitFor();
    expect(await receipts.locator('.why li').count()).toBeGreaterThan(0);
    expect(await receipts.locator('.clocks dt').allInnerTexts()).toEqual(['Happened', 'Reported']);
    await receipts.getByText('One source tells it; nothing else bears it out.').waitFor();
    await expectNoOverflow();
    const box = (await receipts.boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= options.viewport.width).toBe(true);
  });

  test('the events before and after it are a button away', async () => {
    await go(`${sample}/?event=injunction`);
    const title = () => receiptsOf(page).locator('#receipts-title').innerText();
    const first = await title();
    const { neighbours } = { neighbours: receiptsOf(page).getByRole('navigation', { name: 'Neighbouring events' }) };
    await neighbours.getByRole('button', { name: /^Next/ }).click();
    await expect.poll(title).not.toBe(first);
    await neighbours.getByRole('button', { name: /Before/ }).click();
    await expect.poll(title).toBe(first);
  });

  test('a whole source is read with its passages in the margin and a line of its own', async () => {
    await go(`${sample}/?event=walkout`);
    await receiptsOf(page).getByRole('button', { name: 'Read it in the source' }).first().click();
    const article = receiptsOf(page).getByRole('article');
    await article.locator('.margin').first().waitFor();
    expect(await article.locator('.strip .one').count()).toBeGreaterThan(3);
    await expectNoOverflow();
    await receiptsOf(page).getByRole('button', { name: 'Back to the event' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'receipts-title');
  });

  test('the sources of an event stand side by side', async () => {
    const event = SAMPLE.events.find(({ passages: all }) => new Set(all.map(({ document }) => document)).size > 1)!;
    await go(`${sample}/?event=${event.id}`);
    await receiptsOf(page).getByRole('button', { name: 'Compare them side by side' }).click();
    await page.getByRole('dialog').locator('.columns > section').first().waitFor();
    const tops = await page.getByRole('dialog').locator('.columns > section').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top)); // prettier-ignore
    expect(tops.length).toBeGreaterThan(1);
    expect(new Set(tops).size).toBe(1);
    await page.keyboard.press('Escape');
  });

  test('a search finds in titles and in names of sources, marks what it found and says how much', async () => {
    await go(`${sample}/`);
    await page.getByRole('searchbox').fill('labour court');
    await page.getByText('1 of 29 events').waitFor();
    await expect.poll(() => shown().locator('mark').count()).toBeGreaterThan(0);
    await page.getByRole('searchbox').fill('Quay Review');
    const inReview = SAMPLE.documents.filter(({ publisher, title }) => `${title} ${publisher}`.includes('Quay Review')).map(({ id }) => id); // prettier-ignore
    const told = SAMPLE.events.filter((event) => event.passages.some(({ document }) => inReview.includes(document)));
    await page.getByText(`${told.length} of 29 events`).waitFor();
  });

  test('all that is chosen is in the address, and the address brings it back', async () => {
    const place = SAMPLE.events.flatMap(({ places }) => places)[0]!;
    const query = `?event=walkout&search=a&where=${encodeURIComponent(place)}&since=2019-01-01&until=2019-12-31&lanes=place&share=0.5&lang=en`; // prettier-ignore
    await go(`${sample}/${query}`);
    await receiptsOf(page).waitFor();
    const told = await page.locator('header').getByText(/of 29 events/).innerText(); // prettier-ignore
    expect(told).not.toMatch(/^29 of/);
    await page.waitForFunction(() => location.search.includes('lanes=place'));
    const kept = new URL(page.url()).searchParams;
    for (const [key, value] of new URLSearchParams(query)) expect(kept.get(key), key).toBe(value);
  });

  test('a link to the event is copied, which opens it', async () => {
    await go(`${sample}/?event=funeral`);
    const title = await receiptsOf(page).locator('#receipts-title').innerText();
    await receiptsOf(page).locator('.share').getByRole('button', { name: 'Copy link' }).click();
    await receiptsOf(page).getByText('The link is copied.').waitFor();
    await go(await page.evaluate(() => navigator.clipboard.readText()));
    expect(await receiptsOf(page).locator('#receipts-title').innerText()).toBe(title);
  });

  test('the reader’s own documents are asked for where everybody finds the button', async () => {
    await go(`${sample}/`);
    await page.getByRole('button', { name: 'Your documents' }).click();
    const box = (await page.getByRole('dialog').boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= options.viewport.width && box.height <= options.viewport.height).toBe(true); // prettier-ignore
    await page.getByLabel('Or paste a text').fill('The mayor resigned on 9 May 2019.');
    await page.getByRole('button', { name: 'Make the timeline' }).click();
    await page.locator('[data-event]', { hasText: 'mayor resigned' }).first().waitFor();
    await expectNoOverflow();
  });

  test('the legend tells how marks are read', async () => {
    await go(`${sample}/`);
    const legend = page.getByRole('region', { name: 'How to read the marks' });
    await legend.locator('dd').first().waitFor();
    expect((await legend.locator('dd').allInnerTexts()).map((text) => text.trim())).toEqual([
      'known to the day',
      'once, some time in this stretch',
      'lasted all this time',
      'by this day, or on it and after',
      'sources conflict on the date',
      'denied',
    ]);
    expect(await legend.isVisible()).toBe(true);
  });

  test('six hundred events are told or labelled without overlap, the heaviest among them, and the rest is counted', async () => {
    await go(`${crowd}/`);
    expect(await page.locator('[data-event="e300"]').count()).toBe(1);
    const boxes = await shown().evaluateAll((all) => all.map((one) => (one.querySelector('.text') ?? one).getBoundingClientRect().toJSON() as DOMRect)); // prettier-ignore
    const overlaps = boxes.flatMap(
      (a, index) =>
      boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1), // prettier-ignore
    );
    expect(overlaps).toEqual([]);
    expect(boxes.length).toBeGreaterThan(isPhone ? 599 : 15);
    await page.getByText('600 events from').waitFor();
    await expectNoOverflow();
  });

  test('a story keeps its dates in sight', async () => {
    await go(`${sample}/?view=story`);
    const [heading] = await page.locator('.story h2').all();
    await page.locator('.story [data-event="funeral"]').scrollIntoViewIfNeeded();
    expect(await heading!.evaluate((one) => getComputedStyle(one).position)).toBe('sticky');
    await expectNoOverflow();
  });

  if (isPhone) return;

  describe('the drawing', () => {
    const option = () => page.locator('[role="option"][tabindex="0"]');
    const ticks = () => page.locator('.ticks').innerText();

    /** Goes on a step where a frame has to come first. */
    const rest = () => page.waitForSelector('.drawing:not(.moving)');

    test('has lanes by kind, source, place and actor, which fold', async () => {
      await go(`${sample}/`);
      const names = () => page.locator('.gutter .name').allInnerTexts();
      for (const [grouping, values] of [
        ['source', SAMPLE.documents.map(({ title }) => title)],
        ['place', [...SAMPLE.events.flatMap(({ places }) => places), 'Other']],
        ['actor', [...SAMPLE.events.flatMap(({ actors }) => actors), 'Other']],
      ] as const) {
        await page.getByLabel('Lanes by').selectOption(grouping);
        await expect.poll(async () => (await names()).every((lane) => values.includes(lane.trim()))).toBe(true);
        expect((await names()).length).toBeGreaterThan(1);
      }
      await page.getByLabel('Lanes by').selectOption('kind');
      const first = page.locator('.gutter .name').first();
      const { height } = (await first.boundingBox())!;
      await first.click();
      await expect.poll(async () => (await first.boundingBox())!.height).toBeLessThan(height);
    });

    test('opens a number of events by zooming until they are told apart', async () => {
      await go(`${crowd}/`);
      await option().focus();
      const said = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      for (let step = 0; step < 60 && !(await said()).includes('close together'); step++) {
        await page.keyboard.press('ArrowRight');
      }
      expect(await said()).toMatch(/^\d+ events close together: the first/);
      const before = await ticks();
      await page.keyboard.press('Enter');
      await expect.poll(ticks).not.toBe(before);
      expect(await receiptsOf(page).count()).toBe(0);
    });

    test('tells time from a day to thousands of years, and BC, in the reader’s language', async () => {
      await go(`${varied}/?from=-1000-01-01&to=2200-01-01`);
      const words = async () => `${await ticks()} ${(await page.locator('.eras').innerText()).trim()}`;
      expect(await words()).toMatch(/BC/);
      await go(`${varied}/?from=-1000-01-01&to=2200-01-01&lang=de`);
      expect(await words()).toMatch(/v\. Chr\./);
      await go(`${varied}/?from=2020-03-01&to=2020-03-03&lang=uk`);
      expect(await words()).toMatch(/берез/i);
      for (let step = 0; step < 8; step++) await page.locator('.zoomer .button').first().click();
      expect(await words()).toMatch(/\d\d:\d\d/);
    });

    test('lets what is uncertain fade to its ends, and what lasted not; an open end has a line where it is known', async () => {
      await go(`${varied}/?from=2019-07-01&to=2021-07-01`);
      /** How dark the darkest pixel of each lane is at shares of the window; away from the axis' lines, a pixel wide. */
      const dark = await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.marks canvas')!;
        const [box, marks] = [canvas, document.querySelector('.marks')!].map((one) => one.getBoundingClientRect());
        const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        const darkness = (x: number, y: number): number => {
          const at = (Math.round(y) * width + Math.round(x)) * 4;
          return 1 - (data[at]! + data[at + 1]! + data[at + 2]!) / 765;
        };
        const lanes = [...document.querySelectorAll<HTMLElement>('.gutter .name')].map((name) => {
          const { top, height } = name.getBoundingClientRect();
          const rows = Array.from({ length: Math.min(height, 36) - 8 }, (_, row) => top - box!.top + 4 + row);
          const columns = Array.from(
            { length: 100 },
            (_, share) => marks!.left - box!.left + (marks!.width * share) / 100,
          );
          const ink = columns.map((x) =>
            Math.max(...rows.map((y) => Math.min(...[0, 1, 2].map((by) => darkness(x + by, y))))),
          );
          return [name.innerText.trim(), ink] as const;
        });
        return Object.fromEntries(lanes);
      });
      // The window is two years; the stretch is the middle one, from 25 to 75 of a hundred.
      const [attack, talks, request] = [dark.Attack!, dark.Talks!, dark.Request!];
      for (const lane of [attack, talks]) expect(lane[80]).toBeCloseTo(lane[5]!, 2);
      expect(attack[30]).toBeGreaterThan(attack[5]! + 0.01);
      expect(attack[40]).toBeGreaterThan(attack[30]!);
      expect(attack[60]).toBeGreaterThan(attack[70]!);
      expect(talks[30]).toBeGreaterThan(talks[5]! + 0.1);
      expect(talks[70]).toBeCloseTo(talks[60]!, 2);
      // Open at its beginning: it is drawn before the day that it happened by, not after it.
      expect(Math.max(...request.slice(40, 50))).toBeGreaterThan(request[5]! + 0.05);
      expect(request[90]).toBeCloseTo(request[5]!, 2);
    });

    test('hatches what the sources disagree about, and nothing else', async () => {
      await go(`${varied}/?from=2019-07-01&to=2021-07-01`);
      /** How often light and dark change along a row of each lane, within the middle of the window; the most of a row. */
      const changes = await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.marks canvas')!;
        const [box, marks] = [canvas, document.querySelector('.marks')!].map((one) => one.getBoundingClientRect());
        const from = Math.round(marks!.left - box!.left + marks!.width * 0.55);
        const columns = Math.round(marks!.width * 0.15);
        const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        const changesAlong = (y: number): number => {
          const light = Array.from({ length: columns }, (_, x) => {
            const at = (Math.round(y) * width + from + x) * 4;
            return data[at]! + data[at + 1]! + data[at + 2]!;
          });
          const middle = (Math.max(...light) + Math.min(...light)) / 2;
          return light.filter((one, x) => x > 0 && one > middle !== light[x - 1]! > middle).length;
        };
        const lanes = [...document.querySelectorAll<HTMLElement>('.gutter .name')].map((name) => {
          const { top, height } = name.getBoundingClientRect();
          const rows = Array.from({ length: Math.min(height, 36) - 8 }, (_, row) => top - box!.top + 4 + row);
          return [name.innerText.trim(), Math.max(...rows.map(changesAlong))] as const;
        });
        return { columns, lanes: Object.fromEntries(lanes) };
      });
      // Lines six pixels apart, each of which turns dark and light again.
      expect(changes.lanes.Trial).toBeGreaterThan(changes.columns / 5);
      for (const lane of ['Attack', 'Talks', 'Request']) expect(changes.lanes[lane]).toBeLessThan(changes.columns / 10);
    });

    test('zooms by buttons, by keys, and by the wheel with Ctrl only; pans by dragging', async () => {
      await go(`${sample}/`);
      const first = await ticks();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(ticks).not.toBe(first);
      await page.getByRole('button', { name: 'Start view' }).click();
      await expect.poll(ticks).toBe(first);
      await option().focus();
      await page.keyboard.press('+');
      await expect.poll(ticks).not.toBe(first);
      await page.keyboard.press('0');
      await expect.poll(ticks).toBe(first);
      await page.mouse.move(600, 400);
      await page.mouse.wheel(0, 200);
      await rest();
      expect(await ticks()).toBe(first);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(ticks).not.toBe(first);
    });

    test('has one stop, and keys for every way to go', async () => {
      await go(`${sample}/`);
      expect(await page.locator('.marks [tabindex="0"]').count()).toBe(1);
      await option().focus();
      await page.keyboard.press('Home');
      const start = await focusedEvent(page);
      await page.keyboard.press('ArrowRight');
      expect(await focusedEvent(page)).not.toBe(start);
      await page.keyboard.press('End');
      const end = await focusedEvent(page);
      expect(end).not.toBe(start);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'receipts-title');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'option');
      expect(await focusedEvent(page)).toBe(end);
    });

    test('shows the window on the whole span, with its density and its silence', async () => {
      await go(`${sample}/`);
      await page.locator('.minimap .several').waitFor({ state: 'attached' });
      const viewed = () => page.locator('.minimap .window').boundingBox();
      const before = (await viewed())!;
      await page.getByRole('button', { name: 'Whole span' }).click();
      await expect.poll(async () => (await viewed())!.width).toBeGreaterThan(before.width);
    });

    test('leaves key events to the slider', async () => {
      await go(`${sample}/`);
      await page.getByLabel('How many events are shown').focus();
      await page.keyboard.press('Home');
      await page.getByText(/^[5-9] of 29 events/).waitFor();
    });

    test('says once what it can do, and never again when that is understood', async () => {
      const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
      const fresh = await context.newPage();
      await fresh.goto(`${sample}/`);
      await fresh.getByRole('button', { name: 'Understood' }).click();
      await fresh.locator('.hint').waitFor({ state: 'detached' });
      await fresh.reload();
      await fresh.locator('.minimap').waitFor();
      expect(await fresh.locator('.hint').count()).toBe(0);
      await context.close();
    });
  });
});

test('a finger pans the drawing of a tablet', async () => {
  const { page, close } = await openPage(browser, `${sample}/`, { viewport: { width: 1024, height: 768 }, hasTouch: true }); // prettier-ignore
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x) => ({ x, y: 300 })) });
  const label = page.locator('.labels .option:has(.text)').nth(3);
  const before = (await label.boundingBox())!.x;
  await touch('touchStart', 600);
  for (const x of [580, 550, 520]) await touch('touchMove', x);
  await touch('touchEnd');
  await page.waitForURL(/from=/);
  await page.waitForSelector('.drawing:not(.moving)');
  expect((await label.boundingBox())!.x).toBeLessThan(before - 50);
  await close();
});
