import { expect, test } from 'vitest';
import { createReader, findPhrases } from '../../src/lib/core/expression/find.ts';
import type { Language } from '../../src/lib/core/expression/language/language.ts';
import { LANGUAGES } from '../../src/lib/core/expression/language/languages.ts';
import { parsePattern, type Pattern } from '../../src/lib/core/expression/pattern.ts';
import { readExpressions } from '../../src/lib/core/expression/read.ts';

const FIGURES: Readonly<Record<string, string>> = {
  iso: '2022-01-05', numeric: '09.01.22', clock: '11:50', decade: '1990s', shortYear: "'98", nth: '5th', dayNth: '5th', number: '7', year: '1998',
  day: '5', hour: '5', roman: 'XIX', comma: ',', dot: '.', dash: '-', join: '-', slash: '/', open: '(', close: ')',
}; // prettier-ignore

/** Signs and figures in orders that backtracking expressions are slow on, and stretches without an end. */
const HOSTILE = [
  '1', '1.', '1,', '1:', '1-', '1/', '1.1', '1,111', '11:11:', '2022-01-', '20200101', "1'", "'9", '5t', '1990-', 'a.', 'н.е.', 'p.m', "'s", 'I', 'XIX',
  ' ', '\n', ' \n', '\u00a0', '-', '–', '.', ',', '(', "'", 'the ', 'new year’s ', 'may ', 'twenty ', 'ed ', 'was ', 'of the ', '😀', '年', '1月', '2022年1月', '5日', 'ngày 5 ', 'tháng 1 ', '5 يناير ', 'يناير ',
]; // prettier-ignore

/** Words that a pattern takes: of each class the first, of optional and alternative parts all. */
function wordsOf(part: Pattern, language: Language): string[] {
  switch (part.kind) {
    case 'one': {
      const words = Object.keys(language.words[part.name] ?? {}).map((key) => key.split('|')[0]!);
      return [words[0] ?? FIGURES[part.name] ?? 'x'];
    }
    case 'maybe':
      return wordsOf(part.part, language);
    default:
      return part.parts.flatMap((one) => wordsOf(one, language));
  }
}

/** What is repeated for each rule: its words together. */
function pumpsOf(language: Language): string[] {
  const rows = language.rules.map(({ pattern }) => wordsOf(parsePattern(pattern), language));
  return [...new Set(rows.map((words) => words.join(' ') + ' '))];
}

const DEEP = LANGUAGES.slice(0, 6);

test.each(DEEP.map((language) => [language.code, language] as const))(
  'no token of %s is looked at by more than a few patterns’ steps',
  (_, language) => {
    const reader = createReader(language);
    let steps = 0;
    const step: typeof reader.automaton.step = (state, sort) => {
      steps++;
      return reader.automaton.step(state, sort);
    };
    const counted = { ...reader, automaton: { ...reader.automaton, step } };
    const count = (text: string) => {
      steps = 0;
      findPhrases(text, counted, []);
      return steps;
    };
    for (const pump of pumpsOf(language)) {
      const [once, twice] = [count(pump.repeat(100)), count(pump.repeat(200))];
      expect(twice, pump).toBeLessThanOrEqual(2.2 * once + 20);
      expect(once, pump).toBeLessThanOrEqual(100 * (pump.split(/[\s-]/).length + 2) * LONGEST_PATTERN);
    }
  },
);

/** More tokens than any pattern takes. */
const LONGEST_PATTERN = 20;

/** chrono's rules read the last three. */
const CODES = [...DEEP.map(({ code }) => code), 'hu', 'vi', 'ar', 'ja', 'zh'];

test.each(CODES)(
  'twice the length takes at most two and a half times as long: %s',
  (code) => {
    const language = LANGUAGES.find((one) => one.code === code);
    const pumps = [...(language ? pumpsOf(language) : []), ...HOSTILE];
    for (const pump of pumps) expect(growth(pump, code), `repeated: ${JSON.stringify(pump)}`).toBeLessThanOrEqual(2.5);
  },
  120_000,
);

const UNITS = 2_000;
const MOST_ATTEMPTS = 300;

/**
 * How much longer twice the text takes, at best of many readings: what disturbs a measurement goes away, and what grows
 * does not. By the clock, for the processor's time is that of all threads, which make machine code and collect garbage.
 */
function growth(pump: string, code: string): number {
  const context = { language: code, published: { earliest: 18_000, latest: 18_000 } };
  const count = Math.ceil(UNITS / pump.length);
  const [once, twice] = [repeat(pump, count), repeat(pump, 2 * count)];
  const time = (text: string) => {
    const start = performance.now();
    readExpressions({ id: 'd', text, paragraphs: [] }, context);
    return performance.now() - start;
  };
  let least = Infinity;
  let [short, long] = [Infinity, Infinity];
  for (let attempt = 0; attempt < MOST_ATTEMPTS && least > 2.5; attempt++) {
    short = Math.min(short, time(once));
    long = Math.min(long, time(twice));
    if (attempt >= 1) least = Math.min(least, long / short);
  }
  return least;
}

/** In one piece: `String.repeat` puts a text together from parts, which are slow to read. */
function repeat(pump: string, count: number): string {
  return new Array<string>(count).fill(pump).join('');
}
