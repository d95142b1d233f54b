import type { Timeline } from '../../core/model.ts';
import type { ExportFormat, WrittenFile } from '../../core/write/format.ts';
import type { Loss } from '../../core/write/loss.ts';

/** A format as it is offered. */
export type Offer = Pick<ExportFormat, 'id' | 'name' | 'about' | 'mediaType' | 'many'>;

/** What the page asks of the worker: a timeline in a format, in the words of the reader's language. */
export interface Request {
  readonly timeline: Timeline;
  readonly format: string;
  readonly language: string;
}

/** What the worker says: first what it offers, then for each request its files and what they could not hold, or why there are none. */
export type Answer =
  | { readonly offers: readonly Offer[] }
  | { readonly files: readonly WrittenFile[]; readonly losses: readonly Loss[] }
  | { readonly fault: string };
