import { contains, type Span } from '../base/span.ts';
import type { Dating } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { modifiedBy } from './modifier.ts';
import { isFinite } from './finite.ts';
import { isAdverb } from './segment.ts';
import type { Sentence } from './sentence.ts';
import { knowNothing, type Word } from './word.ts';
import { LONGEST_TITLE, writeTitle } from './title.ts';

/** The title of a draft, once it is known which words date it. */
export function titleDraft(draft: Draft, datings: readonly Dating[], lexicon: Lexicon): string {
  const { sentence, clause, cue, attribution, antecedent, hasSubject } = draft;
  const dates = datings.flatMap(({ expression }) => {
    if (isOneOfTwo(sentence, expression, lexicon)) return [];
    if (modifiedBy(sentence, expression, lexicon).length === 0)
      return [withLead(draft, withSignal(sentence, expression, lexicon), lexicon)];
    const lead = leadOf(draft, expression);
    return lead ? [lead] : [];
  });
  const without = [...dates, ...(attribution?.within ? [attribution.within] : [])];
  const names = sentence.names.filter((name) => contains(clause, name));
  const { words } = sentence;
  const own = { span: clause, words, cue, verb: words[draft.verb]!, kind: draft.kind, names };
  const parts = { ...own, antecedent, hasSubject };
  const write = (limit: number): string =>
    writeTitle(sentence.text, { ...parts, without }, lexicon, limit) ||
    writeTitle(sentence.text, { ...parts, without: [] }, lexicon, limit);
  if (!lexicon.syntax.verbSecond) return write(LONGEST_TITLE);
  const marked = markMissingLead(write(LONGEST_TITLE), draft, lexicon);
  return marked.length <= LONGEST_TITLE ? marked : markMissingLead(write(LONGEST_TITLE - MARK.length), draft, lexicon);
}

/** "Tomorrow *or the next day*": a date that another is joined to cannot be left out alone. */
function isOneOfTwo({ text, datings }: Sentence, { start, end }: Span, { joiners }: Lexicon): boolean {
  const joins = (from: number, to: number): boolean =>
    to > from && joiners.has(text.slice(from, to).trim().toLowerCase());
  return datings.some(({ expression }) => joins(end, expression.start) || joins(expression.end, start));
}

/** Stands for a part left out before a title. */
const MARK = '… ';

