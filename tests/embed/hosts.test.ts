import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTS, POLICY, SHEET } from '../../scripts/hosts.js';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { servePage, serveSite } from '../support/site.ts';

const OTHER = { ...SAMPLE, title: 'Another', events: SAMPLE.events.slice(0, 3) };
const OPEN = { 'access-control-allow-origin': '*' };

/** Heavy enough to have its label in a small frame; lighter ones may be in a cluster there. */
const emergency = SAMPLE.events.find(({ title }) => /declared a state of emergency/i.test(title))!;
const source = SAMPLE.documents.find(({ id }) => id === emergency.passages[0]!.document)!;

let browser: Browser;
let site: Served;
let other: Served;
let strict: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  const policed = HOSTS.find(({ own }) => own)!.html('./', '');
  [site, other, strict] = await Promise.all([
    serveSite(SAMPLE, 'news/strike', { headers: OPEN }),
    serveSite(OTHER, '', { headers: OPEN }),
    serveSite(SAMPLE, '', {
      beside: { 'host.html': policed, 'host.css': SHEET },
      headers: { 'content-security-policy': POLICY },
    }),
  ]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site, other, strict].map((served) => served.close()));
});

interface Opened {
  readonly page: Page;
  readonly said: readonly string[];
  readonly asked: readonly string[];
  readonly allowed: readonly string[];
}

async function open(host: (typeof HOSTS)[number]): Promise<Opened & { close: () => Promise<void> }> {
  const foreign = host.own ? null : await servePage(host.html(`${site.url}/news/strike/`, `${other.url}/`));
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    if (window !== top) return;
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  // The page is painted before the script is there.
  await page.route('**/sourceline-embed.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  await page.goto(foreign?.url ?? `${strict.url}/host.html`);
  const allowed = [site.url, other.url, strict.url, 'data:', ...(foreign ? [foreign.url] : [])];
  return {
    page,
    said,
    asked,
    allowed,
    close: async () => {
      await page.close();
      await foreign?.close();
    },
  };
}

/** The frame in which the element is, once it is shown. */
async function findShown(page: Page, way: 'frame' | 'element'): Promise<Frame> {
  if (way === 'frame') {
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(() => page.frames().length).toBe(2);
  }
  const frame = way === 'frame' ? page.frames()[1]! : page.mainFrame();
  await frame.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
  return frame;
}

describe.each(HOSTS)('$about', (host) => {
  test('shows events and opens passages inside itself, and says and asks nothing else', async () => {
    const { page, said, asked, allowed, close } = await open(host);
    const frame = await findShown(page, host.way);
    const element = frame.locator('sourceline-timeline').first();
    // A mark in the drawing, a button in the story of a narrow frame.
    const named = { name: emergency.title };
    await element.getByRole('option', named).or(element.getByRole('button', named)).first().click();
    await element.locator('blockquote').first().waitFor();
    const words = await element.locator('blockquote').allInnerTexts();
    expect(words.join(' ').replace(/\s+/g, ' ')).toContain(emergency.passages[0]!.quote.replace(/\s+/g, ' '));
    await element.locator('figcaption button').first().click();
    await element.locator('#document-title').waitFor();
    // The whole text has come, not only what receipts show.
    await expect
      .poll(async () => (await element.locator('div.text').innerText()).replace(/\s+/g, ''))
      .toContain(source.text.trim().slice(-60).replace(/\s+/g, ''));
    expect(said).toEqual([]);
    expect(asked.filter((url) => !allowed.some((start) => url.startsWith(start)))).toEqual([]);
    await close();
  });

  test('moves nothing in its host, and leaves it the keyboard', async () => {
    const { page, close } = await open(host);
    await findShown(page, host.way);
    expect(await page.evaluate('shifts')).toEqual([]);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await close();
  });
});

describe('in a frame without an origin', () => {
  const wordpress = HOSTS.find(({ name }) => name === 'wordpress')!;

  test('addresses of sources and its own are text to be selected, and the host hears the height', async () => {
    const { page, close } = await open(wordpress);
    const frame = await findShown(page, 'frame');
    const own = await frame.locator('footer .address').innerText();
    expect(own).toBe(`${site.url}/news/strike/`);
    await frame.locator('footer .address').click();
    expect(await frame.evaluate(() => getSelection()!.toString())).toBe(own);
    expect(await page.evaluate('heard')).toContainEqual({ message: 'height', secret: 'Ab3dE', value: 480 });
    await close();
  });

  test('a link that cannot be copied is shown', async () => {
    const { page, close } = await open(wordpress);
    const frame = await findShown(page, 'frame');
    await frame.getByRole('option', { name: emergency.title }).click();
    await frame.locator('.share button').click();
    const link = await frame.locator('.share .address').innerText();
    expect(link).toBe(`${site.url}/news/strike/?event=${emergency.id}`);
    await close();
  });

  test('a file that its server does not share is told of', async () => {
    const foreign = await servePage(
      `<!doctype html><iframe sandbox="allow-scripts" width="600" height="400" src="${strict.url}/embed/?src=../timeline.json"></iframe>`,
    );
    const page = await browser.newPage();
    await page.goto(foreign.url);
    const frame = await findShown(page, 'frame');
    expect(await frame.getByRole('alert').innerText()).toContain('Access-Control-Allow-Origin');
    await page.close();
    await foreign.close();
  });
});

describe('with the host’s script', () => {
  const frames = (least: number) =>
    `<!doctype html><title>News</title><link rel="icon" href="data:,"><iframe data-sourceline data-max="${least}" src="${site.url}/news/strike/embed/?height=9000" width="600" height="300"></iframe>
     <iframe data-sourceline sandbox="allow-scripts" src="${other.url}/embed/?height=520" width="600" height="300"></iframe>
     <script>addEventListener('load', () => parent.postMessage({ sourceline: 'height', height: 77 }, '*'))</script>
     <script src="${site.url}/news/strike/sourceline-host.js"></script>`;

  test('each frame gets its height, within bounds, and only what a frame says of itself counts', async () => {
    const foreign = await servePage(frames(700));
    const page = await browser.newPage();
    await page.goto(foreign.url);
    const heights = () => page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('height')));
    await expect.poll(heights).toEqual(['700', '520']);
    await page.close();
    await foreign.close();
  });

  test('the host’s address opens an event, and links lead back to it', async () => {
    const foreign = await servePage(frames(700));
    const context = await browser.newContext({ permissions: [] });
    const page = await context.newPage();
    await page.goto(`${foreign.url}/#event=${emergency.id}`);
    const frame = page.frames()[1]!;
    await frame.locator('#receipts-title').waitFor();
    const title = async () => (await frame.locator('#receipts-title').innerText()).toLowerCase();
    expect(await title()).toBe(emergency.title.toLowerCase());
    await frame.locator('.share button').click();
    expect(await frame.locator('.share .address').innerText()).toBe(`${foreign.url}/#event=${emergency.id}`);
    const next = SAMPLE.events.find(({ id }) => id !== emergency.id)!;
    await page.evaluate((id) => (location.hash = `event=${id}`), next.id);
    await expect.poll(title).toBe(next.title.toLowerCase());
    await context.close();
    await foreign.close();
  });
});
