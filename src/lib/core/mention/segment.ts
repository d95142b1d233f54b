import { overlaps, type Span } from '../base/span.ts';
import { tellsByVerb } from './clause-tie.ts';
import { isFinite } from './finite.ts';
import { isIdiom } from './idiom.ts';
import { trimLag } from './lag.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/** A clause, as near as punctuation and conjunctions show it: the words `from`..`to` of its sentence, end exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The conjunction that opens it and is its first word ("when", "and"), the one before it ("that"), or ''. */
  readonly opener: string;
  /** Whether it stands in brackets. */
  readonly aside: boolean;
}

/** A full stop alone is an abbreviation's: sentences are parted already. */
const BREAK = /[;:–—()…|‘]|\s-{1,2}\s|[!?]["”’]?\s|\.["”’]\s|\.{2}/;
const AHEAD = 9;

/** Splits a sentence into clauses: at strong punctuation, and where a conjunction or a comma has a verb on either side, and behind a lead of so many words; never in what is `whole`, nor at `inserts`. */
export function splitClauses(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  whole: readonly Span[] = [],
  lengths: readonly Span[] = [],
  lead = 0,
  inserts: ReadonlySet<number> = new Set(),
): Segment[] {
  if (words.length === 0) return [];
  const gap = (at: number): string => text.slice(words[at - 1]!.end, words[at]!.start);
  const isWithin = (at: number): boolean =>
    at > 0 && whole.some(({ start, end }) => start <= words[at - 1]!.start && words[at]!.end <= end);
  const opensDate = (at: number): boolean =>
    whole.some(
      ({ start }) => start === words[lexicon.definiteArticles.has(words[at]?.lower ?? '') ? at + 1 : at]?.start,
    );
  const isTie = (at: number): boolean =>
    lexicon.clauseTies.has(words[at]!.lower) &&
    !opensDate(at + 1) &&
    isVerbAhead(words, at + 1, gap, isWithin, lexicon) &&
    tellsByVerb(words, at + 1, nextVerb(words, at + 1, lexicon), lexicon);
  const cuts: { at: number; opener: string }[] = [{ at: 0, opener: openerOf(words, 0, isTie(0), lexicon) }];
  let lastComma = 0;
  const verbs = watchVerbs(words, lexicon);
  const place = (at: number): Place => {
    const { at: from, opener } = cuts.at(-1)!;
    const comma = gap(at).includes(',');
    const parts = comma && lexicon.syntax.commasPartClauses && verbs.hasMain(from, at);
    return { words, from, at, comma, lastComma, gap, isWithin, parts, opener, lexicon };
  };
  for (let at = 1; at < words.length; at++) {
    if (isWithin(at)) continue;
    const between = gap(at);
    if (between.includes(',')) lastComma = at;
    if ((between !== ' ' && BREAK.test(between) && !inserts.has(at)) || at === lead)
      cuts.push({ at, opener: openerOf(words, at, isTie(at), lexicon) });
    else if (isTie(at)) cuts.push({ at, opener: words[at]!.lower });
    else if (isComplementizer(words, cuts.at(-1)!.at, at, lexicon)) cuts.push({ at: at + 1, opener: words[at]!.lower });
    else {
      const here = place(at);
      if (opensContent(here, whole)) cuts.push({ at, opener: lexicon.complementizer! });
      else if (isCut(here)) cuts.push({ at, opener: openerOf(words, at, false, lexicon) });
    }
  }
  return cuts
    .map(({ at, opener }, i) => ({ from: at, to: cuts[i + 1]?.at ?? words.length, opener }))
    .map(({ from, to, opener }) => ({
      from,
      to: trimLag(text, words, from, trimEnd(words, from, to, lexicon), lengths, lexicon),
      opener,
      aside: from > 0 && gap(from).includes('('),
    }))
    .filter((segment) => segment.to > segment.from);
}

/** The text of a segment, from its first word to its last. */
export function spanOf(words: readonly Word[], segment: { from: number; to: number }): Span {
  return { start: words[segment.from]!.start, end: words[segment.to - 1]!.end };
}

interface Place {
  readonly words: readonly Word[];
  readonly from: number;
  readonly at: number;
  readonly comma: boolean;
  readonly lastComma: number;
  readonly gap: (at: number) => string;
  /** Whether the gap before a word lies within a date. */
  readonly isWithin: (at: number) => boolean;
  /** Whether a comma before the word ends a clause that has its verb, by the language's rule of commas. */
  readonly parts: boolean;
  readonly opener: string;
  readonly lexicon: Lexicon;
}

