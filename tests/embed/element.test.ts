import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { servePage, serveSite } from '../support/site.ts';

/** Every event of an element's that a host hears. */
const HEAR = `<script>
  var heard = [];
  for (const name of ['shown', 'open', 'close', 'problem'])
    addEventListener('sourceline-' + name, ({ target, detail }) =>
      heard.push([name, target.id, detail?.timeline?.title ?? detail?.event?.id ?? detail?.problem ?? null]));
</script>`;

let browser: Browser;
let site: Served;
const opened: { close: () => Promise<void> }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE, '', { headers: { 'access-control-allow-origin': '*' } });
});

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(attributes: string, style = '', colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const host = await servePage(
    `<!doctype html><title>News</title><link rel="icon" href="data:,"><style>${style}</style>${HEAR}
     <sourceline-timeline id="one" ${attributes}></sourceline-timeline>
     <script src="${site.url}/sourceline-embed.js"></script>`,
  );
  const page = await browser.newPage({ colorScheme });
  opened.push(page, host);
  await page.goto(host.url);
  await page.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0);
  return page;
}

const SRC = () => `src="${site.url}/timeline.json"`;
const heardOn = (page: Page) => page.evaluate<unknown[]>('heard');
const styleOf = (page: Page, selector: string, property: string) =>
  page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property); // prettier-ignore

describe('is styled from outside', () => {
  test.each([
    ['paper', 'rgb(1, 2, 3)', '.sourceline', 'background-color'],
    ['ink', 'rgb(4, 5, 6)', '.sourceline', 'color'],
    ['accent', 'rgb(7, 8, 9)', 'footer a', 'color'],
    ['rule-strong', 'rgb(10, 11, 12)', 'footer', 'border-top-color'],
    ['sans', 'Courier', '.sourceline', 'font-family'],
    ['serif', 'Georgia', 'footer a', 'font-family'],
  ])('by --sourceline-%s', async (token, value, selector, property) => {
    const page = await open(SRC(), `sourceline-timeline { --sourceline-${token}: ${value} }`);
    expect(await styleOf(page, selector, property)).toBe(value);
  });

  test('by --sourceline-height, and by the height that the host gives it', async () => {
    const page = await open(SRC(), ':root { --sourceline-height: 333px }');
    const height = () => page.locator('sourceline-timeline').evaluate((element) => element.clientHeight);
    expect(await height()).toBe(333);
    await page.addStyleTag({ content: 'sourceline-timeline { height: 444px }' });
    expect(await height()).toBe(444);
  });

  test('by a hue, which the painter takes too', async () => {
    // Each kind in the same colour, which nothing else on the page has.
    const hues = Array.from({ length: 8 }, (_, index) => `--sourceline-hue-${index + 1}: #fe01dc`).join(';');
    const page = await open(SRC(), `:root { ${hues} }`);
    const painted = await page
      .locator('sourceline-timeline canvas')
      .last()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at] === 0xfe && data[at + 1] === 1 && data[at + 2] === 0xdc) count++; // prettier-ignore
        return count;
      });
    expect(painted).toBeGreaterThan(100);
  });
});

test('a theme stands above the reader’s scheme, and changes while it is shown', async () => {
  const page = await open(`${SRC()} theme="light"`, '', 'dark');
  const paper = () => styleOf(page, '.sourceline', 'background-color');
  const light = await paper();
  await page.evaluate(() => document.querySelector('sourceline-timeline')!.setAttribute('theme', 'dark'));
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.evaluate(() => document.querySelector('sourceline-timeline')!.removeAttribute('theme'));
  await page.locator('footer').first().waitFor();
  expect(await paper()).toBe(dark);
  expect([light, dark]).toEqual(['rgb(251, 248, 241)', 'rgb(22, 24, 27)']);
});

describe('tells its host', () => {
  test('that it is shown, what is opened and closed, by the reader or by an attribute', async () => {
    const page = await open(SRC());
    expect(await heardOn(page)).toEqual([['shown', 'one', SAMPLE.title]]);
    await page.locator('[data-event="walkout"]').click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.evaluate(() => ((document.querySelector('#one') as unknown as { event: string }).event = 'injunction'));
    await page.locator('#receipts-title').waitFor();
    await expect
      .poll(() => heardOn(page))
      .toEqual([
        ['shown', 'one', SAMPLE.title],
        ['open', 'one', 'walkout'],
        ['close', 'one', null],
        ['open', 'one', 'injunction'],
      ]);
  });

  test('what is wrong with its file', async () => {
    const page = await open(`src="${site.url}/missing.json"`);
    expect(await heardOn(page)).toEqual([['problem', 'one', expect.stringContaining('missing.json could not be had')]]);
  });

  test('nothing more once it is taken away; put back, it is shown again', async () => {
    const page = await open(SRC());
    await page.evaluate(() => {
      const element = document.querySelector('#one')!;
      element.remove();
      document.body.append(element);
    });
    await expect.poll(() => heardOn(page)).toEqual([['shown', 'one', SAMPLE.title], ['shown', 'one', SAMPLE.title]]); // prettier-ignore
    expect(await page.locator('sourceline-timeline footer').count()).toBe(1);
  });
});

test('takes data as a property, and gives it back', async () => {
  const page = await open(SRC());
  const other = { ...SAMPLE, title: 'Another', events: SAMPLE.events.slice(0, 1) };
  await page.evaluate((timeline) => Object.assign(document.querySelector('#one')!, { timeline }), other);
  await page.locator('footer').getByText('Another').waitFor();
  expect((await heardOn(page)).at(-1)).toEqual(['shown', 'one', 'Another']);
  const title = await page.evaluate(
    () => (document.querySelector('#one') as unknown as { timeline: { title: string } }).timeline.title,
  );
  expect(title).toBe('Another');
});

test('attributes filter as the page’s address does', async () => {
  const kinds = [...new Set(SAMPLE.events.map(({ kind }) => kind))].slice(0, 2);
  const page = await open(`${SRC()} kinds="${kinds.join(', ')}" view="story"`);
  const shown = SAMPLE.events.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const buttons = page.locator('sourceline-timeline .story [data-event]');
  const ids = await buttons.evaluateAll((all) => all.map((button) => (button as HTMLElement).dataset.event));
  expect(ids.toSorted()).toEqual(shown.toSorted());
});
