import type { Pixels } from './time.ts';

/** The width of a text in the label's font, or its strong cut. The host knows the fonts; the layout does not. */
export type Measure = (text: string, strong?: boolean) => Pixels;

export const WIDEST_LABEL: Pixels = 228;

/** A title broken into the lines in which it is drawn. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: Pixels;
  readonly strong?: boolean;
}

/** Breaks a title into at most two lines, as equal as its words allow; what does not fit ends in "…". */
export function breakLabel(title: string, measure: Measure, widest: Pixels): LabelText {
  const whole = measure(title);
  if (whole <= widest * 0.75) return { lines: [title], width: whole };
  const words = title.split(/\s+/);
  const best = whole < 2 * widest ? breakEvenly(words, measure) : null;
  if (best !== null && best.width <= widest) return best;
  const first = longestStart(words, measure, widest);
  const rest = words.slice(first.count).join(' ');
  const lines = [shorten(first.line, measure, widest), shorten(rest, measure, widest)].filter((line) => line !== '');
  return { lines, width: Math.max(...lines.map((line) => measure(line))) };
}

/** Two lines as equal as the words allow; null for a single word. */
function breakEvenly(words: readonly string[], measure: Measure): LabelText | null {
  if (words.length < 2) return null;
  const widths = words.map((word) => measure(`${word} `));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let count = 1;
  let first = widths[0]!;
  while (count < words.length - 1 && Math.max(first + widths[count]!, whole - first - widths[count]!) < Math.max(first, whole - first)) first += widths[count++]!; // prettier-ignore
  const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
  return { lines, width: Math.max(measure(lines[0]!), measure(lines[1]!)) };
}

/** As many words as fit on a line, at least one. */
function longestStart(words: readonly string[], measure: Measure, widest: Pixels): { line: string; count: number } {
  let [line, count] = [words[0] ?? '', 1];
  while (count < words.length && measure(`${line} ${words[count]!}`) <= widest) line += ` ${words[count++]!}`;
  return { line, count };
}

/** The text, or as many of its words as fit with "…" after them; of a single long word as many letters. */
function shorten(text: string, measure: Measure, widest: Pixels): string {
  if (measure(text) <= widest) return text;
  const characters = Array.from(text);
  let [low, high] = [1, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${characters.slice(0, middle).join('').trimEnd()}…`) <= widest) low = middle;
    else high = middle - 1;
  }
  const start = characters.slice(0, low).join('');
  const isWhole = /\s/.test(characters[low]!) || !/\s/.test(start);
  return `${(isWhole ? start : start.replace(/\s+\S*$/, '')).trimEnd()}…`;
}
