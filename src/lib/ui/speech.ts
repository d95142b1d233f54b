import { createContext } from 'svelte';
import { speak, type LanguageWords, type Numbers, type Speech } from '../core/base/speech.ts';

/** The language that the components below speak. */
export const [getSpeech, provideSpeech] = createContext<Speech>();

export function speakHere(words: LanguageWords): Speech {
  return speak(words, numbersHere(words.code));
}

/** The browser's knowledge of numbers; digits are those of the dates. Both take long to make. */
export function numbersHere(code: string): Numbers {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return {
    plural: (count) => (rules ??= new Intl.PluralRules(code)).select(count),
    number: (value) =>
      value < 1000 && value >= 0 && Number.isInteger(value)
        ? String(value)
        : (numbers ??= new Intl.NumberFormat(`${code}-u-nu-latn`)).format(value),
  };
}
