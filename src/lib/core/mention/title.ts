import { contains, overlaps, type Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import { findOmissions, isLoose, type Choice } from './omit.ts';
import { isFinite } from './finite.ts';
import { isAdverb } from './segment.ts';
import { splitWords, type Word } from './word.ts';

/** Longest title, in characters. */
export const LONGEST_TITLE = 80;
/** What is longer than this, in characters, is only cut: it is a list, or no sentence. */
const SEARCHED = 800;
/** What a cut adds at most, in characters: a space, an ellipsis, a quotation mark. */
const ELLIPSIS = 3;
/** A cut keeps at least this much, in characters, so that it still says something. */
const LEAST = 30;

export interface TitleParts {
  /** The clause or phrase that becomes the title. */
  readonly span: Span;
  /** The words of its sentence. */
  readonly words: readonly Word[];
  /** What is left out of it: the words of its date, an attribution told elsewhere. */
  readonly without: readonly Span[];
  /** The word that shows the happening: never cut off. */
  readonly cue: Span;
  /** The verb that tells it; the cue where it only names it. */
  readonly verb: Span;
  readonly kind: string;
  /** Names: never cut through. */
  readonly names: readonly Span[];
  /** What stands for a pronoun at the start or for a missing subject, where the text gives it. */
  readonly antecedent: string | null;
  readonly hasSubject: boolean;
}

/**
 * A title in the passage's own words and order, of at most `limit` characters: its date, its opening connective and, where it
 * is too long, asides, clauses and phrases left out; a name in brackets for an opening pronoun. Only where that is not
 * enough is it cut, between phrases, and ends with an ellipsis.
 */
export function writeTitle(text: string, parts: TitleParts, lexicon: Lexicon, limit = LONGEST_TITLE): string {
  const span = { start: skipConnectives(text, parts.span, lexicon), end: parts.span.end };
  const opening = /["“„«]\s?$/u.exec(text.slice(Math.max(0, span.start - 2), span.start))?.[0].trim() ?? '';
  const write = (holes: readonly Span[]): string =>
    balanceQuotes(polish(render(text, subtract(span, holes)), parts, lexicon), opening);
  let holes = parts.without;
  let title = write(holes);
  if (title.length <= limit) return title;
  for (const choice of span.end - span.start > SEARCHED ? [] : findChoices(text, { ...parts, span }, lexicon)) {
    for (const omission of choice) {
      title = write([...holes, ...omission]);
      if (title.length <= limit) return title;
    }
    holes = [...holes, ...(choice.at(-1) ?? [])];
  }
  const whole = write(holes);
  return balanceQuotes(cutSpeech(whole, parts, text, limit) ?? cut(whole, parts, text, lexicon, limit));
}

/** What may be left out of a title, in order: asides first. Looked for only as far as it is asked for. */
function* findChoices(text: string, parts: TitleParts, lexicon: Lexicon): Generator<Choice> {
  for (const aside of findAsides(text, parts, false, lexicon)) yield [[aside]];
  const pieces = subtract(parts.span, parts.without);
  const words = parts.words.filter((word) => pieces.some((piece) => contains(piece, word)));
  const at = (span: Span): number =>
    Math.max(
      0,
      words.findIndex((word) => word.start >= span.start),
    );
  const core = { ...parts, text, words, cue: at(parts.cue), verb: at(parts.verb) };
  if (words.length > 0) yield* findOmissions(core, lexicon);
  for (const aside of findAsides(text, parts, true, lexicon)) yield [[aside]];
}

/** Where a clause begins once "Moreover," and the like are left out. */
function skipConnectives(text: string, { start, end }: Span, lexicon: Lexicon): number {
  const rest = dropConnectives(text.slice(start, end).trimStart(), lexicon);
  return end - rest.length;
}

/** The parts of a span that are in none of the others. */
function subtract(span: Span, without: readonly Span[]): Span[] {
  let pieces: Span[] = [span];
  for (const hole of without) {
    pieces = pieces.flatMap((piece) =>
      overlaps(piece, hole)
        ? [
            { start: piece.start, end: Math.max(piece.start, hole.start) },
            { start: Math.min(piece.end, hole.end), end: piece.end },
          ]
        : [piece],
    );
  }
  return pieces.filter((piece) => piece.end > piece.start);
}

function render(text: string, pieces: readonly Span[]): string {
  return pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ');
}

/**
 * Stretches between two commas, before or after the cue, that qualify without changing what is said; the longest first.
 * Each keeps its last comma where the one before it is the second of a pair: "the head of the office, X[, asked], said".
 */
function findAsides(text: string, parts: TitleParts, denies: boolean, lexicon: Lexicon): Span[] {
  const { span, words, cue, without } = parts;
  const commas: number[] = [];
  for (let at = span.start; at < span.end; at++) {
    if (isComma(text, at) && !without.some(({ start, end }) => start <= at && at <= end)) commas.push(at);
  }
  const asides: Span[] = [];
  const start = subtract(span, without)[0]?.start ?? span.start;
  const isDate = (at: number): boolean => without.some((hole) => hole.start <= at && at < hole.end - 1);
  /** "…, the mayor, said": an aside between what is said and the saying is the speaker. */
  const isToldBefore = (aside: Span): boolean =>
    words.some((word) => word.start >= start && word.end <= aside.start && isFinite(word, lexicon));
  let lead = { start, end: start };
  for (let at = text.indexOf(',', start); at >= 0 && at < span.end; at = text.indexOf(',', at + 1)) {
    const next = { start: lead.end, end: at + 1 };
    if (!isComma(text, at) || isDate(at) || isBlank(text, next)) continue;
    if (denies || !isLead(text, next, parts, lexicon)) break;
    lead = { start, end: at + 1 };
    asides.push(lead);
  }
  const first = words.find((word) => word.start >= start);
  const isLed = first !== undefined && (lexicon.prepositions.has(first.lower) || lexicon.looksGerund(first.lower));
  for (let i = isLed ? 1 : 0; i + 1 < commas.length; i++) {
    const pairs = (i % 2 === 0) !== isLed && !isToldBefore({ start: commas[i]!, end: commas[i]! });
    const aside = { start: commas[i]!, end: commas[i + 1]! + (pairs ? 1 : 0) };
    const opens = subtract({ start: span.start, end: aside.start }, without).every((piece) => isBlank(text, piece));
    if (opens || overlaps(aside, cue) || !isAside(text, words, aside, denies, lexicon)) continue;
    const next = words.find((word) => word.start >= aside.end);
    if (next && (lexicon.relatives.has(next.lower) || (next.start === cue.start && isToldBefore(aside)))) continue;
    asides.push(aside);
    i++;
  }
  return asides.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** A comma that parts words: not that of "450,000". */
function isComma(text: string, at: number): boolean {
  return text[at] === ',' && !/^\d,\d/.test(text.slice(at - 1, at + 2));
}

/** "In order to calm the streets, …": an adverbial before the subject. */
function isLead(text: string, span: Span, { words, cue }: TitleParts, lexicon: Lexicon): boolean {
  const first = words.find((word) => contains(span, word));
  if (!first || overlaps(span, cue)) return false;
  if (!lexicon.prepositions.has(first.lower) && !lexicon.looksGerund(first.lower)) return false;
  return isAside(text, words, span, false, lexicon);
}

function isBlank(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** A stretch of some length that tells nothing unless a relative pronoun opens it, and denies something or nothing. */
function isAside(text: string, sentence: readonly Word[], span: Span, denies: boolean, lexicon: Lexicon): boolean {
  const words = sentence.filter((word) => contains(span, word));
  if ((text.slice(span.start, span.end + 1).match(/["“”„«»]/gu) ?? []).length % 2 === 1) return false;
  if (words.length < 3 || words.some((word) => lexicon.negations.has(word.lower)) !== denies) return false;
  const relative = words.findIndex((word) => lexicon.relatives.has(word.lower));
  const told = words.slice(0, relative < 0 ? words.length : relative);
  const qualifies = (before: string): boolean => isAdverb(before, lexicon) || lexicon.determiners.has(before);
  return !told.some((word, at) => isFinite(word, lexicon) && !qualifies(told[at - 1]?.lower ?? ''));
}

function polish(raw: string, { antecedent, hasSubject }: TitleParts, lexicon: Lexicon): string {
  let title = raw
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1');
  title = dropConnectives(title.replace(/\(\s*\)/g, '').trim(), lexicon)
    .replace(/[\s,;:.–—-]+$/, '')
    .replace(/, (\p{L}+)$/u, (tail, word: string) =>
      lexicon.looksAdverb(word) && !lexicon.doubts.has(word) ? '' : tail,
    );
  if (antecedent !== null) title = putName(title, antecedent, hasSubject, lexicon);
  if (/\b\p{Lu}\.\p{Lu}$/u.test(title)) title += '.';
  return title.replace(/^\[?\p{L}/u, (opening) => opening.toUpperCase());
}

/** With what it stands for, in brackets, in place of the pronoun that opens it or before a verb without a subject. */
function putName(title: string, name: string, hasSubject: boolean, lexicon: Lexicon): string {
  const [first = ''] = title.split(' ');
  const rest = title.slice(first.length);
  const pronoun = first.toLowerCase();
  if (lexicon.possessives.has(pronoun))
    return `[${name}${/s$/.test(name) && lexicon.pluralPronouns.has(pronoun) ? '’' : '’s'}]${rest}`;
  const pronouns = [lexicon.subjectPronouns, lexicon.thingPronouns, lexicon.pluralPronouns];
  if (pronouns.some((set) => set.has(pronoun))) return `[${name}]${rest}`;
  return hasSubject ? title : `[${name}] ${title}`;
}

/** Without the connectives and the stray punctuation that it opens with. */
export function dropConnectives(title: string, lexicon: Lexicon): string {
  for (let before = ''; before !== title;) {
    before = title;
    title = dropConnective(title.replace(/^[\s,;:.!?)\]–—-]+/, ''), lexicon);
  }
  return title;
}

function dropConnective(title: string, lexicon: Lexicon): string {
  const lower = title.toLowerCase();
  for (const connective of lexicon.connectives) {
    if (!lower.startsWith(connective)) continue;
    const rest = title.slice(connective.length);
    if (/^,?\s/.test(rest)) return rest.replace(/^,?\s+/, '');
  }
  return title;
}

/** Cuts before a word that opens a phrase, else before any word; never inside a name, and after the cue if that can be. */
function cut(title: string, { cue, names }: TitleParts, text: string, lexicon: Lexicon, limit: number): string {
  if (title.length <= limit) return title;
  const cueWord = text.slice(cue.start, cue.end);
  const least = title.indexOf(cueWord) + cueWord.length;
  const words = splitWords(title, { start: 0, end: title.length }, lexicon);
  const within = (at: number): boolean =>
    names.some((name) => {
      const start = title.indexOf(text.slice(name.start, name.end));
      return start >= 0 && start < at && at < start + name.end - name.start;
    });
  const fits = (at: number): boolean => dropLoose(title.slice(0, at), lexicon).length <= limit - ELLIPSIS;
  const ends = words.filter(({ start }) => start > LEAST && start <= limit && fits(start) && !within(start));
  const whole = ends.filter((word) => word.start > least);
  const fitting = whole.length > 0 ? whole : ends;
  const opens = (word: Word): boolean => {
    const last = words[words.indexOf(word) - 1]!;
    return isLoose(word.lower, lexicon) && !isAdverb(last.lower, lexicon);
  };
  const end = fitting.findLast(opens) ?? fitting.findLast((word) => isLoose(word.lower, lexicon)) ?? fitting.at(-1);
  return end === undefined
    ? `${title.slice(0, limit - ELLIPSIS)} …`
    : `${dropLoose(title.slice(0, end.start), lexicon)} …`;
}

/** Without the punctuation and the prepositions and articles that it ends with: "the capital of the". */
function dropLoose(title: string, lexicon: Lexicon): string {
  const bare = title.replace(/[\s,;:–—-]+$/, '');
  const space = bare.lastIndexOf(' ');
  const open = bare.slice(space + 1).replace(/^["“”„«'‘(]+/, '');
  return space >= 0 && isLoose(open.toLowerCase(), lexicon) ? dropLoose(bare.slice(0, space), lexicon) : bare;
}

/**
 * What is said and then who said it, "The storm came so fast that …, the mayor told reporters": cut before the speaker, who
 * stays. Null where the speaker comes first, or is long.
 */
function cutSpeech(title: string, { cue, kind }: TitleParts, text: string, limit: number): string | null {
  const says = title.indexOf(` ${text.slice(cue.start, cue.end)}`, LEAST);
  if (kind !== 'statement' || says < 0) return null;
  const said = /^.*[,”“"»]/su.exec(title.slice(0, says).replace(/,$/, ''))?.[0] ?? '';
  const speaker = title.slice(said.length).trim();
  const room = limit - speaker.length - ELLIPSIS - 2;
  if (said.length < LEAST || room < LEAST || title.slice(said.length, says).trim() === '') return null;
  const head = said.slice(0, room);
  const closing = QUOTES[head.charAt(0)] ?? '';
  return `${head.slice(0, head.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/u, '')} …${closing}, ${speaker}`;
}

/** What a quotation opens with, what it closes with. */
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

/** With the mark at its head that it was cut from, where it only closes it; what it opens is closed, a lone mark goes. */
function balanceQuotes(title: string, opening = ''): string {
  const closing = QUOTES[opening];
  const first = title.search(/["“”„«»]/u);
  if (first < 0) return title;
  const isOdd = title.split('"').length % 2 === 0;
  const closes = closing === '"' ? isOdd : first > 0 && title[first] === closing;
  if (closes) return `${opening}${title}`;
  return closeQuotes(title);
}

/** A quotation that the title opens is closed; a lone closing mark goes. */
function closeQuotes(title: string): string {
  const straight = title.split('"').length - 1;
  const german = title.includes('„');
  const opened = title.split(german ? /[„«]/ : /[“«]/).length - title.split(german ? /[“”»]/ : /[”»]/).length;
  if (opened > 0) return `${title}${german ? '“' : '”'}`;
  if (opened < 0) return title.replace(/[”»]/, '');
  if (straight % 2 === 0) return title;
  if (title.startsWith('"') || title.endsWith('"')) return title.replace(/^"|"$/, '').trim();
  return `${title}"`;
}
