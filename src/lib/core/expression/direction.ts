import type { Span } from '../base/span.ts';
import type { Grammar } from './grammar.ts';

/** Whether a clause tells what has been or what is to come. */
export type Direction = 'past' | 'future';

const REACH = 160;

/** The tense of the verb nearest to a phrase in its sentence; null where there is none within reach. */
export function readDirection(text: string, span: Span, grammar: Grammar): Direction | null {
  const [left, right] = readAround(text, span, grammar);
  const direction = readNearest(left, right, grammar);
  if (direction === 'past' && isAim(left, right, grammar)) return null;
  return direction === 'future' ? readNearest(left, withoutRelatives(right, grammar), grammar) : direction;
}

/** Whether the sentence round a phrase tells what is to come, and nothing past: it is told from the day of publication. */
export function looksAhead(text: string, span: Span, grammar: Grammar): boolean {
  const [left, right] = readAround(text, span, grammar);
  return readNearest(left, right, grammar) === 'future' && distance(left, right, grammar.past) === null;
}

function readNearest(left: string, right: string, grammar: Grammar): Direction | null {
  const past = distance(left, right, grammar.past);
  const limits = grammar.limit.test(left) && (past === null || !isHead(left));
  const scheduled = grammar.scheduled && distance(left, '', grammar.scheduled);
  const future = nearer(nearer(distance(left, right, grammar.future), scheduled), limits ? LIMIT : null);
  if (future === null && past === null) return null;
  return past === null || (future !== null && future <= past) ? 'future' : 'past';
}

/** With relative clauses blanked out: what they tell as to come is not what the clause round them tells. */
function withoutRelatives(text: string, { relative }: Grammar): string {
  return text.replace(relative, (clause) => ' '.repeat(clause.length));
}

/** "Were told *to bake* in July": nearer than any verb that tells stands one that only says what for. */
function isAim(left: string, right: string, { infinitive, past }: Grammar): boolean {
  const aim = infinitive === undefined ? null : distance(left, '', infinitive);
  return aim !== null && aim < (distance(left, right, past) ?? Infinity);
}

/** What its sentence says before and behind a phrase, within reach; who says so is left out. */
function readAround(text: string, { start, end }: Span, { reported }: Grammar): [left: string, right: string] {
  const right = firstPart(text.slice(end, end + REACH));
  return [lastPart(text.slice(Math.max(0, start - REACH), start)), reported ? right.replace(reported, '') : right];
}

/** "By Friday", "until May": what they limit is still to come, unless a verb stands right beside them. */
const LIMIT = 12;

/** "Until May nobody knew": at the head of its sentence, the verb that follows tells the tense. */
function isHead(left: string): boolean {
  return left.trim().split(/\s+/).length <= 2;
}

function nearer(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function lastPart(text: string): string {
  return text.split(/[.!?…;]["”’)]?\s|\n/).at(-1)!;
}

function firstPart(text: string): string {
  return text.split(/[.!?…;]["”’)]?(?:\s|$)|\n/, 1)[0]!;
}

/** By how much, in units of text, a cue after a phrase counts as farther away. */
const AFTER = 10;

/** How far the nearest cue is from the phrase that lies between the two texts; what follows counts a little farther. */
function distance(left: string, right: string, cues: RegExp): number | null {
  let before: number | null = null;
  cues.lastIndex = 0;
  while (cues.test(left)) before = left.length - cues.lastIndex;
  if (before !== null && before <= AFTER) return before;
  const after = right.search(cues);
  return nearer(before, after < 0 ? null : after + AFTER);
}
