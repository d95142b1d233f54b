/** A piece of a page's text: where its baseline begins, in points from the upper left corner. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font, in points. */
  readonly size: number;
}

/** A line of a column, or a row of a table. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly row: boolean;
  /** The page's width, where `left` and `right` are counted from its right edge. */
  readonly mirrored?: number;
}

export interface PageLines {
  /** From 1. */
  readonly number: number;
  /** In reading order. */
  readonly lines: readonly Line[];
}

/** A gap this wide, in font sizes, parts columns and cells; between words it is narrower, even in justified lines. */
const GAP = 1.3;
/** A gap this wide, in font sizes, is a blank. */
const BLANK = 0.16;
/** Rows that must agree on a gutter, and the share of all rows of a region. */
const [FEWEST, SHARE] = [3, 0.15];
/** Words that a row has on either side of a gutter on average: fewer are cells. */
const WORDY = 3.5;

/** The lines of a page in the order in which they are read: columns one after the other, what spans them between. */
export function orderLines(items: readonly Item[]): Line[] {
  return joinRows(orderRows(cutRows(items), 0));
}

/** Pieces of one baseline, parted at gaps, from top to bottom. Raised and lowered signs belong to their line. */
function cutRows(items: readonly Item[]): Line[][] {
  const sorted = items.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: { y: number; size: number; items: Item[] }[] = [];
  for (const item of sorted) {
    // The lines just above may be its own: where a raised sign came first, it comes last but one.
    const row = rows.slice(-3).findLast(({ y, size }) => Math.abs(item.y - y) < Math.max(item.size, size) * 0.42);
    if (row === undefined) rows.push({ y: item.y, size: item.size, items: [item] });
    else {
      row.items.push(item);
      if (item.size > row.size) [row.y, row.size] = [item.y, item.size];
    }
  }
  return rows.map((row) => cutPieces(row.items));
}

function cutPieces(items: readonly Item[]): Line[] {
  interface Piece {
    readonly parts: string[];
    readonly left: number;
    right: number;
    y: number;
    size: number;
    letters: number;
  }
  const pieces: Piece[] = [];
  for (const { text: written, x: left, y, width, size } of items.toSorted((a, b) => a.x - b.x)) {
    const last = pieces.at(-1);
    const text = written.replace(/\s+/g, ' ');
    const gap = last === undefined ? Infinity : left - last.right;
    if (last === undefined || gap > GAP * Math.max(size, last.size)) {
      pieces.push({ parts: [text], left, right: left + width, y, size, letters: text.length });
      continue;
    }
    last.right = Math.max(last.right, left + width);
    // A raised number after a word points to a note.
    if (size < last.size * 0.8 && y < last.y - last.size * 0.1 && /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(text)) continue;
    if (gap > BLANK * size && !/\s$/.test(last.parts.at(-1)!) && !/^\s/.test(text)) last.parts.push(' ');
    last.parts.push(text);
    if (size > last.size * 1.05 && text.length >= last.letters) [last.size, last.y] = [size, y];
    last.letters += text.length;
  }
  return pieces.map(({ parts, left, right, y, size }) => ({
    text: putForward(parts).join('').trim(),
    left,
    right,
    y,
    size,
    row: false,
  }));
}

const BACKWARD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether most letters of a page are of scripts that run from right to left. */
export function runsBackward(items: readonly Item[]): boolean {
  let [backward, all] = [0, 0];
  for (const { text } of items) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    all += letters;
    if (BACKWARD.test(text)) backward += letters;
  }
  return backward * 2 > all;
}

/** Words and numbers that run forward inside a line that runs backward, and so stand in it the wrong way round. */
function putForward(parts: readonly string[]): readonly string[] {
  if (!parts.some((part) => BACKWARD.test(part))) return parts;
  const put: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    // What stands between two words belongs to the run; what stands behind its last one does not.
    const last = run.findLastIndex((part) => /[\p{L}\p{Nd}]/u.test(part));
    put.push(...run.slice(0, last + 1).toReversed(), ...run.slice(last + 1));
    run = [];
  };
  for (const part of parts) {
    const isWord = /[\p{L}\p{Nd}]/u.test(part) && !BACKWARD.test(part);
    if (isWord || (run.length > 0 && !/[\p{L}\p{Nd}]/u.test(part))) run.push(part);
    else {
      flush();
      put.push(part);
    }
  }
  flush();
  return put;
}

