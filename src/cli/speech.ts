import { AR } from '../lib/core/base/language/ar.ts';
import { DE } from '../lib/core/base/language/de.ts';
import { EN } from '../lib/core/base/language/en.ts';
import { ES } from '../lib/core/base/language/es.ts';
import { FR } from '../lib/core/base/language/fr.ts';
import { RU } from '../lib/core/base/language/ru.ts';
import { UK } from '../lib/core/base/language/uk.ts';
import { ENGLISH_WORK, type TellWork } from '../lib/core/base/language/work/en.ts';
import { speak, tellWith, type LanguageWords, type Numbers, type Speech } from '../lib/core/base/speech.ts';

export const LANGUAGES: readonly LanguageWords[] = [EN, UK, RU, DE, FR, ES, AR];

/** The speech for a timeline in a language (BCP 47): English where it has no messages. */
export function speakFor(language: string): Speech {
  const [base] = language.toLowerCase().split('-');
  const words = LANGUAGES.find(({ code }) => code === base) ?? EN;
  return speak(words, numbersOf(words.code));
}

/** What the command line says of edits and exports: it speaks English. */
export const tellWork: TellWork = tellWith<typeof ENGLISH_WORK>(ENGLISH_WORK, numbersOf('en'));

export function numbersOf(code: string): Numbers {
  const rules = new Intl.PluralRules(code);
  const numbers = new Intl.NumberFormat(`${code}-u-nu-latn`);
  return { plural: (count) => rules.select(count), number: (value) => numbers.format(value) };
}
