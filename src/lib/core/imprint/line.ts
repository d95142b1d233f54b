import type { Expression, Paragraph, SourceText } from '../model.ts';
import { isOneDay } from '../base/bounds.ts';
import { sliceOf } from '../base/span.ts';
import { countWords } from '../document/vocabulary.ts';
import { readLineDates } from './excerpt.ts';

/**
 * What a paragraph near a document's head is:
 *
 *     ANALYTICS                            short
 *     How the strike reached the harbour   title-like: several words, no full stop
 *     By Ada Lind | 9 January 2022 11:50   date
 *     Dockers had waited for weeks. …      text
 */
export interface Line {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly kind: 'date' | 'byline' | 'short' | 'titular' | 'text';
  /** The dates of a date line, the one of publication first. */
  readonly dates: readonly Expression[];
}

const RUNNING = 140;
const LONGEST_DATE_LINE = 120;
const LONGEST_TITLE = 300;

export function classifyLine(doc: SourceText, paragraph: Paragraph, language: string | null): Line {
  const text = sliceOf(doc.text, paragraph);
  const dates = readDateLine(doc, paragraph, language);
  if (dates.length > 0) return { paragraph, text, kind: 'date', dates };
  return { paragraph, text, kind: kindOf(text, paragraph), dates };
}

function kindOf(text: string, paragraph: Paragraph): Line['kind'] {
  if (text.length > LONGEST_TITLE) return 'text';
  const words = text.split(/\s+/).length;
  if (BYLINE.test(text) && words <= 10 && !/[.!?…]$/u.test(text)) return 'byline';
  if (paragraph.role === 'item' || paragraph.role === 'quotation') return 'text';
  const ends = /[.…:;,。]["'»”’)\]]*$/u.test(text);
  const running = text.length >= RUNNING && /[.!?…]\s/u.test(text);
  if (paragraph.role !== 'heading' && (ends || running || paragraph.sentences.length > 2)) return 'text';
  return words <= 2 ? 'short' : 'titular';
}

const BYLINE =
  /^(?:by|written by|text|author|authors|reporting by|автор\p{L}*|текст|von|autor|autorin|par|auteur|por)(?:\s*:\s*|\s+)\p{Lu}/iu;

/** The dates of a paragraph that consists of a date, its labels and at most a name; none for any other paragraph. */
function readDateLine(doc: SourceText, paragraph: Paragraph, language: string | null): readonly Expression[] {
  const { start, end } = paragraph;
  if (end - start > LONGEST_DATE_LINE || !/\p{N}/u.test(sliceOf(doc.text, paragraph))) return [];
  const found = readLineDates(doc, paragraph, language);
  const days = found.filter((one) => one.basis === 'stated' && one.bounds !== null && isOneDay(one.bounds));
  if (days.length === 0 || days.length > 3 || !onlyLabels(doc.text, paragraph, found)) return [];
  return days.toSorted((a, b) => rankOf(doc.text, paragraph, a) - rankOf(doc.text, paragraph, b));
}

/** A date with "updated" before it comes after the others. */
function rankOf(text: string, paragraph: Paragraph, date: Expression): number {
  const before = text.slice(Math.max(paragraph.start, date.start - 24), date.start);
  return UPDATED.test(before) ? 1 : 0;
}

const UPDATED =
  /(?:updated|modified|edited|обновлен\p{L}*|оновлен\p{L}*|aktualisiert|mis à jour|actualizado)[^\p{N}]*$/iu;

/** Whether what is left of a line without its dates is labels, signs and a name of up to four words. */
function onlyLabels(text: string, paragraph: Paragraph, found: readonly Expression[]): boolean {
  let rest = '';
  let at = paragraph.start;
  for (const { start, end } of found) {
    rest += text.slice(at, start) + ' | ';
    at = Math.max(at, end);
  }
  rest += text.slice(at, paragraph.end);
  if (/[!?…;]|\p{L}\.(?:\s+\p{Lu}\p{Ll}+\s+\p{Ll}|$)/u.test(rest) && !/^\p{L}+\.\s*\|/u.test(rest)) return false;
  const signature = /(?:^|\P{L})(?:by|автор|von|par|por)\s/iu.exec(rest)?.index ?? rest.length;
  const before = otherWords(rest.slice(0, signature));
  const after = otherWords(rest.slice(signature));
  return before.length + after.length <= (after.length > 0 ? 6 : 4) && before.every((word) => /^\p{Lu}/u.test(word));
}

/** The words of a line that are neither labels nor small words of a language. */
function otherWords(text: string): string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  return words.filter((word) => !LABELS.test(word) && countWords(word).other > 0);
}

/** A word of a date line that is no part of its date. */
export const LABELS =
  /^(?:published|posted|updated|created|released|issued|date|dated|first|last|modified|edited|on|at|by|the|of|and|in|gmt|utc|cet|cest|est|edt|pst|pdt|bst|msk|am|pm|a\.m\.?|p\.m\.?|min|mins|minutes?|read|hrs|uhr|h|time|th|st|nd|rd|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|опубликован\p{L}*|обновлен\p{L}*|дата|в|г|г\.|от|год\p{L}*|оновлен\p{L}*|опублікован\p{L}*|о|об|р|р\.|року|від|автор|veröffentlicht|aktualisiert|am|um|stand|von|vom|publié|le|à|par|mis|jour|publicado|el|a|las|por|actualizado|de)$/iu;
