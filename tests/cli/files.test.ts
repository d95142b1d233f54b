import { execFileSync } from 'node:child_process';
import iconv from 'iconv-lite';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectDocuments } from '../../src/cli/documents.ts';
import { runCli } from '../support/cli.ts';
import { EVERY_FORMAT } from '../support/every-format.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function put(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function wordsOf(html: string): string {
  return /<p>(.*)<\/p>/.exec(html)![1]!;
}

/** What is read and what is said of the paths, which start at the folder. */
async function collect(...paths: string[]): Promise<{ read: string[]; said: string[] }> {
  const { documents, problems } = await collectDocuments(paths, { cwd: folder });
  return {
    read: documents.map(({ path }) => path),
    said: problems.map(({ document, message }) => `${document}: ${message}`),
  };
}

const ENGLISH = 'The café at the harbour – “Rask” – was naïvely left open.';
const RUSSIAN = 'Порт закрыли в январе, и никто не знал, что будет дальше. Министр подал в отставку.';
const GERMAN = 'Der Hafen schloss früh; die Möwen hörten nichts, und Straße für Straße wurde es still.';

describe('encodings', () => {
  it.each<[string, string, string, boolean]>([
    ['UTF-8', ENGLISH + RUSSIAN, 'utf8', false],
    ['UTF-8 with a mark', ENGLISH + RUSSIAN, 'utf8', true],
    ['UTF-16 little-endian', ENGLISH + RUSSIAN, 'utf-16le', true],
    ['UTF-16 big-endian', ENGLISH + RUSSIAN, 'utf-16be', true],
    ['UTF-16 without a mark', RUSSIAN, 'utf-16le', false],
    ['windows-1251', RUSSIAN, 'windows-1251', false],
    ['windows-1251 after much English', 'The harbour was closed. '.repeat(5000) + RUSSIAN, 'windows-1251', false],
    ['windows-1252', ENGLISH, 'windows-1252', false],
    ['windows-1252, German', GERMAN, 'windows-1252', false],
    ['ASCII', 'Nothing but plain letters.', 'ascii', false],
  ])('reads %s', async (_, text, encoding, addBOM) => {
    await put({ 'a.txt': iconv.encode(text, encoding, { addBOM }) });
    const { documents, problems } = await collectDocuments(['a.txt'], { cwd: folder });
    expect(documents.map(({ path, text: read }) => [path, read])).toEqual([['a.txt', text]]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['windows-1251', `<meta charset="windows-1251"><p>${RUSSIAN}</p>`],
    ['koi8-r', `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>${RUSSIAN}</p>`],
    ['shift_jis', '<html><head><meta charset="Shift_JIS"></head><p>港は閉鎖された。</p>'],
  ])('believes a page that says it is %s', async (encoding, html) => {
    await put({ 'a.html': iconv.encode(html, encoding) });
    expect((await collectDocuments(['a.html'], { cwd: folder })).documents[0]?.text).toBe(wordsOf(html));
  });

  it('does not believe a page that is UTF-8 and says otherwise', async () => {
    const html = `<meta charset="windows-1251"><p>${RUSSIAN}</p>`;
    await put({ 'a.html': html });
    expect((await collectDocuments(['a.html'], { cwd: folder })).documents[0]?.text).toBe(wordsOf(html));
  });

  it('reads UTF-8 that was cut within a letter, and says so', async () => {
    await put({ 'a.txt': Buffer.from(RUSSIAN.repeat(3)).subarray(0, -2) });
    const { documents, problems } = await collectDocuments(['a.txt'], { cwd: folder });
    expect(documents[0]?.text.slice(0, 20)).toBe(RUSSIAN.slice(0, 20));
    expect(problems[0]?.message).toMatch(/could not be decoded/);
  });
});

describe('collectDocuments', () => {
  it('finds documents in folders and names them by their place in what was named', async () => {
    await put({
      '2019/a.txt': 'a',
      '2019/05/b.MD': 'b',
      'c.html': 'c',
      'd.jsonl': '{"text":"d"}',
      'e.htm': 'e',
      'f.markdown': 'f',
    });
    expect(await collect('.')).toEqual({
      read: ['2019/05/b.MD', '2019/a.txt', 'c.html', 'd.jsonl', 'e.htm', 'f.markdown'],
      said: [],
    });
    expect((await collect('2019')).read).toEqual(['05/b.MD', 'a.txt']);
    expect((await collect('2019', 'c.html')).read).toEqual(['2019/05/b.MD', '2019/a.txt', 'c.html']);
    expect((await collect(join(folder, '2019/a.txt'))).read).toEqual(['a.txt']);
  });

  it('reads a file once, and tells files of one name apart', async () => {
    await put({ 'x/a.txt': 'one', 'y/a.txt': 'two' });
    expect((await collect('x/a.txt', 'x', 'y/a.txt')).read).toEqual(['x/a.txt', 'y/a.txt']);
  });

  it('passes over what is hidden, installed, or its own work, and says nothing', async () => {
    await put({
      '.git/a.txt': 'a',
      '.hidden.txt': 'a',
      'node_modules/m/readme.md': 'a',
      'timeline.json': '{\n  "format": "sourceline/1"\n}',
      'lines.ndjson': '{"format":"sourceline/1","events":[]}',
      'site/timeline.json': '{}',
      'site/sourceline-embed.js': '',
      'site/index.html': '<p>x</p>',
      'page.html': '<main id="sourceline-list"></main>',
      'a.txt': 'The only one.',
    });
    expect(await collect('.')).toEqual({ read: ['a.txt'], said: [] });
  });

  it('passes over the folder that a browser saved with a page, and no other', async () => {
    await put({
      'Strike.html': '<p>a',
      'Strike_files/frame.html': '<p>an advertisement',
      'Strike_files/a.js': 'x',
      'Der Streik.htm': '<p>b',
      'Der Streik-Dateien/frame.html': '<p>an advertisement',
      'case_files/report.txt': 'c',
    });
    expect(await collect('.')).toEqual({ read: ['Der Streik.htm', 'Strike.html', 'case_files/report.txt'], said: [] });
  });

  it('does not follow links in circles, says so, and reads what they lead to once', async () => {
    await put({ 'in/a.txt': 'a' });
    await symlink('..', join(folder, 'in/up'));
    await symlink('.', join(folder, 'in/self'));
    await symlink('a.txt', join(folder, 'in/b.txt'));
    const says = 'It leads back, by a link, to a folder that is read already, so it is not followed.';
    expect(await collect('in')).toEqual({ read: ['a.txt'], said: [`self: ${says}`, `up/in: ${says}`] });
  });

  it.each<[string, Readonly<Record<string, string | Buffer>>, string, RegExp]>([
    ['a missing path', {}, 'nowhere', /^nowhere: It cannot be read: it does not exist/],
    ['an empty folder', { 'empty/.keep': '' }, 'empty', /^empty: There is no document in this folder/],
    ['an empty file', { 'a.txt': '' }, '.', /^a\.txt: The file is empty/],
    [
      'a binary file',
      { 'a.txt': Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]) },
      '.',
      /^a\.txt: This is no text/,
    ],
    ['a broken PDF named .txt', { 'a.txt': '%PDF-1.7\nnothing' }, '.', /^a\.txt: It is damaged/],
    ['a PDF', { 'in/a.pdf': '%PDF' }, 'in', /^a\.pdf: It is no \.pdf file inside: it is locked/],
    ['an old Word file', { 'a.doc': 'x' }, '.', /^a\.doc: A \.doc file cannot be read.*Save it as \.docx\.$/],
    ['pictures, once for all', { 'a.png': 'x', 'b.png': 'x' }, '.', /^a\.png: A \.png file .* 1 more of its kind\.$/],
    ['a file without an extension', { README: 'x' }, 'README', /^README: A file without an extension/],
  ])('has a sentence for %s', async (_, files, path, sentence) => {
    await put(files);
    const { read, said } = await collect(path);
    expect(read).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
  });

  it('has a sentence for a link to nowhere, and reads the rest', async () => {
    await put({ 'a.txt': 'a' });
    await symlink('gone.txt', join(folder, 'b.txt'));
    expect(await collect('.')).toEqual({
      read: ['a.txt'],
      said: ['b.txt: It cannot be read: what the link leads to does not exist.'],
    });
  });

  it('has a sentence for what is neither a file nor a folder, and does not wait for it', async () => {
    await put({ 'a.txt': 'a' });
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const said = ['pipe.txt: This is neither a file nor a folder, so it is left out.'];
    expect(await collect('.')).toEqual({ read: ['a.txt'], said });
  });

  it('has a sentence for a huge file and for a name that is not UTF-8, and reads the rest', async () => {
    await put({ 'a.txt': 'a', 'huge.txt': '' });
    await truncate(join(folder, 'huge.txt'), 2_100_000_000);
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xcf, 0xee]), Buffer.from('.txt')]), 'x');
    const { read, said } = await collect('.');
    expect(read).toEqual(['a.txt']);
    expect(said).toHaveLength(2);
    expect(said.join('\n')).toContain('It cannot be read: its name is not UTF-8. Rename it.');
    expect(said.join('\n')).toContain('huge.txt: The file is larger than 400 MB.');
  });

  it('prints the pages of a PDF', async () => {
    await put({ 'a.bin': Buffer.from(EVERY_FORMAT.PDF!) });
    const { stdout } = await runCli(['read', 'a.bin'], folder);
    const { text, pages } = JSON.parse(stdout) as { text: string; pages: { page: number; start: number }[] };
    expect(pages.map(({ page, start }) => [page, text.slice(start, start + 11)])).toEqual([
      [1, 'The harbour'],
      [2, 'It was open'],
    ]);
  });

  it('never shows the folders that lead to what was named', async () => {
    const { said } = await collect(join(folder, 'nowhere'), '../../elsewhere');
    expect(said.map((line) => line.split(':')[0])).toEqual(['nowhere', 'elsewhere']);
  });
});

