import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { serveFolder } from '../../../tests/support/serve.ts';
import { medianOf } from '../measure.ts';

/**
 * Conditions that are stated with the figures: a processor so many times slower than this one, and for the phone a
 * mobile network (1.6 Mbit/s, 150 ms), as Lighthouse has them; its slow-down is four, and one for a desktop.
 */
const CONDITIONS: readonly (readonly [string, number, BrowserContextOptions, boolean])[] = [
  ['desktop, CPU as it is', 1, { viewport: { width: 1440, height: 900 } }, false],
  ['desktop, CPU 4 times slower', 4, { viewport: { width: 1440, height: 900 } }, false],
  ['phone, CPU 4 times slower, slow network', 4, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }, true], // prettier-ignore
];
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Nothing is measured after this, in milliseconds: the page has long come to rest. */
const SETTLED = 4000;

interface Vitals {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shown: number;
  /** What long tasks have beyond 50 ms each, from the first paint on, summed. */
  readonly blocking: number;
  /** The largest session of layout shifts. */
  readonly shift: number;
}

/** Measures the seeds as `sourceline build` makes their site, gzipped by nobody, and prints a row for each condition. */
export async function measureVitals(browser: Browser, rounds: number): Promise<void> {
  const site = mkdtempSync(join(tmpdir(), 'sourceline-vitals-'));
  execFileSync('node', ['dist/cli/sourceline.js', 'build', 'seeds', '-o', site], { stdio: 'ignore' });
  const served = await serveFolder(site);
  const row = (cells: readonly (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  row(['the seeds, served', 'first paint, ms', 'largest paint, ms', 'shown, ms', 'blocking time, ms', 'layout shift']);
  row(Array(6).fill('---'));
  for (const [name, slowdown, options, isSlowNetwork] of CONDITIONS) {
    const all: Vitals[] = [];
    for (let round = 0; round < rounds; round++) {
      all.push(await visit(browser, `${served.url}/`, slowdown, options, isSlowNetwork));
    }
    const median = (of: (vitals: Vitals) => number) => medianOf(all.map(of));
    row([
      name,
      median(({ firstPaint }) => firstPaint).toFixed(0),
      median(({ largestPaint }) => largestPaint).toFixed(0),
      median(({ shown }) => shown).toFixed(0),
      median(({ blocking }) => blocking).toFixed(0),
      median(({ shift }) => shift).toFixed(3),
    ]);
  }
  await served.close();
  rmSync(site, { recursive: true });
}

async function visit(
  browser: Browser,
  url: string,
  slowdown: number,
  options: BrowserContextOptions,
  isSlowNetwork: boolean,
): Promise<Vitals> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (isSlowNetwork) await session.send('Network.emulateNetworkConditions', NETWORK);
  await page.addInitScript(() => {
    const seen: Record<string, PerformanceEntry[]> = {};
    Object.assign(globalThis, { seen });
    for (const type of ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift']) {
      seen[type] = [];
      new PerformanceObserver((list) => seen[type]!.push(...list.getEntries())).observe({ type, buffered: true });
    }
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
  await page.waitForTimeout(SETTLED);
  const vitals = await page.evaluate(readVitals);
  await context.close();
  return vitals;
}

/** Runs in the page: what the observers saw. */
function readVitals(): Vitals {
  const { seen } = globalThis as unknown as { seen: Record<string, PerformanceEntry[]> };
  const firstPaint = seen.paint!.find(({ name }) => name === 'first-contentful-paint')!.startTime;
  const blocking = seen
    .longtask!.filter(({ startTime, duration }) => startTime + duration > firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  // A session ends after a second without a shift, and after five seconds.
  let [worst, session, start, last] = [0, 0, -Infinity, -Infinity];
  for (const shift of seen['layout-shift'] as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
    if (shift.hadRecentInput) continue;
    const isSame = shift.startTime - last < 1000 && shift.startTime - start < 5000;
    if (!isSame) [session, start] = [0, shift.startTime];
    session += shift.value;
    last = shift.startTime;
    worst = Math.max(worst, session);
  }
  return {
    firstPaint,
    largestPaint: seen['largest-contentful-paint']!.at(-1)?.startTime ?? Number.NaN,
    shown: performance.getEntriesByName('sourceline:shown')[0]!.startTime,
    blocking,
    shift: worst,
  };
}
