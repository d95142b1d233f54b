import type { SourceText, Stated } from '../model.ts';
import { by } from '../base/order.ts';
import { bareStep } from './step.ts';

/** Small words that mark a language: frequent in it and rare, together, in the others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had not are but from have they which she were this',
  uk: 'і в на що з не у за до та як про від це його її який були для але він вона також після через під буде є',
  ru: 'и в на что с не по как из за от это его её который были для но он она также после через под будет о у',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie',
  fr: 'le la les de des et à en un une du que est pour qui dans par sur pas au plus ce il elle avec son sont ne se',
  es: 'el la los las de que y en un una por con no para su se del al lo como más pero sus es fue ha este también',
  it: 'il la di che e è per un una in del della con non si da le dei al sono i gli nel alla ha anche più come',
  pt: 'o a os as de que e do da em um uma para com não por no na dos das se ao mais como foi também mas é',
  pl: 'w i na z do że się nie jest o to jak po przez od za dla ale są oraz który był będzie jego także tym',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als door hij die bij naar uit maar werd',
};

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
];

const SAMPLE = 20_000;
/** Share of small words below which a text is not recognised; running text has two to five in ten. */
const LEAST = 0.08;
const FEWEST_WORDS = 12;
/** Different small words that a language must show: one that several languages have proves nothing. */
const FEWEST_SMALL = 3;

const WORDS = Object.entries(SMALL_WORDS).map(([code, list]) => [code, new Set(list.split(' '))] as const);

/** The language that the document declares, unless its words are plainly of another; else the one of its words. */
export function readLanguage(doc: SourceText): Stated<string> | null {
  const declared = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(doc.declared.language ?? '')?.[1]?.toLowerCase() ?? null;
  const detected = detectLanguage(sampleOf(doc));
  if (declared !== null && (detected === null || detected === declared || !(declared in SMALL_WORDS))) {
    return { value: declared, because: bareStep('declared-language', 'The document declares its language.') };
  }
  if (detected === null) return null;
  const says = declared === null ? '' : ` It declares “${declared}”, which its words contradict.`;
  return { value: detected, because: bareStep('language-of-words', `Its small words tell its language.${says}`) };
}

/** ISO 639-1 code, or null where the text is too short or of a language not known here. */
export function detectLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([code, letter]) => {
    const share = (text.match(letter)?.length ?? 0) / letters;
    return share > (code === 'ja' ? 0.15 : 0.5);
  });
  if (script) return script[0];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const scores = WORDS.map(([code, set]) => {
    const small = words.filter((word) => set.has(word));
    return { code, share: new Set(small).size < FEWEST_SMALL ? 0 : small.length / words.length };
  });
  const [best, second] = scores.toSorted(by((score) => -score.share));
  return best!.share >= LEAST && best!.share > second!.share * 1.15 ? best!.code : null;
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
