import type { Span } from '../base/span.ts';
import type { CueHit } from './cue.ts';
import type { Lexicon } from './lexicon.ts';
import { isInfinitive, nameStart } from './phrase.ts';
import { isQuoted } from './quotation.ts';
import { isFinite } from './finite.ts';
import { isParted, opensRelative, type Segment } from './segment.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** The words that tell a happening, from its subject to its end, fit to be quoted and to make a title. */
export interface Telling {
  readonly span: Span;
  /** Whether a subject stands before its verb; else one must be taken from before. */
  readonly hasSubject: boolean;
  /** The subject, where the words themselves have none and it is plain. */
  readonly subject?: string;
}

/** The words of a clause that tell what its verb says: without its conjunction, with what a verb of saying says. */
export function readTelling(sentence: Sentence, clause: Segment, main: CueHit, lexicon: Lexicon): Telling {
  const { words } = sentence;
  const relative = findRelative(sentence, clause, main.at, lexicon);
  const end = main.kind === 'statement' ? endOfSpeech(sentence, clause, lexicon) : words[clause.to - 1]!.end;
  if (relative !== null) return readRelative(sentence, clause, relative, end, main.at, lexicon);
  const from = clause.from + (words[clause.from]!.lower === clause.opener && main.at > clause.from ? 1 : 0);
  return { span: { start: words[from]!.start, end }, hasSubject: hasSubject(sentence, clause, from, main, lexicon) };
}

/** The relative pronoun whose clause the verb belongs to: the last one before it with no other verb between. */
function findRelative({ words }: Sentence, clause: Segment, verb: number, lexicon: Lexicon): number | null {
  for (let at = verb - 1; at > clause.from; at--) {
    if (opensRelative(words, at, lexicon)) return closesBefore(words, at, verb) ? null : at;
    if (isFinite(words[at]!, lexicon) && !isAuxiliary(words[at]!.lower, lexicon)) return null;
  }
  return null;
}

/** What a relative clause tells: by itself where commas part it from its noun ("Vera Holm, *who died in May*, …"), else with it. */
function readRelative(
  sentence: Sentence,
  clause: Segment,
  relative: number,
  end: number,
  verb: number,
  lexicon: Lexicon,
): Telling {
  const { words, text } = sentence;
  const noun = words[antecedentOf(sentence, clause, relative, lexicon)]!.start;
  const close = words.findIndex((_, at) => at > verb && at < clause.to && isParted(words, at));
  if (!isParted(words, relative) || close < 0) return { span: { start: noun, end }, hasSubject: true };
  const span = { start: words[relative + 1]!.start, end: Math.min(end, words[close - 1]!.end) };
  const name = nameStart(words, antecedentOf(sentence, clause, relative, lexicon), relative, lexicon);
  return { span, hasSubject: false, subject: text.slice(words[name]!.start, words[relative - 1]!.end) };
}

/** "The guild, to which every baker belongs, closed": between commas, the relative clause has a verb of its own. */
function closesBefore(words: readonly Word[], relative: number, verb: number): boolean {
  const opens = isParted(words, relative) || isParted(words, relative - 1);
  const close = words.findIndex((_, at) => at > relative + 1 && at <= verb && isParted(words, at));
  return opens && close > 0 && !words.slice(close, verb).some((_, at) => at > 0 && isParted(words, close + at));
}

/** Where the noun phrase begins that a relative clause says more of: "the *new rule*, which was brought in". */
function antecedentOf({ words, text }: Sentence, clause: Segment, relative: number, lexicon: Lexicon): number {
  if (relative > clause.from && lexicon.commonOpeners.has(words[relative - 1]!.lower)) return clause.from;
  let from = relative;
  while (from > clause.from && relative - from < 8) {
    const previous = words[from - 1]!;
    const between = text.slice(previous.end, words[from]!.start);
    if (from < relative && /[,;:()]/.test(between)) break;
    if (isFinite(previous, lexicon) || lexicon.joiners.has(previous.lower) || isInfinitive(words, from - 1, lexicon))
      break;
    from--;
  }
  return from === relative ? clause.from : from;
}

/** A verb of saying reports what comes after it, to the sentence's end. */
function endOfSpeech({ words, text, end, quotations, clauses }: Sentence, clause: Segment, lexicon: Lexicon): number {
  const next = words[clause.to];
  const after = next === undefined ? '' : text.slice(words[clause.to - 1]!.end, next.start + 5);
  const content = clauses.find(({ from }) => from === clause.to);
  const reports =
    next === undefined ||
    (content !== undefined && content.opener === lexicon.complementizer) ||
    next.lower === lexicon.complementizer ||
    /[:"“«]/.test(after) ||
    after
      .toLowerCase()
      .replace(/^[,\s]+/, '')
      .startsWith(lexicon.complementizer ?? '\0');
  if (!reports) return words[clause.to - 1]!.end;
  const semicolon = text.slice(0, end).indexOf(';', words[clause.to - 1]!.end);
  return semicolon < 0 || isQuoted(quotations, { start: semicolon, end: semicolon + 1 }) ? end : semicolon;
}

/**
 * Whether some word that can be a subject stands between the clause's start and its verb. Where subjects may follow or be
 * left out, only a verb right after "and" is taken to have none of its own.
 */
function hasSubject({ words }: Sentence, clause: Segment, from: number, main: CueHit, lexicon: Lexicon): boolean {
  if (lexicon.syntax.subjectFollows && !(from > clause.from && lexicon.joiners.has(clause.opener))) return true;
  const verb = main.verb ?? main.at;
  if (main.noun && main.at <= verb) return true;
  return words
    .slice(from, verb)
    .some(({ lower }) => !isAuxiliary(lower, lexicon) && !lexicon.looksAdverb(lower) && !lexicon.negations.has(lower));
}

function isAuxiliary(lower: string, lexicon: Lexicon): boolean {
  const { be, have, do: auxDo, future, modal } = lexicon.auxiliaries;
  return [be, have, auxDo, future, modal].some((set) => set.has(lower));
}
