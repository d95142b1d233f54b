import type { Grammar } from '../grammar.ts';

/** The words from which a language's grammar is made; alternatives are parted by `|`, as in regular expressions. */
export interface GrammarWords {
  readonly future: string;
  /** Before a date that sets a limit to what is still to come. */
  readonly limit: string;
  readonly past: string;
  /** Pronouns that open a relative clause after a comma. */
  readonly relative: string;
  readonly presentAhead?: true;
  readonly yearsNeedWord?: true;
  readonly tensed?: true;
  /** Beside "today" where it means "nowadays". */
  readonly nowadays?: { readonly before: string; readonly after: string; readonly timeless: boolean };
  /** Before a number that counts: "about", "some". */
  readonly counting: string;
  /** After a number that counts: "people", "km". */
  readonly counted: string;
  /** Before a date: "in", "since". */
  readonly prepositions: string;
  readonly from: string;
  readonly to: string;
  readonly between: string;
  readonly and: string;
  /** Beside "and" in lists: "or". */
  readonly or?: string;
  readonly smallMonths?: true;
  /** Before a day that is the name of a street or a square. */
  readonly street?: string;
  /** Before an hour. */
  readonly atClock?: string;
  /** What follows "before" and "after" that stand alone, as a regular expression; a sign where it is left out. */
  readonly alone?: string;
  /** Between a narrowing word or a clock time and its date. */
  readonly link: string;
  /** Pronouns that are subjects. */
  readonly subject?: string;
  /** Before a length: "during", "within". */
  readonly measureBefore?: string;
  /** Of nouns in the plural, which only a number that counts takes. */
  readonly pluralEnding?: string;
}

/** A sign or the end of the text. */
export const ENDED = /^\s*(?:[.,;:)!?]|$)/;

/** Word boundaries are those of letters in any script: `\b` knows only ASCII. */
export function createGrammar(words: GrammarWords): Grammar {
  const whole = (alternatives: string, flags: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags);
  const last = (alternatives: string) => new RegExp(`(?:^|[^\\p{L}])(?:${alternatives})\\s+$`, 'iu');
  return {
    future: whole(words.future, 'giu'),
    past: whole(words.past, 'giu'),
    relative: new RegExp(`, (?:${words.relative})\\s[^,]*,`, 'giu'),
    scheduled: null,
    dayFirst: true,
    ...(words.street !== undefined && { street: last(words.street) }),
    ...(words.smallMonths && { smallMonths: true }),
    ...(words.tensed && { tensed: true as const }),
    ...(words.yearsNeedWord && { yearsNeedWord: true as const }),
    presentAhead: words.presentAhead === true,
    nowadays: words.nowadays
      ? {
          before: last(words.nowadays.before),
          after: new RegExp(`^\\s(?:${words.nowadays.after})(?!\\p{L})`, 'iu'),
          timeless: words.nowadays.timeless,
        }
      : null,
    limit: last(words.limit),
    until: null,
    countBefore: new RegExp(`(?:(?<!\\p{L})(?:${words.counting})|[+×*=]|\\d)\\s?$`, 'iu'),
    countAfter: new RegExp(`^\\s?-?(?:${words.counted})(?!\\p{L})`, 'iu'),
    dateBefore: last(words.prepositions),
    range: {
      alone: /^\s?[–—]\s?$|^-$/,
      opened: [
        { by: last(words.from), link: new RegExp(`^\\s(?:${words.to})\\s$`, 'iu') },
        { by: last(words.between), link: new RegExp(`^\\s(?:${words.and})\\s$`, 'iu') },
      ],
    },
    joins: new RegExp(
      `^(?:,?\\s?(?:${words.and}${words.or ? `|${words.or}` : ''}|,|&)\\s(?:(?:${words.prepositions})\\s)?|/)$`,
      'iu',
    ),
    alone: words.alone === undefined ? ENDED : new RegExp(words.alone, 'iu'),
    atClock: words.atClock === undefined ? /(?!)/ : last(words.atClock),
    // The dot is that of "2022 р. о 14:30": no sentence begins with a small letter.
    link: new RegExp(`^(?:,?\\s?(?:(?:${words.link})(?:\\s|(?<=['’])))*|\\.\\s(?:(?:${words.link})\\s)+)$`, 'u'),
    subjectAfter: words.subject === undefined ? null : new RegExp(`^\\s(?:${words.subject})(?!\\p{L})`, 'iu'),
    measureBefore: words.measureBefore === undefined ? null : last(words.measureBefore),
    pluralAfter:
      words.pluralEnding === undefined ? null : new RegExp(`^\\s\\p{Ll}+(?:${words.pluralEnding})(?!\\p{L})`, 'u'),
  };
}
