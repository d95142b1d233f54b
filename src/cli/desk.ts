import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { hashText } from '../lib/core/document/hash.ts';
import { appendEdits } from '../lib/core/edit/print.ts';
import { explainFault } from './output.ts';
import { replaceFile } from './replace.ts';

/** Where the page reads and writes the edits file. */
export const DESK = 'sourceline-edits';

/** The largest edits file that is taken, in bytes. */
const LARGEST = 5_000_000;

/** The edits file of a server, for the page that it serves. Without the token nobody reads or writes it. */
export interface Desk {
  readonly token: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  /** The version of the file, of which a change must say that it starts from it. */
  readonly version?: string;
}

/** A desk for a file, which need not be there yet. A write replaces the file whole or leaves it as it was. */
export function openDesk(file: string): Desk {
  const token = randomBytes(24).toString('hex');
  return {
    token,
    async answer(request, response) {
      const { status, text, version } = await answerRequest(request, file, token);
      response
        .writeHead(status, {
          'content-type': 'text/plain; charset=utf-8',
          ...(version !== undefined && {
            etag: `"${version}"`,
            'x-sourceline-file': encodeURIComponent(basename(file)),
          }),
        })
        .end(text);
    },
  };
}

async function answerRequest(request: IncomingMessage, file: string, token: string): Promise<Answer> {
  if (request.headers['x-sourceline-token'] !== token) {
    return { status: 403, text: 'Only the page that this server sent may see or change the edits. Load it again.\n' };
  }
  if (request.method === 'GET') return readVersion(file);
  if (request.method !== 'POST') return { status: 405, text: 'Edits are read with GET and saved with POST.\n' };
  if (request.headers.origin === undefined) return { status: 403, text: 'Edits are saved by a page of this server only.\n' }; // prettier-ignore
  const text = await readBody(request);
  if (text === null) return { status: 413, text: 'The edits are too many for one file.\n' };
  return saveText(file, text, request.headers['if-match']);
}

async function readVersion(file: string): Promise<Answer> {
  try {
    const text = await readFile(file, 'utf8');
    return { status: 200, text, version: hashText(text) };
  } catch (error) {
    if (isMissing(error)) return { status: 200, text: '', version: hashText('') };
    return { status: 500, text: `Cannot read ${basename(file)}: ${explainFault(error)}.\n` };
  }
}

async function saveText(file: string, text: string, from: string | undefined): Promise<Answer> {
  if (appendEdits(text, []) === null) return { status: 400, text: 'This is no edits file, so it was not saved.\n' };
  const now = await readVersion(file);
  if (now.status !== 200) return now;
  if (from !== `"${now.version}"`) {
    const says = `${basename(file)} was changed meanwhile by another hand, so nothing was saved. Download your edits, then load the page again.\n`;
    return { status: 409, text: says };
  }
  try {
    await replaceFile(file, text);
  } catch (error) {
    return {
      status: 500,
      text: `Cannot write ${basename(file)}: ${explainFault(error)}. Download the edits instead.\n`,
    };
  }
  return { status: 200, text: '', version: hashText(text) };
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST) chunks.push(chunk);
  }
  // Read to its end all the same: a connection that is cut off would not hear the answer.
  return size > LARGEST ? null : Buffer.concat(chunks).toString('utf8');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
