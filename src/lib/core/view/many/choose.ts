import { filterEvents, isEmptyFilter, keepHeaviest, type Certainty, type Filter } from '../filter.ts';
import { rankEvents, type Ranked } from '../lane.ts';
import { foldText, termsOf } from '../search.ts';
import { FLAGS, type Columns, type Utf8 } from './columns.ts';
import { rowsOf, type RowEvent } from './rows.ts';

/** What a reader wants to see of the events. */
export interface Wish {
  readonly search: string;
  readonly filter: Filter;
  readonly share: number;
}

/** The rows that fit a wish, in order, and what the drawing needs to know of all of them. */
export interface Chosen {
  readonly rows: Uint32Array;
  readonly ranked: Ranked;
}

/** How many events there are of each kind and certainty, the most frequent first. */
export interface Counts {
  readonly kinds: ReadonlyMap<string, number>;
  readonly certainty: ReadonlyMap<string, number>;
}

/** What chooses among events: everything that takes a look at each of them. */
export interface Chooser {
  readonly choose: (wish: Wish) => Chosen;
  readonly count: () => Counts;
}

/** As `certaintyOf`, without making dates of the numbers. */
function certaintyAt({ flags, from, to }: Columns, row: number): Certainty {
  const open = flags[row]! & (FLAGS.openStart | FLAGS.openEnd);
  if (open !== 0) return open === (FLAGS.openStart | FLAGS.openEnd) ? 'none' : 'open';
  const last = flags[row]! & FLAGS.clockTo ? to[row]! : to[row]! - 1;
  return Math.floor(from[row]!) === Math.floor(last) ? 'day' : 'wider';
}

/** So many titles are searched as one text. */
const TOGETHER = 10_000;

export function makeChooser(columns: Columns, utf8: Utf8): Chooser {
  const make = rowsOf(columns, utf8);
  const all: RowEvent[] = [];
  for (let row = 0; row < columns.count; row++) all.push(make(row, -1));
  /** Kept while somebody searches. */
  let texts: readonly Titles[] | null = null;
  return {
    choose({ search, filter, share }) {
      let events: readonly RowEvent[] = all;
      const terms = termsOf(search);
      if (terms.length === 0) texts = null;
      else {
        texts ??= foldTitles(columns, utf8);
        const found = searchTitles(texts, terms, columns.count);
        events = all.filter(({ row }) => found[row] === terms.length);
      }
      if (!isEmptyFilter(filter)) events = filterEvents(events, filter) as readonly RowEvent[];
      events = keepHeaviest(events, share) as readonly RowEvent[];
      const rows = new Uint32Array(events.length);
      for (let index = 0; index < rows.length; index++) rows[index] = events[index]!.row;
      const dated = events.findLastIndex(({ row }) => row < columns.dated) + 1;
      return { rows, ranked: rankEvents({ placed: dated < events.length ? events.slice(0, dated) : events }) };
    },
    count() {
      const kinds = new Uint32Array(columns.kinds.length);
      for (let row = 0; row < columns.count; row++) kinds[columns.kind[row]!]!++;
      const certainty = new Map<Certainty, number>();
      for (let row = 0; row < columns.count; row++) {
        const known = certaintyAt(columns, row);
        certainty.set(known, (certainty.get(known) ?? 0) + 1);
      }
      const most = (counts: Iterable<readonly [string, number]>) =>
        new Map([...counts].toSorted(([, a], [, b]) => b - a));
      return { kinds: most(columns.kinds.map((name, kind) => [name, kinds[kind]!])), certainty: most(certainty) };
    },
  };
}

/** Folded titles of consecutive rows, one a line. */
interface Titles {
  readonly first: number;
  readonly folded: string;
  /** Where each line begins. */
  readonly starts: Uint32Array;
}

function foldTitles({ titles, titleStart, count }: Columns, { decode }: Utf8): Titles[] {
  const pieces: Titles[] = [];
  for (let first = 0; first < count; first += TOGETHER) {
    const last = Math.min(count, first + TOGETHER);
    const folded = foldText(decode(titles.subarray(titleStart[first]!, titleStart[last]!)));
    const starts = new Uint32Array(last - first);
    for (let line = 1; line < starts.length; line++) starts[line] = folded.indexOf('\n', starts[line - 1]!) + 1;
    pieces.push({ first, folded, starts });
  }
  return pieces;
}

/** How many of the terms each row's title has. */
function searchTitles(texts: readonly Titles[], terms: readonly string[], count: number): Uint8Array {
  const found = new Uint8Array(count);
  for (const { first, folded, starts } of texts) {
    for (const term of terms) {
      let line = 0;
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, starts[line] ?? Infinity)) {
        while (line < starts.length && starts[line]! <= at) line++;
        found[first + line - 1]!++;
        if (line >= starts.length) break;
      }
    }
  }
  return found;
}
