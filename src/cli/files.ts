import {
  closeSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  type BigIntStats,
  type Dirent,
} from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { by } from '../lib/core/base/order.ts';
import { sayUnread } from '../lib/core/document/unread.ts';
import type { Problem } from '../lib/core/model.ts';
import { EDITS_NAME } from './edits.ts';
import { explainFault } from './output.ts';
import { NO_MEMORY, stampOf, type Memory } from './stamp.ts';

/** Files that people take for documents: each that cannot be read gets a sentence of its own. */
const DOCUMENTS = /^\.(?:docx?|mobi|azw3?|msg|pages|tex|xml|json|xlsx?|pptx?|odp|ods|djvu|wpd)$/;

/** What Sourceline writes beside documents. */
const OWN = new Set(['timeline.json', EDITS_NAME]);

/**
 * What browsers put behind a page's name for the folder of its pictures, scripts and frames; on Windows some say it in the
 * language of the system.
 */
const COMPANION =
  /(?:_files|\.files|-Dateien|_fichiers|_archivos|_arquivos|_ficheiros|_bestanden|_file|_pliki|_soubory|_elemei|_tiedostot|-filer|_dosyalar|_datoteke|_failid|_bylos|_fails)$/;

const NEITHER = 'This is neither a file nor a folder, so it is left out.';

/** Beyond it, in bytes, a file does not fit into one string. */
export const LARGEST = 400_000_000;

/** Bytes from which a file's kind is told. */
const HEAD = 4096;

/** A file to read. `path` is what the user sees: relative to what they named. */
export interface Found {
  readonly path: string;
  readonly absolute: string;
  /** In bytes. */
  readonly size: number;
  /** What the file system says of it: see `stampOf`. */
  readonly stamp: string;
}

/** A file, and where it really lies. */
interface Seen {
  readonly file: Found;
  readonly real: string;
}

/**
 * Every file under the paths that can be read, sorted by path. Hidden files, `node_modules`, the folder that a browser saved
 * with a page, and what Sourceline wrote itself are passed over; whatever else cannot be read gives a sentence. `cwd` is
 * where relative paths start. What is remembered of a file is not looked up again.
 */
export async function listDocuments(
  paths: readonly string[],
  cwd: string,
  memory: Memory = NO_MEMORY,
): Promise<{ readonly files: readonly Found[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const label = labelOf(path);
    const before = problems.length;
    const files = listFiles(resolve(cwd, path), paths.length > 1, label, problems);
    if (files.length === 0 && problems.length === before) problems.push(emptyFolder(label));
    for (const { file, real } of files) {
      if (!seen.has(real)) found.push(file);
      seen.add(real);
    }
  }
  const readable = await sortOut(found, problems, memory);
  return { files: nameApart(readable).toSorted(by((one) => one.path)), problems };
}

function emptyFolder(label: string): Problem {
  return {
    document: label,
    message: 'There is no document in this folder. Put texts, saved pages, PDFs, Word files or mails there.',
  };
}

/** How a path that the user typed is shown: never with the folders that lead to it from the root or from above. */
function labelOf(path: string): string {
  const label = isAbsolute(path) ? basename(path) : normalize(path).replace(/^(?:\.\.?[\\/])+/, '');
  return label.split(sep).join('/').replace(/\/$/, '') || '.';
}

/** The files of what the user named. Where they named several things, a folder's name stays before its files. */
function listFiles(root: string, several: boolean, label: string, problems: Problem[]): Seen[] {
  try {
    const about = statSync(root, { bigint: true });
    const real = realpathSync(root);
    if (about.isDirectory()) {
      const files: Seen[] = [];
      walk({ folder: root, real, prefix: several ? `${basename(root)}/` : '', above: new Set() }, files, problems);
      return files;
    }
    if (about.isFile()) return [{ file: describeFile(basename(root), root, about), real }];
    problems.push({ document: label, message: NEITHER });
  } catch (error) {
    problems.push({ document: label, message: `It cannot be read: ${explainFault(error)}. Check the path.` });
  }
  return [];
}

function describeFile(path: string, absolute: string, about: BigIntStats): Found {
  return { path, absolute, size: Number(about.size), stamp: stampOf(about) };
}

