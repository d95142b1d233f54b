import type { Span } from '../base/span.ts';
import { readLag } from './lag.ts';
import type { Lexicon, LinkSignal } from './lexicon.ts';
import type { Sentence } from './sentence.ts';

const REACH = 7;

export type Signal = LinkSignal & Span;

/**
 * The words shortly before a named happening that place another one against it: "after a long siege", "two days before
 * the vote", "within a week of the vote". The nearest counts; a verb in between means that something else is meant.
 */
export function findSignal(sentence: Sentence, cue: number, lexicon: Lexicon): Signal | null {
  const { text, words } = sentence;
  for (let at = cue - 1; at >= 0 && cue - at <= REACH; at--) {
    const within = lexicon.genitiveMarks.has(words[at]!.lower) ? findWithin(sentence, at, lexicon) : null;
    if (within) return within;
    for (const length of [5, 4, 3, 2, 1]) {
      const first = at - length + 1;
      if (first < 0) continue;
      const span = { start: words[first]!.start, end: words[at]!.end };
      const signal = lexicon.linkSignals.get(text.slice(span.start, span.end).toLowerCase().replace(/\s+/g, ' '));
      const relation = typeof signal === 'string' ? { relation: signal } : signal;
      if (relation) return measureSignal(sentence, { ...relation, ...span }, lexicon);
    }
    if (isVerb(words[at]!.lower, lexicon)) return null;
  }
  return null;
}

/** A signal with the length of time before it, where one is told. */
export function measureSignal(sentence: Sentence, signal: Signal, lexicon: Lexicon): Signal {
  const measured = signal.lag || signal.relation === 'during' ? null : readLag(sentence, signal.start, lexicon);
  return measured ? { ...signal, ...measured } : signal;
}

/** "Within two weeks of": after it, and no later. */
function findWithin(sentence: Sentence, of: number, lexicon: Lexicon): Signal | null {
  const { words } = sentence;
  const measured = readLag(sentence, words[of]!.start, lexicon);
  const first = words.find(({ start }) => start === measured?.start);
  if (!measured || !first || !lexicon.withins.has(first.lower)) return null;
  return { relation: 'after', ...measured, end: words[of]!.end };
}

/** The opener that places a sentence after what was told before, or beside it: "in the end", "on the same day". */
export function findSequel(text: string, sentence: Span, openers: readonly string[]): Span | null {
  const opening = text.slice(sentence.start, sentence.start + 40).toLowerCase();
  const phrase = openers.find((words) => opening.startsWith(words) && /^[,\s]/.test(opening.slice(words.length)));
  return phrase ? { start: sentence.start, end: sentence.start + phrase.length } : null;
}

function isVerb(lower: string, lexicon: Lexicon): boolean {
  const { be, have, modal, future } = lexicon.auxiliaries;
  return [be, have, modal, future, lexicon.pastForms].some((set) => set.has(lower)) || lexicon.looksPast(lower);
}
