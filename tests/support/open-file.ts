import { strToU8, zipSync, type Zippable } from 'fflate';
import { decodeText } from '../../src/cli/decode.ts';
import type { Choices, Host } from '../../src/lib/core/document/format.ts';
import { openFile } from '../../src/lib/core/document/open.ts';
import type { Declared } from '../../src/lib/core/model.ts';

/** The command line's decoding. */
export const HOST: Host = { decode: decodeText };

export interface OpenedFile {
  readonly documents: readonly { readonly path: string; readonly text: string; readonly declared: Declared }[];
  readonly roles: readonly (readonly string[])[];
  /** Of the file and of its documents. */
  readonly said: readonly string[];
}

/** What is read of a file; a string stands for its bytes in UTF-8. */
export async function openBytes(
  path: string,
  content: string | Uint8Array,
  choices: Choices = {},
): Promise<OpenedFile> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const { documents, problems } = await openFile({ path, bytes }, { ...HOST, ...choices });
  return {
    documents: documents.map(({ path: at, text, declared }) => ({ path: at, text, declared })),
    roles: documents.map(({ paragraphs }) => paragraphs.map(({ role }) => role)),
    said: [...problems, ...documents.flatMap((one) => one.problems)].map(({ message }) => message),
  };
}

/** A ZIP file of texts and bytes; `mimetype` is not packed, as office files have it. */
export function packZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed = Object.entries(files).map(([name, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return [name, [bytes, { level: name === 'mimetype' ? 0 : 6 }]] as const;
  });
  return zipSync(Object.fromEntries(packed) as Zippable, { mtime: new Date(2020, 1, 1) });
}
