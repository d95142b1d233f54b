import { createContext } from 'svelte';
import { speak, type LanguageWords, type Speech } from '../core/base/speech.ts';

/** The language that the components below speak. */
export const [getSpeech, provideSpeech] = createContext<Speech>();

/** Words with the browser's knowledge of numbers; digits are those of the dates. Both take long to make. */
export function speakHere(words: LanguageWords): Speech {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return speak(words, {
    plural: (count) => (rules ??= new Intl.PluralRules(words.code)).select(count),
    number: (value) =>
      value < 1000 && value >= 0 && Number.isInteger(value)
        ? String(value)
        : (numbers ??= new Intl.NumberFormat(`${words.code}-u-nu-latn`)).format(value),
  });
}
