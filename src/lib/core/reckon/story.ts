import { sliceOf } from '../base/span.ts';
import type { SourceText } from '../model.ts';

/** Shortest sentence, in UTF-16 units, that two writers do not happen to write alike. */
const OWN_WORDS = 40;
/** Two texts are copies of one story where so large a share of the shorter one's sentences is in the other … */
const SHARE = 0.5;
/** … and no fewer sentences than that: one line in common may be a quotation. */
const LEAST = 2;

/**
 * Tells copies of one story, such as an agency's report in several papers, from independent texts: gives for each
 * document's id the id of the first that has its story. Looks at each sentence once.
 */
export function findStories(documents: readonly SourceText[]): (document: string) => string {
  const stories = new Map<string, string>();
  const lengths = new Map<string, number>();
  const firstToTell = new Map<string, string>();
  for (const doc of documents) {
    const sentences = [...new Set(ownSentences(doc))];
    const shared = new Map<string, number>();
    for (const sentence of sentences) {
      const story = firstToTell.get(sentence);
      if (story !== undefined) shared.set(story, (shared.get(story) ?? 0) + 1);
    }
    const isCopy = ([story, count]: [string, number]): boolean =>
      count >= LEAST && count >= SHARE * Math.min(sentences.length, lengths.get(story)!);
    const story = [...shared].find(isCopy)?.[0] ?? doc.id;
    stories.set(doc.id, story);
    lengths.set(story, lengths.get(story) ?? sentences.length);
    for (const sentence of sentences) if (!firstToTell.has(sentence)) firstToTell.set(sentence, story);
  }
  return (document) => stories.get(document) ?? document;
}

function ownSentences({ text, paragraphs }: SourceText): string[] {
  return paragraphs
    .filter(({ role }) => role !== 'furniture')
    .flatMap(({ sentences }) => sentences.map((span) => sliceOf(text, span).replace(/\s+/g, ' ')))
    .filter((sentence) => sentence.length >= OWN_WORDS);
}