/** Whether a clause begins at a word that no strong punctuation goes before. */
function isCut({ words, from, at, comma, lastComma, gap, isWithin, parts, opener, lexicon }: Place): boolean {
  const { lower, capital } = words[at]!;
  if (lexicon.subordinators.has(lower)) return true;
  if (parts) {
    return (
      !opensRelative(words, at, lexicon) &&
      !opensSaying(words, at, lexicon) &&
      isVerbAhead(words, at, gap, isWithin, lexicon)
    );
  }
  const verbBefore = hasVerb(words, Math.max(from, comma ? from : lastComma), at, lexicon);
  if (!verbBefore) return false;
  if (lexicon.joiners.has(lower))
    return !isIdiom(words, at, lexicon) && isVerbAhead(words, at + 1, gap, isWithin, lexicon);
  if (!comma) return false;
  const subject = lexicon.personPronouns.has(lower) || lexicon.otherPronouns.has(lower);
  const main =
    (lexicon.clauseTies.has(opener) && !isFinite(words[at]!, lexicon)) ||
    (lexicon.subordinators.has(opener) && (capital || lexicon.determiners.has(lower)));
  if ((lexicon.clauseTies.has(opener) || lexicon.subordinators.has(opener)) && isHelper(lower, lexicon)) return true;
  return (subject || main) && isVerbAhead(words, at, gap, isWithin, lexicon);
}

/** "Before he died, *has* not been named": behind a comma the verb of the clause round a subordinate one. */
function isHelper(lower: string, { auxiliaries }: Lexicon): boolean {
  return [auxiliaries.be, auxiliaries.have, auxiliaries.do].some((set) => set.has(lower));
}

/** A clause's end, without the words that open the next: "and that", "from" before "where". */
function trimEnd(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  if (to >= words.length) return to;
  let end = words[to - 1]!.lower === lexicon.complementizer ? to - 1 : to;
  const opens = (word: Word): boolean =>
    lexicon.joiners.has(word.lower) ||
    (end === to && lexicon.subordinators.has(words[to]!.lower) && lexicon.placePrepositions.has(word.lower));
  while (end > from && opens(words[end - 1]!)) end--;
  return end;
}

/** Whether what somebody says opens at a word without "that": "said *he* left", "told the court *he* left". */
function opensContent({ words, at, gap, isWithin, lexicon }: Place, dates: readonly Span[]): boolean {
  if (lexicon.complementizer === null || gap(at) !== ' ' || !opensSubject(words[at]!, lexicon)) return false;
  const isDate = (index: number): boolean => dates.some((date) => overlaps(date, words[index]!));
  if (isDate(at)) return false;
  let verb = at - 1;
  while (verb > 0 && (isDate(verb) || (isDate(verb + 1) && lexicon.prepositions.has(words[verb]!.lower)))) verb--;
  if (!lexicon.reporters.has(words[verb]!.lower) && !isToldTo(words, at, lexicon)) return false;
  return isVerbAhead(words, at, gap, isWithin, lexicon);
}

/** A word with which a subject begins: "the", "he", "Vera", "rebels". */
export function opensSubject({ lower, capital }: Word, lexicon: Lexicon): boolean {
  const { be, have, do: auxDo } = lexicon.auxiliaries;
  if (be.has(lower) || have.has(lower) || auxDo.has(lower)) return false;
  const { personPronouns, otherPronouns, determiners } = lexicon;
  const isPronoun = personPronouns.has(lower) || otherPronouns.has(lower) || determiners.has(lower);
  return capital || isPronoun || lexicon.looksPlural(lower);
}

/** Whether a verb of telling and whom it tells stand right before a word. */
function isToldTo(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let teller = at - 1;
  while (teller >= Math.max(0, at - 4) && !lexicon.tellers.has(words[teller]!.lower)) teller--;
  if (teller < Math.max(0, at - 4) || teller === at - 1) return false;
  const last = words[at - 1]!;
  if (lexicon.determiners.has(last.lower) || lexicon.prepositions.has(last.lower)) return false;
  if (words[at]!.capital && last.capital) return false;
  return !words.slice(teller + 1, at).some((word) => isFinite(word, lexicon) || isLink(word, lexicon));
}

function isLink({ lower }: Word, { prepositions, subordinators, relatives }: Lexicon): boolean {
  return [prepositions, subordinators, relatives].some((set) => set.has(lower));
}

function openerOf(words: readonly Word[], at: number, ties: boolean, lexicon: Lexicon): string {
  const { lower } = words[at]!;
  const opens =
    ties || lexicon.subordinators.has(lower) || (lexicon.joiners.has(lower) && !isIdiom(words, at, lexicon));
  return opens ? lower : '';
}

/** "that" after a verb of saying: what follows is what somebody says. */
function isComplementizer(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  if (at < 1 || at + 1 >= words.length || words[at]!.lower !== lexicon.complementizer) return false;
  if (lexicon.joiners.has(words[at - 1]!.lower)) return true;
  // "Bread *that won* every prize": a verb of its own follows a relative pronoun only.
  if (lexicon.syntax.pastQualifies && lexicon.pastForms.has(words[at + 1]!.lower)) return false;
  const reach = lexicon.syntax.pastQualifies ? 4 : 7;
  return words
    .slice(lexicon.syntax.commasPartClauses && isParted(words, at) ? from : Math.max(0, at - reach), at)
    .some((word) => lexicon.cues.get(word.lower)?.some((cue) => cue.kind === 'statement' && cue.form !== 'noun'));
}

