import { AR } from '../lib/core/base/language/ar.ts';
import { DE } from '../lib/core/base/language/de.ts';
import { EN } from '../lib/core/base/language/en.ts';
import { ES } from '../lib/core/base/language/es.ts';
import { FR } from '../lib/core/base/language/fr.ts';
import { RU } from '../lib/core/base/language/ru.ts';
import { UK } from '../lib/core/base/language/uk.ts';
import { speak, type LanguageWords, type Speech } from '../lib/core/base/speech.ts';

export const LANGUAGES: readonly LanguageWords[] = [EN, UK, RU, DE, FR, ES, AR];

/** The speech for a timeline in a language (BCP 47): English where it has no messages. */
export function speakFor(language: string): Speech {
  const [base] = language.toLowerCase().split('-');
  const words = LANGUAGES.find(({ code }) => code === base) ?? EN;
  const rules = new Intl.PluralRules(words.code);
  const numbers = new Intl.NumberFormat(`${words.code}-u-nu-latn`);
  return speak(words, { plural: (count) => rules.select(count), number: (value) => numbers.format(value) });
}
