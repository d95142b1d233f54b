import * as chrono from 'chrono-node';
import type { Fields, Phrase } from './phrase.ts';

/**
 * chrono-node, as a reader of full dates in the languages that have no word list here. It is wrapped in this file
 * alone, given a few words at a time, and believed only in what it found written: the components that it calls
 * certain. What it fills in from a reference date depends on the machine's time zone and is never used.
 */
const PARSERS: Readonly<Record<string, { readonly strict: chrono.Chrono }>> = {
  ar: chrono.ar,
  ja: chrono.ja,
  zh: chrono.zh,
};

export function isChronoLanguage(code: string): boolean {
  return Object.hasOwn(PARSERS, code);
}

/** The days, months and years that are written out in a text of one of chrono's languages, in their order. */
export function readWithChrono(text: string, code: string): Phrase[] {
  const parser = PARSERS[code]?.strict;
  if (parser === undefined) throw new Error(`no chrono parser for the language: ${code}`);
  return splitAtSpaces(text).flatMap(({ start, words }) =>
    parser.parse(words, REFERENCE).flatMap((result) => {
      const fields = knownFields(result.start);
      if (fields === null) return [];
      const at = start + result.index;
      return [{ start: at, end: at + result.text.length, meaning: { kind: 'calendar' as const, fields } }];
    }),
  );
}

/** chrono must have a reference; nothing that it derives from it is read. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

function knownFields(components: chrono.ParsedComponents): Fields | null {
  const known = (name: chrono.Component) => (components.isCertain(name) ? components.get(name) : null);
  const [year, month, day] = [known('year'), known('month'), known('day')];
  if (month === null || (day === null && year === null)) return null;
  return { month, ...(day !== null && { day }), ...(year !== null && { year }) };
}

/** Lines that hold a figure, in pieces of at most 300 units cut at a space, so that the cost stays linear. */
function splitAtSpaces(text: string): { readonly start: number; readonly words: string }[] {
  const pieces: { start: number; words: string }[] = [];
  let start = 0;
  while (start < text.length) {
    const words = firstPiece(text.slice(start, start + LONGEST), start + LONGEST >= text.length);
    if (/\d/.test(words)) pieces.push({ start, words });
    start += words.length;
  }
  return pieces;
}

/** The first line, or what of it ends with a space. */
function firstPiece(text: string, whole: boolean): string {
  const line = text.indexOf('\n') + 1;
  if (line > 0) return text.slice(0, line);
  const space = whole ? 0 : text.lastIndexOf(' ') + 1;
  return space === 0 ? text : text.slice(0, space);
}

const LONGEST = 300;
