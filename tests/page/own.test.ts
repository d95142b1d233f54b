import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readTimeline } from '../../src/lib/core/timeline/read.ts';
import { findViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { EVERY_FORMAT } from '../support/every-format.ts';
import { makePdf, writeColumn } from '../support/pdf-file.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { openPage, type Opened } from './open.ts';

const TEXT = 'The dockers of Marrowgate walked out on 4 March 2019. The mayor resigned two days later.';

let browser: Browser;
let site: Served;
let opened: Opened | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE, 'news');
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(async () => {
  const { said, asked } = opened!;
  await opened?.close();
  opened = null;
  expect(said).toEqual([]);
  // Nothing is sent anywhere: the page asks for its own files and for nothing else.
  expect(asked.filter((url) => !url.startsWith(`${site.url}/news/`) && !url.startsWith('blob:'))).toEqual([]);
});

async function openDesk(): Promise<Page> {
  opened = await openPage(browser, `${site.url}/news/`);
  const { page } = opened;
  await page.getByRole('button', { name: 'Your documents' }).click();
  await page.getByRole('dialog').waitFor();
  return page;
}

/** Drops files on the page as a person does. */
async function drop(page: Page, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const encoded = Object.entries(files).map(
    ([name, content]) => [name, Buffer.from(content).toString('base64')] as const,
  );
  const transfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, encoded);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('a pasted text becomes a timeline, which is saved as a file', async () => {
  const page = await openDesk();
  expect(await findViolations(page)).toEqual([]);
  await page.getByLabel('Or paste a text').fill(TEXT);
  await page.getByRole('button', { name: 'Make the timeline' }).click();
  await page.getByText('Made from your documents').waitFor();
  await page.locator('[role="option"]', { hasText: 'walked out' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const read = readTimeline(await readFile((await download.path())!, 'utf8'));
  expect('timeline' in read && read.timeline.documents[0]!.text).toContain('The mayor resigned');
  await page.getByRole('button', { name: 'Back to the timeline of this site' }).click();
  await page.getByText('29 events from 4 sources').waitFor();
});

test('dates of a pasted text are counted from the day that is given for it', async () => {
  const page = await openDesk();
  await page.getByLabel('Or paste a text').fill('The mayor resigned yesterday.');
  await page.getByLabel('Published on').fill('2020-05-08');
  await page.getByRole('button', { name: 'Make the timeline' }).click();
  await page.locator('[role="option"][aria-label^="7 May 2020"]').waitFor();
});

test('files dropped on the page are read, and those of other kinds are named', async () => {
  opened = await openPage(browser, `${site.url}/news/`);
  const { page } = opened;
  await drop(page, { 'one.txt': TEXT, 'two.md': '# The port\n\nPolice arrested six dockers on 9 March 2019.' });
  await page.getByText('Made from your documents').waitFor();
  await page.locator('[role="option"]', { hasText: 'arrested six dockers' }).waitFor();
  await drop(page, { 'map.bmp': '' });
  await page.getByText('1 file is of no kind that is read here: map.bmp').waitFor();
});

test('every format is read that the command line reads, and its library is loaded only then', async () => {
  opened = await openPage(browser, `${site.url}/news/`);
  const { page, asked } = opened;
  const libraries = (): number => asked.filter((url) => url.includes('/workers/chunks/')).length;
  await drop(page, { 'one.txt': TEXT });
  await page.getByText('Made from your documents').waitFor();
  expect(libraries()).toBe(0);
  await drop(page, { ...EVERY_FORMAT, 'old.doc': 'x' });
  await page.locator('[role="option"]', { hasText: 'harbour was closed' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const read = readTimeline(await readFile((await download.path())!, 'utf8'));
  const documents = 'timeline' in read ? read.timeline.documents : [];
  expect(documents.length).toBeGreaterThan(Object.keys(EVERY_FORMAT).length);
  expect(documents.filter(({ text }) => !text.includes('The harbour was closed on 9 May 2019.'))).toEqual([]);
  const problems = 'timeline' in read ? read.timeline.problems : [];
  expect(problems).toContainEqual({ document: 'old.doc', message: expect.stringContaining('Save it as .docx.') });
  expect(libraries()).toBeGreaterThan(0);
});

test('reading shows how far it is, and can be cancelled', async () => {
  const page = await openDesk();
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.txt`, TEXT.repeat(40)]));
  await drop(page, many);
  await page.getByText(/^Reading \d+ of 300$/).waitFor();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled. Nothing was kept.').waitFor();
  await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
});

test('nothing of it is in the first load', async () => {
  opened = await openPage(browser, `${site.url}/news/`);
  const asked = [...opened.asked];
  expect(asked.filter((url) => url.includes('worker'))).toEqual([]);
  await opened.page.getByRole('button', { name: 'Your documents' }).click();
  await opened.page.getByRole('dialog').waitFor();
  expect(opened.asked.length).toBeGreaterThan(asked.length);
});

test('a passage of a PDF that was dropped is shown on its page, marked', async () => {
  opened = await openPage(browser, `${site.url}/news/`);
  const { page } = opened;
  const bytes = makePdf([
    writeColumn(60, 740, ['It was quiet in the town of Marrowgate for a long time.']),
    writeColumn(60, 740, ['The dockers of Marrowgate walked out on 4 March 2019, and the', 'gates were shut by noon.']),
  ]);
  await drop(page, { 'strike.pdf': bytes });
  await page.getByText('Made from your documents').waitFor();
  await page.locator('[role="option"]', { hasText: 'walked out' }).click();
  await page.getByText('Page 2', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Show it on its page' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.box').first().waitFor();
  const painted = await dialog.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let [left, top, right, bottom] = [canvas.width, canvas.height, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at]! > 128) continue;
      const [x, y] = [(at / 4) % canvas.width, Math.floor(at / 4 / canvas.width)];
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
    return { left: left / canvas.width, top: top / canvas.height, right: right / canvas.width };
  });
  // The box lies over the ink: it begins where the first line begins.
  const sheet = (await dialog.locator('canvas').boundingBox())!;
  const box = (await dialog.locator('.box').first().boundingBox())!;
  expect(Math.abs((box.x - sheet.x) / sheet.width - painted.left)).toBeLessThan(0.01);
  const top = (box.y - sheet.y) / sheet.height;
  expect(top).toBeLessThan(painted.top + 0.005);
  expect(top + box.height / sheet.height).toBeGreaterThan(painted.top);
  expect(await findViolations(page)).toEqual([]);
  if (process.env.SOURCELINE_SHOT) await page.screenshot({ path: process.env.SOURCELINE_SHOT });
});
