import { readFigure } from './figure.ts';
import type { Lexicon } from './lexicon.ts';
import { isLetter, SIGNS, type Token } from './word.ts';

/** A sweep over a text: what has been found, and the run that is open. */
interface Sweep {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly runs: Token[][];
  run: Token[];
  /** How many tokens of the open run there are up to the last that can name a time. */
  telling: number;
}

/**
 * Stretches of the text made only of words that the lexicon knows, figures and the signs that dates use, and holding
 * at least one that can name a time, with which they end. Everything else in the text ends a run and costs one look-up.
 * No run goes over a blank line, or over a place in `breaks` (sorted offsets).
 */
export function findRuns(text: string, lexicon: Lexicon, breaks: readonly number[]): Token[][] {
  const sweep: Sweep = { text, lexicon, runs: [], run: [], telling: 0 };
  let nextBreak = 0;
  let at = 0;
  while (at < text.length) {
    while (nextBreak < breaks.length && breaks[nextBreak]! <= at) {
      nextBreak++;
      closeRun(sweep);
    }
    const code = text.charCodeAt(at);
    if (code === SPACE) at++;
    else if (isLetter(code)) at = takeWord(sweep, at);
    else if (isDigit(code) || isApostrophe(code)) at = takeFigure(sweep, at);
    else if (isSpace(code)) at = takeSpace(sweep, at);
    else at = takeSign(sweep, at);
  }
  closeRun(sweep);
  return sweep.runs;
}

function closeRun(sweep: Sweep): void {
  if (sweep.telling > 0) sweep.runs.push(sweep.run.slice(0, sweep.telling + TRAILING));
  if (sweep.run.length > 0) sweep.run = [];
  sweep.telling = 0;
}

/** Tokens that a pattern may take after the last telling one: "the last two months of", "the year 2000 BC". */
const TRAILING = 4;

function take(sweep: Sweep, token: Token, telling: boolean): void {
  sweep.run.push(token);
  if (telling) sweep.telling = sweep.run.length;
}

function takeWord(sweep: Sweep, at: number): number {
  const { text, lexicon } = sweep;
  const wordEnd = endOfDigits(text, endOfWord(text, at));
  const entry = lexicon.entryAt(text, at, wordEnd);
  const end = entry?.end ?? wordEnd;
  if (entry === null) closeRun(sweep);
  else take(sweep, { start: at, end, senses: entry.senses, sort: entry.sort }, entry.telling);
  return skipPossessive(text, end);
}

function takeFigure(sweep: Sweep, at: number): number {
  const { text, lexicon } = sweep;
  if (isApostrophe(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at + 1))) {
    closeRun(sweep);
    return at + 1;
  }
  const { end, senses, telling } = readFigure(text, at);
  if (senses === null) closeRun(sweep);
  else take(sweep, { start: at, end, senses, sort: lexicon.sortOf(senses) }, telling);
  return end;
}

function takeSpace(sweep: Sweep, at: number): number {
  const end = endOfSpace(sweep.text, at);
  if (blankLine(sweep.text, at, end)) closeRun(sweep);
  return end;
}

function takeSign(sweep: Sweep, at: number): number {
  const senses = SIGNS[sweep.text[at]!];
  if (senses === undefined) closeRun(sweep);
  else if (sweep.run.length > 0)
    take(sweep, { start: at, end: at + 1, senses, sort: sweep.lexicon.sortOf(senses) }, false);
  return at + 1;
}

const SPACE = 0x20;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
}

/** A word's end; abbreviations of single letters with dots ("p.m.", "B.C.") are one word. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  if (end !== start + 1 || text[end] !== '.' || !isLetter(text.charCodeAt(end + 1))) return end;
  let next = start;
  while (isLetter(text.charCodeAt(next)) && text[next + 1] === '.') next += 2;
  return isLetter(text.charCodeAt(next)) ? (isLetter(text.charCodeAt(next + 1)) ? end : next + 1) : next;
}

/** "Q3" and "H1" are words. */
function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function skipPossessive(text: string, end: number): number {
  if (text[end] !== "'" && text[end] !== '’') return end;
  return text[end + 1] === 's' && !isLetter(text.charCodeAt(end + 2)) ? end + 2 : end;
}

function endOfSpace(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}

function blankLine(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x0a) lines++;
  return lines > 1;
}
