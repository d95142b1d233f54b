import { readEverySource } from '../../src/lib/core/document/read.ts';
import type { Mention, MergedEvent, Source } from '../../src/lib/core/model.ts';
import { readDocument, type DocumentReading } from '../../src/lib/core/pipeline.ts';
import { openDossier } from '../../src/lib/core/reckon/dossier.ts';
import { solveNetwork, type Constraint, type Restriction } from '../../src/lib/core/reckon/network.ts';
import { reckonEvents } from '../../src/lib/core/reckon/reckon.ts';
import { medianOf, timeWork } from './measure.ts';

const SIZES = [1_000, 10_000, 100_000];
/** Odd, so that a median is one of the times. */
const ROUNDS = 3;
const NODES = 20_001;
const CONSTRAINTS = 50_000;

/** How long events take to be dated, and how that grows; then the network alone, with and without contradictions. */
export function benchReckoning(): void {
  print(`reckoning, median of ${ROUNDS} rounds of processor time`);
  let before: number | null = null;
  for (const size of SIZES) {
    const readings = readSome(size);
    const events = gather(readings.flatMap(({ mentions }) => mentions));
    const mentions = events.reduce((sum, event) => sum + event.mentions.length, 0);
    const dossier = openDossier(readings);
    const time = measure(() => reckonEvents(events, dossier));
    const growth = before === null ? '' : `  ${(time / before).toFixed(1)} times the time`;
    print(`  ${count(mentions)} mentions in ${count(events.length)} events ${milliseconds(time)}${growth}`);
    before = time;
  }
  print(`network of ${NODES - 1} events with ${CONSTRAINTS} constraints`);
  for (const slips of [0, 1000, 100]) {
    const constraints = makeConstraints(slips);
    const weekdays = slips === 0 ? [] : makeWeekdays();
    const { contradictions } = solveNetwork(NODES, constraints, weekdays);
    const time = measure(() => solveNetwork(NODES, constraints, weekdays));
    print(`  ${count(contradictions.length)} contradictions, ${count(weekdays.length)} weekdays ${milliseconds(time)}`);
  }
}

function measure(work: () => unknown): number {
  work();
  return medianOf(Array.from({ length: ROUNDS }, () => timeWork(work)));
}

const [CONSONANTS, VOWELS] = ['bcdfghjklmnpqrstvwxz', 'aeiou'];

/** A town's name of three syllables, another for each number below a million. */
function nameTown(number: number): string {
  const syllable = (of: number): string => CONSONANTS![of % 20]! + VOWELS![Math.floor(of / 20) % 5]!;
  const name = [1, 100, 10_000].map((place) => syllable(Math.floor(number / place))).join('');
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Texts of about ten mentions each, with about `size` mentions in all: what each tells of its towns hangs together. */
function readSome(size: number): DocumentReading[] {
  const sources = Array.from({ length: Math.ceil(size / 10) }, (_, index): Source => {
    const [a, b] = [nameTown(2 * index), nameTown(2 * index + 1)];
    const day = (index % 20) + 1;
    const content = [
      `Rebels attacked ${a} on ${day} March 2019. The mayor of ${a} resigned after the attack on ${a}.`,
      `The army retook ${a} before the election in ${b}. The election in ${b} was held on ${day + 5} March 2019.`,
      `Troops withdrew from ${a} after the election in ${b}. Police arrested nine people in ${b}.`,
    ].join(' ');
    return { path: `${index}.txt`, content, declared: { language: 'en', published: '2019-04-01', id: String(index) } };
  });
  return readEverySource(sources).documents.map((doc) => readDocument(doc, null));
}

/** One event for each kind of thing that happened in a town. */
function gather(mentions: readonly Mention[]): MergedEvent[] {
  const events = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.names.join(' ')}`;
    events.set(key, [...(events.get(key) ?? []), mention]);
  }
  return [...events]
    .filter(([, all]) => all.some(({ stands }) => stands))
    .map(([id, all]) => ({ id, aliases: [], kind: all[0]!.kind, mentions: all }));
}

/** Orders and distances between events that have a day each, a few days wide; every so-manieth is wrong by years. */
function makeConstraints(slips: number): Constraint[] {
  const dayOf = (node: number): number => (node === 0 ? 0 : (node * 7919) % 5000);
  return Array.from({ length: CONSTRAINTS }, (_, index) => {
    const [a, b] = [(index * 104_729) % NODES, (index * 15_485_863 + index * index) % NODES];
    const [from, to] = index % 4 === 0 ? [0, b] : index % 4 === 1 ? [a, 0] : [a, b];
    const slip = slips > 0 && index % slips === 0 ? 5000 : 0;
    const claim = { earliest: null, latest: null, says: '', document: `${index}`, start: 0, end: 0, quote: '' };
    const days = from === to ? 0 : dayOf(to) - dayOf(from) + (index % 40) - slip;
    return { from, to, days, strength: index % 6, steps: [], reason: null, claim };
  });
}

/** For every twentieth event, the day of the week that it has. */
function makeWeekdays(): Restriction[] {
  return makeConstraints(0)
    .filter(({ to }) => to !== 0 && to % 20 === 0)
    .map(({ to, claim }) => {
      const weekday = ((to * 7919) % 5000) % 7;
      const calendar = {
        from: (day: number) => day + ((((weekday - day) % 7) + 7) % 7),
        upTo: (day: number) => day - ((((day - weekday) % 7) + 7) % 7),
      };
      return { node: to, calendar, strength: 5, steps: [], reason: null, claim };
    });
}

function count(value: number): string {
  return String(value).padStart(7);
}

function milliseconds(time: number): string {
  return `${time.toFixed(1).padStart(9)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
