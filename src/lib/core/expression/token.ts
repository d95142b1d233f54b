import { readFigure } from './figure.ts';
import type { Lexicon } from './lexicon.ts';
import { isLetter, SIGNS, type Token } from './word.ts';

/**
 * Stretches of the text made only of words that the lexicon knows, figures and the signs that dates use, and holding
 * at least one that can name a time. Everything else in the text ends a run and costs one look-up.
 */
export function findRuns(text: string, lexicon: Lexicon, breaks: readonly number[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let telling = false;
  let nextBreak = 0;
  const close = () => {
    if (telling) runs.push(run);
    if (run.length > 0) run = [];
    telling = false;
  };
  let at = 0;
  while (at < text.length) {
    while (nextBreak < breaks.length && breaks[nextBreak]! <= at) {
      nextBreak++;
      close();
    }
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
    } else if (isLetter(code)) {
      const end = endOfDigits(text, endOfWord(text, at));
      const entry = lexicon.entryAt(text, at, end);
      if (entry === null) close();
      else {
        run.push({ start: at, end: entry.end, senses: entry.senses, sort: entry.sort });
        telling ||= entry.telling;
      }
      at = Math.max(entry?.end ?? end, skipPossessive(text, entry?.end ?? end));
    } else if (isDigit(code) || ((code === 0x27 || code === 0x2019) && isDigit(text.charCodeAt(at + 1)))) {
      const figure = readFigure(text, at);
      if (figure.senses === null) close();
      else {
        run.push({ start: at, end: figure.end, senses: figure.senses, sort: lexicon.sortOf(figure.senses) });
        telling ||= figure.telling;
      }
      at = figure.end;
    } else if (isSpace(code)) {
      const end = endOfSpace(text, at);
      if (blankLine(text, at, end)) close();
      at = end;
    } else {
      const senses = SIGNS[text[at]!];
      if (senses === undefined) close();
      else if (run.length > 0 || senses.open)
        run.push({ start: at, end: at + 1, senses, sort: lexicon.sortOf(senses) });
      at++;
    }
  }
  close();
  return runs;
}

const SPACE = 0x20;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
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
