import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { outlineStops, readStop, type Stop } from '../support/screen-reader.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { openPage } from './open.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const small = { viewport: { width: 600, height: 400 } };
const dark = { colorScheme: 'dark' } as const;

test.each([
  ['as it opens', '', {}],
  ['in the dark', '', dark],
  ['with receipts', '?event=accident', {}],
  ['with receipts in the dark', '?event=accident', dark],
  ['with a source', '?event=walkout&document=wire', {}],
  ['with a source in the dark', '?document=review', dark],
  ['as a story', '?view=story', {}],
  ['as a story in the dark', '?view=story', dark],
  ['with nothing found', '?search=zeppelin', {}],
  ['with filters and a search', '?sure=day&sure=conflict&search=strike', {}],
  ['from right to left', '?lang=ar', {}],
  ['from right to left with receipts', '?event=accident&lang=ar', {}],
  ['from right to left as a story', '?view=story&lang=ar', {}],
  ['in forced colours', '?event=accident', { forcedColors: 'active' as const }],
  ['enlarged to twice its size', '?event=accident', { viewport: { width: 720, height: 450 } }],
  ['far out', '?from=1900-01-01&to=2100-01-01', {}],
  ['on a phone', '', phone],
  ['on a phone in the dark', '', { ...phone, ...dark }],
  ['on a phone from right to left', '?event=accident&lang=ar', phone],
  ['on a phone with receipts', '?event=accident', phone],
  ['embedded', 'embed/', small],
  ['embedded in the dark', 'embed/', { ...small, ...dark }],
  ['embedded with receipts', 'embed/?event=accident', small],
  ['embedded with a source', 'embed/?event=walkout&document=wire', small],
  ['embedded with nothing found', 'embed/?search=zeppelin', small],
  ['embedded in a narrow column', 'embed/', { viewport: { width: 320, height: 480 } }],
  ['embedded in a narrow column with receipts', 'embed/?event=accident', { viewport: { width: 320, height: 480 } }],
])('axe finds nothing wrong with the page %s', async (_name, path, options) => {
  const { page, close } = await openPage(browser, `${site.url}/${path}`, options);
  expect(await findViolations(page)).toEqual([]);
  await close();
});

test.each([
  ['Kinds', ''],
  ['Sources', ''],
  ['More', ''],
  ['Share', ''],
  ['More', '?lang=en&view=story'],
])('axe finds nothing wrong with %s open on /%s', async (name, query) => {
  const { page, close } = await openPage(browser, `${site.url}/${query}`);
  await page.locator('.tools').getByText(name, { exact: true }).click();
  await page.locator('dialog, .menu fieldset').first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  await close();
});

/** An event that several sources tell. */
const shared = SAMPLE.events.find(({ passages }) => new Set(passages.map(({ document }) => document)).size > 1)!;

/** What opens over the page, each with the button that opens it; a phone has no keys to be helped with. */
const DIALOGS: readonly (readonly [string, string])[] = [
  ['the help', '.zoomer .button:last-child'],
  ['sharing and export', '.tools > .button:last-child'],
  ['own documents', '.start .link:last-child'],
];

