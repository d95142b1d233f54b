import type { Timeline, TimelineEvent } from '../../core/model.ts';
import { countBefore } from '../../core/view/bisect.ts';
import type { Facet } from '../../core/view/filter.ts';
import type { Chosen, Wish } from '../../core/view/many/choose.ts';
import { FLAGS, rememberRows } from '../../core/view/many/columns.ts';
import { placeRows, rowsOf, type MakeRow } from '../../core/view/many/rows.ts';
import type { Placed, Placement } from '../../core/view/place.ts';
import type { Stock } from '../stock.ts';
import Brief from './Brief.svelte';
import type { Opened, Order, Told } from './message.ts';
import { UTF8 } from './utf8.ts';

/** They have neither sources nor names. */
const NONE: ReadonlyMap<string, number> = new Map();

/** Very many events: the page looks up what it draws, and a worker chooses. */
export class ManyStock implements Stock {
  placement = $state.raw() as Placement;
  readonly count: number;
  readonly hasDenied: boolean;
  readonly Brief = Brief;
  readonly #opened: Opened;
  readonly #worker: Worker;
  readonly #make: MakeRow;
  #rows: Uint32Array;
  readonly #rowOf: (id: string) => number;
  /** The last wish, written. */
  #wish = '';
  #isChoosing = false;
  /** What to choose once the worker has chosen: of wishes that come while it does, the last counts. */
  #next: Wish | null = null;

  constructor(opened: Opened, worker: Worker) {
    const { columns, chosen } = opened;
    this.#opened = opened;
    this.#worker = worker;
    this.#make = rowsOf(columns, UTF8);
    this.#rowOf = rememberRows(columns, UTF8);
    this.count = columns.count;
    this.hasDenied = columns.flags.some((flags) => (flags & FLAGS.denied) !== 0);
    this.#rows = chosen.rows;
    this.#place(chosen);
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (!('chosen' in data)) return;
      this.#isChoosing = false;
      const next = this.#next;
      if (next === null) this.#place(data.chosen);
      else this.#ask(next);
    };
  }

  choose(wish: Wish): void {
    const [known, written] = [this.#wish, JSON.stringify(wish)];
    this.#wish = written;
    const isFirst = known === '' && this.#rows.length === this.count && isNothing(wish);
    if (written === known || isFirst) return;
    if (this.#isChoosing) this.#next = wish;
    else this.#ask(wish);
  }

  findEvent(id: string): TimelineEvent | null {
    const row = this.#rowOf(id);
    return row < 0 ? null : (this.#placedAt(row) ?? this.#make(row, -1));
  }

  placedOf(id: string): Placed | undefined {
    const row = this.#rowOf(id);
    return row < 0 ? undefined : this.#placedAt(row);
  }

  countFacet(facet: Facet): ReadonlyMap<string, number> {
    const { kinds, certainty } = this.#opened.counts;
    return facet === 'kinds' ? kinds : facet === 'certainty' ? certainty : NONE;
  }

  end(): void {
    this.#worker.terminate();
  }

  #ask(wish: Wish): void {
    [this.#isChoosing, this.#next] = [true, null];
    this.#worker.postMessage({ wish } satisfies Order);
  }

  #place({ rows, ranked }: Chosen): void {
    this.#rows = rows;
    this.placement = placeRows(this.#opened.columns, this.#make, rows, ranked);
  }

  #placedAt(row: number): (Placed & TimelineEvent) | undefined {
    const rows = this.#rows;
    const index = countBefore(rows.length, (at) => rows[at]! < row);
    return rows[index] === row ? (this.placement.placed[index] as (Placed & TimelineEvent) | undefined) : undefined;
  }
}

function isNothing({ search, filter: { since, until, ...lists }, share }: Wish): boolean {
  return search.trim() === '' && share >= 1 && since === null && until === null && Object.values(lists).every((list) => list.length === 0); // prettier-ignore
}

/** What is told of the events as a whole. */
export function timelineOf({ head, problems }: Opened, name: string): Timeline {
  return {
    format: 'sourceline/1',
    title: head.title === '' ? name : head.title,
    language: head.language,
    documents: [],
    events: [],
    leftovers: [],
    problems: problems.map((message) => ({ document: name, message })),
  };
}
