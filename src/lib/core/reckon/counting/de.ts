import {
  HUNDREDS,
  THOUSANDS,
  hedgesOf,
  numeralsFrom,
  splitList,
  valuesOf,
  type Counting,
  type Range,
} from './counting.ts';

/** "Mindestens 12 Bergleute", "Dutzende Boote", "1.000 Arbeiter" · not: "am 4. März", "40 Prozent". */
export const GERMAN: Counting = {
  numerals: numeralsFrom(2, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  vague: valuesOf<Range>([
    ['dutzende dutzenden', [24, 99]],
    ['hunderte hunderten', HUNDREDS],
    ['tausende tausenden', THOUSANDS],
  ]),
  hedges: hedgesOf({
    least: 'mindestens, wenigstens, mehr als, über',
    most: 'bis zu, höchstens, weniger als, unter',
    about: 'etwa, rund, ungefähr, circa, knapp, fast, gut',
  }),
  factors: valuesOf([
    ['hundert', 100],
    ['tausend', 1000],
    ['million millionen', 1_000_000],
  ]),
  groups: /^[. \u00a0\u202f]$/,
  partitives: new Set(['von']),
  isCounted: (lower, capital) => capital && lower !== 'prozent' && lower !== 'uhr',
  people: new Set(splitList('menschen personen leute männer frauen kinder opfer')),
  dead: new Set(splitList('tote toten todesopfer todesfälle')),
};
