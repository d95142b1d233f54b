import type { Block } from './compose.ts';
import { composeText } from './compose.ts';
import type { Declared } from '../model.ts';
import type { ReadText } from './text.ts';

/** A file as it lies on the disk. `path` is what the user sees; files inside an archive follow it after a `/`. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How a reader wants what office files can show in more than one way. */
export interface Choices {
  /** Tracked changes as if they were accepted, unless they shall count as rejected: the text before them. */
  readonly changes?: 'accepted' | 'rejected';
  /** Whether the remarks in the margin are read, too: they are left out otherwise. */
  readonly comments?: boolean;
}

/** What reading a file needs of its host. */
export interface Host extends Choices {
  /**
   * The text of bytes: in the charset that is named, else in the one that they show. `refused` is a sentence why they
   * are no text.
   */
  readonly decode: (
    bytes: Uint8Array,
    charset?: string,
  ) => { readonly text: string; readonly problem?: string } | { readonly refused: string };
}

/** What a format's reader makes of one file. */
export interface Opened {
  readonly texts: readonly ReadText[];
  /** Sentences about the file that belong to none of its texts. */
  readonly problems: readonly string[];
  /** What an archive holds, one after the other, so that only one of them is in memory; a sentence stands for one that cannot be had. */
  readonly inside?: Iterable<FileBytes | { readonly path: string; readonly refused: string }>;
}

/** A kind of file, known by its content. */
export interface Format {
  readonly name: string;
  /** Usual endings of its files' names, for the docs and for the page's file picker: they decide nothing. */
  readonly extensions: readonly string[];
  /** What is read and what is left out, as two sentences for users. */
  readonly takes: string;
  readonly leaves: string;
  /** What its files begin with: tried on the first 4,096 bytes, each taken as one character, a byte order mark left out. */
  readonly magic: RegExp;
  /** A closer look at the whole file, where its beginning does not decide. */
  readonly isIt?: (file: FileBytes, head: string) => boolean;
  /** Never throws for bad input of a kind it knows; the caller makes a sentence of what a library throws. */
  readonly read: (file: FileBytes, host: Host, allowance: Allowance) => Opened | Promise<Opened>;
}

/** What may still be unpacked: one allowance for a file and all that is inside it, however deep. */
export interface Allowance {
  bytes: number;
  files: number;
  /** Archives inside archives that may still be opened. */
  readonly depth: number;
}

/** The first bytes of a file as characters of one byte each. */
export function headOf(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte);
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(head)) return head.slice(2).replaceAll('\0', '');
  return head.replace(/^\xEF\xBB\xBF/, '');
}

/** A document of blocks. */
export function textOfBlocks(blocks: readonly Block[], declared: Declared, problems: readonly string[] = []): ReadText {
  return { ...composeText(blocks), declared, problems };
}

/** A file that cannot be read, with the sentence why. */
export function refuse(...problems: readonly string[]): Opened {
  return { texts: [], problems };
}

/** The fields that have a value. */
export function declare(fields: { readonly [name in keyof Declared]?: string | undefined }): Declared {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, value?.replace(/\s+/g, ' ').trim() ?? ''] as const)
      .filter(([, value]) => value !== ''),
  );
}

/** What a document with tracked changes says of them. */
export function sayChanges({ changes = 'accepted' }: Choices): string {
  return `It has tracked changes: they are read as if they were ${changes}.`;
}

export const COMMENTS_LEFT_OUT = 'Its comments are left out.';
