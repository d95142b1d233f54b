import { joinWords } from './numbers.ts';

/** Words made of stems and endings, for the languages that inflect; endings are parted by spaces, `_` is none. */
export function inflect<T>(stems: Readonly<Record<string, T>>, endings: string): Record<string, T> {
  return joinWords(
    stems,
    endings.split(' ').map((ending) => ending.replace('_', '')),
  );
}

/** "Двадцять перший": words of tens before every form of words of ones, which may be alternatives parted by `|`. */
export function joinTens(
  tens: Readonly<Record<string, number>>,
  ones: Readonly<Record<string, number>>,
): Record<string, number> {
  const words: Record<string, number> = {};
  for (const [ten, value] of Object.entries(tens))
    for (const [one, rest] of Object.entries(ones))
      words[alternatives(ten, (form) => alternatives(one, (other) => `${form} ${other}`))] = value + rest;
  return words;
}

function alternatives(key: string, join: (form: string) => string): string {
  return key.split('|').map(join).join('|');
}

/** "Дводенний": adjectives of length as one word, from numbers and units (`P#D`). Heads may be alternatives. */
export function joinLengths(
  counts: Readonly<Record<string, number | string>>,
  units: Readonly<Record<string, string>>,
): Record<string, string> {
  const heads: Record<string, string> = {};
  for (const [key, count] of Object.entries(counts))
    for (const number of key.split('|'))
      for (const [unit, value] of Object.entries(units)) heads[number + unit] = value.replace('#', String(count));
  return heads;
}

/** The words of the first list before each of the second: "того ж", "тієї самої". */
export function pairWords(heads: string, tails: string): string {
  return alternatives(heads, (head) => alternatives(tails, (tail) => `${head} ${tail}`));
}
