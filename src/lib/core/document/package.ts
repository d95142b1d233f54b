import { refuse, type Allowance, type FileBytes, type Host, type Opened } from './format.ts';
import { openArchive } from './zip-archive.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** A document that is a ZIP file of XML parts. */
export interface Package {
  readonly names: readonly string[];
  /** A part as XML; null where it is missing or cannot be unpacked. */
  readonly part: (name: string) => XmlElement | null;
  /** A part as text. */
  readonly text: (name: string) => string | null;
}

/** Bytes that the parts of one document may have in all: as trees they take many times the room. */
const LARGEST = 150_000_000;

/** What to do with a damaged file. */
export const ANEW = 'Open it in the program that made it, and save it anew.';

/** Opens such a document and reads it; a sentence stands for one that cannot be opened. */
export async function readPackage(
  { bytes }: FileBytes,
  host: Host,
  allowance: Allowance,
  read: (parts: Package) => Opened,
): Promise<Opened> {
  const { Inflate } = await import('fflate');
  const archive = openArchive(bytes, Inflate);
  if ('refused' in archive) return refuse(`The file is damaged: what is packed in it cannot be read. ${ANEW}`);
  const own = { ...allowance, bytes: Math.min(allowance.bytes, LARGEST) };
  const lost: string[] = [];
  const text = (name: string): string | null => {
    if (!archive.names.includes(name)) return null;
    const taken = archive.take(name, own);
    if ('refused' in taken) {
      lost.push(`The part ${name} of it cannot be read. ${taken.refused}`);
      return null;
    }
    const decoded = host.decode(taken.bytes);
    return 'refused' in decoded ? null : decoded.text;
  };
  const opened = read({
    names: archive.names,
    text,
    part: (name) => {
      const xml = text(name);
      return xml === null ? null : parseXml(xml);
    },
  });
  allowance.bytes -= Math.min(allowance.bytes, LARGEST) - own.bytes;
  // Why a part could not be had says more than that the text was not found.
  const isLost = opened.texts.length === 0 && lost.length > 0;
  return { ...opened, problems: isLost ? lost : [...opened.problems, ...lost] };
}

/** Whether a ZIP file's bytes name a part: names stand unpacked before each part and in the table at the end. */
export function holdsPart({ bytes }: FileBytes, name: string): boolean {
  const code = [...name].map((letter) => letter.charCodeAt(0));
  for (const [from, to] of [
    [0, 4096],
    [Math.max(0, bytes.length - 262_144), bytes.length],
  ] as const) {
    const piece = bytes.subarray(from, to);
    for (let at = piece.indexOf(code[0]!); at >= 0; at = piece.indexOf(code[0]!, at + 1)) {
      if (code.every((one, index) => piece[at + index] === one)) return true;
    }
  }
  return false;
}

/** A date as office programs write it, without the fraction of its second. */
export function plainDate(written: string): string {
  return written.trim().replace(/\.\d+/, '');
}
