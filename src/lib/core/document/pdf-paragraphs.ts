import type { PrintedLine } from '../model.ts';
import type { Block } from './compose.ts';
import type { Line, PageLines } from './pdf-lines.ts';

/** What a document's pages have in common. */
interface Manner {
  /** The size of most letters, in points. */
  readonly body: number;
  /** The usual distance of two lines, in points. */
  readonly leading: number;
  /** The words inside lines, which no line end has parted. */
  readonly words: ReadonlySet<string>;
}

/** A block whose lines are still being joined. */
interface Draft {
  readonly role: Block['role'];
  text: string;
  readonly lines: PrintedLine[];
  readonly size: number;
  /** One of a table: nothing is joined to it. */
  readonly row: boolean;
}

/** The paragraphs of all pages: what is printed on every page is left out, and notes come after everything else. */
export function joinPages(pages: readonly PageLines[]): Block[] {
  const kept = dropRunningLines(pages);
  const manner = { body: findBodySize(kept), leading: findLeading(kept), words: collectWords(kept) };
  const [blocks, notes]: [Draft[], Draft[]] = [[], []];
  for (const { number, lines } of kept) {
    const own = splitNotes(lines, manner.body);
    addParagraphs(blocks, { number, lines: own.text }, manner);
    addParagraphs(notes, { number, lines: own.notes }, manner, true);
  }
  return [...blocks, ...notes].map(({ role, text, lines }) => ({ role, text, lines }));
}

/** The size of most letters. */
function findBodySize(pages: readonly PageLines[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of pages) {
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
}

/** The words inside lines, which no line end has parted. */
function collectWords(pages: readonly PageLines[]): ReadonlySet<string> {
  const words = new Set<string>();
  let parted = false;
  for (const { text } of pages.flatMap(({ lines }) => lines)) {
    const whole = parted ? text.replace(/^[\p{L}\p{M}]+/u, '') : text;
    for (const [word] of whole.toLowerCase().matchAll(/[\p{L}\p{M}-]+/gu)) words.add(word);
    parted = /[-\u00AD\u2010]$/.test(text);
  }
  return words;
}

/** Rows at either edge of a page in which running lines stand. */
const EDGE = 3;
const NUMBER =
  /^(?:[-–—\s[(]*)(?:\p{L}{1,10}\.?\s*)?\d{1,4}(?:\s*(?:\/|\p{L}{1,4})\s*\d{1,4})?[-–—\s\])]*$|^[ivxlc]{1,7}$/u;

/** The pages without page numbers and without lines that return, their numbers aside, at the same height of other pages. */
function dropRunningLines(pages: readonly PageLines[]): PageLines[] {
  const edges = pages.map(({ lines }) => findEdges(lines));
  const seen = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set([...edge].flatMap((line) => keysOf(line)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  // A few points more or less may lead to the next step of height.
  const countAt = (line: Line, step: number): number =>
    Math.max(...keysOf(line, step).map((key) => seen.get(key) ?? 0));
  const isRunning = (line: Line): boolean => {
    const count = countAt(line, -1) + countAt(line, 0) + countAt(line, 1);
    return count >= 2 && count >= Math.min(3, pages.length * 0.5);
  };
  return pages.map(({ number, lines }, index) => {
    const edge = edges[index]!;
    const heights = [...lines].map(({ y }) => y);
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
    const isNumber = (line: Line): boolean =>
      lines.length > 1 &&
      NUMBER.test(line.text) &&
      line.text.length < 20 &&
      (line.y === top || line.y === bottom) &&
      /\d|^[ivxlc]+$/.test(line.text);
    return { number, lines: lines.filter((line) => !edge.has(line) || !(isRunning(line) || isNumber(line))) };
  });
}

function findEdges(lines: readonly Line[]): ReadonlySet<Line> {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  return new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)]);
}

/**
 * By what a line is known again on other pages: its height to within a few points, with its words, every number the same;
 * and, where a number stands apart at one end of it, with nothing else: chapters change, and their names with them.
 */
function keysOf({ text, y, row }: Line, step = 0): string[] {
  const height = Math.round(y / 6) + step;
  const words = `${height} ${text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\b[ivxlc]+$/, '#')}`;
  return row && /^(?:\d{1,4}|[ivxlc]+) \| | \| (?:\d{1,4}|[ivxlc]+)$/.test(text) ? [words, `${height} | #`] : [words];
}

const NOTE = /^(?:\d{1,3}|[*†‡§])[\s.)]*\p{L}/u;

/** Small lines at the foot of a page that begin with a number or a sign. */
function splitNotes(lines: readonly Line[], body: number): { text: Line[]; notes: Line[] } {
  const text = [...lines];
  const notes: Line[] = [];
  const isSmall = (line: Line): boolean => line.size <= body * 0.93;
  const lowest = Math.max(...lines.filter((line) => !isSmall(line)).map(({ y }) => y), 0);
  let start = lines.length;
  while (start > 0 && isSmall(lines[start - 1]!) && lines[start - 1]!.y > lowest) start--;
  const first = lines.findIndex((line, index) => index >= start && NOTE.test(line.text));
  if (first < 0 || start === 0) return { text, notes };
  notes.push(...text.splice(first));
  return { text, notes };
}

