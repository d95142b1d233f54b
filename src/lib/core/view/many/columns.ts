import type { Instant } from '../time.ts';

/**
 * Very many events, in columns by their row; the rows are in the order of time, those without a date last. Texts are
 * UTF-8, one after the other:
 *
 *   titles      The crews landed␊The mayor resigned␊
 *   titleStart  0                17                 36
 */
export interface Columns {
  readonly count: number;
  /** How many have a date. */
  readonly dated: number;
  /** The names that `kind` counts into. */
  readonly kinds: readonly string[];
  readonly kind: Uint16Array;
  readonly weight: Float32Array;
  /** As of `Placed`. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly at: Float64Array;
  /** Days from the outer bounds to those of what is sure; NaN where nothing is. */
  readonly sureAfter: Float32Array;
  readonly sureBefore: Float32Array;
  /** Of `FLAGS`. */
  readonly flags: Uint16Array;
  /** A place in `PRECISIONS`. */
  readonly precision: Uint8Array;
  readonly titles: Uint8Array;
  /** One more than there are rows. */
  readonly titleStart: Uint32Array;
  readonly ids: Uint8Array;
  readonly idStart: Uint32Array;
}

export const FLAGS = {
  openStart: 1,
  openEnd: 2,
  lasting: 4,
  certain: 8,
  /** The earliest bound has a time of day. */
  clockFrom: 16,
  clockTo: 32,
  planned: 64,
  denied: 128,
  claimed: 256,
  pinned: 512,
} as const;

/** The host's UTF-8. */
export interface Utf8 {
  /** Writes a text at the beginning of some bytes, and says how many it took. */
  readonly encodeInto: (text: string, into: Uint8Array) => { readonly written: number };
  readonly decode: (bytes: Uint8Array) => string;
}

/** Texts end in this byte, which none of them has. */
export const END = 10;

/** The text of a row. */
export function textAt(bytes: Uint8Array, start: Uint32Array, row: number, { decode }: Utf8): string {
  return decode(bytes.subarray(start[row]!, start[row + 1]! - 1));
}

/** Where an event without a date stands: after all that have one. */
export const UNDATED_AT: Instant = Infinity;

/** The row of an event by its id; −1 where there is none. */
export function findRow({ ids, idStart, count }: Columns, id: string, { encodeInto }: Utf8): number {
  const wanted = new Uint8Array(id.length * 3);
  const { written } = encodeInto(id, wanted);
  for (let row = 0; row < count; row++) {
    const start = idStart[row]!;
    if (idStart[row + 1]! - start - 1 !== written) continue;
    let same = 0;
    while (same < written && ids[start + same] === wanted[same]) same++;
    if (same === written) return row;
  }
  return -1;
}

/** As `findRow`, and remembers: an event that is on the screen is asked for again and again. */
export function rememberRows(columns: Columns, utf8: Utf8): (id: string) => number {
  const rows = new Map<string, number>();
  return (id) => {
    const row = rows.get(id) ?? findRow(columns, id, utf8);
    rows.set(id, row);
    return row;
  };
}

/** The buffers of columns, which a thread can hand over to another. */
export function buffersOf(columns: object): ArrayBuffer[] {
  return Object.values(columns).flatMap((value: unknown) => (ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : [])); // prettier-ignore
}

/** A copy to hand over. */
export function copyColumns(columns: Columns): Columns {
  const copied = Object.entries(columns).map(([name, value]: [string, unknown]) => [
    name,
    ArrayBuffer.isView(value) ? (value as Uint8Array).slice() : value,
  ]);
  return Object.fromEntries(copied) as unknown as Columns;
}
