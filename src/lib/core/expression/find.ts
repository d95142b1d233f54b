import { createLexicon, type Lexicon } from './lexicon.ts';
import type { Language } from './language/language.ts';
import { compilePattern, matchOf, type Pattern } from './pattern.ts';
import type { Phrase } from './phrase.ts';
import type { Draft, Place, RuleSource } from './rule.ts';
import { findRuns } from './token.ts';
import type { Token } from './word.ts';

/** A language with its words in a lexicon and its patterns compiled. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly rules: readonly (RuleSource & { readonly compiled: Pattern })[];
  /** The rules that can begin with a sort. */
  readonly rulesOf: ReadonlyMap<string, readonly number[]>;
  /** What has matched before, by string of sorts: a cache that changes no result. */
  readonly known: Map<string, readonly RuleMatch[]>;
}

interface RuleMatch {
  readonly rule: RuleSource;
  readonly taken: number;
}

export function createReader(language: Language): Reader {
  const lexicon = createLexicon(language);
  const rules = language.rules.map((source) => ({
    ...source,
    compiled: compilePattern(source.pattern, lexicon.sorts),
  }));
  const rulesOf = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const sort of rule.compiled.first) rulesOf.set(sort, [...(rulesOf.get(sort) ?? []), index]);
  });
  return { language, lexicon, rules, rulesOf, known: new Map() };
}

/** Everything that any rule reads anywhere in the text, overlapping readings included, in the order of the text. */
export function findPhrases(text: string, reader: Reader, breaks: readonly number[]): Phrase[] {
  return findRuns(text, reader.lexicon, breaks).flatMap((run) => readRun(text, run, reader));
}

function readRun(text: string, run: readonly Token[], reader: Reader): Phrase[] {
  const sorts = run.map((token) => token.sort).join('');
  const phrases: Phrase[] = [];
  for (let at = 0; at < run.length; at++) {
    for (const { rule, taken } of matchRules(sorts.slice(at, at + WINDOW), reader)) {
      const tokens = run.slice(at, at + taken);
      const place: Place = { text, start: tokens[0]!.start, end: tokens.at(-1)!.end, grammar: reader.language.grammar };
      const built = rule.build(matchOf(text, tokens), place);
      if (built === null) continue;
      if (isSeveral(built)) for (const draft of built) phrases.push(phraseOf(draft, place));
      else phrases.push(phraseOf(built, place));
    }
  }
  return phrases;
}

/** More tokens than any pattern takes. */
const WINDOW = 20;

/** The rules that match at the start of a string of sorts. The same strings come again and again, so they are kept. */
function matchRules(sorts: string, { rules, rulesOf, known }: Reader): readonly RuleMatch[] {
  const before = known.get(sorts);
  if (before !== undefined) return before;
  const matches: RuleMatch[] = [];
  for (const index of rulesOf.get(sorts[0]!) ?? []) {
    const rule = rules[index]!;
    const taken = rule.compiled.matches(sorts, 0);
    if (taken > 0) matches.push({ rule, taken });
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sorts, matches);
  return matches;
}

const MOST_KNOWN = 20_000;

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
