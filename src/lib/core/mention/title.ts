import { overlaps, type Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isFinite } from './segment.ts';
import { splitWords } from './word.ts';

/** Longest title, in characters. */
const LIMIT = 100;
/** What is longer than this, in characters, is not searched for asides: it is a list, or no sentence. */
const SEARCHED = 800;
/** A cut keeps at least this much, so that it is still a sentence. */
const LEAST = 40;

export interface TitleParts {
  /** The clause or phrase that becomes the title. */
  readonly span: Span;
  /** What is left out of it: the words of its date, an attribution told elsewhere. */
  readonly without: readonly Span[];
  /** The words that show the happening: never cut off. */
  readonly cue: Span;
  /** Names: never cut through. */
  readonly names: readonly Span[];
  /** The name that stands for a pronoun at the start, where the text gives one. */
  readonly antecedent: string | null;
  readonly hasSubject: boolean;
}

/**
 * A title in the passage's own words and order: its date, its opening connective and, where it is too long, asides
 * between commas left out; a name in brackets for an opening pronoun; an ellipsis where it is cut.
 */
export function writeTitle(text: string, parts: TitleParts, lexicon: Lexicon): string {
  const start = skipConnectives(text, parts.span, lexicon);
  const { end } = parts.span;
  const span = { start, end };
  const without = [...parts.without];
  let title = polish(render(text, subtract(span, without)), parts, lexicon);
  const asides = end - start > SEARCHED ? [] : findAsides(text, { ...parts, span }, lexicon);
  for (const aside of asides) {
    if (title.length <= LIMIT) break;
    without.push(aside);
    title = polish(render(text, subtract(span, without)), parts, lexicon);
  }
  return balanceQuotes(title.length > LIMIT ? cut(title, parts, text, lexicon) : title);
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
function findAsides(text: string, { span, cue, without }: TitleParts, lexicon: Lexicon): Span[] {
  const commas: number[] = [];
  for (let at = span.start; at < span.end; at++) if (text[at] === ',') commas.push(at);
  const asides: Span[] = [];
  const lead = { start: span.start, end: (commas[0] ?? span.start) + 1 };
  if (isLead(text, lead, cue, lexicon)) asides.push(lead);
  for (let i = 0; i + 1 < commas.length; i++) {
    const aside = { start: commas[i]!, end: commas[i + 1]! + (i % 2 === 0 ? 1 : 0) };
    const opens = subtract({ start: span.start, end: aside.start }, without).every((piece) => isBlank(text, piece));
    if (opens || overlaps(aside, cue) || !isAside(text, aside, lexicon)) continue;
    asides.push(aside);
    i++;
  }
  return asides.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** "In order to calm the streets, …": an adverbial before the subject. */
function isLead(text: string, span: Span, cue: Span, lexicon: Lexicon): boolean {
  const [first] = splitWords(text, span, lexicon);
  if (!first || overlaps(span, cue) || !lexicon.prepositions.has(first.lower)) return false;
  return isAside(text, span, lexicon);
}

function isBlank(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** A stretch of some length that denies nothing, and tells nothing unless a relative pronoun opens it. */
function isAside(text: string, span: Span, lexicon: Lexicon): boolean {
  const words = splitWords(text, span, lexicon);
  if (words.length < 3 || words.some((word) => lexicon.negations.has(word.lower))) return false;
  return lexicon.relatives.has(words[0]!.lower) || !words.some((word) => isFinite(word, lexicon));
}

function polish(raw: string, { antecedent, hasSubject }: TitleParts, lexicon: Lexicon): string {
  let title = raw
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1');
  title = dropConnectives(title.replace(/\(\s*\)/g, '').trim(), lexicon)
    .replace(/[\s,;:.–—-]+$/, '')
    .replace(/, (\p{L}+)$/u, (tail, word: string) => (lexicon.looksAdverb(word) ? '' : tail));
  if (antecedent !== null) {
    const [first = ''] = title.split(' ');
    if (lexicon.subjectPronouns.has(first.toLowerCase())) title = `[${antecedent}]${title.slice(first.length)}`;
    else if (lexicon.possessives.has(first.toLowerCase())) title = `[${antecedent}’s]${title.slice(first.length)}`;
    else if (!hasSubject) title = `[${antecedent}] ${title}`;
  }
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Without the connectives and the stray punctuation that it opens with. */
function dropConnectives(title: string, lexicon: Lexicon): string {
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

/** Cuts after a comma or else after a word, never inside a name and never before the cue. */
function cut(title: string, { cue, names }: TitleParts, text: string, lexicon: Lexicon): string {
  const cueWord = text.slice(cue.start, cue.end);
  const least = Math.max(LEAST, title.indexOf(cueWord) + cueWord.length);
  let end = title.lastIndexOf(', ', LIMIT);
  if (end < Math.max(least, 0.75 * LIMIT)) end = title.lastIndexOf(' ', LIMIT);
  for (const name of names) {
    const words = text.slice(name.start, name.end);
    const at = title.indexOf(words);
    if (at >= 0 && at < end && end < at + words.length && at > least) end = at;
  }
  if (end < least) end = title.indexOf(' ', least);
  if (end < 0) return title;
  return `${dropLoose(title.slice(0, end), lexicon)} …`;
}

/** Without the punctuation and the prepositions and articles that it ends with: "the capital of the". */
function dropLoose(title: string, lexicon: Lexicon): string {
  const bare = title.replace(/[\s,;:–—-]+$/, '');
  const last = bare.slice(bare.lastIndexOf(' ') + 1).toLowerCase();
  const loose = [lexicon.prepositions, lexicon.determiners, lexicon.joiners, lexicon.relatives];
  return bare.includes(' ') && loose.some((set) => set.has(last))
    ? dropLoose(bare.slice(0, bare.lastIndexOf(' ')), lexicon)
    : bare;
}

/** A quotation that the title opens is closed; a lone closing mark goes. */
function balanceQuotes(title: string): string {
  const straight = title.split('"').length - 1;
  const opened = title.split(/[“„«]/).length - title.split(/[”»]/).length;
  if (opened > 0) return `${title}”`;
  if (opened < 0) return title.replace(/[”»]/, '');
  if (straight % 2 === 0) return title;
  if (title.startsWith('"') || title.endsWith('"')) return title.replace(/^"|"$/, '').trim();
  return `${title}"`;
}
