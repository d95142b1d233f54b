import type { Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { by } from '../lib/core/base/order.ts';
import { isReadable } from '../lib/core/document/open.ts';
import type { Problem } from '../lib/core/model.ts';
import { EDITS_NAME } from './edits.ts';
import { explainFault } from './output.ts';

/** Files that people take for documents: each that cannot be read gets a sentence of its own. */
const DOCUMENTS = /^\.(?:docx?|mobi|azw3?|msg|pages|tex|xml|json|xlsx?|pptx?|odp|ods|djvu|wpd)$/;

/** What Sourceline writes beside documents. */
const OWN = new Set(['timeline.json', EDITS_NAME]);

/** Bytes from which a file's kind is told. */
const HEAD = 4096;

/** A file to read. `path` is what the user sees: relative to what they named. */
export interface Found {
  readonly path: string;
  readonly absolute: string;
}

/**
 * Every file under the paths that can be read, sorted by path. Hidden files, `node_modules`, and what Sourceline wrote
 * itself are passed over; whatever else cannot be read gives a sentence. `cwd` is where relative paths start.
 */
export async function listDocuments(
  paths: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly Found[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const label = labelOf(path);
    const before = problems.length;
    const files = await listFiles(resolve(cwd, path), paths.length > 1, label, problems);
    if (files.length === 0 && problems.length === before) problems.push(emptyFolder(label));
    for (const file of files) {
      const real = await realpath(file.absolute);
      if (!seen.has(real)) found.push(file);
      seen.add(real);
    }
  }
  const readable = await sortOut(found, problems);
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
async function listFiles(root: string, several: boolean, label: string, problems: Problem[]): Promise<Found[]> {
  try {
    const about = await stat(root);
    if (about.isDirectory()) {
      return await walk(root, several ? `${basename(root)}/` : '', problems, new Set());
    }
    if (about.isFile()) return [{ path: basename(root), absolute: root }];
    problems.push({ document: label, message: 'This is neither a file nor a folder, so it is left out.' });
  } catch (error) {
    problems.push({ document: label, message: `It cannot be read: ${explainFault(error)}. Check the path.` });
  }
  return [];
}

/** All files below a folder. `above` holds the real folders on the way down: a link back to one of them is not followed. */
async function walk(folder: string, prefix: string, problems: Problem[], above: ReadonlySet<string>): Promise<Found[]> {
  const real = await realpath(folder);
  if (above.has(real)) return [];
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted(by((entry) => entry.name));
  if (isBuiltSite(entries)) return [];
  const files: Found[] = [];
  for (const { name } of entries) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const [path, absolute] = [prefix + name, join(folder, name)];
    try {
      const about = await stat(absolute);
      if (about.isFile()) files.push({ path, absolute });
      else if (about.isDirectory())
        files.push(...(await walk(absolute, `${path}/`, problems, new Set(above).add(real))));
    } catch (error) {
      const says = name.includes('\uFFFD') ? 'its name is not UTF-8. Rename it' : explainFault(error);
      problems.push({ document: path, message: `It cannot be read: ${says}.` });
    }
  }
  return files;
}

/** A site that `sourceline build` wrote. */
function isBuiltSite(entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map((entry) => entry.name));
  return names.has('timeline.json') && names.has('sourceline-embed.js');
}

/** The files that can be read, and a sentence for the others: each document's own, one for each other kind. */
async function sortOut(found: readonly Found[], problems: Problem[]): Promise<Found[]> {
  const others = new Map<string, Found[]>();
  const readable: Found[] = [];
  for (const file of found) {
    const extension = extname(file.path).toLowerCase();
    if (OWN.has(basename(file.path))) continue;
    if (await isOfUse(file)) readable.push(file);
    else if (DOCUMENTS.test(extension)) problems.push({ document: file.path, message: cannotRead(extension) });
    else others.set(extension, [...(others.get(extension) ?? []), file]);
  }
  for (const [extension, files] of others) {
    const more = files.length === 1 ? '' : ` The same holds for ${files.length - 1} more of its kind.`;
    problems.push({ document: files[0]!.path, message: `${cannotRead(extension)}${more}` });
  }
  return readable;
}

/** Whether a file is of a kind that is read; one that cannot be looked into is, so that reading it says why. */
async function isOfUse({ path, absolute }: Found): Promise<boolean> {
  if (isReadable(path, new Uint8Array())) return true;
  try {
    const handle = await open(absolute);
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD), 0, HEAD, 0);
      return isReadable(path, buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return true;
  }
}

function cannotRead(extension: string): string {
  const kind = extension === '' ? 'A file without an extension' : `A ${extension} file`;
  return `${kind} cannot be read, so it is left out. Save its text as .txt, .md or .html.`;
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
