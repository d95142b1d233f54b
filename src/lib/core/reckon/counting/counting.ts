/** How a language words numbers of things. Words are lower-cased, with straight apostrophes. */
export interface Counting {
  readonly numerals: ReadonlyMap<string, number>;
  /** Words for a number left open, with the least and the most they are used for. */
  readonly vague: ReadonlyMap<string, Range>;
  /** What before a number makes of it: a lower end, an upper end, a rough value. */
  readonly hedges: ReadonlyMap<string, Hedge>;
  /** Words that multiply the number before them. */
  readonly factors: ReadonlyMap<string, number>;
  /** What stands between three digits of a number and the three before: "1,000", "1.000", "1 000". */
  readonly groups: RegExp;
  /** Words between a number and what it counts: "dozens *of* miners". */
  readonly partitives: ReadonlySet<string>;
  /** Whether a word can be what is counted. */
  readonly isCounted: (lower: string, capital: boolean) => boolean;
  /** Words for people whose deaths are told by the verb, and for the dead. */
  readonly people: ReadonlySet<string>;
  readonly dead: ReadonlySet<string>;
}

export type Range = readonly [least: number, most: number];
export type Hedge = 'least' | 'most' | 'about';

/** "two three" from 2 on are 2 and 3; forms of one number are parted by strokes. */
export function numeralsFrom(least: number, text: string): Map<string, number> {
  return new Map(
    splitList(text).flatMap((forms, index) => forms.split('/').map((form) => [form, least + index] as const)),
  );
}

/** The hedges of a language, each list parted by commas. */
export function hedgesOf(lists: Readonly<Record<Hedge, string>>): Map<string, Hedge> {
  return new Map(
    (['least', 'most', 'about'] as const).flatMap((hedge) =>
      lists[hedge].split(',').map((words) => [words.trim(), hedge] as const),
    ),
  );
}

/** Each word of the lists with the value of its list. */
export function valuesOf<Value>(lists: readonly (readonly [words: string, value: Value])[]): Map<string, Value> {
  return new Map(lists.flatMap(([words, value]) => splitList(words).map((word) => [word, value] as const)));
}

export function splitList(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** What words for some tens, hundreds and thousands are used for. */
export const TENS: Range = [20, 99];
export const HUNDREDS: Range = [200, 999];
export const THOUSANDS: Range = [2000, 9999];
