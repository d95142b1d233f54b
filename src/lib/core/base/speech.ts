import type { DateWords } from './date-words.ts';
import type { ENGLISH_WORDS, Words } from './language/en.ts';

/** A message whose words depend on a number; which forms a language has, `Intl.PluralRules` says. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type PluralForm = keyof Plural;

/** All that one language says: one file a language, `language/en.ts` first, whose keys the others must have. */
export interface LanguageWords {
  /** BCP 47. */
  readonly code: string;
  /** What its readers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  /** Names of kinds, as headings; a kind that is not here is named as the file has it. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly words: Words;
}

/** The messages that other languages have where English has these: for a text a text, for a plural a plural. */
export type WordsOf<English> = { readonly [K in keyof English]: English[K] extends string ? string : Plural };

/** The names in braces that a message has: `{count} of {all}`. */
type SlotsOf<M> = M extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsOf<Rest> : never;
type Slots<M> = M extends { readonly other: infer Other } ? 'count' | SlotsOf<Other> : SlotsOf<M>;

type Values<M> = [Slots<M>] extends [never]
  ? []
  : [Readonly<Record<Slots<M>, string | number>> & (M extends string ? unknown : { readonly count: number })];

/** Gives a message with its slots filled; a plural takes the form of `count`. The English messages say which slots. */
export type Tell<English = typeof ENGLISH_WORDS> = <K extends keyof English>(
  key: K,
  ...values: Values<English[K]>
) => string;

/** A language that speaks: what the page and the list say everything with. */
export interface Speech extends Pick<LanguageWords, 'code' | 'name' | 'direction' | 'dates' | 'kinds'> {
  readonly t: Tell;
  readonly number: (value: number) => string;
}

/** What the host knows of numbers in a language (`Intl`), which differs from version to version. */
export interface Numbers {
  readonly plural: (count: number) => PluralForm;
  readonly number: (value: number) => string;
}

export function speak({ words, ...language }: LanguageWords, numbers: Numbers): Speech {
  return { ...language, t: tellWith<typeof ENGLISH_WORDS>(words, numbers), number: numbers.number };
}

/** Tells messages of a language. */
export function tellWith<English>(words: WordsOf<English>, { plural, number }: Numbers): Tell<English> {
  const tell = (key: keyof English, values: Readonly<Record<string, string | number>> = {}): string => {
    const message: string | Plural = words[key];
    const text = typeof message === 'string' ? message : (message[plural(Number(values.count))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = values[name];
      return value === undefined ? slot : typeof value === 'number' ? number(value) : value;
    });
  };
  return tell as Tell<English>;
}
