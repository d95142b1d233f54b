import type { Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';

/** A word of a language, wherever it stands. */
interface Form {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly known: Known;
}

/** What the stage has found out about a form: shared by all places where it stands, so that it is found out once. */
interface Known {
  isFinite: boolean | undefined;
  isSaying: boolean | undefined;
  stem: string | undefined;
  nameStem: string | undefined;
  sound: string | undefined;
}

/** What is known of a form at first. All its fields are there from the beginning, so that all are objects of one shape. */
export function knowNothing(): Known {
  return { isFinite: undefined, isSaying: undefined, stem: undefined, nameStem: undefined, sound: undefined };
}

/** One word of a sentence. Punctuation is no word: look at the text between two of them. */
export interface Word extends Form, Span {
  /** Whether punctuation stands before it, the mark of a possessive left aside. */
  readonly apart: boolean;
}

/** A figure with its thousands parted is one word: "450,000". */
const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;

/** The forms that a language was found to have, by how they are printed; so many at most, lest names pile up for ever. */
const FORMS = new WeakMap<Lexicon, Map<string, readonly Form[]>>();
const MOST_FORMS = 50_000;

/** The words of a span, with offsets in the whole text; a possessive ending is left out of its word. */
export function splitWords(text: string, span: Span, lexicon: Lexicon): Word[] {
  const forms = formsOf(lexicon);
  const part = text.slice(span.start, span.end);
  const words: Word[] = [];
  let next = 0;
  for (const print of part.match(WORD) ?? []) {
    const at = part.indexOf(print, next);
    next = at + print.length;
    let start = span.start + at;
    for (const form of forms.get(print) ?? readForms(print, forms, lexicon)) {
      const { text: own, lower, capital, known } = withDot(form, text, start, lexicon);
      const end = start + own.length;
      const apart = isApart(text, words.at(-1)?.end ?? start, start, lexicon);
      words.push({ start, end, text: own, lower, capital, known, apart });
      start = end;
    }
  }
  return words;
}

function formsOf(lexicon: Lexicon): Map<string, readonly Form[]> {
  const known = FORMS.get(lexicon);
  if (known && known.size < MOST_FORMS) return known;
  const forms = new Map<string, readonly Form[]>();
  FORMS.set(lexicon, forms);
  return forms;
}

/** The forms that are printed as one word: mostly it alone. */
function readForms(print: string, forms: Map<string, readonly Form[]>, lexicon: Lexicon): readonly Form[] {
  const { possessive } = lexicon;
  const read = partElision(possessive ? print.replace(possessive.ends, '') : print, lexicon);
  forms.set(print, read);
  return read;
}

/** "L’armée" is two words, "l’", which is taken for "le", and "armée". */
function partElision(word: string, lexicon: Lexicon): Form[] {
  const elided = lexicon.elision?.exec(word)?.[0] ?? '';
  if (elided === '') return [makeForm(word)];
  const whole = elided.replace(/.$/, 'e').toLowerCase();
  return [{ ...makeForm(elided), lower: whole }, ...partElision(word.slice(elided.length), lexicon)];
}

/** In small letters, with straight apostrophes; Russian "ё" is mostly printed "е". */
function makeForm(text: string): Form {
  const lower = text.toLowerCase().replace('’', "'").replaceAll('ё', 'е');
  return { text, lower, capital: /^\p{Lu}/u.test(text), known: knowNothing() };
}

/** "4." in "4. Mai", where a dot makes a number an ordinal. */
function withDot(form: Form, text: string, start: number, { syntax }: Lexicon): Form {
  if (!syntax.dotsMakeOrdinals || text[start + form.text.length] !== '.' || !/^\d\d?$/.test(form.text)) return form;
  return makeForm(`${form.text}.`);
}

function isApart(text: string, before: number, start: number, lexicon: Lexicon): boolean {
  return start - before > 1 && !isTight(text.slice(before, start), lexicon);
}

/** Whether nothing but a space, a hyphen or a possessive mark stands between two words, so that they can be one phrase. */
export function isTight(gap: string, { possessive }: Lexicon): boolean {
  return /^[\s-]?$/.test(possessive ? gap.replace(possessive.follows, '') : gap);
}
