import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Edit } from '../../src/lib/core/edit/edit.ts';
import { referTo } from '../../src/lib/core/edit/locate.ts';
import { parseEdits } from '../../src/lib/core/edit/parse.ts';
import type { Quoted } from '../../src/lib/core/model.ts';
import { findViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { SAMPLE } from '../support/sample.ts';
import type { Served } from '../support/serve.ts';
import { serveSite } from '../support/site.ts';
import { openPage, receiptsOf, type Opened } from './open.ts';

let browser: Browser;
let site: Served;
let opened: Opened | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(SAMPLE);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(async () => {
  const said = opened?.said ?? [];
  await opened?.close();
  opened = null;
  expect(said).toEqual([]);
});

/** Opens a page, starts editing, and goes to what the query names. */
async function edit(
  open: (page: Page) => Promise<unknown>,
  options: Parameters<typeof openPage>[2] = {},
): Promise<Page> {
  opened = await openPage(browser, `${site.url}/`, options);
  const { page } = opened;
  await page.getByRole('button', { name: 'Edit this timeline' }).click();
  await page.getByRole('region', { name: 'Editing' }).waitFor();
  await open(page);
  return page;
}

const inBar = (page: Page, name: string) => page.getByRole('region', { name: 'Editing' }).getByRole('button', { name });
const form = (page: Page) => page.getByRole('region', { name: 'Edit this event' });

async function fill(page: Page, label: string, value: string): Promise<void> {
  const field = form(page).getByLabel(label, { exact: true });
  if (!(await field.isVisible())) await form(page).getByText('Change title, kind, date or note').click();
  await field.fill(value);
}

/** The edits in the file that the page hands over. */
async function download(page: Page): Promise<Edit[]> {
  return readFile(await downloadText(page));
}

async function downloadText(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), inBar(page, 'Download edits').click()]);
  expect(file.suggestedFilename()).toMatch(/\.yaml$/);
  return readFileSync(await file.path(), 'utf8');
}

function readFile(text: string): Edit[] {
  const { lines, problems } = parseEdits(text, 'sourceline.edits.yaml');
  expect(problems).toEqual([]);
  return lines.map((line) => line.edit);
}

const accident = SAMPLE.events.find(({ id }) => id === 'accident')!;
const walkout = SAMPLE.events.find(({ id }) => id === 'walkout')!;

/** How the page names words of a document. */
function refer(words: Quoted | undefined) {
  return referTo(
    SAMPLE.documents.find(({ id }) => id === words!.document)!,
    words!,
  );
}

const ACCIDENT = { event: 'accident', ...refer(accident.passages[0]) };

