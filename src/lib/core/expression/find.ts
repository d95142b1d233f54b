import { createAutomaton, type Automaton } from './automaton.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { Language } from './language/language.ts';
import { keepLonger } from './overlap.ts';
import { matchOf, parsePattern } from './pattern.ts';
import type { Phrase } from './phrase.ts';
import type { Draft, Place, RuleSource } from './rule.ts';
import { sweepRuns } from './token.ts';
import { tokensOf, type Run } from './word.ts';

/** A language with its words in a lexicon and its patterns in an automaton. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly automaton: Automaton;
}

export function createReader(language: Language): Reader {
  const lexicon = createLexicon(language);
  const patterns = language.rules.map(({ pattern }) => parsePattern(pattern));
  return { language, lexicon, automaton: createAutomaton(patterns, lexicon.sorts) };
}

/** What has been read so far, left to right. */
interface Reading {
  readonly text: string;
  readonly reader: Reader;
  /** Without overlap: of readings that share text, the longest. */
  readonly kept: Phrase[];
  /** Phrases of what is read already that begin farther on. */
  readonly ahead: Phrase[];
}

/** What the rules read in the text, in its order and without overlap. */
export function findPhrases(text: string, reader: Reader, breaks: readonly number[]): Phrase[] {
  const reading: Reading = { text, reader, kept: [], ahead: [] };
  sweepRuns(text, reader.lexicon, breaks, (run) => {
    for (let at = 0; at < run.length; at++) readAt(reading, run, at);
    keepUntil(reading, Infinity);
  });
  return reading.kept;
}

/** A rule that matches, and the place in the run after its last token. */
interface RuleMatch {
  readonly rule: number;
  end: number;
}

/**
 * Reads what begins at one token, the longest match first. What lies in a phrase that is kept is not looked at: no
 * shorter reading takes the place of a longer one.
 */
function readAt(reading: Reading, run: Run, at: number): void {
  const matches = matchRules(reading.reader.automaton, run, at);
  if (matches.length === 0) return;
  const start = run.starts[at]!;
  keepUntil(reading, start);
  let covered = 0;
  for (const { rule, end } of matches) {
    const read = Math.max(covered, reading.kept.at(-1)?.end ?? 0);
    if (run.ends[end - 1]! <= read) return;
    covered = Math.max(covered, buildPhrases(reading, run, at, end, reading.reader.language.rules[rule]!));
  }
}

/** The rules that match at a token, each at its longest, the longest first and of equals the first. */
function matchRules({ start, step }: Automaton, run: Run, at: number): readonly RuleMatch[] {
  let state = step(start, run.sorts[at]!);
  if (state === null) return NONE;
  const matches: RuleMatch[] = [];
  for (let i = at + 1; state !== null; i++) {
    for (const rule of state.complete) {
      const known = matches.find((match) => match.rule === rule);
      if (known === undefined) matches.push({ rule, end: i });
      else known.end = i;
    }
    state = i < run.length ? step(state, run.sorts[i]!) : null;
  }
  return matches.length > 1 ? matches.sort((a, b) => b.end - a.end || a.rule - b.rule) : matches;
}

const NONE: readonly RuleMatch[] = [];

/** Adds what a rule makes of its match, and tells where that ends if it is not one phrase from the beginning, else 0. */
function buildPhrases(
  { text, reader, kept, ahead }: Reading,
  run: Run,
  from: number,
  to: number,
  rule: RuleSource,
): number {
  const place: Place = { text, start: run.starts[from]!, end: run.ends[to - 1]!, grammar: reader.language.grammar };
  const built = rule.build(matchOf(text, tokensOf(run, from, to)), place);
  if (built === null) return 0;
  let covered = 0;
  for (const draft of isSeveral(built) ? built : [built]) {
    const phrase = phraseOf(draft, place);
    if (phrase.start === place.start) keepLonger(kept, phrase);
    else ahead.push(phrase);
    if (isSeveral(built) || phrase.start > place.start) covered = phrase.end;
  }
  return covered;
}

/** Keeps the phrases found before that begin up to a place in the text. */
function keepUntil({ kept, ahead }: Reading, start: number): void {
  if (ahead.length === 0) return;
  ahead.sort((a, b) => a.start - b.start || b.end - a.end);
  while (ahead.length > 0 && ahead[0]!.start <= start) keepLonger(kept, ahead.shift()!);
}

function isSeveral(built: Draft | readonly Draft[]): built is readonly Draft[] {
  return Array.isArray(built);
}

function phraseOf(draft: Draft, place: Place): Phrase {
  const end = draft.end ?? place.end;
  const dotted = place.text[end - 1] === '.' && draft.meaning.kind !== 'narrowing' && isSentenceEnd(place, end);
  return { ...draft, start: draft.start ?? place.start, end: dotted ? end - 1 : end };
}

/** The dot of "May 28." ends the sentence; that of "5 p.m." belongs to the word. */
function isSentenceEnd({ text }: Place, end: number): boolean {
  return !/\.\p{L}\.$/u.test(text.slice(Math.max(0, end - 4), end));
}
