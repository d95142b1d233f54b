import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { feed } from './feed.ts';
import type { FileBytes, Format } from './format.ts';
import { headOf } from './format.ts';
import { gzip } from './gzip.ts';
import { eml } from './mail.ts';
import { mbox } from './mbox.ts';
import { mhtml } from './mhtml.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { rtf } from './rtf.ts';
import { subtitles } from './subtitles.ts';
import { warc } from './warc.ts';
import { xlsx } from './xlsx.ts';
import { zip } from './zip.ts';

/** The formats that are known by their content, those that could be taken for another one first. */
export const FORMATS: readonly Format[] = [
  pdf,
  docx,
  odt,
  epub,
  xlsx,
  rtf,
  zip,
  gzip,
  warc,
  mbox,
  mhtml,
  eml,
  feed,
  subtitles,
  csv,
];

/** The format of a file by its content, whatever its name says; undefined where it is a text of another kind or nothing known. */
export function recogniseFormat(file: FileBytes): Format | undefined {
  const head = headOf(file.bytes);
  return FORMATS.find(({ magic, isIt }) => magic.test(head) && (isIt === undefined || isIt(file, head)));
}
