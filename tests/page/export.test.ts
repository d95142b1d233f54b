import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { speakFor, tellWork } from '../../src/cli/speech.ts';
import { exportTimeline } from '../../src/lib/core/write/export.ts';
import { FORMATS } from '../../src/lib/core/write/formats.ts';
import { sayLosses } from '../../src/lib/core/write/loss.ts';
import { findViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { openPage, type Opened } from './open.ts';

let browser: Browser;
let site: Served;
let opened: Opened | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE);
});

afterEach(async () => {
  await opened?.close();
  opened = null;
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openExport(): Promise<Page> {
  opened = await openPage(browser, `${site.url}/`);
  const { page } = opened;
  await page.getByRole('button', { name: 'Share' }).first().click();
  await page.getByRole('combobox', { name: 'Format' }).waitFor();
  return page;
}

test('nothing of it is in the first load', async () => {
  opened = await openPage(browser, `${site.url}/`);
  const first = [...opened.asked];
  expect(first.filter((url) => url.includes('worker'))).toEqual([]);
});

test('offers every format', async () => {
  const page = await openExport();
  const offered = await page.getByRole('combobox', { name: 'Format' }).getByRole('option').allTextContents();
  expect(offered).toEqual([...FORMATS.map(({ name }) => name), 'PNG picture']);
});

test.each(FORMATS.filter(({ many }) => !many).map((format) => [format.id, format] as const))(
  'gives the very file and report that the command line gives: %s',
  async (id, format) => {
    const page = await openExport();
    await page.getByRole('combobox', { name: 'Format' }).selectOption(id);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    const { files, losses } = await exportTimeline(SAMPLE, format, speakFor('en'));
    expect(download.suggestedFilename()).toBe(files[0]!.name);
    expect(await readFile(await download.path())).toEqual(Buffer.from(files[0]!.content));
    const status = page.getByRole('region', { name: 'Export' }).getByRole('status');
    const report = losses.length === 0 ? ['The file holds everything.'] : sayLosses(losses, tellWork);
    expect(await status.locator('p').allTextContents()).toEqual(report);
    expect(opened!.said).toEqual([]);
  },
);

test('gives the drawing as points, twice as dense as it is large', async () => {
  const page = await openExport();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('png');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  // The header chunk: width, then height.
  expect(bytes.readUInt32BE(16)).toBe(2400);
  // Something is drawn: a blank picture of this size is smaller.
  expect(bytes.length).toBeGreaterThan(60_000);
  expect(opened!.said).toEqual([]);
});

test('a format of a file for each document gives each its own button', async () => {
  const page = await openExport();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('timeml');
  await page.getByRole('button', { name: 'Make the files' }).click();
  const buttons = page.getByRole('region', { name: 'Export' }).getByRole('listitem').getByRole('button');
  await buttons.first().waitFor();
  expect(await buttons.count()).toBe(SAMPLE.documents.length);
  const [download] = await Promise.all([page.waitForEvent('download'), buttons.first().click()]);
  expect(await readFile(await download.path(), 'utf8')).toContain('<TIMEX3 ');
});

test('breaks no rule of accessibility, and fits a phone', async () => {
  const page = await openExport();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('ics');
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the file' }).click()]);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 500 });
  await page.waitForFunction(() => document.documentElement.scrollWidth === 320);
});
