import type { Speech } from '../base/speech.ts';
import type { Timeline } from '../model.ts';
import type { Feature } from './feature.ts';

/** One file of a conversion. A format of one file a document gives several. */
export interface WrittenFile {
  /** With its extension, without folders. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A format that a timeline can leave in. */
export interface ExportFormat {
  /** What `--to` takes. */
  readonly id: string;
  readonly name: string;
  /** With its dot, and what tells it from others of the same one: `.passages.csv`. */
  readonly extension: string;
  readonly mediaType: string;
  /** For whom or what it is, in a sentence. */
  readonly about: string;
  /** What of a timeline it can hold; everything else is in the loss report. */
  readonly carries: readonly Feature[];
  /** Events with any of these have no place in it: the writer does not get them, and they are counted. */
  readonly leavesOut: readonly Feature[];
  /** It is a file for each document, so it goes into a folder. */
  readonly many?: true;
  /** `name` is the file's name without extension. Words that are no document's are said in `speech`. */
  readonly write: (
    timeline: Timeline,
    speech: Speech,
    name: string,
  ) => readonly WrittenFile[] | Promise<readonly WrittenFile[]>;
}
