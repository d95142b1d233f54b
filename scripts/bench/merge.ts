import { findAffairs } from '../../src/lib/core/merge/affair.ts';
import { mergeMentions } from '../../src/lib/core/merge/merge.ts';
import type { Mention } from '../../src/lib/core/model.ts';
import { readEverySource } from '../../src/lib/core/document/read.ts';
import { readDocument } from '../../src/lib/core/pipeline.ts';
import { peakMemory, timeWork } from './measure.ts';

const SIZES = [1000, 10_000, 100_000];
/** Sentences of a report, most of which give a mention. */
const SENTENCES = 12;
/** Reports of one affair. */
const REPORTS = 8;

const VERBS = [
  'attacked',
  'left',
  'closed',
  'signed',
  'opened',
  'flooded',
  'met',
  'arrested',
  'sold',
  'rebuilt',
  'joined',
];
const THINGS = [
  'bridge',
  'harbour',
  'treaty',
  'school',
  'mine',
  'ferry',
  'factory',
  'market',
  'tower',
  'garrison',
  'bank',
];
const SYLLABLES = [
  'ka',
  'rel',
  'mo',
  'tis',
  'ban',
  'ulo',
  'fen',
  'dra',
  'sil',
  'vor',
  'nem',
  'gat',
  'pol',
  'hys',
  'wen',
];

/** Numbers that look like chance and are the same in every run (mulberry32). */
function drawNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

interface Report {
  readonly id: string;
  readonly text: string;
}

/** Reports on affairs, each with names of its own and some that all share. */
function* inventReports(): Generator<Report> {
  const draw = drawNumbers(7);
  const pick = (words: readonly string[]): string => words[draw(words.length)]!;
  const inventName = (): string => {
    const name = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const known = Array.from({ length: 200 }, inventName);
  for (let affair = 0; ; affair++) {
    const names = [inventName(), inventName(), pick(known), pick(known)];
    const happenings = Array.from({ length: SENTENCES }, () => [pick(names), pick(VERBS), pick(THINGS), pick(names)]);
    for (let report = 0; report < REPORTS; report++) {
      const sentences = happenings.map(([who, verb, thing, where]) => {
        const date = draw(3) === 0 ? ` on ${1 + draw(28)} March ${1990 + (affair % 30)}` : '';
        return `${who} ${verb} the ${pick(known).toLowerCase()} ${thing} in ${where}${date}.`;
      });
      yield { id: `affair-${affair}-${report}`, text: sentences.join(' ') };
    }
  }
}

function readReports(least: number): { reports: Report[]; mentions: Mention[] } {
  const [reports, mentions]: [Report[], Mention[]] = [[], []];
  for (const report of inventReports()) {
    const { documents } = readEverySource([
      { path: `${report.id}.txt`, content: report.text, declared: { language: 'en' } },
    ]);
    reports.push({ id: documents[0]!.id, text: report.text });
    mentions.push(...readDocument(documents[0]!, null).mentions);
    if (mentions.length >= least) break;
  }
  return { reports, mentions: mentions.slice(0, least) };
}

/** How long merging takes, the comparison of the documents included, and how that grows with the number of mentions. */
export function benchMerging(): void {
  print('merging, processor time');
  let before: number | null = null;
  for (const size of SIZES) {
    const { reports, mentions } = readReports(size);
    let events = 0;
    const time = timeWork(() => {
      events = mergeMentions(mentions, () => null, findAffairs(reports)).length;
    });
    const growth = before === null ? '' : `  ${(time / before).toFixed(1)} times the time`;
    print(
      `  ${String(size).padStart(7)} mentions of ${reports.length} reports in ${events} events ${time.toFixed(0).padStart(8)} ms${growth}`,
    );
    before = time;
  }
  print(`Peak memory: ${peakMemory()} MB.`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
