import type { LinesHead } from '../../core/timeline/event-line.ts';
import type { Chosen, Counts, Wish } from '../../core/view/many/choose.ts';
import type { Columns } from '../../core/view/many/columns.ts';

/** What the page and the worker that holds very many events tell each other. */

/** A file to open, or what to choose of its events. */
export type Order = { readonly open: string | File } | { readonly wish: Wish };

export type Told =
  /** How many events have been read, and how much of the file, from 0 to 1; null where its size is not known. */
  | { readonly events: number; readonly done: number | null }
  | { readonly opened: Opened }
  | { readonly chosen: Chosen }
  | { readonly fault: string }
  /** What the server answered, where it has no such file. */
  | { readonly status: number };

export interface Opened {
  readonly head: LinesHead;
  readonly columns: Columns;
  readonly counts: Counts;
  readonly chosen: Chosen;
  readonly problems: readonly string[];
}
