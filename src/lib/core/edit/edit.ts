/**
 * A person's corrections, as the edits file (docs/edits.md) has them. They name an event twice: by its id, and by words
 * of a document, by which it is found again when a new extraction gives it another id.
 */

/** Which words are meant, and of which event; at least an id or a quote. */
export interface Reference {
  /** The id of an event, or one that it once had. */
  readonly event?: string;
  /** The id of a document. */
  readonly document?: string;
  readonly quote?: string;
  /** The words just before and after the quote, where the document has the quote more than once. */
  readonly before?: string;
  readonly after?: string;
}

/** What a person says of a date, in the notation of `edit/date.ts`, and why. */
export interface SetDate {
  readonly date: string;
  readonly why?: string;
}

export type Edit = { readonly of: Reference } & (
  | { readonly edit: 'rename'; readonly title: string }
  | ({ readonly edit: 'redate' } & SetDate)
  | { readonly edit: 'rekind'; readonly kind: string }
  /** The events named in `with` become part of the one in `of`. */
  | { readonly edit: 'merge'; readonly with: readonly Reference[] }
  /** The passages leave the event and make one of their own. */
  | { readonly edit: 'split'; readonly passages: readonly Reference[] }
  | { readonly edit: 'hide' }
  | { readonly edit: 'pin' }
  | { readonly edit: 'check' }
  | { readonly edit: 'note'; readonly note: string }
  /** The words in `of` report an event. */
  | ({ readonly edit: 'add'; readonly title?: string; readonly kind?: string } & Partial<SetDate>)
);

export type EditName = Edit['edit'];

/** An edit with its place in a file, for telling a person where it is. */
export interface EditLine {
  readonly edit: Edit;
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Its place in the file's list, counted from 0; what could not be read has a place too. */
  readonly index: number;
}

/** What edits leave in an event of the timeline. */
export interface ByHand {
  /** What a person set of it: any of `title`, `kind`, `when`, `passages`. */
  readonly edited?: readonly string[];
  /** Whether it is shown before all others, at every zoom. */
  readonly pinned?: boolean;
  /** Whether a person has checked it against its sources. */
  readonly checked?: boolean;
  /** A person's remark for the reader. */
  readonly note?: string;
}
