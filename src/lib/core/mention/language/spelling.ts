/**
 * The letters of each language, and the sounds of a name that they stand for, in Latin letters. Only consonants matter,
 * and alike ones count as one: see `sound.ts`. Longer spellings stand before shorter ones.
 */
export type Spelling = readonly (readonly [string, string])[];

/** Also of names that are transliterated into English. */
export const ENGLISH_SPELLING: Spelling = [
  ['shch', 's'],
  ['tch', 's'],
  ['sch', 's'],
  ['sh', 's'],
  ['ch', 's'],
  ['zh', 's'],
  ['ts', 's'],
  ['tz', 's'],
  ['dzh', 's'],
  ['kh', 'k'],
  ['gh', 'k'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['ce', 's'],
  ['ci', 's'],
  ['cy', 's'],
  ['j', 's'],
];

export const GERMAN_SPELLING: Spelling = [
  ['schtsch', 's'],
  ['tsch', 's'],
  ['dsch', 's'],
  ['sch', 's'],
  ['ch', 'k'],
  ['ck', 'k'],
  ['ph', 'f'],
  ['th', 't'],
  ['tz', 's'],
  ['ß', 's'],
  ['j', 'y'],
];

export const FRENCH_SPELLING: Spelling = [
  ['chtch', 's'],
  ['tch', 's'],
  ['ch', 's'],
  ['dj', 's'],
  ['ts', 's'],
  ['kh', 'k'],
  ['gh', 'k'],
  ['gu', 'k'],
  ['qu', 'k'],
  ['ph', 'f'],
  ['th', 't'],
  ['ce', 's'],
  ['ci', 's'],
  ['cy', 's'],
  ['ç', 's'],
  ['j', 's'],
];

export const SPANISH_SPELLING: Spelling = [
  ['ch', 's'],
  ['sh', 's'],
  ['zh', 's'],
  ['ts', 's'],
  ['gu', 'k'],
  ['qu', 'k'],
  ['ph', 'f'],
  ['th', 't'],
  ['ce', 's'],
  ['ci', 's'],
  ['ñ', 'n'],
  ['j', 'k'],
];

/** Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010, in its form inside a word. */
const UKRAINIAN_LETTERS =
  'а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ь - ю iu я ia';

/** ICAO Doc 9303, as in Russian passports since 2013. */
const RUSSIAN_LETTERS =
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю iu я ia';

export const UKRAINIAN_SPELLING: Spelling = transliterated(UKRAINIAN_LETTERS);
export const RUSSIAN_SPELLING: Spelling = transliterated(RUSSIAN_LETTERS);

/** Letters with the sounds that their transliteration is read with in English. */
function transliterated(letters: string): Spelling {
  const parts = letters.split(' ');
  return parts.flatMap((letter, at) => {
    if (at % 2 === 1) return [];
    const latin = parts[at + 1] === '-' ? '' : parts[at + 1]!;
    return [[letter, ENGLISH_SPELLING.find(([spelt]) => spelt === latin)?.[1] ?? latin] as const];
  });
}

/** Consonants that languages and alphabets write for one another: Luhansk and Lugansk, -ev and -eff, Wien and Vena. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  ['kgqhc', 'vwf', 'sz'].flatMap((letters) => [...letters].map((letter) => [letter, letters.charAt(0)] as const)),
);
/** A name is told by this many consonants. */
const LONGEST = 7;

/**
 * What is left of a name in every spelling: its consonants, alike ones as one, doubled ones once, with an `a` for a
 * vowel that opens it. "Tokayev", "Токаєв" and "Tokajew" → "tkv".
 */
export function skeletonOf(name: string, spelling: Spelling): string {
  const lower = name.toLowerCase();
  let skeleton = '';
  for (let at = 0; at < lower.length && skeleton.length < LONGEST;) {
    const [spelt, sound] = spelling.find(([letters]) => lower.startsWith(letters, at)) ?? [lower.charAt(at), null];
    for (const letter of sound ?? spelt.normalize('NFD')) {
      if (letter === 'x') skeleton += 'ks';
      else if (/[bdlmnprt]/.test(letter) || ALIKE.has(letter)) skeleton += ALIKE.get(letter) ?? letter;
      else if (skeleton === '' && /[aeiouy]/.test(letter)) skeleton = 'a';
    }
    at += spelt.length;
  }
  return skeleton.replace(/(.)\1+/g, '$1');
}
