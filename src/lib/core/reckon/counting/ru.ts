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
import { countedOf } from './slavic.ts';

const DEAD = new Set(splitList('погибших погибшие погибли погибло погиб погибла жертв'));

/** "По меньшей мере 12 шахтёров", "десятки лодок", "1 000 рабочих" · not: "4 марта". */
export const RUSSIAN: Counting = {
  numerals: numeralsFrom(
    2,
    `два/две/двух/двое три/трех/трое четыре/четырех/четверо пять/пяти/пятеро шесть/шести/шестеро семь/семи/семеро
    восемь/восьми/восьмеро девять/девяти/девятеро десять/десяти одиннадцать двенадцать`,
  ),
  vague: valuesOf<Range>([
    ['десятки десятков', TENS],
    ['сотни сотен', HUNDREDS],
    ['тысячи тысяч', THOUSANDS],
  ]),
  hedges: hedgesOf({
    least: 'по меньшей мере, как минимум, не менее, не меньше, свыше, более, больше',
    most: 'до, не более, не больше, менее',
    about: 'около, примерно, почти, порядка',
  }),
  factors: valuesOf([
    ['тысяча тысячи тысяч', 1000],
    ['миллион миллиона миллионов', 1_000_000],
  ]),
  groups: /^[ \u00a0\u202f]$/,
  partitives: new Set(),
  isCounted: countedOf(DEAD),
  people: new Set(splitList('люди людей человек человека лиц мужчин женщин детей')),
  dead: DEAD,
};
