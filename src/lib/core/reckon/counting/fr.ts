import {
  HUNDREDS,
  TENS,
  THOUSANDS,
  hedgesOf,
  numeralsFrom,
  splitList,
  valuesOf,
  type Counting,
  type Range,
} from './counting.ts';

/** "Au moins 12 mineurs", "des dizaines de bateaux", "1 000 ouvriers" · not: "40 %". */
export const FRENCH: Counting = {
  numerals: numeralsFrom(2, 'deux trois quatre cinq six sept huit neuf dix onze douze'),
  vague: valuesOf<Range>([
    ['dizaines', TENS],
    ['centaines', HUNDREDS],
    ['milliers', THOUSANDS],
  ]),
  hedges: hedgesOf({
    least: 'au moins, plus de',
    most: 'jusque à, au plus, moins de',
    about: 'environ, près de, quelque, presque',
  }),
  factors: valuesOf([
    ['cents', 100],
    ['mille', 1000],
    ['million millions', 1_000_000],
  ]),
  groups: /^[ \u00a0\u202f]$/,
  partitives: new Set(['de']),
  isCounted: (lower) => /[^s][sx]$/.test(lower),
  people: new Set(splitList('personnes gens hommes femmes enfants victimes')),
  dead: new Set(splitList('morts mortes tués tuées décès')),
};
