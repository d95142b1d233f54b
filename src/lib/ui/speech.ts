import { createContext } from 'svelte';
import { speak, type LanguageWords, type Speech } from '../core/base/speech.ts';

/** The language that the components below speak. */
export const [getSpeech, provideSpeech] = createContext<Speech>();

/** Words with the browser's knowledge of numbers; digits are those of the dates. */
export function speakHere(words: LanguageWords): Speech {
  const rules = new Intl.PluralRules(words.code);
  const numbers = new Intl.NumberFormat(`${words.code}-u-nu-latn`);
  return speak(words, { plural: (count) => rules.select(count), number: (value) => numbers.format(value) });
}