function nextVerb(words: readonly Word[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (!isFinite(words[at]!, lexicon)) at++;
  return at;
}

function hasVerb(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  return words.slice(from, to).some((word) => isFinite(word, lexicon));
}

/** Whether a finite verb comes within the next words, before the next comma or conjunction, a relative clause between commas left out. */
function isVerbAhead(
  words: readonly Word[],
  at: number,
  gap: (at: number) => string,
  isWithin: (at: number) => boolean,
  lexicon: Lexicon,
): boolean {
  let last = Math.min(words.length, at + AHEAD);
  for (let next = at; next < last; next++) {
    if (next > at && isWithin(next)) {
      last = Math.min(words.length, last + 1);
      continue;
    }
    const comma = next > at && gap(next).includes(',');
    const aside = comma ? lengthOfRelative(words, next, gap, lexicon) : 0;
    next += aside;
    last = Math.min(words.length, last + aside);
    const { lower } = words[next]!;
    const breaks = comma || lexicon.joiners.has(lower) || opensRelative(words, next, lexicon);
    if (next > at && aside === 0 && breaks) return false;
    // "Asked the town and its bakers *to set* prices": an infinitive, whatever its form.
    const isInfinitive = next > at && lexicon.infinitiveMarks.has(words[next - 1]!.lower);
    if (!isInfinitive && isFinite(words[next]!, lexicon)) return true;
  }
  return false;
}

/** How many words a relative clause between commas has, that opens at a word; 0 where none does. */
function lengthOfRelative(words: readonly Word[], at: number, gap: (at: number) => string, lexicon: Lexicon): number {
  if (!opensRelative(words, at, lexicon)) return 0;
  for (let next = at + 1; next < words.length; next++) if (gap(next).includes(',')) return next - at;
  return 0;
}

/** Whether a word by its form or by the table can stand between an auxiliary and its verb. */
export function isAdverb(lower: string, lexicon: Lexicon): boolean {
  return lexicon.looksAdverb(lower) || lexicon.adverbs.has(lower);
}

/** Whether punctuation stands before a word. */
export function isParted(words: readonly Word[], at: number): boolean {
  return at > 0 && words[at]!.apart;
}

/** Whether a word is a relative pronoun; where commas part clauses, one only after a comma, be it with a preposition between. */
export function opensRelative(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.relatives.has(words[at]!.lower)) return false;
  if (!lexicon.syntax.commasPartClauses) return true;
  if (isParted(words, at)) return !(lexicon.syntax.verbSecond && opensMain(words, at, lexicon));
  return at > 1 && lexicon.prepositions.has(words[at - 1]!.lower) && isParted(words, at - 1);
}

/** "…, die Armee habe die Stadt verlassen": an article, and no pronoun, where the verb follows its noun and does not end the clause. */
function opensMain(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.determiners.has(words[at]!.lower)) return false;
  const verb = words.findIndex((word, index) => index > at + 1 && isFinite(word, lexicon));
  const next = words[verb + 1];
  return verb > 0 && verb <= at + 3 && next !== undefined && !isParted(words, verb + 1) && words[verb - 1]!.capital;
}

/** "…, заявив міністр", "…, wie die Polizei mitteilte": what says, right after a comma, who tells the clause before it. */
export function opensSaying(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { be, have } = lexicon.auxiliaries;
  const says = ({ lower }: Word): boolean =>
    lexicon.cues.get(lower)?.some(({ kind, form }) => kind === 'statement' && form !== 'noun') === true;
  if (lexicon.reportMarks.has(words[at]!.lower)) {
    const close = words.findIndex((_, index) => index > at && isParted(words, index));
    return words.slice(at + 1, close < 0 ? words.length : close).some(says);
  }
  const verb = words.slice(at, at + 4).find(({ lower }) => !be.has(lower) && !have.has(lower));
  return verb !== undefined && says(verb);
}

/** Tells for growing stretches of words whether they have a verb outside relative clauses. */
function watchVerbs(words: readonly Word[], lexicon: Lexicon): { hasMain: (from: number, to: number) => boolean } {
  let [start, next, main, relative] = [0, 0, false, false];
  return {
    hasMain(from, to) {
      if (from !== start) [start, next, main, relative] = [from, from, false, false];
      for (; next < to; next++) {
        if (isParted(words, next)) relative = false;
        if (next > 0 && opensRelative(words, next, lexicon)) relative = true;
        if (!relative && isFinite(words[next]!, lexicon)) main = true;
      }
      return main;
    },
  };
}
