import type { Span } from '../base/span.ts';
import type { Link } from '../model.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

const REACH = 7;

export interface Signal extends Span {
  readonly relation: Link['relation'];
}

/**
 * The words shortly before a named happening that place another one against it: "after a long siege", "in response to
 * the request". The nearest counts; a verb in between means that something else is meant.
 */
export function findSignal(
  text: string,
  words: readonly Word[],
  cue: number,
  from: number,
  lexicon: Lexicon,
): Signal | null {
  for (let at = cue - 1; at >= from && cue - at <= REACH; at--) {
    for (const length of [4, 3, 2, 1]) {
      const first = at - length + 1;
      if (first < from) continue;
      const span = { start: words[first]!.start, end: words[at]!.end };
      const relation = lexicon.linkSignals.get(text.slice(span.start, span.end).toLowerCase().replace(/\s+/g, ' '));
      if (relation) return { ...span, relation };
    }
    if (isVerb(words[at]!.lower, lexicon)) return null;
  }
  return null;
}

/** The opener that places a sentence after what was told before: "in the end", "then". */
export function findSequel(text: string, sentence: Span, lexicon: Lexicon): Span | null {
  const opening = text.slice(sentence.start, sentence.start + 40).toLowerCase();
  const phrase = lexicon.sequels.find(
    (words) => opening.startsWith(words) && /^[,\s]/.test(opening.slice(words.length)),
  );
  return phrase ? { start: sentence.start, end: sentence.start + phrase.length } : null;
}

function isVerb(lower: string, lexicon: Lexicon): boolean {
  const { be, have, modal, future } = lexicon.auxiliaries;
  return [be, have, modal, future, lexicon.pastForms].some((set) => set.has(lower)) || lexicon.looksPast(lower);
}
