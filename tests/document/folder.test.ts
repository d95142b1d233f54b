import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Declared } from '../../src/lib/core/model.ts';
import { openBytes } from '../support/open-file.ts';
import { ENCODINGS } from './folder/encodings.ts';
import { writeExpected } from './folder/entry.ts';
import { FORMATS } from './folder/formats.ts';
import { PRINTED } from './folder/printed.ts';

const FOLDER = join(import.meta.dirname, 'folder/files');
const files = readdirSync(FOLDER);
const documents = files.filter((name) => !name.endsWith('.expected'));

/** What a document declares, in the words of an expected text. */
function wordDeclared(declared: Declared): string | undefined {
  const order = ['title', 'publisher', 'published', 'created', 'language', 'url', 'thread'] as const;
  const words = order.flatMap((name) => (declared[name] === undefined ? [] : [`${name} ${declared[name]}`]));
  return words.length === 0 ? undefined : words.join(' · ');
}

describe('a folder of what people have', () => {
  it('has every document with its expected text, and no other', () => {
    const listed = [...ENCODINGS, ...FORMATS, ...PRINTED].flatMap(({ file }) => [file, `${file}.expected`]);
    expect(files.toSorted()).toEqual(listed.toSorted());
    expect(documents.length).toBeGreaterThanOrEqual(60);
  });

  it.each([...ENCODINGS, ...FORMATS].map((entry) => [entry.file, entry.content] as const))(
    '%s is as its table makes it',
    (file, content) => {
      expect(readFileSync(join(FOLDER, file)).equals(Buffer.from(content))).toBe(true);
    },
  );

  it.each(documents)('%s is read rightly', async (file) => {
    const { documents: read, said } = await openBytes(file, readFileSync(join(FOLDER, file)));
    const expected = readFileSync(join(FOLDER, `${file}.expected`), 'utf8');
    const known = [...FORMATS, ...ENCODINGS].find((entry) => entry.file === file);
    const declares = known?.declares === undefined ? [] : read.map(({ declared }) => wordDeclared(declared)!);
    expect(writeExpected({ texts: read.map(({ text }) => text), declares, said })).toBe(expected);
  });
});