test.each([
  ['in the light', '', {}],
  ['in the dark', '', dark],
  ['from right to left', 'lang=ar', {}],
  ['in forced colours', '', { forcedColors: 'active' as const }],
  ['on a phone', '', phone],
  ['enlarged to twice its size', '', { viewport: { width: 720, height: 450 } }],
])('axe finds nothing wrong with any dialog %s', async (_name, query, options) => {
  const { page, close } = await openPage(browser, `${site.url}/?${query}`, options);
  const check = async (name: string, opener: string) => {
    await page.locator(opener).first().click();
    await page.getByRole('dialog').waitFor();
    if (name === 'sharing and export') await page.locator('#export-about').waitFor();
    expect(await findViolations(page), name).toEqual([]);
    const box = (await page.getByRole('dialog').boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= page.viewportSize()!.width, `${name} is cut off`).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  for (const [name, opener] of DIALOGS.slice(options === phone ? 1 : 0)) await check(name, opener);
  await page.goto(`${site.url}/?event=${shared.id}&${query}`);
  await check('sources side by side', '.agreement .link');
  await close();
});

test('axe finds nothing wrong with what is printed', async () => {
  const { page, close } = await openPage(browser, `${site.url}/`);
  await page.locator('.printed').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.locator('.print article').first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  await close();
});

/** What has the focus, as a screen reader says it: role, name, state. */
async function stopOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const roles: Record<string, string> = { SUMMARY: 'menu', BUTTON: 'button', A: 'link', INPUT: 'search' };
    const role = one.getAttribute('role') ?? roles[one.tagName] ?? one.tagName.toLowerCase();
    const name = one.getAttribute('aria-label') ?? one.innerText.replaceAll(/\s+/g, ' ').trim();
    const pressed = one.getAttribute('aria-pressed');
    return `${role} ${name}${pressed === null ? '' : pressed === 'true' ? ', pressed' : ', not pressed'}`;
  });
}

test('the first ten stops of the Tab key are few, named and in the order of reading, as a screen reader has them', async () => {
  const { page, close } = await openPage(browser, `${site.url}/`);
  const session = await page.context().newCDPSession(page);
  const stops: Stop[] = [];
  for (let stop = 0; stop < 10; stop++) {
    await page.keyboard.press('Tab');
    stops.push(await readStop(page, session));
  }
  await expect(outlineStops(stops)).toMatchFileSnapshot('first-ten-stops.txt');
  await close();
});

test('the keyboard leads from the address bar to a passage in its source, and back', async () => {
  const { page, close } = await openPage(browser, `${site.url}/`);
  const tabTo = async (wanted: RegExp): Promise<void> => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      if (wanted.test(await stopOf(page))) return;
    }
    throw new Error(`the Tab key never comes to ${wanted}`);
  };
  await tabTo(/^option /);
  await page.keyboard.press('ArrowRight');
  const event = await stopOf(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'receipts-title');
  await tabTo(/^button Read it in the source/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'document-title');
  await tabTo(/^link /);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.id === 'receipts-title');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'option');
  expect(await stopOf(page)).toBe(event);
  // Out of the page again: the page holds nobody.
  let steps = 0;
  while (await page.evaluate(() => document.activeElement !== document.body)) {
    await page.keyboard.press('Shift+Tab');
    expect(++steps).toBeLessThan(12);
  }
  await close();
});

test('what changes is said once, when the reader has stopped typing', async () => {
  const { page, close } = await openPage(browser, `${site.url}/`);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector('.app > [role="status"]')!;
    new MutationObserver(() => said.push(region.textContent!)).observe(region, { childList: true, characterData: true, subtree: true }); // prettier-ignore
  });
  await page.getByRole('searchbox').pressSequentially('labour court', { delay: 20 });
  await page.getByRole('status').getByText('1 event found').waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual(['1 event found']);
  await close();
});

test.each([
  ['at twice its size', { viewport: { width: 720, height: 450 } }, ''],
  ['on a phone', phone, ''],
  ['on a phone from right to left', phone, '?lang=ar&event=accident'],
  ['in German, which has long words', { viewport: { width: 1024, height: 768 } }, '?lang=de'],
])('nothing is cut off to the side %s', async (_name, options, query) => {
  const { page, close } = await openPage(browser, `${site.url}/${query}`, options);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await close();
});

test('nothing moves where the reader wants no motion', async () => {
  const { page, close } = await openPage(browser, `${site.url}/?event=accident`);
  const moving = await page.evaluate(() => {
    const all = [...document.querySelectorAll('.sourceline *')];
    return all.filter((one) =>
      getComputedStyle(one)
        .transitionDuration.split(', ')
        .some((time) => time !== '0s'),
    ).length;
  });
  expect(moving).toBe(0);
  await close();
});
