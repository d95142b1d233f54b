import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';

export const VIEWPORT = { width: 1200, height: 800 };
export const STEPS = 20;
/** Pixels: over the drawing in the page as well as in the embed. */
const START = 640;
const LEVEL = 400;
/** The key as the browser's protocol counts it. */
const CONTROL = 2;
const PAN = 24;
const ZOOM = 1.12;
const DAY = 86_400_000;

/** What one visit measured: milliseconds, counts and bytes. */
export interface Visit {
  readonly shown: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  readonly nodes: number;
  readonly heap: number;
  /** Of the page's process, workers included: the most that it had in memory at once. */
  readonly memory: number;
  /** The addresses that were asked for until it was shown. */
  readonly asked: readonly string[];
}

/** A page under measurement, and how to move it by one step. */
interface Driver {
  readonly pan: (page: Page, step: number, session: CDPSession) => Promise<void>;
  readonly zoom: (page: Page, step: number, session: CDPSession) => Promise<void>;
}

/**
 * Ours takes a reader's input: a drag with the pointer, and the wheel with Ctrl. It comes straight from the browser's
 * protocol: Playwright runs scripts of its own in the page for each movement of a pressed pointer.
 */
const OURS: Driver = {
  async pan(_, step, session) {
    const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
      session.send('Input.dispatchMouseEvent', { type, x, y: LEVEL, button: 'left', buttons: 1, clickCount: 1 });
    if (step === 0) await mouse('mousePressed', START);
    await mouse('mouseMoved', START - PAN * (step + 1));
    if (step === STEPS - 1) await mouse('mouseReleased', START - PAN * STEPS);
  },
  async zoom(_, step, session) {
    const deltaY = (step < STEPS / 2 ? -1 : 1) * 50 * Math.log2(ZOOM);
    const modifiers = CONTROL;
    await session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: START,
      y: LEVEL,
      deltaX: 0,
      deltaY,
      modifiers,
    });
  },
};

/** The peer is moved by its own programming interface, which spares it the work that input takes. */
const PEER: Driver = {
  async pan(page) {
    await page.evaluate(
      ({ share }) => {
        const { peer } = globalThis as never as { peer: VisTimeline };
        const { start, end } = peer.getWindow();
        const by = (+end - +start) * share;
        peer.setWindow(+start + by, +end + by, { animation: false });
      },
      { share: PAN / VIEWPORT.width },
    );
  },
  async zoom(page, step) {
    await page.evaluate(
      ({ factor }) => {
        const { peer } = globalThis as never as { peer: VisTimeline };
        const { start, end } = peer.getWindow();
        const [middle, half] = [(+start + +end) / 2, (+end - +start) / 2 / factor];
        peer.setWindow(middle - half, middle + half, { animation: false });
      },
      { factor: step < STEPS / 2 ? ZOOM : 1 / ZOOM },
    );
  },
};

interface VisTimeline {
  getWindow(): { start: Date; end: Date };
  setWindow(start: number, end: number, options: { animation: boolean }): void;
}

export interface Target {
  readonly url: string;
  readonly isPeer: boolean;
  readonly steps?: number;
  /** Stops waiting for events to be shown, in milliseconds. */
  readonly patience?: number;
}

/** The window in which all are measured, in the address that all understand: nearly the whole span. */
export const WINDOW = `from=${dateOf(14_610)}&to=${dateOf(18_610)}`;

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Opens a page anew, without a cache, and measures until it is shown and what each step then costs. */
export async function visitPage(
  browser: Browser,
  { url, isPeer, steps = STEPS, patience = 60_000 }: Target,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const session = await context.newCDPSession(page);
  // Time of the thread itself, which a busy machine does not stretch.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { timeout: patience });
  const mark = () => performance.getEntriesByName('sourceline:shown')[0]?.startTime;
  const shown = (await (await page.waitForFunction(mark, null, { timeout: patience, polling: 50 })).jsonValue())!;
  const first = [...asked];
  await settle(page);
  const driver = isPeer ? PEER : OURS;
  const pan = await timeSteps(page, session, driver.pan, steps);
  const zoom = await timeSteps(page, session, driver.zoom, steps);
  await session.send('HeapProfiler.collectGarbage');
  const metrics = await readMetrics(session);
  const memory = await readMemory(browser);
  await context.close();
  return { shown, pan, zoom, nodes: metrics.get('Nodes')!, heap: metrics.get('JSHeapUsedSize')!, memory, asked: first };
}

/** The peak of the largest process that shows a page; 0 where the system does not tell. */
async function readMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
        return Number(kilobytes ?? 0) * 1024;
      } catch {
        // Another system than Linux, or a process that has just ended.
        return 0;
      }
    });
  return Math.max(0, ...peaks);
}

async function timeSteps(page: Page, session: CDPSession, step: Driver['pan'], steps: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < steps; index++) {
    const before = (await readMetrics(session)).get('TaskDuration')!;
    await step(page, index, session);
    await settle(page);
    times.push(((await readMetrics(session)).get('TaskDuration')! - before) * 1000);
  }
  return times;
}

/** Waits until the frame that the last input led to has been drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

async function readMetrics(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
