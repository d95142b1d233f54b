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

const PEOPLE = 'people persons men women children victims lives';

/** "At least 12 miners", "dozens of boats", "1,000 workers" · not: "the year 2019", "$40". */
export const ENGLISH: Counting = {
  numerals: numeralsFrom(2, 'two three four five six seven eight nine ten eleven twelve'),
  vague: valuesOf<Range>([
    ['dozens', [24, 99]],
    ['scores', [40, 199]],
    ['hundreds', HUNDREDS],
    ['thousands', THOUSANDS],
  ]),
  hedges: hedgesOf({
    least: 'at least, more than, no fewer than, over, above',
    most: 'up to, as many as, at most, fewer than, less than, under',
    about: 'about, around, some, nearly, almost, roughly, approximately',
  }),
  factors: valuesOf([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
  ]),
  groups: /^,$/,
  partitives: new Set(['of']),
  isCounted: (lower) => /[^s]s$/.test(lower) || ['people', 'men', 'women', 'children', 'dead'].includes(lower),
  people: new Set(splitList(PEOPLE)),
  dead: new Set(splitList('dead deaths fatalities')),
};
