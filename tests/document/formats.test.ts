import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS, recogniseFormat } from '../../src/lib/core/document/formats.ts';
import { writeFormatTable } from '../../scripts/format-table.ts';
import { EVERY_FORMAT } from '../support/every-format.ts';
import { openBytes } from '../support/open-file.ts';

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

/** Numbers from 0 up to 1, the same for each seed (mulberry32). */
function openDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A file with some of its bytes changed, doubled, taken out or moved. */
function spoil(bytes: Uint8Array, dice: () => number): Uint8Array {
  let spoilt = Uint8Array.from(bytes);
  const place = (): number => Math.floor(dice() * spoilt.length);
  for (let left = 1 + Math.floor(dice() * 8); left > 0; left--) {
    const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number];
    const kind = Math.floor(dice() * 6);
    if (kind < 3) spoilt[from] = Math.floor(dice() * 256);
    else if (kind === 3) spoilt = spoilt.slice(0, Math.max(8, to));
    else if (kind === 4) spoilt = Uint8Array.from([...spoilt.slice(0, to), ...spoilt.slice(from)]);
    else spoilt = Uint8Array.from([...spoilt.slice(0, from), ...spoilt.slice(Math.min(to, from + 40))]);
  }
  return spoilt;
}

/** Set SOURCELINE_FUZZ to try more. */
const TRIES = Number(process.env.SOURCELINE_FUZZ ?? 150);

describe('spoilt files', () => {
  it.each(FORMATS.map(({ name }, index) => [name, index] as const))(
    '%s gives a text or a sentence, in bounded time',
    async (name, index) => {
      for (let seed = 0; seed < TRIES; seed++) {
        const bytes = spoil(EVERY_FORMAT[name]!, openDice(index * 100_000 + seed));
        const started = process.cpuUsage();
        const { documents, said } = await openBytes('a.bin', bytes);
        const { user, system } = process.cpuUsage(started);
        expect(documents.length + said.length, `seed ${seed}`).toBeGreaterThan(0);
        expect(user + system, `seed ${seed}`).toBeLessThan(5_000_000);
      }
    },
    600_000,
  );
});
