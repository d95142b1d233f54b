import { overlaps, type Span } from '../base/span.ts';
import type { Lexicon } from './lexicon.ts';
import { isQuoted } from './quotation.ts';
import { isFinite } from './finite.ts';
import { isParted, opensSaying, spanOf, type Segment } from './segment.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** How far from a quotation, in characters, its speaker is looked for. */
const NEARBY = 800;
/** No speaker named after what he says has more words. */
const LONGEST_SPEAKER = 12;

/** Who says what a clause tells, in the text's words, and which words of the clause say so. */
export interface Attribution {
  readonly says: string;
  /** The words that name the speaker, where they stand in the clause itself. */
  readonly within: Span | null;
  /** Whether it is denied: "the ministry denies that …". */
  readonly denies?: boolean;
}

/** Finds who is said to say a clause: "according to X", "X said that …", or the speaker of a quotation. */
export function findAttribution(
  sentence: Sentence,
  clause: Segment,
  span: Span,
  cue: Span,
  lexicon: Lexicon,
): Attribution | null {
  return (
    readInsertion(sentence, clause, lexicon) ??
    findSource(sentence, clause, cue, lexicon) ??
    findReporter(sentence, clause, lexicon) ??
    findSpeaker(sentence, span, cue, lexicon)
  );
}

/** "According to the ministry, …": up to the last comma before the cue. */
function findSource(sentence: Sentence, clause: Segment, cue: Span, lexicon: Lexicon): Attribution | null {
  const { start, end } = spanOf(sentence.words, clause);
  const clauseText = sentence.text.slice(start, end);
  const phrase = lexicon.attributions.find((words) => clauseText.toLowerCase().startsWith(`${words} `));
  if (!phrase) return findLaterSource(sentence, clause, cue, lexicon);
  if (lexicon.syntax.verbSecond) return readLeadingSource(sentence, clause, lexicon);
  const comma = sentence.text.lastIndexOf(',', cue.start);
  if (comma <= start) return null;
  const date = sentence.datings.find(({ expression }) => expression.start > start && expression.start < comma);
  const until = date ? sentence.text.lastIndexOf(',', date.expression.start) : comma;
  return { says: sentence.text.slice(start, until > start ? until : comma), within: { start, end: comma + 1 } };
}

/** "Laut Polizei wurden …": where the verb keeps the second place, a source that opens the clause ends before it. */
function readLeadingSource({ text, words }: Sentence, clause: Segment, lexicon: Lexicon): Attribution | null {
  const verb = words.findIndex((word, at) => at > clause.from && at < clause.to && isFinite(word, lexicon));
  if (verb <= clause.from + 1) return null;
  const within = { start: words[clause.from]!.start, end: words[verb - 1]!.end };
  return { says: text.slice(within.start, within.end), within };
}

/** "…, за даними поліції": a source between the commas after what it says. */
function findLaterSource({ text, words }: Sentence, clause: Segment, cue: Span, lexicon: Lexicon): Attribution | null {
  const end = words[clause.to - 1]!.end;
  for (let at = clause.from + 1; at < clause.to; at++) {
    if (words[at]!.start < cue.end || !isParted(words, at)) continue;
    const ends = (index: number): boolean => /[,;:()—–]/.test(text.slice(words[index - 1]!.end, words[index]!.start));
    const rest = text.slice(words[at]!.start, end).toLowerCase();
    if (!lexicon.attributions.some((phrase) => rest.startsWith(`${phrase} `))) continue;
    let close = at + 1;
    while (close < clause.to && !ends(close)) close++;
    const says = text.slice(words[at]!.start, words[close - 1]!.end);
    const goesOn = words.slice(close, clause.to).some((word) => isFinite(word, lexicon));
    return { says, within: { start: words[at - 1]!.end, end: goesOn ? words[close - 1]!.end : end } };
  }
  return null;
}

