import type { FlateStreamHandler, Inflate } from 'fflate';
import type { Allowance } from './format.ts';

/** A ZIP file, its table of contents read; a file is unpacked when it is taken. */
export interface Archive {
  /** In the order of the table; a name that stands there twice is listed once. */
  readonly names: readonly string[];
  /** The bytes of a file, counted against what may still be unpacked; or a sentence. A missing one is refused too. */
  readonly take: (name: string, allowance: Allowance) => { readonly bytes: Uint8Array } | { readonly refused: string };
}

interface Entry {
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly encrypted: boolean;
}

/** How many times larger than its packed bytes a file may become, once it is larger than a megabyte. Prose packs 3 to 10 times. */
const RATIO = 200;
const SMALL = 1_000_000;

/** What a file and all inside it may unpack to. */
export function grantAllowance(): Allowance {
  return { bytes: 1_000_000_000, files: 20_000, depth: 4 };
}

/** Opens a ZIP file (PKWARE's APPNOTE 6.3). Sizes that the file tells are not trusted: unpacking counts for itself. */
export function openArchive(bytes: Uint8Array, inflater: typeof Inflate): Archive | { readonly refused: string } {
  const entries = readTable(bytes);
  if (entries === null)
    return { refused: 'The archive is damaged: its table of contents cannot be read. Fetch or pack it anew.' };
  return {
    names: [...entries.keys()],
    take(name, allowance) {
      const entry = entries.get(name);
      if (entry === undefined) return { refused: 'It is not in the archive.' };
      return unpack(bytes, entry, inflater, allowance);
    },
  };
}

/** The entries of the central directory, or null where there is none. */
function readTable(bytes: Uint8Array): Map<string, Entry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_536);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < lowest || end < 0) return null;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return entries.size > 0 ? entries : null;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const flags = view.getUint16(at + 8, true);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength!));
    const entry: Entry = {
      start: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
    };
    if (!entries.has(name)) entries.set(name, entry);
    at += 46 + nameLength! + extra! + comment!;
  }
  return entries;
}

/** UTF-8 where the name is that, else a byte a letter: good enough to tell files apart. */
function decodeName(bytes: Uint8Array): string {
  let escaped = '';
  for (const byte of bytes)
    escaped += byte === 0x25 || byte >= 0x80 ? `%${byte.toString(16)}` : String.fromCharCode(byte);
  let name: string;
  try {
    name = decodeURIComponent(escaped);
  } catch {
    name = String.fromCharCode(...bytes);
  }
  return name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '..' && part !== '.')
    .join('/')
    .replace(/^\/+/, '');
}

function unpack(
  bytes: Uint8Array,
  { start, packed, size, method, encrypted }: Entry,
  inflater: typeof Inflate,
  allowance: Allowance,
): { readonly bytes: Uint8Array } | { readonly refused: string } {
  if (encrypted) return { refused: 'It is encrypted. Unpack the archive with its password first.' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + 30 > bytes.length || view.getUint32(start, true) !== 0x04034b50) return { refused: DAMAGED };
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const content = bytes.subarray(from, from + packed);
  const limit = Math.min(allowance.bytes, Math.max(SMALL, packed * RATIO));
  if (size > limit) return { refused: BOMB };
  if (method === 0) {
    if (content.length > allowance.bytes) return { refused: BOMB };
    allowance.bytes -= content.length;
    return { bytes: content };
  }
  if (method !== 8) return { refused: 'It is packed in a way that is not read here. Pack it anew as a plain ZIP.' };
  return inflate(content, new inflater(), limit, allowance);
}

const DAMAGED = 'It is damaged and cannot be unpacked. Fetch or pack it anew.';
const BOMB = 'It would unpack to far more than it should, so it is left out.';

/** A stream of fflate's that unpacks. */
export interface Inflating {
  ondata: FlateStreamHandler;
  readonly push: (chunk: Uint8Array, final: boolean) => void;
}

/** Runs an inflater piece by piece and stops where it gives more than the limit. */
export function inflate(
  content: Uint8Array,
  stream: Inflating,
  limit: number,
  allowance: Allowance,
): { readonly bytes: Uint8Array } | { readonly refused: string } {
  const chunks: Uint8Array[] = [];
  let length = 0;
  stream.ondata = (chunk) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  };
  try {
    for (let at = 0; at < content.length && length <= limit; at += 16_384) {
      stream.push(content.subarray(at, at + 16_384), at + 16_384 >= content.length);
    }
  } catch {
    return { refused: DAMAGED };
  }
  if (length > limit) return { refused: BOMB };
  allowance.bytes -= length;
  return { bytes: joinBytes(chunks) };
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
