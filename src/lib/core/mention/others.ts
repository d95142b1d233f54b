import { sliceOf, type Span } from '../base/span.ts';
import type { Expression } from '../model.ts';
import type { Draft } from './draft.ts';
import { isFinite } from './finite.ts';
import type { Lexicon } from './lexicon.ts';
import { isQuoted } from './quotation.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** Whether a date in a clause is not its verb's: it is quoted, qualifies a noun, or hangs on another verb's form. */
export function isOthers(
  sentence: Sentence,
  main: Draft,
  expression: Expression,
  modified: readonly Word[],
  lexicon: Lexicon,
): boolean {
  if (isContent(sentence, main, expression) || tellsNow(sentence, main, expression, lexicon)) return true;
  if (modified.length > 0) return expression.start > main.cue.start;
  if (expression.end <= main.cue.start) {
    if (isInAside(sentence, main, expression, lexicon) || isOfParticiple(sentence, expression, lexicon)) return true;
    return main.kind === 'statement' && isToldBefore(sentence, main.clauseIndex, expression, lexicon);
  }
  return hangsOnParticiple(sentence, main, expression, lexicon);
}

/** "Denies", "has backed": a verb of the present that no other day after it can date, "today" and "since" left aside. */
export function tellsNow({ text, words }: Sentence, main: Draft, expression: Expression, lexicon: Lexicon): boolean {
  if (main.present && isDateline(text, expression)) return true;
  if (!main.present || expression.start < main.cue.end || expression.lasting) return false;
  if (lexicon.speechDays.has(sliceOf(text, expression).toLowerCase())) return false;
  if (dateWordBefore(words, expression, lexicon.dateSignals)) return false;
  const perfect = words
    .slice(Math.max(0, main.at - 3), main.at)
    .some(({ lower }) => lexicon.auxiliaries.have.has(lower));
  return main.kind === 'statement' || perfect;
}

/** "LUND, 4 May -- The fair has always …": the day of the report, and not of what has long been so. */
export function isDateline(text: string, { end }: Span): boolean {
  return /^\s?(?:--|–|—)/.test(text.slice(end, end + 4));
}

function dateWordBefore(words: readonly Word[], expression: Span, signals: Lexicon['dateSignals']): boolean {
  const before = words.findLast((word) => word.end <= expression.start);
  return before !== undefined && signals.has(before.lower);
}

/** "Vera Holm, *born in 1957*, resigned": a date in an apposition that opens with a participle. */
function isInAside({ words, clauses }: Sentence, main: Draft, expression: Span, lexicon: Lexicon): boolean {
  const { from } = clauses[main.clauseIndex]!;
  let at = words.findLastIndex((word) => word.end <= expression.start);
  while (at > from && !words[at]!.apart) at--;
  return at > from && (lexicon.participles.has(words[at]!.lower) || isFinite(words[at]!, lexicon));
}

/** "A boat *seen* in March sank": a participle without its auxiliary, right before the date. */
function isOfParticiple({ words }: Sentence, expression: Span, lexicon: Lexicon): boolean {
  let at = words.findLastIndex((word) => word.end <= expression.start);
  if (at > 0 && lexicon.prepositions.has(words[at]!.lower)) at--;
  const { be, have } = lexicon.auxiliaries;
  const before = words[at - 1]?.lower ?? '';
  return at > 0 && lexicon.participles.has(words[at]!.lower) && !be.has(before) && !have.has(before);
}

/** "A mill *built* in 1871", "accused of *killing* nine on Monday": the nearest verb form before a date is no clause's verb. */
function hangsOnParticiple({ words }: Sentence, main: Draft, expression: Span, lexicon: Lexicon): boolean {
  const { be, have, nonFinite } = lexicon.auxiliaries;
  const last = Math.max(main.at, main.verb);
  const date = words.findIndex((word) => word.end > expression.start);
  for (let at = date - 1; at > last; at--) {
    const { lower, capital } = words[at]!;
    const [one = '', two = ''] = [words[at - 1]?.lower, words[at - 2]?.lower];
    if (lexicon.joiners.has(lower)) return false;
    if (nonFinite.has(lower) && have.has(lower)) return true;
    if (capital || be.has(one) || have.has(one)) continue;
    if (lexicon.determiners.has(one) || lexicon.prepositions.has(one) || lexicon.determiners.has(two)) {
      if (lexicon.looksGerund(lower) && lexicon.prepositions.has(one))
        return main.kind === 'statement' || lexicon.linkSignals.has(one);
      if (!(lexicon.determiners.has(two) && isFinite(words[at]!, lexicon) && at + 1 < words.length)) continue;
    }
    const isBare = lexicon.participles.has(lower) && lexicon.syntax.pastQualifies;
    if (isBare || isFinite(words[at]!, lexicon)) return !isPutIn(words, last, at, date);
  }
  return false;
}

/** "Gave him a drug, *mostly used in hospitals*, on Monday": between commas, and so closed before the date. */
function isPutIn(words: readonly Word[], from: number, at: number, date: number): boolean {
  const isParted = (word: Word): boolean => word.apart;
  return words.slice(from + 1, at + 1).some(isParted) && words.slice(at + 1, date + 1).some(isParted);
}

/** "The dam *may break* in June, she warned": the date of what is said, and not of who says it at the end. */
export function isToldBefore(
  { words, clauses }: Sentence,
  clause: number,
  expression: Span,
  lexicon: Lexicon,
): boolean {
  const before = words.slice(clauses[clause]!.from).filter((word) => word.end <= expression.start);
  const { be, have, do: auxDo, future, modal } = lexicon.auxiliaries;
  return before.some(({ lower }) => [be, have, auxDo, future, modal].some((set) => set.has(lower)));
}

/** Whether a date stands in what somebody is quoted as saying, and so dates no saying. */
function isContent({ quotations }: Sentence, main: Draft, expression: Expression): boolean {
  return main.kind === 'statement' && isQuoted(quotations, expression) && !isQuoted(quotations, main.cue);
}

/** What may stand in brackets with years of a life: "(born 1903)", "(b. 1688 – d. 1740)". */
const LIFE = /^\(\s*(?:\p{L}{1,12}\.?\s)?(?:c\.?\s?)?\d{3,4}(?:\s?[-–—/]\s?(?:\p{L}{1,4}\.?\s)?\d{2,4})?\s*\)/u;

/** "Ada Hart *(b. 1903)* sang": years alone in brackets behind a name are those of whom or what it names. */
export function isOfLife({ text, names }: Sentence, expression: Span, lexicon: Lexicon): boolean {
  const open = text.lastIndexOf('(', expression.start);
  if (open < 0 || !LIFE.test(text.slice(open, open + 40)) || text.indexOf(')', open) < expression.start) return false;
  const name = names.find(({ end }) => text.slice(end, open).trim() === '' && end <= open);
  return name !== undefined && !name.placed && !lexicon.cues.has(text.slice(name.start, name.end).toLowerCase());
}
