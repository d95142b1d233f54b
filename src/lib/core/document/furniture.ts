import type { Paragraph } from '../model.ts';
import { sliceOf } from '../base/span.ts';
import { countWords, type WordCounts } from './vocabulary.ts';

/** Shortest paragraph, in UTF-16 units, that counts as running text. */
const RUNNING = 140;

/**
 * The same paragraphs, those marked that belong to the page a text was copied from and not to the article. They are
 * known by what they are made of: words of an interface, counters, requests to the reader; and by where they stand:
 * all that follows the heading of a comment form or of a list of other articles.
 */
export function markFurniture(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const running = paragraphs.map((paragraph) => isRunning(text, paragraph));
  const [first, last] = [running.indexOf(true), running.lastIndexOf(true)];
  const tail = findTail(text, paragraphs, running);
  const marked = paragraphs.map((paragraph, index) => {
    const outside = index < first || index > last;
    return index >= tail || isFurniture(sliceOf(text, paragraph), outside && first >= 0);
  });
  markSignature(text, paragraphs, marked);
  return paragraphs.map((paragraph, index) => (marked[index] ? { ...paragraph, role: 'furniture' } : paragraph));
}

/** Running text: long, or with at least one whole sentence of some length. */
function isRunning(text: string, paragraph: Paragraph): boolean {
  return paragraph.end - paragraph.start >= RUNNING && /[.!?…。]["'»”’)\]]*/u.test(sliceOf(text, paragraph));
}

/** Whether a paragraph's own words make it furniture. Outside the run of the article a weaker sign is enough. */
function isFurniture(paragraph: string, outside: boolean): boolean {
  if (paragraph.length > 400 || DATED.test(paragraph)) return false;
  const words = countWords(paragraph);
  if (words.all === 0) return true;
  if (isCounter(paragraph)) return true;
  if (endsSentence(paragraph)) return asksReader(paragraph, words, outside);
  if (words.other > 0) return asksReader(paragraph, words, outside);
  return words.strong > 0 || (outside && words.interface > 0);
}

/** A whole date: "Posted on 9 May 2019" speaks of the article, "© 2019" of the page. */
export const DATED =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?(?:[.\s/-]{1,3}|\s(?:de|of)\s)(?:\p{L}{3,}|\d{1,2})(?:[.,\s/-]{1,3}|\s(?:de|del|of)\s)(?:\d{4}|\d{2}(?!\d))|\p{L}{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}(?:[-/]\d{1,2}[-/]|\.\s?\d{1,2}\.\s?|\s?年\s?\d{1,2}\s?月\s?|\s?년\s?\d{1,2}\s?월\s?)\d{1,2}/u;

/** Only numbers and signs, but no year and no time: "0 0", "1,204". */
function isCounter(paragraph: string): boolean {
  return /^[\d\s.,+()#|•·/-]{1,24}$/.test(paragraph) && !/\b\d{4}\b/.test(paragraph);
}

function endsSentence(paragraph: string): boolean {
  return /[.!?…。]["'»”’)\]]*$/u.test(paragraph);
}

/** A request to the reader about the page: an instruction, in words of which many are an interface's. */
function asksReader(paragraph: string, words: WordCounts, outside: boolean): boolean {
  if (/^["'“«„‘]/u.test(paragraph) || words.interface < (outside ? 2 : 3)) return false;
  if (words.strong + words.actions < (outside ? 1 : 2)) return false;
  return words.interface >= (words.interface + words.other) * 0.4 && REQUEST.test(paragraph);
}

const REQUEST =
  /(?:^|[^\p{L}])(?:you|your|please|click|press|tap|subscribe|sign up|log in|join us|follow us|вы|вам|вас|ваш\p{L}*|нажмите|выделите|подпис\p{L}+|ви|вашу|натисніть|виділіть|підпис\p{L}+|sie|ihre?n?|klicken|abonnieren|vous|votre|cliquez|abonnez|usted|tu|su|haga clic|suscríb\p{L}+)(?![\p{L}])/iu;

/** A day and a time before a bar, as readers' comments are stamped: "9 March 2019 at 10:10 am | Reply". */
const STAMP = /\d{4}\D{1,12}\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?\s?\|/iu;

/** The index at which the article is over: a heading of comments or of other articles, or stamped comments, below text. */
function findTail(text: string, paragraphs: readonly Paragraph[], running: readonly boolean[]): number {
  const stamped = paragraphs.map((paragraph) => STAMP.test(sliceOf(text, paragraph)));
  const comments = stamped.indexOf(true) < stamped.lastIndexOf(true) ? stamped : [];
  const lengths = paragraphs.map((paragraph, index) => (running[index] ? paragraph.end - paragraph.start : 0));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let above = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const wanted = comments[index] ? 0 : opensTail(sliceOf(text, paragraph));
    if (wanted !== null && above > 0 && above >= whole * wanted) return index;
    above += lengths[index]!;
  }
  return paragraphs.length;
}

/** The share of the text that must stand above this heading for it to end the article; null where it is none. */
function opensTail(paragraph: string): number | null {
  if (paragraph.length > 80 || endsSentence(paragraph)) return null;
  const words = countWords(paragraph);
  if (words.other > 0) return null;
  if (words.comments > 0) return 0.25;
  return words.feeds > 0 ? 0.5 : null;
}

/** A name alone on the last line, with nothing but furniture after it, is the page's or the author's mark. */
function markSignature(text: string, paragraphs: readonly Paragraph[], marked: boolean[]): void {
  const after = marked.findLastIndex((isMarked) => !isMarked) + 1;
  if (after < 2 || after === marked.length) return;
  const line = sliceOf(text, paragraphs[after - 1]!);
  if (/^\p{Lu}[^.!?…:;,]*$/u.test(line) && line.length <= 40 && line.split(/\s+/).length <= 4) marked[after - 1] = true;
}
