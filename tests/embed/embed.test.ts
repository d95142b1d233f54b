import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTimeline } from '../../src/lib/core/timeline/write.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { servePage, serveSite } from '../support/site.ts';

/** Of pages that embed ours; without the icon a browser would ask for one. */
const HEAD = '<title>A newspaper</title><link rel="icon" href="data:,">';

let browser: Browser;
let site: Served;
const opened: { close: () => Promise<void> }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE, 'news/strike');
});

afterAll(async () => {
  for (const one of opened) await one.close();
  await browser.close();
  await site.close();
});

/** A foreign page that embeds ours, with everything it says on its console and every address it asks for. */
async function openForeign(attributes: string, options: { javaScriptEnabled?: boolean } = {}) {
  const foreign = await servePage(`<!doctype html>${HEAD}<h1>Today</h1>
    <iframe src="${site.url}/news/strike/embed/" ${attributes}></iframe><p style="height: 3000px">More news</p>`);
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(foreign.url);
  opened.push(context, foreign);
  return { page, frame: page.frames()[1]!, said, asked, foreign };
}

async function waitUntilShown(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
}

/** All text that the element shows, without white space and capitals: a label's lines are texts of their own. */
async function textIn(frame: Frame): Promise<string> {
  return flat(await frame.locator('sourceline-timeline').evaluate((element) => element.shadowRoot!.textContent));
}

function flat(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** Heavy enough to have its label in a small frame; lighter ones may be in a cluster there. */
const emergency = SAMPLE.events.find(({ title }) => /declared a state of emergency/i.test(title))!;

const SHAPES = ['width="600" height="400"', 'width="320" height="480"'];
const SANDBOXES = ['', 'sandbox="allow-scripts"'];

describe('in an iframe of a foreign page', () => {
  for (const shape of SHAPES) {
    for (const sandbox of SANDBOXES) {
      test(`${shape} ${sandbox}`, async () => {
        const { frame, said, asked, foreign } = await openForeign(`${shape} ${sandbox}`);
        await waitUntilShown(frame);
        // A mark in the drawing, a button in the story of a narrow frame.
        const [mark, button] = (['option', 'button'] as const).map((role) =>
          frame.getByRole(role, { name: emergency.title }),
        );
        await mark!.or(button!).first().click();
        for (const { quote } of emergency.passages) expect(await textIn(frame)).toContain(flat(quote));
        expect(said).toEqual([]);
        const strangers = asked.filter((url) => !url.startsWith(site.url) && !url.startsWith(foreign.url));
        expect(strangers).toEqual([]);
        expect(asked.filter((url) => url.endsWith('timeline.json'))).toEqual([]);
      });
    }
  }
});

test('the wheel over it scrolls the page once its own lanes are at their end', async () => {
  const { page, frame } = await openForeign('width="600" height="400"');
  await waitUntilShown(frame);
  await page.mouse.move(300, 250);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 600);
      return page.evaluate(() => scrollY);
    })
    .toBeGreaterThan(0);
});

test('without JavaScript the list is there', async () => {
  const { frame } = await openForeign('width="600" height="400" sandbox=""', { javaScriptEnabled: false });
  const items = frame.locator('#sourceline-list li[id^="event-"]');
  expect(await items.count()).toBe(SAMPLE.events.length);
  expect(await items.first().isVisible()).toBe(true);
});

describe('?src= names another timeline', () => {
  const other = { ...SAMPLE, events: SAMPLE.events.slice(0, 1) };

  async function open(page: Page, src: string): Promise<string> {
    await page.goto(`${site.url}/news/strike/embed/?src=${encodeURIComponent(src)}`);
    await waitUntilShown(page.mainFrame());
    return textIn(page.mainFrame());
  }

  test('of its own origin, which is shown', async () => {
    const page = await browser.newPage();
    opened.push(page);
    await page.route('**/other.json', (route) => route.fulfill({ body: writeTimeline(other) }));
    expect(await open(page, '../other.json')).toContain(flat(other.events[0]!.title));
  });

  test.each([
    ['https://elsewhere.example/timeline.json', 'only timelines of its own site'],
    ['//elsewhere.example/timeline.json', 'only timelines of its own site'],
    ['data:application/json,{}', 'only timelines of its own site'],
    ['../missing.json', 'the server answered 404'],
    ['../index.html', 'The file is not JSON'],
  ])('%s is refused with a sentence', async (src, sentence) => {
    const page = await browser.newPage();
    opened.push(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await open(page, src)).toContain(flat(sentence));
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
  });
});

describe('the element in a page of one’s own', () => {
  const script = () => `<script src="${site.url}/news/strike/sourceline-embed.js"></script>`;
  const json = JSON.stringify(SAMPLE).replace(/</g, '\\u003c');
  const strict = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src *; style-src 'none'; img-src data:">`;

  test.each([
    [
      'script after it',
      () => `<sourceline-timeline><script type="application/json">${json}</script></sourceline-timeline>${script()}`,
    ],
    [
      'script before it',
      () => `${script()}<sourceline-timeline><script type="application/json">${json}</script></sourceline-timeline>`,
    ],
    [
      'a strict policy of its host',
      () =>
        `${strict}<sourceline-timeline><script type="application/json">${json}</script></sourceline-timeline>${script()}`,
    ],
  ])('%s', async (_, html) => {
    const host = await servePage(`<!doctype html>${HEAD}${html()}`);
    const page = await browser.newPage();
    opened.push(page, host);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(host.url);
    await waitUntilShown(page.mainFrame());
    const sheets = await page
      .locator('sourceline-timeline')
      .evaluate((element) =>
        element.shadowRoot!.adoptedStyleSheets.reduce((rules, sheet) => rules + sheet.cssRules.length, 0),
      );
    expect(sheets).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

  test('with nothing to show it says what is missing', async () => {
    const host = await servePage(`<!doctype html>${HEAD}<sourceline-timeline></sourceline-timeline>${script()}`);
    const page = await browser.newPage();
    opened.push(page, host);
    await page.goto(host.url);
    await waitUntilShown(page.mainFrame());
    expect(await page.getByRole('alert').textContent()).toContain('There is no timeline here');
  });
});
