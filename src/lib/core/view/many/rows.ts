import { formatDay } from '../../base/day.ts';
import type { Ends, Status, TimelineEvent, When } from '../../model.ts';
import { PRECISIONS } from '../../timeline/event-line.ts';
import { by } from '../../base/order.ts';
import { rankOf } from '../kind.ts';
import type { Ranked } from '../lane.ts';
import type { Placed, Placement } from '../place.ts';
import type { Instant } from '../time.ts';
import { FLAGS, textAt, type Columns, type Utf8 } from './columns.ts';

/**
 * An event of the columns. It holds only its row and its index in the placement: all else is looked up when it is asked
 * for. It is its own place on the axis, so that a million of them are a million small objects.
 */
export interface RowEvent extends Placed, TimelineEvent {
  readonly row: number;
}

/** Events of rows; `index` is −1 for one that is not in the placement. */
export type MakeRow = (row: number, index: number) => RowEvent;

/** What makes events of the rows of these columns. */
export function rowsOf(columns: Columns, utf8: Utf8): MakeRow {
  const prototype = makePrototype(columns, utf8);
  return (row, index) => {
    const event = Object.create(prototype) as { row: number; index: number };
    event.row = row;
    event.index = index;
    return event as RowEvent;
  };
}

/** The rows that are shown, in their order, on the axis. */
export function placeRows(columns: Columns, make: MakeRow, rows: Uint32Array, ranked?: Ranked): Placement {
  let dated = rows.length;
  while (dated > 0 && rows[dated - 1]! >= columns.dated) dated--;
  const placed = new Array<RowEvent>(dated);
  const used = new Uint8Array(columns.kinds.length);
  for (let index = 0; index < dated; index++) {
    placed[index] = make(rows[index]!, index);
    used[columns.kind[rows[index]!]!] = 1;
  }
  return {
    placed,
    undated: Array.from(rows.subarray(dated), (row) => make(row, -1)),
    lanes: columns.kinds.filter((_, kind) => used[kind]).toSorted(by(rankOf, (kind) => kind)),
    grouping: 'kind',
    ...(ranked && { ranked }),
  };
}

const NONE: readonly never[] = [];
const REPORTED = { first: null, last: null };

function makePrototype(columns: Columns, utf8: Utf8): object {
  const { kinds, kind, weight, from, to, at, sureAfter, sureBefore, flags, precision } = columns;
  const has = (row: number, flag: number) => (flags[row]! & flag) !== 0;
  return {
    aliases: NONE,
    passages: NONE,
    actors: NONE,
    places: NONE,
    conflicts: NONE,
    ghosts: NONE,
    reported: REPORTED,
    sources: 0,
    get event() {
      return this;
    },
    get id() {
      return textAt(columns.ids, columns.idStart, rowOf(this), utf8);
    },
    get title() {
      return textAt(columns.titles, columns.titleStart, rowOf(this), utf8);
    },
    get kind() {
      return kinds[kind[rowOf(this)]!]!;
    },
    get lane() {
      return kinds[kind[rowOf(this)]!]!;
    },
    get weight() {
      return weight[rowOf(this)]!;
    },
    get from() {
      return from[rowOf(this)]!;
    },
    get to() {
      return to[rowOf(this)]!;
    },
    get at() {
      return at[rowOf(this)]!;
    },
    get openStart() {
      return has(rowOf(this), FLAGS.openStart);
    },
    get openEnd() {
      return has(rowOf(this), FLAGS.openEnd);
    },
    get lasting() {
      return has(rowOf(this), FLAGS.lasting);
    },
    get certain() {
      return has(rowOf(this), FLAGS.certain);
    },
    get pinned() {
      return has(rowOf(this), FLAGS.pinned);
    },
    get sure(): Placed['sure'] {
      return sureOf(rowOf(this));
    },
    get status(): Status {
      const row = rowOf(this);
      return has(row, FLAGS.planned) ? 'planned' : has(row, FLAGS.denied) ? 'denied' : has(row, FLAGS.claimed) ? 'claimed' : 'reported'; // prettier-ignore
    },
    get when(): When {
      const row = rowOf(this);
      const earliest = has(row, FLAGS.openStart) ? null : formatBound(from[row]!, has(row, FLAGS.clockFrom));
      // A day's end is where the next begins.
      const latest = has(row, FLAGS.openEnd)
        ? null
        : has(row, FLAGS.clockTo)
          ? formatBound(to[row]!, true)
          : formatBound(to[row]! - 1, false);
      const known = PRECISIONS[precision[row]!]!;
      const base = { earliest, latest, edtf: null, precision: known, because: NONE };
      if (earliest === null && latest === null) return { ...base, basis: 'none' };
      return { ...base, basis: 'stated', ...(has(row, FLAGS.lasting) && endsOf(row, earliest, latest)) };
    },
  };

  function sureOf(row: number): Placed['sure'] {
    if (Number.isNaN(sureAfter[row]!)) return null;
    return { from: from[row]! + sureAfter[row]!, to: to[row]! - sureBefore[row]! };
  }

  function endsOf(row: number, earliest: string | null, latest: string | null): { start: Ends; end: Ends } {
    const sure = sureOf(row);
    return {
      start: { earliest, latest: sure && formatDay(Math.floor(sure.from)) },
      end: { earliest: sure && formatDay(Math.ceil(sure.to) - 1), latest },
    };
  }
}

function rowOf(event: object): number {
  return (event as RowEvent).row;
}

/** As the line had it: a time of day is told even at midnight. */
function formatBound(instant: Instant, hasClock: boolean): string {
  const minutes = Math.round(instant * 1440);
  const day = Math.floor(minutes / 1440);
  if (!hasClock) return formatDay(day);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${formatDay(day)}T${pad(Math.floor((minutes - day * 1440) / 60))}:${pad((minutes - day * 1440) % 60)}`;
}
