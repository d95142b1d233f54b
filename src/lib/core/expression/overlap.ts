import type { Phrase } from './phrase.ts';

/**
 * Of readings that share text, the longest, and of equally long ones the first rule's, in one sweep from the left.
 * Takes phrases in the order of their starts; gives them without overlap.
 */
export function dropOverlaps(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases.toSorted((a, b) => a.start - b.start || b.end - a.end)) keepLonger(kept, phrase);
  return kept;
}

/** One step of the sweep: adds a phrase, puts it in the last one's place, or leaves it out. */
export function keepLonger(kept: Phrase[], phrase: Phrase): void {
  const last = kept.at(-1);
  if (last === undefined || phrase.start >= last.end) kept.push(phrase);
  else if (phrase.end - phrase.start > last.end - last.start && isOutdone(kept, phrase)) kept[kept.length - 1] = phrase;
}

/** Whether a longer phrase may take the last one's place: nothing before the last one is in its way. */
function isOutdone(kept: readonly Phrase[], phrase: Phrase): boolean {
  const previous = kept.at(-2);
  return previous === undefined || previous.end <= phrase.start;
}
