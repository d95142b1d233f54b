import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS, recogniseFormat } from '../../src/lib/core/document/formats.ts';
import { writeFormatTable } from '../../scripts/format-table.ts';
import { EVERY_FORMAT } from '../support/every-format.ts';
import { openBytes } from '../support/open-file.ts';
import { drawNumbers } from '../support/random.ts';
import { SOUND, spoil } from '../support/spoil.ts';

/** A table without the blanks and dashes that only align it. */
function unpad(table: string): string {
  return table.replace(/-{3,}/g, '---').replace(/ {2,}/g, ' ');
}

describe('every format', () => {
  it.each(FORMATS.map(({ name }) => name))('%s is known by its content and read, whatever its name', async (name) => {
    const bytes = EVERY_FORMAT[name]!;
    expect(recogniseFormat({ path: 'a', bytes })?.name).toBe(name);
    const { documents, said } = await openBytes('a.txt', bytes);
    expect(documents[0]?.text).toContain('The harbour was closed on 9 May 2019.');
    expect(said).toEqual([]);
  });

  it('is in the table of docs/documents.md as it describes itself', () => {
    expect(unpad(readFileSync('docs/documents.md', 'utf8'))).toContain(unpad(writeFormatTable()));
  });
});

/** Set SOURCELINE_FUZZ to try more. */
const TRIES = Number(process.env.SOURCELINE_FUZZ ?? 100);

describe('spoilt files', () => {
  it.each(Object.keys(SOUND).map((name, index) => [name, index] as const))(
    '%s gives a text or a sentence, in bounded time',
    async (name, index) => {
      for (let seed = 0; seed < TRIES; seed++) {
        const bytes = spoil(SOUND[name]!, drawNumbers(index * 100_000 + seed));
        const started = process.cpuUsage();
        const { documents, said } = await openBytes(name, bytes);
        const { user, system } = process.cpuUsage(started);
        expect(documents.length + said.length, `seed ${seed}`).toBeGreaterThan(0);
        expect(user + system, `seed ${seed}`).toBeLessThan(5_000_000);
      }
    },
    600_000,
  );
});