describe('sourceline read', () => {
  it('prints a line for each document, with what it says of itself', async () => {
    await put({
      '2019-05-09/a.txt': `${'The harbour of Rask was closed, and it was not known when the gates would be opened again. '.repeat(3)}`,
      'b.md': '---\ntitle: The strike\npublisher: Raskpost\ndate: 2019-05-10\n---\nIt began.',
      'bad.txt': '',
    });
    const { status, stdout, stderr } = await runCli(['read', '.'], folder);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(stderr).toBe('bad.txt: The file is empty.\n');
    expect(lines.map(({ path, title, publisher, language }) => [path, title, publisher, language])).toEqual([
      ['2019-05-09/a.txt', 'a', null, 'en'],
      ['b.md', 'The strike', 'Raskpost', null],
    ]);
    expect(lines.map(({ published }) => (published as { edtf: string }).edtf)).toEqual(['2019-05-09', '2019-05-10']);
    expect(Object.keys(lines[0]!)).toEqual([
      'path', 'url', 'title', 'publisher', 'published', 'language', 'sha256', 'text', 'problems',
    ]); // prettier-ignore
  });

  it('ends with a sentence where there is nothing to read', async () => {
    const nowhere = await runCli(['read', 'nowhere'], folder);
    expect([nowhere.status, nowhere.stdout]).toEqual([1, '']);
    expect(nowhere.stderr).toContain('No document could be read');
    const unnamed = await runCli(['read'], folder);
    expect([unnamed.status, unnamed.stdout]).toEqual([2, '']);
    expect(unnamed.stderr).toContain('Name a document');
  });
});
