import type { SourceText, Stated } from '../model.ts';
import { by } from '../base/order.ts';
import { SMALL_WORDS } from './smallwords.ts';
import { bareStep } from './step.ts';

/** Scripts that one language writes, as good as alone. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ar', /\p{Script=Arabic}/gu],
];

/** What none of their letters is among: a text of these alone needs no closer look. */
const WITHOUT_SCRIPTS = /^[\0-\u036F\u0400-\u052F\u2000-\u206F\u20A0-\u20CF]*$/;

const SAMPLE = 20_000;
/** Share of small words below which a text is not recognised; running text has two to five in ten. */
const LEAST = 0.08;
/** How much more than the next language's a language's own words must weigh. */
const LEAD = 1.15;
const FEWEST_WORDS = 12;
/** Different small words that a language must show: one that several languages have proves nothing. */
const FEWEST_SMALL = 2;
/** Words that a text must have to contradict what it declares. */
const PLAIN_WORDS = 40;

/** The languages that have a small word. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [code, words] of Object.entries(SMALL_WORDS)) {
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), code]);
}

/** The language that the document declares, unless its words are plainly of another; else the one of its words. */
export function readLanguage(doc: SourceText): Stated<string> | null {
  const declared = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(doc.declared.language ?? '')?.[1]?.toLowerCase() ?? null;
  const sample = sampleOf(doc);
  const detected = detectLanguage(sample);
  const isShort = declared !== null && sample.split(/\s+/).length < PLAIN_WORDS;
  if (declared !== null && (isShort || detected === null || detected === declared || !(declared in SMALL_WORDS))) {
    return { value: declared, because: bareStep('declared-language', 'The document declares its language.') };
  }
  if (detected === null) return null;
  const says = declared === null ? '' : ` It declares “${declared}”, which its words contradict.`;
  return { value: detected, because: bareStep('language-of-words', `Its small words tell its language.${says}`) };
}

/** ISO 639-1 code, or null where the text is too short or of a language not known here. */
export function detectLanguage(text: string): string | null {
  const script = detectScript(text);
  if (script !== null) return script;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const [best, second] = scoreLanguages(words).toSorted(by((score) => -score.weight));
  if (best === undefined || best.words < LEAST * words.length || best.small.size < FEWEST_SMALL) return null;
  return best.weight > (second?.weight ?? 0) * LEAD ? best.code : null;
}

/** The language whose own script most of the letters are of. */
function detectScript(text: string): string | null {
  if (WITHOUT_SCRIPTS.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([code, letter]) => {
    const share = (text.match(letter)?.length ?? 0) / letters;
    return share > (code === 'ja' ? 0.15 : 0.5);
  });
  return script?.[0] ?? null;
}

interface Score {
  readonly code: string;
  words: number;
  weight: number;
  /** The different small words found. */
  readonly small: Set<string>;
}

/**
 * How many of the words each language has, and how much they weigh: a word that several languages share tells less
 * of each of them.
 */
function scoreLanguages(words: readonly string[]): Score[] {
  const scores = new Map<string, Score>();
  for (const word of words) {
    const codes = LANGUAGES_OF.get(word) ?? [];
    for (const code of codes) {
      const score = scores.get(code) ?? { code, words: 0, weight: 0, small: new Set<string>() };
      score.words++;
      score.weight += 1 / codes.length;
      score.small.add(word);
      scores.set(code, score);
    }
  }
  return [...scores.values()];
}

/** The first of the article's own words. */
function sampleOf(doc: SourceText): string {
  let sample = '';
  for (const { start, end, role } of doc.paragraphs) {
    if (role === 'furniture') continue;
    sample += `${doc.text.slice(start, Math.min(end, start + SAMPLE))}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}
