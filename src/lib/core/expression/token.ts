import { readFigure } from './figure.ts';
import { APOSTROPHE, DIGIT, kindAt, kindOf, LETTER, SPACE } from './letter.ts';
import { entryOfWord, findEntry, type Found, type Lexicon } from './lexicon.ts';
import { opensRoman, readRoman } from './roman.ts';
import type { Run, Senses } from './word.ts';

/** A sweep over a text: the run that is open, and what takes it when it closes. */
interface Sweep {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly run: Run;
  readonly takeRun: (run: Run) => void;
  readonly found: Found;
  /** How many tokens of the open run there are up to the last that can name a time. */
  telling: number;
}

/**
 * Hands over, one after another, the stretches of the text made only of words that the lexicon knows, figures and the
 * signs that dates use, and holding at least one that can name a time, with which they end. Everything else in the
 * text ends a run and costs a look at its letters. No run goes over a blank line, or over a place in `breaks` (sorted
 * offsets). The run is written over when the next one begins.
 */
export function sweepRuns(text: string, lexicon: Lexicon, breaks: readonly number[], takeRun: Sweep['takeRun']): void {
  const run: Run = { length: 0, starts: [], ends: [], senses: [], sorts: [] };
  const sweep: Sweep = { text, lexicon, run, takeRun, found: { entry: null, end: 0 }, telling: 0 };
  let passed = 0;
  let nextBreak = breaks[0] ?? Infinity;
  let at = 0;
  while (at < text.length) {
    if (at >= nextBreak) {
      closeRun(sweep);
      while (nextBreak <= at) nextBreak = breaks[++passed] ?? Infinity;
    }
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      at++;
      continue;
    }
    const kind = kindOf(code);
    if (kind === LETTER) at = takeWord(sweep, at);
    else if (kind === SPACE) at = takeSpace(sweep, at);
    else if (kind === DIGIT || (kind === APOSTROPHE && kindAt(text, at + 1) === DIGIT)) at = takeFigure(sweep, at);
    else at = takeSign(sweep, at);
  }
  closeRun(sweep);
}

function closeRun(sweep: Sweep): void {
  const { run, telling } = sweep;
  if (run.length === 0) return;
  if (telling > 0) {
    run.length = Math.min(run.length, telling + TRAILING);
    sweep.takeRun(run);
  }
  run.length = 0;
  sweep.telling = 0;
}

/** Tokens that a pattern may take after the last telling one: "the last two months of", "May 3, 4, and 5". */
const TRAILING = 6;

function take(sweep: Sweep, start: number, end: number, senses: Senses, sort: number, telling: boolean): void {
  const { run } = sweep;
  const i = run.length++;
  run.starts[i] = start;
  run.ends[i] = end;
  run.senses[i] = senses;
  run.sorts[i] = sort;
  if (telling) sweep.telling = run.length;
}

function takeWord(sweep: Sweep, start: number): number {
  const { text, lexicon, found } = sweep;
  const dotted = text.charCodeAt(start + 1) === DOT && kindAt(text, start + 2) === LETTER;
  if (dotted) findDotted(sweep, start);
  else findEntry(lexicon, text, start, found);
  const { entry } = found;
  if (entry === null) return passWord(sweep, start, dotted ? endOfDotted(text, start) : found.end);
  take(sweep, start, found.end, entry.senses, entry.sort, entry.telling);
  return skipApostrophe(text, found.end);
}

/** Goes on after a word that is in no list, which ends the run unless it is a Roman numeral. "X3" is one word. */
function passWord(sweep: Sweep, start: number, lettersEnd: number): number {
  const { text, lexicon } = sweep;
  let end = lettersEnd;
  while (kindAt(text, end) === DIGIT) end++;
  const roman = opensRoman(text.charCodeAt(start)) && end - start < 9 ? readRoman(text.slice(start, end)) : null;
  if (roman === null) closeRun(sweep);
  else take(sweep, start, end, { roman }, lexicon.roman, end - start > 1);
  return skipApostrophe(text, end);
}

const DOT = 0x2e;

/** "p.m." is the word "pm"; other words of single letters are as they are listed ("н.е."). */
function findDotted({ text, lexicon, found }: Sweep, start: number): void {
  const end = endOfDotted(text, start);
  found.entry = entryOfWord(lexicon, text.slice(start, end).replaceAll('.', ''));
  found.end = end;
  if (found.entry !== null) return;
  findEntry(lexicon, text, start, found);
  if (found.end === start + 1) found.entry = null;
}

function takeFigure(sweep: Sweep, at: number): number {
  const { end, senses, shape, telling } = readFigure(sweep.text, at);
  if (senses === null) closeRun(sweep);
  else take(sweep, at, end, senses, sweep.lexicon.figures.get(shape)!, telling);
  return end;
}

/** A blank line ends a run. */
function takeSpace(sweep: Sweep, start: number): number {
  const { text } = sweep;
  let lines = 0;
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) === SPACE) {
    if (text.charCodeAt(end) === LINE) lines++;
    end++;
  }
  if (lines > 1) closeRun(sweep);
  return end;
}

const BLANK = 0x20;
const LINE = 0x0a;

/** A sign goes on with a run, and never begins one. */
function takeSign(sweep: Sweep, at: number): number {
  const { run, text, lexicon } = sweep;
  const entry = run.length === 0 ? undefined : lexicon.signs.get(text.charCodeAt(at));
  if (entry === undefined) closeRun(sweep);
  else take(sweep, at, at + 1, entry.senses, entry.sort, false);
  return at + 1;
}

/** A longer row of letters with dots is no abbreviation; without an end to it, such a row would be read again and again. */
const LONGEST_DOTTED = 12;

/** Abbreviations of single letters with dots ("p.m.", "B.C.") are one word. */
function endOfDotted(text: string, start: number): number {
  let at = start;
  while (at - start < LONGEST_DOTTED && kindAt(text, at) === LETTER && text.charCodeAt(at + 1) === DOT) at += 2;
  if (kindAt(text, at) !== LETTER || at - start >= LONGEST_DOTTED) return at;
  return kindAt(text, at + 1) === LETTER ? start + 1 : at + 1;
}

/** Over a possessive ("May's"), and over the apostrophe between a word and the next ("d'agost", "l'été"). */
function skipApostrophe(text: string, end: number): number {
  if (text.charCodeAt(end) === BLANK || kindAt(text, end) !== APOSTROPHE) return end;
  if (text[end + 1] === 's' && kindAt(text, end + 2) !== LETTER) return end + 2;
  return kindAt(text, end + 1) === LETTER ? end + 1 : end;
}