/** Opens an event by its address as a reader does, within the page that is being edited. */
const at = (id: string) => async (page: Page) => {
  const event = SAMPLE.events.find((one) => one.id === id)!;
  await page.evaluate((query) => {
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?event=${id}`);
  await form(page).waitFor();
  await expect.poll(() => receiptsOf(page).locator('h2').textContent()).toContain(event.title.slice(1, 20));
};

describe('an event', () => {
  test('is renamed, re-dated, moved to a kind and noted, and the file says so', async () => {
    const page = await edit(at('accident'));
    await fill(page, 'Title', 'Two dockers die');
    await fill(page, 'Kind', 'Work accident');
    await fill(page, 'Date', '2019-01-30..2019-01-31');
    await form(page).getByText('Reads as: between 30 and 31 January 2019').waitFor();
    await fill(page, 'Why this date', 'the inquest has it.');
    await fill(page, 'Note for the reader', 'The inquest closed in 2020.');
    await form(page).getByRole('button', { name: 'Apply' }).click();
    const words = receiptsOf(page);
    await words.getByRole('heading', { name: 'Two dockers die' }).waitFor();
    for (const part of [
      'Between 30 and 31 January 2019',
      'Work accident',
      'Title, kind, date set by an editor',
      'An editor set this date: the inquest has it.',
      'The inquest closed in 2020.',
    ]) {
      await words.getByText(part).first().waitFor();
    }
    expect(await download(page)).toEqual([
      { edit: 'rename', of: ACCIDENT, title: 'Two dockers die' },
      { edit: 'rekind', of: ACCIDENT, kind: 'work-accident' },
      { edit: 'redate', of: ACCIDENT, date: '2019-01-30..2019-01-31', why: 'the inquest has it.' },
      { edit: 'note', of: ACCIDENT, note: 'The inquest closed in 2020.' },
    ]);
  });

  test('keeps its date where what is written is none, and says what is wrong', async () => {
    const page = await edit(at('accident'));
    await fill(page, 'Date', 'last Friday');
    await form(page).getByText('This is no date.').waitFor();
    expect(await form(page).getByLabel('Date', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await form(page).getByRole('button', { name: 'Apply' }).click();
    expect(await inBar(page, 'Undo').isDisabled()).toBe(true);
  });

  test('is pinned and checked, and the mark comes off again', async () => {
    const page = await edit(at('accident'));
    const pin = form(page).getByRole('button', { name: 'Pinned' });
    await pin.click();
    await form(page).getByRole('button', { name: 'Checked' }).click();
    expect(await pin.getAttribute('aria-pressed')).toBe('true');
    await receiptsOf(page).getByText('Checked by an editor').waitFor();
    await pin.click();
    expect(await pin.getAttribute('aria-pressed')).toBe('false');
    expect(await download(page)).toEqual([{ edit: 'check', of: ACCIDENT }]);
  });

  test('is hidden, and comes back with Undo', async () => {
    const page = await edit(at('accident'));
    await form(page).getByRole('button', { name: 'Hide' }).click();
    await receiptsOf(page).waitFor({ state: 'detached' });
    await page.getByText(`${SAMPLE.events.length - 1} events from`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1 new edit');
    expect(await page.locator('[data-event="accident"]').count()).toBe(0);
    await inBar(page, 'Undo').click();
    await page.getByText(`${SAMPLE.events.length} events from`).waitFor();
    expect(await inBar(page, 'Undo').isDisabled()).toBe(true);
  });

  test('takes in another', async () => {
    const page = await edit(at('accident'));
    await form(page).getByText('Merge with another event').click();
    await form(page).getByLabel('Find it by words of its title').fill(walkout.title.split(' ').slice(0, 3).join(' '));
    await form(page).getByRole('listitem').getByRole('button').first().click();
    await page.getByText(`${SAMPLE.events.length - 1} events from`).waitFor();
    expect((await receiptsOf(page).locator('blockquote').allTextContents()).join(' ')).toContain(
      walkout.passages[0]!.quote,
    );
    expect(await download(page)).toEqual([
      { edit: 'merge', of: ACCIDENT, with: [{ event: 'walkout', ...refer(walkout.passages[0]) }] },
    ]);
  });

  test('gives passages away', async () => {
    const event = SAMPLE.events.find(({ passages }) => passages.length > 1)!;
    const page = await edit(at(event.id));
    await form(page).getByText('Part passages out').click();
    await form(page).getByRole('checkbox').nth(1).check();
    await form(page).getByRole('button', { name: 'Part them out' }).click();
    await page.getByText(`${SAMPLE.events.length + 1} events from`).waitFor();
    const [staying, parted] = event.passages.map(refer);
    expect(await download(page)).toEqual([{ edit: 'split', of: { event: event.id, ...staying }, passages: [parted] }]);
  });
});

describe('an event is added', () => {
  const WORDS = 'Grain prices on the coast rose by a fifth during the strike';

  test('by selecting words in a source', async () => {
    const page = await edit((one) => one.locator('[data-document="review"]').click());
    await page.locator('.panel .text p').last().scrollIntoViewIfNeeded();
    await page.evaluate(
      (words) => {
        const walker = document.createTreeWalker(document.querySelector('.panel .text')!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent!.indexOf(words);
          if (at < 0) continue;
          // From within the first word to within the last.
          getSelection()!.setBaseAndExtent(node, at + 2, node, at + words.length - 1);
          return;
        }
        throw new Error('the source does not have the words');
      },
      WORDS.slice(0, 30),
    );
    const box = page.getByRole('region', { name: 'Add an event' });
    await page.getByRole('button', { name: 'Add an event from these words' }).click();
    await expect.poll(() => box.getByLabel('Its words').inputValue()).toBe(WORDS.slice(0, 30));
    await box.getByLabel('Its words').fill(WORDS);
    await box.getByLabel('Title').fill('Grain gets dear');
    await box.getByLabel('Date').fill('2019-02');
    await box.getByRole('button', { name: 'Add the event' }).click();
    await receiptsOf(page).getByRole('heading', { name: 'Grain gets dear' }).waitFor();
    await receiptsOf(page).getByText('February 2019').first().waitFor();
    expect(await receiptsOf(page).locator('blockquote mark').allTextContents()).toEqual([WORDS]);
    expect(await download(page)).toEqual([
      { edit: 'add', of: { document: 'review', quote: WORDS }, title: 'Grain gets dear', date: '2019-02' },
    ]);
  });

  test('not from words that the source does not have', async () => {
    const page = await edit((one) => one.locator('[data-document="review"]').click());
    const box = page.getByRole('region', { name: 'Add an event' });
    await box.getByLabel('Its words').fill('Grain became free');
    await box.getByText('The source does not have these words.').waitFor();
    expect(await box.getByRole('button', { name: 'Add the event' }).isDisabled()).toBe(true);
  });

  test('from a sentence that was to be reviewed, with the keyboard alone', async () => {
    const page = await edit(() => Promise.resolve());
    await page.getByText('2 dated sentences to add events from').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await receiptsOf(page).waitFor();
    const [edited] = await download(page);
    expect(edited).toEqual({ edit: 'add', of: refer(SAMPLE.leftovers[0]) }); // prettier-ignore
  });
});

describe('unsaved edits', () => {
  test('are told before the page is left, and not once they are downloaded', async () => {
    const page = await edit(at('accident'));
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await form(page).getByRole('button', { name: 'Checked' }).click();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Edit this timeline' }).click();
    await at('accident')(page);
    await form(page).getByRole('button', { name: 'Checked' }).click();
    await download(page);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('are asked about before editing stops', async () => {
    const page = await edit(at('accident'));
    await form(page).getByRole('button', { name: 'Checked' }).click();
    await inBar(page, 'Stop editing').click();
    await page.getByText('1 change would be lost.').waitFor();
    await inBar(page, 'Discard and stop').click();
    await page.getByRole('region', { name: 'Editing' }).waitFor({ state: 'detached' });
    expect(await receiptsOf(page).getByText('Checked by an editor').count()).toBe(0);
  });
});

test('a file that the person has is gone on from, with its comments', async () => {
  const page = await edit(() => Promise.resolve());
  const text = `# The desk's.\nformat: sourceline-edits/1\nedits:\n  - edit: hide # agreed\n    event: accident\n  - edit: pin\n    event: walkout\n`;
  const choose = page.getByLabel('Go on from an edits file that you have');
  await choose.setInputFiles({ name: 'desk.yaml', mimeType: 'text/yaml', buffer: Buffer.from('hello') });
  await page.getByText('desk.yaml is no edits file').waitFor();
  await choose.setInputFiles({ name: 'desk.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await page.getByText('2 edits in desk.yaml').click();
  await page.getByText(`${SAMPLE.events.length - 1} events from`).waitFor();
  await page.getByRole('button', { name: 'Take out' }).nth(1).click();
  const written = await downloadText(page);
  expect(written).toContain("# The desk's.");
  expect(written).toContain('# agreed');
  expect(readFile(written)).toEqual([{ edit: 'hide', of: { event: 'accident' } }]);
});

test('who only reads loads nothing of it, and the embed has none of it', async () => {
  opened = await openPage(browser, `${site.url}/`);
  const scripts = opened.asked.filter((url) => url.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  const codes = await Promise.all([...scripts, `${site.url}/sourceline-embed.js`].map(async (url) => (await fetch(url)).text())); // prettier-ignore
  for (const code of codes) expect(code).not.toContain('sourceline-edits/1');
  await opened.page.getByRole('button', { name: 'Edit this timeline' }).click();
  await opened.page.getByRole('region', { name: 'Editing' }).waitFor();
  const later = opened.asked.filter((url) => url.endsWith('.js') && !scripts.includes(url));
  const loaded = await Promise.all(later.map(async (url) => (await fetch(url)).text()));
  expect(loaded.join()).toContain('sourceline-edits/1');
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
test.each([
  ['an event', at('accident'), {}],
  ['an event in the dark', at('accident'), { colorScheme: 'dark' as const }],
  ['a source', (page: Page) => page.locator('[data-document="review"]').click(), {}],
  ['nothing yet', () => Promise.resolve(), {}],
  ['an event on a phone', at('accident'), phone],
])('axe finds nothing wrong while editing %s', async (_, open, options) => {
  const page = await edit(open, options);
  const closed = page.locator('.edit-box details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  expect(await findViolations(page)).toEqual([]);
  if ((await form(page).count()) > 0) {
    await form(page).getByRole('button', { name: 'Checked' }).click();
    expect(await findViolations(page)).toEqual([]);
  }
});