interface Folder {
  readonly folder: string;
  /** Where it really lies. */
  readonly real: string;
  /** What its files' paths begin with. */
  readonly prefix: string;
  /** The real folders on the way down: a link back to one of them is not followed. */
  readonly above: ReadonlySet<string>;
}

/** Adds all files below a folder. Each is asked for at once: for many small files, waiting would take longer than reading. */
function walk({ folder, real, prefix, above }: Folder, files: Seen[], problems: Problem[]): void {
  if (above.has(real)) {
    const message = 'It leads back, by a link, to a folder that is read already, so it is not followed.';
    problems.push({ document: prefix.slice(0, -1), message });
    return;
  }
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted(by((entry) => entry.name));
  if (isBuiltSite(entries)) return;
  const pages = new Set(entries.map(({ name }) => name).filter((name) => /\.x?html?$/i.test(name)).map(stemOf)); // prettier-ignore
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (COMPANION.test(name) && pages.has(name.replace(COMPANION, ''))) continue;
    const [path, absolute] = [prefix + name, join(folder, name)];
    try {
      const about = statSync(absolute, { bigint: true });
      const lies = entry.isFile() || entry.isDirectory() ? join(real, name) : realpathSync(absolute);
      if (about.isFile()) files.push({ file: describeFile(path, absolute, about), real: lies });
      else if (about.isDirectory()) {
        walk({ folder: absolute, real: lies, prefix: `${path}/`, above: new Set(above).add(real) }, files, problems);
      } else problems.push({ document: path, message: NEITHER });
    } catch (error) {
      problems.push({ document: path, message: `It cannot be read: ${explainEntry(entry, error)}.` });
    }
  }
}

function stemOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

function explainEntry(entry: Dirent, error: unknown): string {
  if (entry.name.includes('\uFFFD')) return 'its name is not UTF-8. Rename it';
  const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isGone && entry.isSymbolicLink() ? 'what the link leads to does not exist' : explainFault(error);
}

/** A site that `sourceline build` wrote. */
function isBuiltSite(entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map((entry) => entry.name));
  return names.has('timeline.json') && names.has('sourceline-embed.js');
}

/** The files that can be read, and a sentence for the others: each document's own, one for each other kind. */
async function sortOut(found: readonly Found[], problems: Problem[], memory: Memory): Promise<Found[]> {
  const others = new Map<string, Found[]>();
  const readable: Found[] = [];
  for (const file of found) {
    const extension = extname(file.path).toLowerCase();
    if (OWN.has(basename(file.path))) continue;
    if (await recallUse(file, memory)) readable.push(file);
    else if (DOCUMENTS.test(extension)) problems.push({ document: file.path, message: sayUnread(extension) });
    else others.set(extension, [...(others.get(extension) ?? []), file]);
  }
  for (const [extension, files] of others) {
    const more = files.length === 1 ? '' : ` The same holds for ${files.length - 1} more of its kind.`;
    problems.push({ document: files[0]!.path, message: `${sayUnread(extension)}${more}` });
  }
  return readable;
}

/** As `isOfUse`, unless it is remembered. */
async function recallUse(file: Found, memory: Memory): Promise<boolean> {
  const known = memory.recall(file.absolute, file.stamp);
  if (known !== undefined) return known !== null;
  const use = await isOfUse(file);
  if (!use) memory.learn(file.absolute, file.stamp, null);
  return use;
}

/** Whether a file is of a kind that is read; one that cannot be looked into is, so that reading it says why. */
async function isOfUse({ path, absolute }: Found): Promise<boolean> {
  // Loaded only where it is needed: it knows all formats.
  const { isReadable } = await import('../lib/core/document/open.ts');
  if (isReadable(path, new Uint8Array())) return true;
  let file: number;
  try {
    file = openSync(absolute, 'r');
  } catch {
    return true;
  }
  try {
    const head = new Uint8Array(HEAD);
    return isReadable(path, head.subarray(0, readSync(file, head, 0, HEAD, 0)));
  } catch {
    return true;
  } finally {
    closeSync(file);
  }
}

/** The files, those that would have the same path told apart by the folder they are in. */
function nameApart(files: readonly Found[]): Found[] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(path, (counts.get(path) ?? 0) + 1);
  return files.map((file) =>
    counts.get(file.path) === 1
      ? file
      : { ...file, path: `${basename(dirname(file.absolute))}/${basename(file.path)}` },
  );
}
