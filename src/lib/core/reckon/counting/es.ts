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

/** "Al menos 12 mineros", "decenas de barcos", "1.000 obreros" · not: "40 %". */
export const SPANISH: Counting = {
  numerals: numeralsFrom(2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce'),
  vague: valuesOf<Range>([
    ['decenas', TENS],
    ['cientos centenares', HUNDREDS],
    ['miles', THOUSANDS],
  ]),
  hedges: hedgesOf({
    least: 'al menos, por lo menos, más de',
    most: 'hasta, como máximo, menos de',
    about: 'unos, unas, cerca de, alrededor de, casi, aproximadamente',
  }),
  factors: valuesOf([
    ['mil', 1000],
    ['millón millones', 1_000_000],
  ]),
  groups: /^[. \u00a0\u202f]$/,
  partitives: new Set(['de']),
  isCounted: (lower) => /[^s]s$/.test(lower),
  people: new Set(splitList('personas gentes hombres mujeres niños víctimas')),
  dead: new Set(splitList('muertos muertas fallecidos fallecidas')),
};
