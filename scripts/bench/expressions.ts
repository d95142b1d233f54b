import * as chrono from 'chrono-node';
import { parseDay } from '../../src/lib/core/base/day.ts';
import { readExpressions } from '../../src/lib/core/expression/read.ts';
import { compareWork, medianOf, peakMemory, timeWork } from './measure.ts';
import { readTexts, repeatTexts } from './texts.ts';

const MEGABYTE = 1_000_000;
/** Odd, so that a median is one of the times. */
const ROUNDS = 9;
/** Rounds before the measured ones, in which the machine code is made. */
const IDLE = 20;
const PUBLISHED = '1998-02-13';

const day = parseDay(PUBLISHED)!;
const context = { language: 'en', published: { earliest: day, latest: day } };
const reference = { instant: new Date(`${PUBLISHED}T12:00:00Z`), timezone: 0 };

function readOwn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + readExpressions({ id: 'text', text, paragraphs: [] }, context).length, 0);
}

function readWithChronoAlone(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + chrono.casual.parse(text, reference).length, 0);
}

/** How fast time expressions are read, beside chrono-node alone on the same texts in the same run. */
export function benchExpressions(folders: readonly string[]): void {
  const sets = folders.length > 0 ? folders : ['seeds'];
  const read = sets.map((folder) => ({ folder, texts: textsOf(folder, folders.length === 0) }));
  for (const { texts } of read) readOwn(texts);
  print(`Peak memory with all texts read once, before chrono: ${peakMemory()} MB.`);
  for (const { folder, texts } of read) compareWithChrono(folder, texts);
  compareParagraphs(read.flatMap(({ texts }) => texts));
}

function textsOf(folder: string, repeated: boolean): string[] {
  const texts = readTexts(folder);
  if (texts.length === 0) throw new Error(`no .txt, .md or .tml files in the folder: ${folder}`);
  return repeated ? repeatTexts(texts, MEGABYTE / 2) : texts;
}

function compareWithChrono(folder: string, texts: readonly string[]): void {
  const bytes = bytesOf(texts);
  const [own, theirs] = compareWork([() => readOwn(texts), () => readWithChronoAlone(texts)], ROUNDS, IDLE);
  print(
    `${folder}: ${texts.length} texts, ${(bytes / MEGABYTE).toFixed(2)} MB, median of ${ROUNDS} rounds of processor time`,
  );
  print(`  sourceline            ${speed(bytes, own!)}  ${readOwn(texts)} expressions`);
  print(`  chrono.casual.parse   ${speed(bytes, theirs!)}  ${readWithChronoAlone(texts)} results`);
  print(`  sourceline is ${(theirs! / own!).toFixed(2)} times as fast`);
}

/** 20 MB as one text: with its paragraphs, and without a line's end. */
function compareParagraphs(texts: readonly string[]): void {
  const parted = repeatTexts(texts, 20 * MEGABYTE).join('\n\n');
  const unparted = parted.replace(/\s+/g, ' ');
  const [a, b]: [number[], number[]] = [[], []];
  for (let round = 0; round < 5; round++) {
    a.push(timeWork(() => readOwn([parted])) / bytesOf([parted]));
    b.push(timeWork(() => readOwn([unparted])) / bytesOf([unparted]));
  }
  print('20 MB as one text, median of 5 rounds of processor time');
  print(`  in paragraphs         ${(1000 / medianOf(a) / MEGABYTE).toFixed(2)} MB/s`);
  print(`  without a break       ${(1000 / medianOf(b) / MEGABYTE).toFixed(2)} MB/s`);
  print(`  a byte without a break takes ${(medianOf(b) / medianOf(a)).toFixed(2)} times as long`);
  print(`Peak memory in the end: ${peakMemory()} MB.`);
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function speed(bytes: number, milliseconds: number): string {
  return `${milliseconds.toFixed(1).padStart(8)} ms ${(bytes / 1000 / milliseconds).toFixed(2).padStart(7)} MB/s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
