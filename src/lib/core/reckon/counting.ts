/** How a language words numbers of things. Words are lower-cased. */
export interface Counting {
  readonly numerals: ReadonlyMap<string, number>;
  /** Words for a number left open, with the least and the most they are used for. */
  readonly vague: ReadonlyMap<string, readonly [least: number, most: number]>;
  /** What before a number makes of it: a lower end, an upper end, a rough value. */
  readonly hedges: ReadonlyMap<string, 'least' | 'most' | 'about'>;
  /** Words that multiply the number before them. */
  readonly factors: ReadonlyMap<string, number>;
  /** Whether a word can be what is counted. */
  readonly isCounted: (lower: string) => boolean;
  /** Words for people whose deaths are told by the verb, and for the dead. */
  readonly people: ReadonlySet<string>;
  readonly dead: ReadonlySet<string>;
}

const words = (text: string): string[] => text.trim().split(/\s+/);

const ONES = words('two three four five six seven eight nine ten eleven twelve');

const ENGLISH: Counting = {
  numerals: new Map(ONES.map((word, index) => [word, index + 2])),
  vague: new Map([
    ['dozens', [24, 99]],
    ['scores', [40, 199]],
    ['hundreds', [200, 999]],
    ['thousands', [2000, 9999]],
  ]),
  hedges: new Map([
    ['at least', 'least'],
    ['more than', 'least'],
    ['no fewer than', 'least'],
    ['over', 'least'],
    ['above', 'least'],
    ['up to', 'most'],
    ['as many as', 'most'],
    ['at most', 'most'],
    ['fewer than', 'most'],
    ['less than', 'most'],
    ['under', 'most'],
    ['about', 'about'],
    ['around', 'about'],
    ['some', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
  ]),
  factors: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
  ]),
  isCounted: (lower) => /[^s]s$/.test(lower) || words('people men women children dead').includes(lower),
  people: new Set(words('people persons men women children victims lives')),
  dead: new Set(words('dead deaths fatalities')),
};

const LANGUAGES: ReadonlyMap<string, Counting> = new Map([['en', ENGLISH]]);

/** Null for a language whose numbers are not read: a number is worth nothing without the words that hedge it. */
export function countingOf(language: string): Counting | null {
  return LANGUAGES.get(language) ?? null;
}
