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
/** Words that the pieces beside a gutter have on average: fewer are cells. */
const WORDY = 3.5;

/** The lines of a page in the order in which they are read: columns one after the other, what spans them between. */
export function orderLines(items: readonly Item[]): Line[] {
  return orderRows(cutRows(items), 0).map(joinRow);
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
  const pieces: { text: string; left: number; right: number; y: number; size: number; letters: number }[] = [];
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    const last = pieces.at(-1);
    const text = item.text.replace(/\s+/g, ' ');
    const gap = last === undefined ? Infinity : item.x - last.right;
    if (last === undefined || gap > GAP * Math.max(item.size, last.size)) {
      pieces.push({ text, left: item.x, right: item.x + item.width, y: item.y, size: item.size, letters: text.length });
      continue;
    }
    last.right = Math.max(last.right, item.x + item.width);
    // A raised number after a word points to a note.
    if (item.size < last.size * 0.8 && item.y < last.y - last.size * 0.1 && /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(text))
      continue;
    last.text += (gap > BLANK * item.size && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '') + text;
    if (item.size > last.size * 1.05 && text.length >= last.letters) [last.size, last.y] = [item.size, item.y];
    last.letters += text.length;
  }
  return pieces.map(({ text, left, right, y, size }) => ({ text: text.trim(), left, right, y, size, row: false }));
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
  const beside = rows.filter((row) => row.some(({ right }) => right <= x) && row.some(({ left }) => left > x)).flat();
  const words = beside.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words / beside.length < WORDY ? null : x;
}

/** A row that still has several pieces is one of a table. */
function joinRow(row: readonly Line[]): Line {
  const [first] = row;
  if (row.length === 1) return first!;
  const text = row.map((piece) => piece.text).join(' | ');
  return { ...first!, text, right: Math.max(...row.map(({ right }) => right)), row: true };
}
