import type { Pixels } from './time.ts';

/** The width of a text in the label's font. The host knows the fonts; the layout does not. */
export type Measure = (text: string) => Pixels;

/** A title broken into the lines in which it is drawn. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: Pixels;
}

const MOST_LINES = 2;

/** Breaks a title into at most two lines of about equal width; what does not fit ends in "…". */
export function breakLabel(title: string, measure: Measure, widest: Pixels): LabelText {
  const whole = measure(title);
  if (whole <= widest * 0.6) return { lines: [title], width: whole };
  const target = Math.min(widest, Math.max(widest * 0.6, whole * 0.56));
  const words = title.split(/\s+/);
  const lines: string[] = [];
  while (words.length > 0 && lines.length < MOST_LINES) {
    lines.push(takeLine(words, measure, lines.length === 0 ? target : widest));
  }
  if (words.length > 0) lines.push(shorten(`${lines.pop()!} ${words.join(' ')}`, measure, widest));
  const fitting = lines.map((line) => (measure(line) > widest ? shorten(line, measure, widest) : line));
  return { lines: fitting, width: Math.max(...fitting.map(measure)) };
}

/** Takes words off the front of the list as long as they fit, at least one. */
function takeLine(words: string[], measure: Measure, widest: Pixels): string {
  let line = words.shift()!;
  while (words.length > 0 && measure(`${line} ${words[0]!}`) <= widest) line += ` ${words.shift()!}`;
  return line;
}

function shorten(text: string, measure: Measure, widest: Pixels): string {
  const characters = Array.from(text);
  let [low, high] = [1, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${characters.slice(0, middle).join('').trimEnd()}…`) <= widest) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}
