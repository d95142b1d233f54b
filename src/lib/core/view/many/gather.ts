import type { TimelineEvent } from '../../model.ts';
import { PRECISIONS, readEventLine, readHead, type BareEvent, type LinesHead } from '../../timeline/event-line.ts';
import { placeEvent } from '../place.ts';
import { END, FLAGS, UNDATED_AT, type Columns, type Utf8 } from './columns.ts';

/** More are not shown: ranks and rows share a number (`lane.ts`). */
export const MOST_GATHERED = 2 ** 21 - 1;
/** So many lines that cannot be read are told one by one. */
const MOST_TOLD = 20;
const LINE_FEED = '\n';

/** Reads lines as they come. */
export interface Gathering {
  /** Known once the first line has come. */
  readonly head: LinesHead | null;
  readonly count: number;
  /** Takes a piece of the file; what follows its last line feed waits for the next. Returns what makes it useless. */
  readonly take: (piece: string) => string | null;
  /** The events in the order of time, once all has come. */
  readonly finish: () => Gathered | { readonly problem: string };
}

export interface Gathered {
  readonly head: LinesHead;
  readonly columns: Columns;
  /** What is wrong with lines that were left out, as sentences. */
  readonly problems: readonly string[];
}

/** Gathers the lines of a file of events in columns. No line outlives its reading, so that a million need no more than their columns. */
export function gatherLines(utf8: Utf8): Gathering {
  const draft = draftColumns(utf8);
  const problems: string[] = [];
  let head: LinesHead | null = null;
  let [rest, line, faults] = ['', 0, 0];

  function takeLine(text: string): string | null {
    line++;
    const written = text.trim();
    if (written === '') return null;
    if (head === null) {
      const read = readHead(written);
      if ('problem' in read) return read.problem;
      head = read;
      return null;
    }
    if (draft.count() >= MOST_GATHERED) return `The file has more than ${MOST_GATHERED} events, which is more than can be shown.`; // prettier-ignore
    const event = readEventLine(written);
    if (typeof event !== 'string') draft.add(event);
    else if (++faults <= MOST_TOLD) problems.push(`Line ${line} ${event} The other lines are read.`);
    return null;
  }

  function take(piece: string): string | null {
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      const problem = takeLine(rest + piece.slice(start, end));
      if (problem !== null) return problem;
      rest = '';
      start = end + 1;
    }
    rest += piece.slice(start);
    return null;
  }

  return {
    get head() {
      return head;
    },
    get count() {
      return draft.count();
    },
    take,
    finish() {
      const problem = rest === '' ? null : takeLine(rest);
      if (problem !== null) return { problem };
      if (head === null) return { problem: 'The file is empty.' };
      if (faults > MOST_TOLD) problems.push(`${faults - MOST_TOLD} more lines could not be read.`);
      const columns = draft.sort();
      const repeated = findRepeated(columns, utf8);
      if (repeated !== null) return { problem: `Two lines have the id "${repeated}": each event needs its own.` };
      return { head, columns, problems };
    },
  };
}

/** Columns that grow, in the order of the file. */
function draftColumns({ encodeInto }: Utf8) {
  let capacity = 1024;
  let count = 0;
  const kinds = new Map<string, number>();
  let columns = makeColumns(capacity);
  const titles = draftTexts(encodeInto);
  const ids = draftTexts(encodeInto);

  function grow(): void {
    capacity *= 2;
    const grown = makeColumns(capacity);
    for (const name of NAMES) grown[name].set(columns[name]);
    columns = grown;
  }

  function add(event: BareEvent): void {
    if (count === capacity) grow();
    const { kind, weight, when } = event;
    // Neither shows nor needs receipts: what it is placed by are its dates.
    const placed = placeEvent({ ...event, conflicts: [] } as Pick<TimelineEvent, 'when' | 'conflicts'> as TimelineEvent, kind); // prettier-ignore
    const number = kinds.get(kind) ?? kinds.size;
    if (number === kinds.size) kinds.set(kind, number);
    columns.kind[count] = number;
    columns.weight[count] = weight;
    columns.at[count] = placed?.at ?? UNDATED_AT;
    columns.from[count] = placed?.from ?? NaN;
    columns.to[count] = placed?.to ?? NaN;
    columns.sureAfter[count] = placed?.sure ? placed.sure.from - placed.from : NaN;
    columns.sureBefore[count] = placed?.sure ? placed.to - placed.sure.to : NaN;
    columns.precision[count] = PRECISIONS.indexOf(when.precision);
    columns.flags[count] =
      (when.earliest === null ? FLAGS.openStart : 0) |
      (when.latest === null ? FLAGS.openEnd : 0) |
      (placed?.lasting ? FLAGS.lasting : 0) |
      (placed?.certain ? FLAGS.certain : 0) |
      (when.earliest?.includes('T') ? FLAGS.clockFrom : 0) |
      (when.latest?.includes('T') ? FLAGS.clockTo : 0) |
      (event.status === 'reported' ? 0 : FLAGS[event.status]) |
      (event.pinned ? FLAGS.pinned : 0);
    titles.add(event.title.includes(LINE_FEED) ? event.title.replaceAll(/\s+/g, ' ') : event.title);
    ids.add(event.id.replaceAll(LINE_FEED, ' '));
    count++;
  }

  /** In the order of time, as `placeEvents` has it: at one instant the more important first, then by id. */
  function sort(): Columns {
    const { at, weight } = columns;
    const order = new Uint32Array(count);
    for (let row = 0; row < count; row++) order[row] = row;
    order.sort((a, b) => {
      if (at[a] !== at[b]) return at[a]! < at[b]! ? -1 : 1;
      return weight[b]! - weight[a]! || ids.compare(a, b);
    });
    const sorted = makeColumns(count);
    for (const name of NAMES) {
      const [from, to] = [columns[name], sorted[name]];
      for (let row = 0; row < count; row++) to[row] = from[order[row]!]!;
    }
    let dated = count;
    while (dated > 0 && sorted.at[dated - 1] === UNDATED_AT) dated--;
    const [title, id] = [titles.inOrder(order), ids.inOrder(order)];
    return {
      count,
      dated,
      kinds: [...kinds.keys()],
      ...sorted,
      titles: title.bytes,
      titleStart: title.start,
      ids: id.bytes,
      idStart: id.start,
    };
  }

  return { count: () => count, add, sort };
}

