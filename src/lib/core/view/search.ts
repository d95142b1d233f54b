import type { Span } from '../base/span.ts';
import type { Timeline, TimelineEvent } from '../model.ts';

/** What is searched, folded once: the id of each event with its words. */
export type SearchIndex = readonly { readonly event: TimelineEvent; readonly words: string }[];

export function indexEvents({ events, documents }: Timeline): SearchIndex {
  const titles = new Map(documents.map(({ id, title, publisher }) => [id, `${title} ${publisher ?? ''}`]));
  return events.map((event) => {
    const passages = event.passages.map(({ quote, document }) => `${quote} ${titles.get(document) ?? ''}`);
    const words = [event.title, event.kind, event.attribution ?? '', ...event.actors, ...event.places, ...passages];
    return { event, words: foldText(words.join('\n')) };
  });
}

/** The events that contain every word of the search, in any order, whatever their case and accents. */
export function searchEvents(index: SearchIndex, search: string): TimelineEvent[] {
  const terms = termsOf(search);
  return index.filter(({ words }) => terms.every((term) => words.includes(term))).map(({ event }) => event);
}

/** The places in a text at which a word of the search stands, in order and without overlap. */
export function findMatches(text: string, search: string): Span[] {
  const { folded, offsets } = foldWithOffsets(text);
  const spans: Span[] = [];
  for (const term of termsOf(search)) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      spans.push({ start: offsets[at]!, end: offsets[at + term.length]! });
    }
  }
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((span, index) => index === 0 || span.start >= Math.max(...ordered.slice(0, index).map(({ end }) => end))); // prettier-ignore
}

export function termsOf(search: string): string[] {
  return foldText(search).split(/\s+/).filter((term) => term !== ''); // prettier-ignore
}

/** Lower case and without accents. */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** As `foldText`, with the offset in the text that each folded unit came from, and the end. */
function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldText(character);
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
    folded += plain;
    at += character.length;
  }
  offsets.push(text.length);
  return { folded, offsets };
}
