import type { Span } from '../base/span.ts';

/** A word of a text, lower-cased, with its place. */
export interface Word extends Span {
  readonly letters: string;
}

/** Somewhere in a text that reads much like a quote. */
export interface Likeness extends Span {
  /** 0..1: the share of the quote's letters that are the same words in the same order there. */
  readonly likeness: number;
}

/** Words of a quote that are compared; a longer one is told by its beginning. */
const MOST_WORDS = 200;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    letters: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/**
 * The stretches of a text that differ from a quote by few words, compared word by word and weighed by letters: the
 * approximate string matching of Sellers, "The theory and computation of evolutionary distances", Journal of Algorithms
 * 1 (1980). Stretches that overlap are told by their most similar one. Time grows with the product of both lengths.
 * @param least the likeness from which on a stretch counts
 */
export function findAlike(quote: readonly Word[], text: readonly Word[], least: number): Likeness[] {
  const wanted = quote.slice(0, MOST_WORDS);
  const letters = wanted.reduce((sum, word) => sum + word.letters.length, 0);
  const most = letters * (1 - least);
  const found: Likeness[] = [];
  let column: Cell[] = firstColumn(wanted);
  for (const [at, word] of text.entries()) {
    column = nextColumn(column, wanted, word, at);
    const { cost, from } = column[wanted.length]!;
    if (cost > most || from > at) continue;
    const here = { start: text[from]!.start, end: word.end, likeness: 1 - cost / letters };
    const last = found.at(-1);
    if (last === undefined || last.end <= here.start) found.push(here);
    else if (here.likeness > last.likeness) found[found.length - 1] = here;
  }
  return found;
}

/** The least cost of turning the quote's first words into the text's last ones, which begin at word `from`. */
interface Cell {
  readonly cost: number;
  readonly from: number;
}

function firstColumn(quote: readonly Word[]): Cell[] {
  const column: Cell[] = [{ cost: 0, from: 0 }];
  for (const word of quote) column.push({ cost: column.at(-1)!.cost + word.letters.length, from: 0 });
  return column;
}

function nextColumn(before: readonly Cell[], quote: readonly Word[], word: Word, at: number): Cell[] {
  const column: Cell[] = [{ cost: 0, from: at + 1 }];
  for (const [index, wanted] of quote.entries()) {
    const same = wanted.letters === word.letters;
    const diagonal = before[index]!;
    const changed = {
      cost: diagonal.cost + (same ? 0 : Math.max(wanted.letters.length, word.letters.length)),
      from: index === 0 ? at : diagonal.from,
    };
    const added = { cost: before[index + 1]!.cost + word.letters.length, from: before[index + 1]!.from };
    const left = { cost: column[index]!.cost + wanted.letters.length, from: column[index]!.from };
    column.push([changed, added, left].reduce((best, cell) => (cell.cost < best.cost ? cell : best)));
  }
  return column;
}
