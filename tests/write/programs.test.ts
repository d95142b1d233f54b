import { mkdtempSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import jsonld from 'jsonld';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speakFor } from '../../src/cli/speech.ts';
import { dayOf } from '../../src/lib/core/base/day.ts';
import { whenOf } from '../../src/lib/core/base/when.ts';
import type { Timeline } from '../../src/lib/core/model.ts';
import { exportTimeline } from '../../src/lib/core/write/export.ts';
import { FORMATS } from '../../src/lib/core/write/formats.ts';
import { findViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import { serveFolder, type Served } from '../support/serve.ts';
import { PAYLOADS } from './payloads.ts';
import { poison } from './poison.ts';

/** The exports in the programs they are for, which are installed for tests only. */

const require = createRequire(import.meta.url);
const speech = speakFor('en');

let root: string;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-programs-'));
  cpSync(join(dirname(require.resolve('@knight-lab/timelinejs/package.json')), 'dist'), join(root, 'timelinejs'), { recursive: true }); // prettier-ignore
  cpSync(join(dirname(require.resolve('vis-timeline/package.json')), 'standalone/umd'), join(root, 'vis'), { recursive: true }); // prettier-ignore
  browser = await launchBrowser();
  served = await serveFolder(root);
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(root, { recursive: true });
});

async function write(timeline: Timeline, id: string): Promise<string> {
  const { files } = await exportTimeline(
    timeline,
    FORMATS.find((format) => format.id === id)!,
    speech,
  );
  return files[0]!.content as string;
}

/** A page with the program, with all that it asked for of others and whether a payload ran. */
async function open(name: string, html: string): Promise<{ page: Page; asked: string[]; close: () => Promise<void> }> {
  writeFileSync(join(root, `${name}.html`), `<!doctype html><meta charset="utf-8">${html}`);
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  await page.goto(`${served.url}/${name}.html`);
  return { page, asked, close: () => page.close() };
}

const marathon = whenOf({ earliest: dayOf(-489, 9, 12), latest: dayOf(-489, 9, 12) }, { precision: 'day', basis: 'stated', because: [] }); // prettier-ignore
const dated = SAMPLE.events.filter(({ when }) => when.earliest !== null || when.latest !== null);
const WITH_BC: Timeline = {
  ...SAMPLE,
  events: [{ ...dated[0]!, id: 'marathon', title: 'the battle of Marathon', aliases: [], when: marathon, status: 'reported' }, ...SAMPLE.events], // prettier-ignore
};

async function showTimelineJs(name: string, timeline: Timeline) {
  const data = (await write(timeline, 'timelinejs')).replaceAll('<', '\\u003c');
  return open(
    name,
    `<link rel="stylesheet" href="timelinejs/css/timeline.css"><div id="here" style="height:600px"></div>
<script src="timelinejs/js/timeline.js"></script>
<script>globalThis.shown = new TL.Timeline('here', ${data}, { font: null });</script>`,
  );
}

test('TimelineJS3 shows every slide, with its title, its worded date, and 490 BCE', async () => {
  const { page, close } = await showTimelineJs('timelinejs', WITH_BC);
  await page.locator('.tl-slide').nth(dated.length + 1).waitFor({ state: 'attached' }); // prettier-ignore
  // A title slide, the battle, and each dated event.
  expect(await page.locator('.tl-slide').count()).toBe(dated.length + 2);
  const text = (await page.locator('.tl-storyslider').textContent()) ?? '';
  expect(text).toContain('The battle of Marathon');
  expect(text).toMatch(/September 12,? 490 BCE|490 BCE/);
  for (const { title, status } of dated) if (status === 'reported') expect(text.toLowerCase()).toContain(title.toLowerCase()); // prettier-ignore
  await close();
});

async function showVis(name: string, timeline: Timeline) {
  const data = (await write(timeline, 'vis')).replaceAll('<', '\\u003c');
  return open(
    name,
    `<div id="here"></div><script src="vis/vis-timeline-graph2d.min.js"></script>
<script>
globalThis.items = new vis.DataSet(${data});
globalThis.shown = new vis.Timeline(document.getElementById('here'), globalThis.items, { stack: true });
globalThis.shown.fit({ animation: false });
</script>`,
  );
}

test('vis-timeline takes every item, with its title and its dates', async () => {
  const { page, close } = await showVis('vis', WITH_BC);
  await page.locator('.vis-item').first().waitFor();
  const items = await page.evaluate(() => {
    const { shown } = globalThis as unknown as { shown: { itemSet: { items: Record<string, { data: { start: string | number | Date; end?: string | number | Date } }> } } }; // prettier-ignore
    return Object.entries(shown.itemSet.items).map(([id, { data }]) => {
      const [start, end] = [new Date(data.start), data.end === undefined ? null : new Date(data.end)];
      return { id, year: start.getFullYear(), isRange: end !== null, isForward: end === null || end > start };
    });
  });
  expect(items.length).toBe(dated.length + 1);
  expect(items.find(({ id }) => id === 'marathon')).toEqual({
    id: 'marathon',
    year: -489,
    isRange: false,
    isForward: true,
  });
  expect(items.every(({ isForward }) => isForward)).toBe(true);
  await page.evaluate(() => (globalThis as unknown as { shown: { setWindow: (a: string, b: string, c: object) => void } }).shown.setWindow('2018-12-01', '2019-06-30', { animation: false })); // prettier-ignore
  const titles = await page.locator('.vis-item-content').allTextContents();
  expect(titles.map((title) => title.toLowerCase())).toContain(dated.find(({ id }) => id === 'accident')!.title.toLowerCase()); // prettier-ignore
  await close();
});

