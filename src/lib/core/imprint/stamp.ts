import { overlaps, type Span } from '../base/span.ts';
import { countWords } from '../document/vocabulary.ts';
import type { Expression } from '../model.ts';
import { LABELS } from './line.ts';

/** A stamp begins within so many UTF-16 units with the word that makes it one. */
const NEAR = 60;
const STAMPED =
  /(?:^|\P{L})(?:(?:last|page|first) (?:updated|modified|published)|(?:updated|published|posted|modified)(?: at| on)?\s*:|обновлено|опубликовано|оновлено|опубліковано|aktualisiert|veröffentlicht|mis à jour|actualizado)/iu;

/**
 * A sentence without the page's stamp where one ran into it: "12 May 2019 Last updated at 10:15 GMT *The mayor …*". A
 * stamp is dates, times and labels, with "updated", "published" or the like among them, before a word with a capital or
 * a bracket.
 * Nothing is left of a sentence that is a stamp and no more.
 */
export function withoutStamp(text: string, sentence: Span, expressions: readonly Expression[]): Span {
  if (!STAMPED.test(text.slice(sentence.start, Math.min(sentence.start + NEAR, sentence.end)))) return sentence;
  const dates = expressions.filter((expression) => overlaps(expression, sentence));
  for (const { 0: word, index } of text
    .slice(sentence.start, sentence.end)
    .matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}:.'’-]*/gu)) {
    const start = sentence.start + index;
    const isDate = dates.some((date) => date.start <= start && start < date.end);
    const isAfter = dates.some(({ end }) => end <= start);
    const opens = isAfter && /^\p{Lu}/u.test(word);
    const isSmall = countWords(word).other === 0;
    if (isDate || /^\d/u.test(word) || (LABELS.test(word) && !(opens && isSmall)) || word.toLowerCase() === 'page')
      continue;
    const before = text.slice(sentence.start, start);
    const isApart = !/,\s*$/u.test(before) && (opens || before.endsWith('('));
    return isAfter && isApart ? { start, end: sentence.end } : sentence;
  }
  return { start: sentence.end, end: sentence.end };
}