/** Rows in reading order: what stands left of a gutter comes before what stands right of it, down to what spans both. */
function orderRows(rows: readonly (readonly Line[])[], depth: number): (readonly Line[])[] {
  const gutter = depth < 6 && rows.length < 2000 ? findGutter(rows) : null;
  if (gutter === null) return [...rows];
  const ordered: (readonly Line[])[] = [];
  let [left, right]: [Line[][], Line[][]] = [[], []];
  const flush = (): void => {
    ordered.push(...orderRows(left, depth + 1), ...orderRows(right, depth + 1));
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (row.some((piece) => piece.left < gutter - 1 && piece.right > gutter + 1)) {
      flush();
      ordered.push(row);
      continue;
    }
    const [before, after] = [
      row.filter((piece) => piece.right <= gutter + 1),
      row.filter((piece) => piece.right > gutter + 1),
    ];
    if (before.length > 0) left.push(before);
    if (after.length > 0) right.push(after);
  }
  flush();
  return ordered;
}

/** Where a gap runs down through many rows with running text on both sides; null where none does, as in a table. */
function findGutter(rows: readonly (readonly Line[])[]): number | null {
  const gaps = rows.flatMap((row) => row.slice(1).map((piece, index) => ({ from: row[index]!.right, to: piece.left })));
  if (gaps.length < FEWEST) return null;
  let best: { x: number; count: number } | null = null;
  for (const gap of gaps.slice(0, 400)) {
    const x = gap.to - 2;
    const count = gaps.filter(({ from, to }) => from < x && x < to).length;
    if (best === null || count > best.count) best = { x, count };
  }
  const { x, count } = best!;
  if (count < FEWEST || count < rows.length * SHARE) return null;
  const beside = rows.filter((row) => row.some(({ right }) => right <= x) && row.some(({ left }) => left > x));
  const countWords = (pieces: readonly Line[]): number =>
    pieces.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const left = countWords(beside.flatMap((row) => row.filter(({ right }) => right <= x)));
  const right = countWords(beside.flatMap((row) => row.filter((piece) => piece.left > x)));
  return Math.min(left, right) < WORDY * beside.length ? null : x;
}

/** A row that still has several pieces is one of a table, or a line that was spread to fill its column. */
function joinRows(rows: readonly (readonly Line[])[]): Line[] {
  return rows.map((row, index) => {
    const first = row[0]!;
    if (row.length === 1) return first;
    const spread = isSpread(row, rows[index - 1]) || isSpread(row, rows[index + 1]);
    const text = row.map((piece) => piece.text).join(spread ? ' ' : ' | ');
    return { ...first, text, right: Math.max(...row.map(({ right }) => right)), row: !spread };
  });
}

/**
 * Whether a row ends where the line above or below it does, its words apart by one and the same blank. Where that line has
 * gaps as well, the two could be rows of a table: then there must be several blanks, none as wide as between cells.
 */
function isSpread(row: readonly Line[], beside: readonly Line[] | undefined): boolean {
  const [first, last] = [row[0]!, row.at(-1)!];
  const [left, right] = [beside?.[0]?.left, beside?.at(-1)?.right];
  const { size } = first;
  if (left === undefined || right === undefined || Math.abs(beside![0]!.y - first.y) > size * 2.5) return false;
  if (Math.abs(last.right - right) > size * 0.2 || left > first.left + size * 0.2) return false;
  const gaps = row.slice(1).map((piece, index) => piece.left - row[index]!.right);
  const widest = Math.max(...gaps);
  if (widest - Math.min(...gaps) > size * 0.5) return false;
  return beside!.length === 1 ? widest < size * 6 : gaps.length > 1 && widest < size * 3 && row.every(isWord);
}

function isWord({ text }: Line): boolean {
  return /\p{L}/u.test(text);
}
