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

const DEAD = new Set(splitList('загиблих загиблі загинули загинуло загинув загинула жертв'));

/** "Щонайменше 12 шахтарів", "десятки човнів", "1 000 робітників" · not: "4 березня". */
export const UKRAINIAN: Counting = {
  numerals: numeralsFrom(
    2,
    `два/дві/двох/двоє три/трьох/троє чотири/чотирьох/четверо п'ять/пʼять/п'яти/п'ятеро/пʼятеро шість/шести/шестеро сім/семи/семеро
    вісім/восьми/восьмеро дев'ять/девʼять/дев'ятеро десять/десяти одинадцять дванадцять`,
  ),
  vague: valuesOf<Range>([
    ['десятки десятків', TENS],
    ['сотні сотень', HUNDREDS],
    ['тисячі тисяч', THOUSANDS],
  ]),
  hedges: hedgesOf({
    least: 'щонайменше, принаймні, не менше, не менш як, понад, більше, більш ніж',
    most: 'до, не більше, щонайбільше, менше',
    about: 'близько, приблизно, майже',
  }),
  factors: valuesOf([
    ['тисяча тисячі тисяч', 1000],
    ['мільйон мільйони мільйонів', 1_000_000],
  ]),
  groups: /^[ \u00a0\u202f]$/,
  partitives: new Set(),
  isCounted: countedOf(DEAD),
  people: new Set(splitList('люди людей осіб особи чоловік чоловіків жінок дітей')),
  dead: DEAD,
};
