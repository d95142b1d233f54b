import { createContext } from 'svelte';
import { speak, type LanguageWords, type Speech } from '../core/base/speech.ts';

/** The language that the components below speak. */
export const [getSpeech, provideSpeech] = createContext<Speech>();

/** The browser knows which numbers take which form of a plural. */
export function speakHere(words: LanguageWords): Speech {
  const rules = new Intl.PluralRules(words.code);
  return speak(words, (count) => rules.select(count));
}
