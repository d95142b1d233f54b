import type { Problem } from '../model.ts';
import { headOf, type Allowance, type FileBytes, type Host, type Opened } from './format.ts';
import { recogniseFormat } from './formats.ts';
import { slugOf, slugOfPath } from './identify.ts';
import { makeDocument, readDocuments, type Documents } from './read.ts';
import { grantAllowance } from './zip-archive.ts';

/** Names of the texts whose kind only their name tells, and of pages that begin in no usual way. */
const TEXTS = /\.(?:txt|text|md|markdown|html?|xhtml|ndjson|jsonl)$/i;

/** Whether a file is one that is read, by its name and the bytes that it begins with. */
export function isReadable(path: string, head: Uint8Array): boolean {
  return TEXTS.test(path) || isPage(head) || recogniseFormat({ path, bytes: head }) !== undefined;
}

function isPage(bytes: Uint8Array): boolean {
  return /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(headOf(bytes));
}

/**
 * The documents of a file: one, or as many as it holds. Nothing is thrown for what a file holds: it becomes a problem. Ids
 * are unique only within a set: pass all documents of a set through `identifyDocuments`.
 */
export async function openFile(
  file: FileBytes,
  host: Host,
  allowance: Allowance = grantAllowance(),
): Promise<Documents> {
  const format = recogniseFormat(file);
  if (format === undefined) return openText(file, host);
  let opened: Opened;
  try {
    opened = await format.read(file, host, allowance);
  } catch (error) {
    const fault = error instanceof Error ? error.message.split('\n')[0]!.slice(0, 200) : String(error);
    return refuseFile(file.path, `This file (${format.name}) is damaged and cannot be read: ${fault}`);
  }
  const documents = opened.texts
    .filter(({ text }) => text.trim() !== '')
    .map((read, index, all) => {
      const { title } = read.declared;
      const own = slugOfPath(file.path);
      const id = all.length === 1 ? own : title === undefined ? `${own}-${index + 1}` : slugOf(title);
      return makeDocument(file.path, read, id);
    });
  const problems: Problem[] = opened.problems.map((message) => ({ document: file.path, message }));
  if (opened.inside === undefined) {
    if (documents.length > 0 || problems.length > 0) return { documents, problems };
    return refuseFile(file.path, 'There is no text in it to read.');
  }
  return openInside(file.path, opened.inside, host, allowance);
}

async function openInside(
  path: string,
  inside: NonNullable<Opened['inside']>,
  host: Host,
  allowance: Allowance,
): Promise<Documents> {
  if (allowance.depth <= 0) return refuseFile(path, 'Archives are packed in archives too often. Unpack it first.');
  const [documents, problems]: [Documents['documents'][number][], Problem[]] = [[], []];
  let passed = 0;
  for (const file of inside) {
    if ('refused' in file) problems.push({ document: file.path, message: file.refused });
    else if (!isReadable(file.path, file.bytes)) passed++;
    else if (file.bytes.length > 0) {
      const deeper = deepen(allowance);
      const read = await openFile(file, host, deeper);
      [allowance.bytes, allowance.files] = [deeper.bytes, deeper.files];
      for (const document of read.documents) documents.push(document);
      for (const problem of read.problems) problems.push(problem);
    }
  }
  if (documents.length === 0 && problems.length === 0) {
    const message = passed > 0 ? 'There is no document in it of a kind that is read here.' : 'It is empty.';
    return refuseFile(path, message);
  }
  return { documents, problems };
}

function deepen(allowance: Allowance): Allowance {
  return { ...allowance, depth: allowance.depth - 1 };
}

function openText({ path, bytes }: FileBytes, host: Host): Documents {
  const decoded = host.decode(bytes);
  if ('refused' in decoded) return refuseFile(path, decoded.refused);
  const name = isPage(bytes) && !/\.(?:html?|xhtml)$/i.test(path) ? 'html' : undefined;
  const { documents, problems } = readDocuments({ path, content: decoded.text }, name);
  if (decoded.problem === undefined) return { documents, problems };
  return { documents, problems: [{ document: path, message: decoded.problem }, ...problems] };
}

function refuseFile(path: string, message: string): Documents {
  return { documents: [], problems: [{ document: path, message }] };
}