/** "… unterzeichnete sie den Vertrag": where the verb keeps the second place, a title that begins with it would ask. */
function markMissingLead(title: string, { sentence, clauseIndex, told }: Draft, lexicon: Lexicon): string {
  const [first = ''] = title.split(' ');
  const lead = `${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  const isVerb = isFinite(
    { start: 0, end: first.length, text: lead, lower: lead, capital: false, apart: false, known: knowNothing() },
    lexicon,
  );
  const { opener } = sentence.clauses[clauseIndex]!;
  const depends = told && (lexicon.subordinators.has(opener) || opener === lexicon.complementizer);
  if (isVerb) return `${MARK}${lead}${title.slice(first.length)}`;
  return depends && lexicon.determiners.has(lead)
    ? `${MARK}${lead}${title.slice(first.length)}`
    : depends
      ? `${MARK}${title}`
      : title;
}

/** "In Tuesday's vote, the council …": the words up to the comma that a date stands in before the subject. */
function leadOf({ sentence, clause, cue, told }: Draft, expression: Span): Span | null {
  const comma = sentence.text.indexOf(',', expression.end);
  const leads = told && comma >= 0 && comma < cue.start && expression.start - clause.start < 24;
  return leads ? { start: clause.start, end: comma + 1 } : null;
}

/**
 * An expression with the words that join it to its clause ("on 5 January", "starting in 2022", "as early as 2014"), and
 * with the comma after it where it has one in itself ("on Friday, 22 March,").
 */
function withSignal(sentence: Sentence, expression: Span, lexicon: Lexicon): Span {
  const { words } = sentence;
  let at = words.findIndex((word) => word.start >= expression.start);
  if (at < 0) return expression;
  const date = at;
  while (at > 0 && joins(words[at - 1]!, words[at]!, at === date, words[at - 2], lexicon)) at--;
  const pair = words[at]!.lower;
  if (at < date && at > 1 && words[at - 2]!.lower === pair && lexicon.joiners.has(pair)) at -= 2;
  const { text } = sentence;
  const enclosed = text.slice(expression.start, expression.end).includes(',') && text[expression.end] === ',';
  return { start: Math.min(words[at]!.start, expression.start), end: expression.end + (enclosed ? 1 : 0) };
}

/**
 * With the rest of the phrase up to a comma that a date leads its clause in: "*Sailing* on 4 May, the crew …", "in
 * May *and later*, the river …". A lone word before or behind a date is no subject where it cannot be one.
 */
function withLead({ sentence, clause, cue, told }: Draft, span: Span, lexicon: Lexicon): Span {
  const { text, words } = sentence;
  const comma = text.indexOf(',', span.end - 1);
  if (!told || comma < 0 || comma > cue.start || cue.start < span.end) return span;
  const before = words.filter((word) => word.start >= clause.start && word.end <= span.start);
  const behind = words.filter((word) => word.start >= span.end && word.end <= comma);
  const leads = ({ lower }: Word): boolean =>
    lexicon.looksGerund(lower) || isAdverb(lower, lexicon) || lexicon.particles.has(lower);
  const joined = behind.length === 2 && lexicon.joiners.has(behind[0]!.lower) && !behind[1]!.capital;
  if (!(before.length === 0 && joined) && !(before.length === 1 && behind.length === 0 && leads(before[0]!)))
    return span;
  return { start: clause.start, end: comma + 1 };
}

/**
 * Whether a word joins a date to its clause; a particle is its verb's ("walked *out* on Tuesday", "moved *away* Tuesday"), and so
 * is what stands before another preposition ("left the stove *on* over Easter").
 */
function joins(word: Word, next: Word, beside: boolean, verb: Word | undefined, lexicon: Lexicon): boolean {
  const { lower } = word;
  if (!beside && lexicon.prepositions.has(next.lower) && !lexicon.dateSignals.has(lower)) return false;
  const completes = verb !== undefined && isFinite(verb, lexicon);
  const spans = beside && !completes && lexicon.spanPrepositions.has(lower);
  if (lexicon.particles.has(lower) && !spans) return false;
  return lexicon.prepositions.has(lower) || lexicon.dateSignals.has(lower) || lexicon.definiteArticles.has(lower);
}

/** What makes a title read badly alone, each with how much. */
const FAULTS = {
  noSubject: 3,
  untold: 3,
  pronoun: 2,
  doubt: 2,
  cut: 1,
  claimed: 2,
  short: 2,
  dependent: 2,
  nameless: 1,
};
const WORST = Object.values(FAULTS).reduce((sum, fault) => sum + fault, 0);

/** How well a title stands alone, 0..1: with a subject and a verb, nothing denied in it, whole, in the text's own voice. */
export function clarityOf(draft: Draft, title: string, lexicon: Lexicon): number {
  const words = title.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const first = words[0] ?? '';
  const has: Record<keyof typeof FAULTS, boolean> = {
    noSubject: !draft.hasSubject,
    untold: !draft.told,
    pronoun: lexicon.otherPronouns.has(first) || lexicon.determinerPronouns.has(first),
    doubt: words.some((word) => lexicon.negations.has(word) || lexicon.hypotheticals.has(word)),
    cut: title.endsWith('…'),
    claimed: draft.attribution !== null,
    short: title.length < 25,
    dependent: draft.sentence.clauses[draft.clauseIndex]!.opener !== '',
    nameless: draft.names.length === 0,
  };
  const faults = Object.entries(FAULTS).filter(([fault]) => has[fault as keyof typeof FAULTS]);
  return 1 - faults.reduce((sum, [, weight]) => sum + weight, 0) / WORST;
}
