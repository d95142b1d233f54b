import { EXONYMS } from './language/exonyms.ts';
import { skeletonOf } from './language/spelling.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * A key of a name that its spellings in other languages and alphabets share: "Tokayev", "Токаєва" and "Tokajew" → "tkv".
 * Places that languages name differently have that of their English name. Names of one consonant tell too little: ''.
 */
export function soundOf(name: string, { spelling, language, withoutCase }: Lexicon): string {
  const skeleton = skeletonOf(withoutCase(name), spelling);
  const sound = EXONYMS.get(`${language} ${skeleton}`) ?? skeleton;
  return sound.length > 1 ? sound : '';
}
