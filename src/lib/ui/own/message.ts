/** What the page and the worker that reads documents tell each other. */

import type { Choices } from '../../core/document/format.ts';

/** One document as the reader brought it. */
export interface Brought {
  readonly name: string;
  /** A file's bytes, or the text that was pasted. */
  readonly content: ArrayBuffer | string;
  /** The day of publication that the reader gave, `YYYY-MM-DD`. */
  readonly published?: string;
}

/** What the worker is sent. */
export interface Order {
  readonly brought: readonly Brought[];
  readonly choices: Choices;
}

export type Report =
  | { readonly done: number; readonly all: number }
  | { readonly json: string }
  | { readonly fault: string }
  /** Names of files of no kind that is read; whether there are no others. */
  | { readonly unread: readonly string[]; readonly all: boolean };
