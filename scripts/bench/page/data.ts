import type { Timeline, TimelineEvent } from '../../../src/lib/core/model.ts';
import { formatDay } from '../../../src/lib/core/base/day.ts';
import { writeEventLine, writeLinesHead } from '../../../src/lib/core/write/event-lines.ts';
import { UNDATED, whenOf } from '../../../src/lib/core/base/when.ts';

const KINDS = ['protest', 'attack', 'arrest', 'decision', 'request', 'deployment', 'meeting', 'statement'];
const WORDS = 'harbour crew landing mayor strike letter bridge vote court crane guard depot union ferry night appeal'.split(' '); // prettier-ignore
const FIRST_DAY = 14_610;
const SPAN = 4_000;
const BURSTS = 12;
const QUOTE = 'The crews went ashore at the third landing';

/** Numbers from 0 to 1 that follow from a seed (mulberry32, public domain). */
export function seedNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many events of eight kinds: two thirds in bursts, a fifth lasting or uncertain for days. */
function* inventEvents(count: number, seed: number): Generator<TimelineEvent> {
  const next = seedNumbers(seed);
  const centres = Array.from({ length: BURSTS }, () => FIRST_DAY + next() * SPAN);
  for (let index = 0; index < count; index++) yield inventEvent(index, next, centres);
}

/** The same without receipts, as the lines of a file. */
export function* inventLines(count: number, seed = 1): Generator<string> {
  yield writeLinesHead(`${count} events`, 'en', count);
  for (const event of inventEvents(count, seed)) yield writeEventLine(event);
}

/** A timeline of them, each with a receipt. */
export function inventTimeline(count: number, seed = 1): Timeline {
  const events = [...inventEvents(count, seed)];
  const document = {
    id: 'log',
    title: 'The log of the harbour',
    publisher: null,
    url: null,
    path: 'log.txt',
    language: 'en',
    sha256: '0'.repeat(64),
    text: `${QUOTE}.`,
    published: UNDATED,
  };
  return {
    format: 'sourceline/1',
    title: `${count} events`,
    language: 'en',
    documents: [document],
    events,
    leftovers: [],
    problems: [],
  };
}

function inventEvent(index: number, next: () => number, centres: readonly number[]): TimelineEvent {
  const spread = next() + next() + next() - 1.5;
  const day = Math.floor(next() < 0.66 ? centres[Math.floor(next() * BURSTS)]! + spread * 40 : FIRST_DAY + next() * SPAN); // prettier-ignore
  const days = next() < 0.2 ? Math.floor(2 + next() * next() * 90) : 0;
  const bounds = { earliest: day, latest: day + days };
  const lasting = days > 0 && next() < 0.5;
  const when = whenOf(bounds, { precision: days > 0 ? 'days' : 'day', basis: 'stated', because: [], lasting });
  const words = Array.from({ length: 3 + Math.floor(next() * 7) }, () => WORDS[Math.floor(next() * WORDS.length)]!);
  return {
    id: `e${index}`,
    aliases: [],
    title: words.join(' '),
    kind: KINDS[Math.floor(next() * KINDS.length)]!,
    weight: Math.round(next() ** 2 * 1000) / 1000,
    status: 'reported',
    when,
    passages: [{ document: 'log', start: 0, end: QUOTE.length, quote: QUOTE, sentence: { start: 0, end: QUOTE.length + 1 } }], // prettier-ignore
    actors: [],
    places: [],
    reported: { first: formatDay(day), last: formatDay(day) },
    sources: 1,
    conflicts: [],
  };
}
