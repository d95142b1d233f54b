import type { Lexicon } from '../lexicon.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { RUSSIAN } from './ru.ts';
import { UKRAINIAN } from './uk.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { PLAIN } from './plain.ts';

/** Every language that the mention stage reads. */
export const LEXICONS: readonly Lexicon[] = [ENGLISH, UKRAINIAN, RUSSIAN, GERMAN, FRENCH, SPANISH];

/** The lexicon of a BCP 47 language tag; English where the language is unknown, the plain one where it has no table. */
export function lexiconOf(language: string | null): Lexicon {
  if (language === null) return ENGLISH;
  const primary = language.split('-')[0]!.toLowerCase();
  return LEXICONS.find((lexicon) => lexicon.language === primary) ?? PLAIN;
}
