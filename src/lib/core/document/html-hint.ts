import type { Block } from './compose.ts';
import { DATED } from './furniture.ts';
import type { DateSignal } from './html-signal.ts';

/** Blocks of the article whose first words are looked at, and how many UTF-16 units of them. */
const [OPENERS, OPENING] = [4, 48];
/** What programs in pages call the day of publication; quotes may be escaped, as in a string within a string. */
const DATA =
  /\b(?:published_?at|date_?published|publish(?:ed)?_?(?:date|time|on)|publication_?date|first_?published(?:_?at)?|pub_?date)\\{0,3}["']?\s*[:=]\s*\\{0,3}["'](\d{4}-\d{2}-\d{2}[^"'\\]{0,20})/i;
/** The note of a server, a cache or an archive about the page as a whole. */
const SERVED =
  /<!--[^<>]{0,160}?(?:cache|generated|served|rendered|created|saved)[^<>]{0,80}?(\d{4}-\d{2}-\d{2})[^<>]{0,160}?-->/i;

/** Dates that a page gives in passing: in its title, at the beginning of its text, in what its programs carry with them. */
export function listHintedDates(html: string, title: string | undefined, article: readonly Block[]): DateSignal[] {
  const signals: DateSignal[] = [];
  const titled = DATED.exec(title ?? '')?.[0];
  if (titled !== undefined) signals.push({ place: 'title', written: titled });
  for (const { text } of article.slice(0, OPENERS)) {
    const date = DATED.exec(text.slice(0, OPENING));
    if (date !== null && isDateline(text.slice(0, date.index))) signals.push({ place: 'opening', written: date[0] });
  }
  const data = DATA.exec(html)?.[1];
  if (data !== undefined) signals.push({ place: 'data', written: data });
  const served = SERVED.exec(html)?.[1];
  if (served !== undefined) signals.push({ place: 'served', written: served });
  return signals;
}

/** Nothing, or a place and signs: "Rask, " and "BERLIN (rp) – ". */
function isDateline(before: string): boolean {
  return /^\p{P}*\s*(?:\p{Lu}[\p{L}-]+[\s,/]*){0,2}(?:\(\p{L}+\))?[\s,–—-]*$/u.test(before);
}