/** "…, he recalls, …", "…," said the mayor: a verb of saying with its subject between commas, or after a quotation. */
export function findInsertion(sentence: Sentence, clause: Segment, lexicon: Lexicon): Span | null {
  const { text, words } = sentence;
  if (lexicon.syntax.subjectFollows) return findInversion(sentence, clause, lexicon);
  for (let verb = clause.from + 2; verb < clause.to; verb++) {
    if (!isSaying(words[verb]!, lexicon)) continue;
    const comma = words[verb - 1]!.end;
    if (text[comma] === ',' && /["”’]/.test(text[comma + 1]!)) return { start: comma, end: words[clause.to - 1]!.end };
    const last = skipDate(sentence, verb, clause, lexicon);
    if (opensQuotation(text, words, last, clause)) return null;
    const closes = last === words.length - 1 || /[,.;:"”]/.test(text[words[last]!.end] ?? '');
    if (!closes || text[comma] === ',') continue;
    const told = words.findIndex((word, at) => at >= clause.from && isFinite(word, lexicon));
    for (let first = verb - 1; first > clause.from && verb - first <= LONGEST_SPEAKER; first--) {
      const comma = words[first - 1]!.end;
      if (text[comma] !== ',') continue;
      const { lower, capital } = words[first]!;
      if (verb - first > 5 && (told < 0 || told >= first)) return null;
      const many = words.slice(first, verb).some((word) => lexicon.looksPlural(word.lower));
      const subject = capital || many || lexicon.subjectPronouns.has(lower) || lexicon.determiners.has(lower);
      return subject ? { start: comma, end: words[last]!.end + (last < words.length - 1 ? 1 : 0) } : null;
    }
  }
  return null;
}

/** 'On Monday, she said, "…"': what is said comes only now, and nothing was told before. */
function opensQuotation(text: string, words: readonly Word[], said: number, clause: Segment): boolean {
  const next = words[said + 1];
  if (!next || said + 1 >= clause.to) return false;
  return /^[,:]\s*["“„«]$/u.test(text.slice(words[said]!.end, next.start).trim());
}

/** "…, заявив міністр", "…, wie die Polizei mitteilte": from the comma to the next, or to the clause's end. */
function findInversion({ text, words }: Sentence, clause: Segment, lexicon: Lexicon): Span | null {
  const isBreak = (at: number): boolean => at >= clause.to || isParted(words, at);
  for (let at = Math.max(1, clause.from); at < clause.to; at++) {
    if (!isParted(words, at) || !opensSaying(words, at, lexicon)) continue;
    let close = at + 1;
    while (!isBreak(close)) close++;
    const after = text.slice(words[close - 1]!.end, words[close]?.start ?? words[close - 1]!.end);
    const says = words.slice(at, close + 1).some(({ lower }) => lower === lexicon.complementizer);
    if (after.includes(':') || says) return null;
    const describes = !words.slice(close, clause.to).some((word) => isFinite(word, lexicon));
    if (describes) close = clause.to;
    return { start: words[at - 1]!.end, end: words[close - 1]!.end + (close < clause.to ? 1 : 0) };
  }
  return null;
}

/** The last word of whom it is told and of the date right after a verb ("…, the mayor told reporters *on Sunday*"), else the verb. */
function skipDate({ words, datings }: Sentence, said: number, clause: Segment, lexicon: Lexicon): number {
  const verb = Math.min(said + (lexicon.tellers.has(words[said]!.lower) ? 1 : 0), clause.to - 1);
  let last = verb;
  const isPart = (word: Span): boolean => datings.some(({ expression }) => overlaps(expression, word));
  while (last + 1 < clause.to && (isPart(words[last + 1]!) || lexicon.prepositions.has(words[last + 1]!.lower))) last++;
  return isPart(words[last]!) ? last : verb;
}

/** A verb of saying, and no noun: "said", "writes", but not "reports". */
function isSaying(word: Word, lexicon: Lexicon): boolean {
  return (word.known.isSaying ??= canSay(word, lexicon));
}

function canSay({ lower }: Word, lexicon: Lexicon): boolean {
  const cues = (lexicon.cues.get(lower) ?? []).filter((cue) => cue.then === undefined);
  const verb = cues.some((cue) => cue.kind === 'statement' && (cue.form === 'past' || cue.form === 'third'));
  return verb && !cues.some((cue) => cue.form === 'noun');
}

function readInsertion(sentence: Sentence, clause: Segment, lexicon: Lexicon): Attribution | null {
  const within = findInsertion(sentence, clause, lexicon);
  return (
    within && { says: sentence.text.slice(within.start, within.end).replace(/^[,\s"“”«»]+|[,\s"“”«»]+$/g, ''), within }
  );
}

/** "What the ministry describes as an attack": who calls it so. */
export function findNaming({ text, words }: Sentence, noun: number, lexicon: Lexicon): Attribution | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    if (!lexicon.namingVerbs.has(words[at]!.lower)) continue;
    let first = at;
    while (first > 0 && at - first < 4 && !lexicon.prepositions.has(words[first - 1]!.lower)) first--;
    return { says: text.slice(words[first]!.start, words[at]!.end), within: null };
  }
  return null;
}

/** "The minister said that …": the clause before. */
function findReporter(sentence: Sentence, clause: Segment, lexicon: Lexicon): Attribution | null {
  const { complementizer, reportedSpeech } = lexicon;
  const opens = complementizer !== null && clause.opener === complementizer;
  const reports = sentence.words.slice(clause.from, clause.to).some(({ lower }) => reportedSpeech.has(lower));
  if (!opens && !reports) return null;
  const said = opens && sentence.words[clause.from - 1]?.lower === complementizer;
  const before = sentence.clauses.find((other) => other.to === clause.from - (said ? 1 : 0));
  if (!opens && (!before || !reportsSpeech(sentence, before, lexicon))) return null;
  if (!before || sentence.words.slice(before.from, before.to).some((word) => lexicon.ownVoice.has(word.lower)))
    return null;
  const { start, end } = spanOf(sentence.words, before);
  const denies = sentence.words.slice(before.from, before.to).some(({ lower }) => lexicon.denials.has(lower));
  return { says: sentence.text.slice(start, end), within: null, denies };
}

function reportsSpeech({ words }: Sentence, { from, to }: Segment, lexicon: Lexicon): boolean {
  return words.slice(from, to).some((word) => isSaying(word, lexicon));
}

/** The clause outside a quotation, in the same paragraph, that says who speaks. */
function findSpeaker(sentence: Sentence, clause: Span, cue: Span, lexicon: Lexicon): Attribution | null {
  const { text, paragraph, quotations } = sentence;
  const start = { start: clause.start, end: clause.start + 1 };
  const opens = /^["“«„]/.test(text.slice(clause.start - 1));
  if (!isQuoted(quotations, cue) || !(opens || isQuoted(quotations, start))) return null;
  const from = Math.max(paragraph.start, clause.start - NEARBY);
  const near = text.slice(from, Math.min(paragraph.end, clause.end + NEARBY));
  for (const match of near.matchAll(/\p{L}+/gu)) {
    const verb = { start: from + match.index, end: from + match.index + match[0].length };
    if (saysPast(match[0], lexicon) && !isQuoted(quotations, verb)) {
      return { says: speechAround(text, paragraph, verb, lexicon), within: null };
    }
  }
  return { says: 'quoted in the text', within: null };
}

function saysPast(word: string, lexicon: Lexicon): boolean {
  const cues = lexicon.cues.get(word.toLowerCase()) ?? [];
  return cues.some((cue) => cue.kind === 'statement' && cue.form === 'past');
}

/** The words round a verb of saying, between quotation marks and full stops, without what is said. */
function speechAround(text: string, paragraph: Span, verb: Span, lexicon: Lexicon): string {
  const before = text.slice(Math.max(paragraph.start, verb.start - NEARBY), verb.start);
  const after = text.slice(verb.end, Math.min(paragraph.end, verb.end + NEARBY));
  const start = verb.start - (/[^.!?"“”«»\n]*$/.exec(before)?.[0].length ?? 0);
  const end = verb.end + (/^[^.!?:"“”«»\n]*/.exec(after)?.[0].length ?? 0);
  const words = text.slice(start, end).split(` ${lexicon.complementizer} `)[0]!;
  return words.replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '');
}