/** Joins lines into paragraphs; `marked` says that each note begins with its sign. */
function addParagraphs(
  blocks: Draft[],
  { number, lines }: PageLines,
  { body, leading, words }: Manner,
  marked = false,
): void {
  const edges = lines.length > MOST_LINES ? edgesOf(lines) : null;
  let last: Line | null = null;
  for (const line of lines) {
    const open = blocks.at(-1);
    const column = edges ?? edgesOf(lines.filter((one) => !one.row && one.left < line.right && one.right > line.left));
    const begins = marked && NOTE.test(line.text);
    if (open !== undefined && !begins && continues(open, last, line, column, leading))
      addLine(open, line, number, words);
    else {
      const lines = [printedLine(line, number, 0, line.text.length)];
      blocks.push({ role: roleOf(line, body), text: line.text, lines, size: line.size, row: line.row });
    }
    last = line;
  }
}

function addLine(open: Draft, line: Line, page: number, words: ReadonlySet<string>): void {
  open.text = joinLines(open.text, line.text, words);
  const start = open.text.length - line.text.length;
  const above = open.lines.at(-1)!;
  // A hyphen that was taken away belonged to the line above.
  if (above.end > start) open.lines[open.lines.length - 1] = { ...above, end: start };
  open.lines.push(printedLine(line, page, start, open.text.length));
}

/** Letters rise above their baseline by so much of the font's size, and their line is so high. */
const [RISE, HEIGHT] = [0.85, 1.1];

function printedLine(line: Line, page: number, start: number, end: number): PrintedLine {
  const { right, y, size, mirrored } = line;
  const left = mirrored === undefined ? line.left : mirrored - right;
  const backward = mirrored !== undefined && { backward: true };
  return { ...backward, start, end, page, left, top: y - size * RISE, width: right - line.left, height: size * HEIGHT };
}

/** Lines of a page beyond which the whole page counts as one column, to keep the time bounded. */
const MOST_LINES = 600;

interface Edges {
  readonly left: number;
  readonly right: number;
}

function edgesOf(lines: readonly Line[]): Edges {
  return {
    left: lines.reduce((least, line) => Math.min(least, line.left), Infinity),
    right: lines.reduce((most, line) => Math.max(most, line.right), -Infinity),
  };
}

/** The usual distance of two lines, in points. */
function findLeading(pages: readonly PageLines[]): number {
  const steps = pages
    .flatMap(({ lines }) => lines.slice(1).map((line, index) => line.y - lines[index]!.y))
    .filter((step) => step > 0);
  return steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0;
}

function continues(open: Draft, last: Line | null, line: Line, { left, right }: Edges, leading: number): boolean {
  if (line.row || open.row || startsItem(line.text)) return false;
  if (Math.abs(line.size - open.size) > open.size * 0.08) return false;
  const ended = /[.!?…:。]["'»”’)\]]*$/u.test(open.text.slice(-8));
  // On a new page or at the top of a column only the sentence tells.
  if (last === null || line.y < last.y) return !ended && open.role !== 'heading';
  if (line.y - last.y > leading * 1.35 && line.y - last.y > line.size * 1.7) return false;
  if (open.role !== 'body') return true;
  const indented = line.left - left > line.size * 0.8 && last.left - left <= line.size * 0.8;
  const short = right - last.right > Math.max(line.size * 4, (right - left) * 0.2);
  return !indented && !(short && ended);
}

function startsItem(text: string): boolean {
  return /^(?:[•·▪‣–—◦]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u.test(text);
}

function roleOf(line: Line, body: number): Block['role'] {
  if (line.row || startsItem(line.text)) return 'item';
  return line.size > body * 1.12 && line.text.length < 160 ? 'heading' : 'body';
}

/** Words that keep their hyphen before another word. */
const HYPHENATED = /^(?:well|self|vice|quasi|anti|post|semi)$/;

/**
 * Two lines as one text. A hyphen at the end of the first is taken away, unless the document has the word with its hyphen
 * elsewhere, or both halves as words of their own, and never the word without it.
 */
function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  const head = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,60})[-\u00AD\u2010]$/u.exec(before.slice(-62))?.[1];
  if (head === undefined) return `${before} ${after}`;
  const tail = /^[\p{Ll}\p{M}]+/u.exec(after)?.[0];
  if (tail === undefined) return before + after;
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  const apart = words.has(first) && words.has(second) && first.length > 2 && second.length > 2;
  const compound = words.has(`${first}-${second}`) || apart || (HYPHENATED.test(first) && second.length > 3);
  return compound && !words.has(first + second) ? before + after : before.slice(0, -1) + after;
}
