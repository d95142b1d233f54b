import type { Browser } from 'playwright-core';
import { medianOf } from '../measure.ts';
import { VIEWPORT } from './drive.ts';

/** From here on a task is one that a reader feels (W3C Long Tasks), in milliseconds. */
const LONG = 50;

/** How long after it is shown tasks still count, in milliseconds: TimelineJS goes on building its slides. */
const AFTER = 3000;

/** What a visit to a page that embeds something measured, in milliseconds. */
interface HostVisit {
  /** From the page's start to the frame that shows events. */
  readonly shown: number;
  /** What tasks took beyond what a reader feels, in sum. */
  readonly blocked: number;
}

/** Runs in the page and its frame before their own scripts: ours marks by itself when it shows events. */
function watch(): void {
  if (window === top) {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
    Object.assign(window, { tasks });
    return;
  }
  if (!location.pathname.startsWith('/timelinejs/')) return;
  const look = () => {
    if (document.querySelector('.tl-timemarker') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => performance.mark('sourceline:shown')));
  };
  look();
}

async function visitHost(browser: Browser, url: string): Promise<HostVisit> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  // The peer asks others for fonts and for counting its readers: what never comes costs it nothing.
  await context.route(
    (asked) => asked.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  const marked = await frame.waitForFunction(() => {
    const mark = performance.getEntriesByName('sourceline:shown')[0];
    return mark && performance.timeOrigin + mark.startTime;
  });
  const shown = (await marked.jsonValue())! - (await page.evaluate(() => performance.timeOrigin));
  await page.waitForTimeout(AFTER);
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await context.close();
  return { shown, blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - LONG), 0) };
}

/** The medians of visits to several hosts, in turn. */
export async function compareHosts(
  browser: Browser,
  urls: ReadonlyMap<string, string>,
  rounds: number,
): Promise<ReadonlyMap<string, HostVisit>> {
  const visits = new Map<string, HostVisit[]>([...urls.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, url] of urls) visits.get(name)!.push(await visitHost(browser, url));
  }
  return new Map(
    [...visits].map(([name, all]) => [
      name,
      { shown: medianOf(all.map(({ shown }) => shown)), blocked: medianOf(all.map(({ blocked }) => blocked)) },
    ]),
  );
}
