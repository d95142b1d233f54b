import type { SourceText } from '../model.ts';
import { classifyLine, type Line } from './line.ts';

/** Paragraphs looked at, furniture not counted, before a head is taken to be over. */
const DEEPEST = 12;
/** A long line of running text, in UTF-16 units. */
const RUNNING = 140;
/** A line that says nothing but a name or a rubric, in words. */
const LABEL_WORDS = 6;

export interface Header {
  /** The lines before the text begins, a standfirst included. */
  readonly lines: readonly Line[];
  readonly title: Line | null;
  /** The date line that tells the publication; null where none does. */
  readonly date: Line | null;
  /** The lines that only speak of the document. */
  readonly own: readonly Line[];
}

/** The head of a document. `declaredTitle` is looked for among its lines. */
export function findHeader(doc: SourceText, language: string | null, declaredTitle: string | null): Header {
  const lines = collectLines(doc, language);
  const title = findTitleLine(lines, declaredTitle);
  const date = isChronicle(doc, lines, language) ? null : (lines.find((line) => line.kind === 'date') ?? null);
  const own = lines.filter((line) => line === title || line === date || speaksOfDocument(lines, line));
  return isWhole(doc, own) ? { lines, title: null, date, own: own.filter(isLabel) } : { lines, title, date, own };
}

/** Whether nothing but a head would be left: what looked like a title is then all that the document tells. */
function isWhole(doc: SourceText, own: readonly Line[]): boolean {
  const head = new Set(own.map((line) => line.paragraph));
  return doc.paragraphs.every((paragraph) => paragraph.role === 'furniture' || head.has(paragraph));
}

function isLabel(line: Line): boolean {
  return line.kind === 'date' || line.kind === 'byline';
}

/** The lines up to the second running paragraph: a date may stand below a standfirst. */
function collectLines(doc: SourceText, language: string | null): Line[] {
  const lines: Line[] = [];
  let running = 0;
  for (const paragraph of doc.paragraphs) {
    if (paragraph.role === 'furniture') continue;
    const line = classifyLine(doc, paragraph, language);
    if (line.kind === 'text' && line.text.length >= RUNNING) running++;
    if (running === 2 || lines.length === DEEPEST) break;
    lines.push(line);
  }
  return lines;
}

/** The declared title's line, else the first heading or title-like line, else the fullest of the short lines. */
function findTitleLine(lines: readonly Line[], declared: string | null): Line | null {
  if (declared !== null) {
    const words = plainWords(declared);
    const same = lines.find((line) => line.text.length < RUNNING * 3 && plainWords(line.text) === words);
    if (same) return same;
  }
  const head = beforeText(lines);
  const titular = head.filter((line) => line.kind === 'titular');
  const longEnough = titular.find((line) => countWords(line) >= 4 && !isShouted(line)) ?? titular[0];
  const short = head.filter((line) => line.kind === 'short' && /\p{L}{2}/u.test(line.text));
  return longEnough ?? short.find((line) => !isShouted(line)) ?? short[0] ?? null;
}

/** The lines before the first running paragraph; none of them where the text begins at once. */
function beforeText(lines: readonly Line[]): readonly Line[] {
  const text = lines.findIndex((line) => line.kind === 'text');
  return text < 0 ? lines : lines.slice(0, text);
}

/** Dates, bylines, and the short lines that stand before the text begins. */
function speaksOfDocument(lines: readonly Line[], line: Line): boolean {
  if (isLabel(line)) return true;
  if (line.kind === 'text' || !beforeText(lines).includes(line)) return false;
  return countWords(line) <= LABEL_WORDS && lines.some(({ kind }) => kind === 'text');
}

/** A document whose parts are headed by dates: they date its parts and not itself. */
function isChronicle(doc: SourceText, lines: readonly Line[], language: string | null): boolean {
  const first = lines.find((line) => line.kind === 'date');
  if (first === undefined || LABELLED.test(first.text)) return false;
  const later = doc.paragraphs.filter((paragraph) => paragraph.start > first.paragraph.start).slice(0, 60);
  const days = later
    .filter((paragraph) => paragraph.role !== 'furniture')
    .map((paragraph) => classifyLine(doc, paragraph, language))
    .filter((line) => line.kind === 'date' && !LABELLED.test(line.text));
  return new Set([first, ...days].map((line) => line.dates[0]!.bounds!.earliest)).size > 2;
}

const LABELLED =
  /publish|posted|updated|modified|опублик|обновл|опублік|оновл|veröffentlicht|aktualisiert|publié|publicado/iu;

function isShouted(line: Line): boolean {
  return /\p{Lu}/u.test(line.text) && !/\p{Ll}/u.test(line.text);
}

function countWords(line: Line): number {
  return line.text.split(/\s+/).length;
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
