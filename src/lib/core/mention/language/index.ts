import type { Lexicon } from '../lexicon.ts';
import { ENGLISH } from './en.ts';

/** Every language that the mention stage reads; the first serves where a document's language is unknown. */
const LEXICONS: readonly Lexicon[] = [ENGLISH];

/** The lexicon of a BCP 47 language tag, or English where there is none. */
export function lexiconOf(language: string | null): Lexicon {
  const primary = language?.split('-')[0]?.toLowerCase();
  return LEXICONS.find((lexicon) => lexicon.language === primary) ?? ENGLISH;
}
