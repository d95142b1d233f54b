import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/lib/core/model.ts';
import { FORMATS } from '../../src/lib/core/write/formats.ts';
import { runCli } from '../support/cli.ts';

/** Names of folders that are nobody's business, as they stand in a person's paths. */
const [HOME, PERSON, CASE] = ['Quillfeather', 'zenobia.quillfeather', 'leak-from-the-registrar'];

/** Each word of these stands nowhere else. */
const HIDDEN = 'The informant Wulfhild met the editor in Braxholm on 7 May 2021.';
const REMARK = 'keep Wulfhild out of it, she asked us to';
const TOLD = 'The harbour board resigned on 5 May 2021.';
/** No passage, and no neighbour of one. */
const FILLING = 'The gulls of the outer mole are said to be the loudest of the coast.';

const SITES = ['whole', 'quotes'] as const;

let root: string;
let folder: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), `sourceline-${HOME}-`));
  folder = join(root, PERSON, CASE);
  mkdirSync(folder, { recursive: true });
  const text = `---\ntitle: The harbour\npublished: 2021-05-10\n---\n\n${TOLD} Nobody was surprised.\n\n${FILLING}\n\nThe weather was fair.\n\n${HIDDEN}\n`; // prettier-ignore
  writeFileSync(join(folder, 'report.md'), text);
  // Without the edit it is an event.
  const unedited = JSON.parse((await runCli(['extract', folder], root)).stdout) as Timeline;
  expect(unedited.events.map(({ passages }) => passages[0]!.quote)).toContain(HIDDEN.slice(0, -1));
  writeFileSync(
    join(folder, 'sourceline.edits.yaml'),
    `format: sourceline-edits/1\nedits:\n  - edit: hide # ${REMARK}\n    document: report\n    quote: ${HIDDEN.slice(0, -1)}\n`,
  );
  for (const site of SITES) {
    const only = site === 'quotes' ? ['--quotes-only'] : [];
    const ran = await runCli(['build', folder, '-o', site, '--url', 'https://example.org/a/', ...only], root);
    expect([ran.status, ran.stderr]).toEqual([0, expect.not.stringContaining('edit')]);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

/** Every file of a site by its name, as text; what is packed is unpacked. */
async function readSite(site: string): Promise<Map<string, string>> {
  const files = readdirSync(join(root, site), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name));
    const text = name.endsWith('.parquet')
      ? JSON.stringify(await parquetReadObjects({ file: new Uint8Array(bytes).buffer }))
      : '';
    return [relative(join(root, site), join(parentPath, name)), bytes.toString() + text] as const;
  });
  return new Map(await Promise.all(read));
}

function filesWith(site: ReadonlyMap<string, string>, words: RegExp): string[] {
  return [...site].flatMap(([name, content]) => (words.test(content) ? [name] : []));
}

describe.each(SITES)('in no published file (%s)', (site) => {
  test('are the folders of a person, nor what they remarked', async () => {
    const files = await readSite(site);
    expect(files.size).toBeGreaterThan(FORMATS.length);
    expect(filesWith(files, new RegExp(`${HOME}|${CASE}|${REMARK}|${tmpdir()}`, 'i'))).toEqual([]);
    const timeline = JSON.parse(files.get('timeline.json')!) as Timeline;
    expect(timeline.documents.map(({ path }) => path)).toEqual(['report.md']);
    expect(timeline.events.map(({ passages }) => passages[0]!.quote)).toEqual([TOLD.slice(0, -1)]);
  });
});

test('of passages only, nothing of a hidden event is in any file', async () => {
  expect(filesWith(await readSite('quotes'), /Wulfhild|Braxholm/)).toEqual([]);
});

test('with whole texts, a hidden event is in the text of its document and in no list of events', async () => {
  const files = await readSite('whole');
  const holding = filesWith(files, /Wulfhild/);
  // The same files hold a sentence that no event is made of: it is the text that they hold.
  expect(holding).toEqual(filesWith(files, /gulls of the outer mole/));
  expect(holding.toSorted()).toEqual(['exports/timeml/report.tml', 'sourceline-whole.js', 'standalone.html', 'timeline.json']); // prettier-ignore
  const { leftovers } = JSON.parse(files.get('timeline.json')!) as Timeline;
  expect(leftovers).toEqual([]);
});