/** One timeline that says a different payload in every event. */
function poisonAll(payloads: readonly string[]): Timeline {
  const timelines = payloads.map((payload) => poison(payload));
  return {
    ...timelines[0]!,
    documents: timelines.flatMap(({ documents }, n) => documents.map((document) => ({ ...document, id: `${n} ${document.id}` }))), // prettier-ignore
    events: timelines.flatMap(({ events }, n) => events.slice(4, 6).map((event) => ({
      ...event,
      id: `${n} ${event.id}`,
      passages: event.passages.map((passage) => ({ ...passage, document: `${n} ${passage.document}` })),
    }))), // prettier-ignore
  };
}

test.each([
  ['TimelineJS3', showTimelineJs, '.tl-slide'],
  ['vis-timeline', showVis, '.vis-item'],
] as const)('no payload runs or asks for anything in %s', async (name, show, selector) => {
  const step = 60;
  for (let from = 0; from < PAYLOADS.length; from += step) {
    const { page, asked, close } = await show(`hostile-${name}-${from}`, poisonAll(PAYLOADS.slice(from, from + step)));
    await page.locator(selector).first().waitFor({ state: 'attached' });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => 'taken' in globalThis)).toBe(false);
    expect(asked.filter((url) => url.includes('elsewhere.example'))).toEqual([]);
    await close();
  }
}, 120_000); // prettier-ignore

test.each(['html', 'svg'])('no payload runs in the %s that a browser opens', async (id) => {
  const { page, asked, close } = await open('blank', '');
  const taken: string[] = [];
  // Each costs a navigation: the whole list is parsed in hostile.test.ts.
  for (const payload of PAYLOADS.filter((_, n) => n % 8 === 0)) {
    writeFileSync(join(root, `hostile.${id}`), await write(poison(payload), id));
    await page.goto(`${served.url}/hostile.${id}`);
    if (await page.evaluate(() => 'taken' in globalThis || document.querySelector('parsererror') !== null)) taken.push(payload); // prettier-ignore
  }
  expect(taken).toEqual([]);
  expect(asked.filter((url) => url.includes('elsewhere.example') && !url.startsWith(served.url))).toEqual([]);
  await close();
}, 120_000); // prettier-ignore

test('the page to print breaks no rule of accessibility, and each of its notes leads back', async () => {
  const { page, close } = await open('blank', '');
  // The page's own policy keeps every script out, the checker too: it is checked without it.
  await page.setContent((await write(WITH_BC, 'html')).replace(/<meta http-equiv[^>]*>/, ''));
  expect(await findViolations(page)).toEqual([]);
  const ends = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((link) => document.getElementById(link.getAttribute('href')!.slice(1)) !== null)); // prettier-ignore
  expect(ends.length).toBe(2 * WITH_BC.events.reduce((sum, { passages }) => sum + passages.length, 0));
  expect(ends.every(Boolean)).toBe(true);
  await close();
});

test.each(['jsonld', 'annotations'])('a JSON-LD processor reads %s, and finds what it should', async (id) => {
  const content = JSON.parse(await write(SAMPLE, id)) as object;
  const contexts: Readonly<Record<string, object>> = {
    'https://schema.org': { '@context': { '@vocab': 'https://schema.org/' } },
    'http://www.w3.org/ns/anno.jsonld': {
      '@context': { '@vocab': 'http://www.w3.org/ns/oa#', id: '@id', type: '@type' },
    },
  };
  const documentLoader = (url: string) => Promise.resolve({ contextUrl: undefined, documentUrl: url, document: contexts[url]! }); // prettier-ignore
  const [expanded] = await jsonld.expand(content as never, { documentLoader: documentLoader as never });
  const nquads = (await jsonld.toRDF(content as never, { documentLoader: documentLoader as never, format: 'application/n-quads' })) as unknown as string; // prettier-ignore
  const count = id === 'jsonld' ? nquads.match(/#type> <https:\/\/schema\.org\/Event>/g) : nquads.match(/#type> <http:\/\/www\.w3\.org\/ns\/oa#Annotation>/g); // prettier-ignore
  const passages = SAMPLE.events.reduce((sum, event) => sum + event.passages.length, 0);
  expect(count?.length).toBe(id === 'jsonld' ? SAMPLE.events.length : passages);
  expect(expanded).toBeDefined();
});