function makeColumns(count: number) {
  return {
    kind: new Uint16Array(count),
    weight: new Float32Array(count),
    from: new Float64Array(count),
    to: new Float64Array(count),
    at: new Float64Array(count),
    sureAfter: new Float32Array(count),
    sureBefore: new Float32Array(count),
    flags: new Uint16Array(count),
    precision: new Uint8Array(count),
  };
}

const NAMES = Object.keys(makeColumns(0)) as (keyof ReturnType<typeof makeColumns>)[];

/** Texts in one row of bytes, each with its end. */
function draftTexts(encodeInto: Utf8['encodeInto']) {
  let bytes = new Uint8Array(1 << 16);
  let start = new Uint32Array(1024);
  let [count, length] = [0, 0];

  function add(text: string): void {
    const most = text.length * 3 + 1;
    if (length + most > bytes.length) bytes = extend(bytes, Math.max(bytes.length * 2, length + most));
    if (count + 2 > start.length) start = extend(start, start.length * 2);
    length += write(text, bytes, length);
    bytes[length++] = END;
    start[++count] = length;
  }

  /** How many bytes it took: letter by letter while they are plain, as each call of the host takes longer. */
  function write(text: string, into: Uint8Array, at: number): number {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 128) return encodeInto(text, into.subarray(at)).written;
      into[at + index] = code;
    }
    return text.length;
  }

  function compare(a: number, b: number): number {
    let [i, j] = [start[a]!, start[b]!];
    while (bytes[i] === bytes[j] && bytes[i] !== END) [i, j] = [i + 1, j + 1];
    return bytes[i] === END ? -1 : bytes[j] === END ? 1 : bytes[i]! - bytes[j]!;
  }

  function inOrder(order: Uint32Array) {
    const sorted = { bytes: new Uint8Array(length), start: new Uint32Array(count + 1) };
    let to = 0;
    for (let row = 0; row < count; row++) {
      const end = start[order[row]! + 1]!;
      for (let from = start[order[row]!]!; from < end; from++) sorted.bytes[to++] = bytes[from]!;
      sorted.start[row + 1] = to;
    }
    return sorted;
  }

  return { add, compare, inOrder };
}

function extend<T extends Uint8Array | Uint32Array>(column: T, length: number): T {
  const longer = new (column.constructor as new (length: number) => T)(length);
  longer.set(column);
  return longer;
}

/** An id that two rows have, or null. Ids are told apart by their hashes first, which are sorted as numbers. */
function findRepeated({ ids, idStart, count }: Columns, { decode }: Utf8): string | null {
  const hashes = new Float64Array(count);
  const hashOf = (row: number): number => {
    let [a, b] = [0x811c9dc5, 0x9e3779b9];
    for (let at = idStart[row]!; at < idStart[row + 1]!; at++) {
      a = Math.imul(a ^ ids[at]!, 0x01000193);
      b = Math.imul(b + ids[at]!, 0x85ebca6b) ^ (b >>> 13);
    }
    return (a >>> 0) * 2 ** 20 + ((b >>> 0) & (2 ** 20 - 1));
  };
  for (let row = 0; row < count; row++) hashes[row] = hashOf(row);
  const sorted = hashes.slice().sort();
  const doubtful = new Set(sorted.filter((hash, at) => at > 0 && hash === sorted[at - 1]));
  if (doubtful.size === 0) return null;
  const seen = new Set<string>();
  for (let row = 0; row < count; row++) {
    if (!doubtful.has(hashes[row]!)) continue;
    const id = decode(ids.subarray(idStart[row]!, idStart[row + 1]! - 1));
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}
