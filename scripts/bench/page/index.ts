/**
 * `npm run bench:page [-- --rounds N] [--counts 1000,10000] [--slow] [--vitals]`: the page and the embed beside vis-timeline, in
 * one run of headless Chromium, in turn, so that a busy machine is as slow for one as for the others. Medians of five
 * rounds. Memory is the most that the page's process had at once, workers and buffers included (Linux only). Then a page
 * that embeds ours beside one that embeds TimelineJS3's own embed, with the least of the counts. `--slow` measures
 * vis-timeline with 10,000 events too, which takes minutes. `--vitals` measures instead what a
 * reader of the served seeds waits for: paints, blocked time and shifts of the layout.
 */
import { chromium } from 'playwright-core';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../browser.js';
import { medianOf } from '../measure.ts';
import { compareHosts } from './host.ts';
import { visitPage, WINDOW, type Target, type Visit } from './drive.ts';
import { isMany, servePages } from './serve.ts';
import { measureSizes } from './sizes.ts';
import { measureVitals } from './vitals.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    counts: { type: 'string', default: '1000,10000,100000' },
    slow: { type: 'boolean', default: false },
    vitals: { type: 'boolean', default: false },
  },
});
const executablePath = findBrowser();
if (executablePath === null) throw new Error('no Chromium found: set CHROMIUM_PATH to its program');

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
if (values.vitals) {
  await measureVitals(browser, Number(values.rounds));
  await browser.close();
  process.exit();
}

const counts = values.counts.split(',').map(Number);
const server = await servePages(counts);

const targets = new Map<string, Target>();
for (const count of counts) {
  if (count <= 1000 || (values.slow && count <= 10_000)) {
    const steps = count <= 1000 ? {} : { steps: 2, patience: 300_000 };
    targets.set(`vis ${count}`, { url: `${server.url}/peer/${count}/?${WINDOW}`, isPeer: true, ...steps });
  }
  if (isMany(count)) {
    const url = `${server.url}/ours/${count}/?src=events.ndjson&${WINDOW}`;
    targets.set(`page ${count}`, { url, isPeer: false });
    continue;
  }
  targets.set(`page ${count}`, { url: `${server.url}/ours/${count}/?${WINDOW}`, isPeer: false });
  const src = encodeURIComponent('../timeline.json');
  targets.set(`embed ${count}`, { url: `${server.url}/ours/${count}/embed/?src=${src}&${WINDOW}`, isPeer: false });
}

const visits = new Map<string, Visit[]>([...targets.keys()].map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, target] of targets) visits.get(name)!.push(await visitPage(browser, target));
}
const usual = counts.find((count) => !isMany(count));
const embedded = ['ours', 'timelinejs'].map((who) => [who, `${server.url}/host/${who}/${usual}/`] as const);
const hosts = await compareHosts(browser, new Map(usual === undefined ? [] : embedded), Number(values.rounds));
await browser.close();
server.close();

const row = (cells: readonly (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

row(['', 'shown, ms', 'pan, ms', 'zoom, ms', 'p95 of a step, ms', 'DOM nodes', 'heap, MB', 'memory, MB']);
row(Array(8).fill('---'));
for (const [name, all] of visits) {
  const median = (of: (visit: Visit) => number) => medianOf(all.map(of));
  row([
    name,
    median(({ shown }) => shown).toFixed(0),
    median(({ pan }) => meanOf(pan)).toFixed(2),
    median(({ zoom }) => meanOf(zoom)).toFixed(2),
    median(({ pan, zoom }) => percentileOf([...pan, ...zoom], 0.95)).toFixed(2),
    median(({ nodes }) => nodes),
    (median(({ heap }) => heap) / 1e6).toFixed(1),
    (median(({ memory }) => memory) / 1e6).toFixed(0),
  ]);
}
if (usual !== undefined) {
  process.stdout.write(`\nEmbedded in a page, with ${usual} events\n\n`);
  row(['', 'shown, ms', 'blocked, ms']);
  row(Array(3).fill('---'));
}
for (const [name, { shown, blocked }] of hosts) row([name, shown.toFixed(0), blocked.toFixed(0)]);
const page = visits.get(`page ${usual}`)?.[0]?.asked ?? [];
const sizes = measureSizes(page.map((url) => new URL(url).pathname.replace(/^\/\w+\/\d+\//, '')));
process.stdout.write(`\nScript and style, gzipped: embed ${kilobytes(sizes.embed)}, page ${usual === undefined ? 'not opened' : kilobytes(sizes.page)}, vis-timeline ${kilobytes(sizes.peer)}\n`); // prettier-ignore

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function percentileOf(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!;
}
