import { CLOCK_RULES } from '../rules/clock.ts';
import { DATE_RULES } from '../rules/dates.ts';
import { LENGTH_RULES } from '../rules/lengths.ts';
import { OFFSET_RULES } from '../rules/offsets.ts';
import { QUARTER_RULES } from '../rules/quarters.ts';
import { RELATIVE_RULES } from '../rules/relative.ts';
import { SPAN_RULES } from '../rules/spans.ts';
import { UNIT_RULES } from '../rules/units.ts';
import { TURN_RULES } from '../rules/turns.ts';
import { VAGUE_RULES } from '../rules/vague.ts';
import { WEEKDAY_RULES } from '../rules/weekdays.ts';
import { ENDED } from './grammar.ts';
import type { Language } from './language.ts';
import { compoundNumbers, countFrom } from './numbers.ts';

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const NTHS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const LATER_NTHS = [
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** As many as nothing counts. */
const FEW = [
  'few|a few|several|some|many|a number of|a handful of|dozens of|hundreds of|thousands of',
  ...['several', 'a few', 'many'].flatMap((some) => ['dozen', 'hundred', 'thousand'].map((size) => `${some} ${size}`)),
].join('|');

export const ENGLISH: Language = {
  code: 'en',
  monthFirst: true,
  rules: [
    ...DATE_RULES,
    ...WEEKDAY_RULES,
    ...UNIT_RULES,
    ...VAGUE_RULES,
    ...RELATIVE_RULES,
    ...OFFSET_RULES,
    ...TURN_RULES,
    ...QUARTER_RULES,
    ...LENGTH_RULES,
    ...SPAN_RULES,
    ...CLOCK_RULES,
  ],
  words: {
    month: {
      'january|jan': 1, 'february|feb': 2, 'march|mar': 3, 'april|apr': 4, may: 5, 'june|jun': 6,
      'july|jul': 7, 'august|aug': 8, 'september|sept|sep': 9, 'october|oct': 10, 'november|nov': 11, 'december|dec': 12,
    },
    weekday: {
      'monday|mon': 1, 'tuesday|tue|tues': 2, 'wednesday|wed': 3, 'thursday|thu|thur|thurs': 4,
      'friday|fri': 5, 'saturday|sat': 6, 'sunday|sun': 7,
    },
    weekdays: { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 },
    abbreviation: {
      'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun': 1,
    },
    /** Words of everyday use that a month, weekday or season shares its name with. */
    common: { 'may|march|mar|jun|jan|sun|sat|mon|wed|fri|fall|spring|second|seconds|august': 1 },
    season: { spring: 'SP', summer: 'SU', 'autumn|fall': 'FA', winter: 'WI' },
    unit: {
      'day|days': 'day', 'week|weeks|wks': 'week', 'month|months': 'month', 'year|years|yr|yrs': 'year', 'quarter|quarters': 'quarter',
      'decade|decades': 'decade', 'century|centuries': 'century', 'weekend|weekends': 'weekend',
    },
    plural: {
      'days|weeks|wks|months|years|yrs|quarters|decades|centuries|weekends|seconds|secs|minutes|mins|hours|hrs': 1,
    },
    clockUnit: { 'second|seconds|secs': 'S', 'minute|minutes|mins|min': 'M', 'hour|hours|hrs|hr': 'H' },
    yearUnit: { year: 1 },
    yearsUnit: { years: 1 },
    yearWords: spokenYears(),
    fiscal: { fiscal: 1 },
    /** Idioms that tell no time, though their words could. */
    idiom: { 'now and then|now and again|sunday school|the day to day|day to day|last minute|second hand|future tense|future perfect|past tense': 1 },
    period: { period: 1 },
    centuryUnit: { 'century|centuries': 1 },
    quarterUnit: { 'quarter|quarters': 1 },
    quarterName: { q1: 1, q2: 2, q3: 3, q4: 4 },
    halfName: { h1: 1, h2: 2 },
    weekend: { 'weekend|wknd': 1 },
    half: { half: 1 },
    long: { long: 1 },
    /** "All day", "the whole week". */
    entire: { 'all|whole|entire|full': 1 },
    longWord: { daylong: 'P1D', weeklong: 'P1W', monthlong: 'P1M', yearlong: 'P1Y', decadelong: 'P1DE', hourlong: 'PT1H' },
    pastNoun: { past: 1 },
    futureNoun: { future: 1 },
    /** Months that people are named after. */
    firstName: { 'april|may|june|august': 1 },
    soon: { soon: 1 },
    alike: { 'same|corresponding|comparable|equivalent': 1 },
    previous: { 'previous|preceding|prior': 1 },
    someDay: { 'one day|some day|someday': 1 },
    ended: { 'ended|ending|ends|end': 1 },
    number: {
      ...countFrom(1, [...ONES, ...TEENS]),
      ...countFromTens(TENS, 20),
      ...compoundNumbers(TENS, ONES),
      'a hundred|one hundred|hundred': 100, 'a dozen|dozen': 12, 'a couple of|couple of|a couple': 2,
      [FEW]: 'X',
    },
    few: { [FEW]: 1 },
    a: { 'a|an|one': 1 },
    nth: {
      ...countFrom(1, [...NTHS, ...LATER_NTHS]),
      ...compoundNumbers(['twenty'], NTHS.slice(0, 9)), thirtieth: 30, 'thirty first': 31,
    },
    decadeWord: {
      ...countFromTens(DECADES, 1920), noughties: 2000,
      ...Object.fromEntries(DECADES.map((word, i) => [`nineteen ${word}`, 1920 + 10 * i])),
    },
    the: { the: 1 },
    /** "The last week" measures, "last week" dates. */
    measure: { the: 1 },
    of: { of: 1 },
    and: { and: 1 },
    or: { or: 1 },
    to: { to: 1 },
    in: { in: 1 },
    throughout: { over: 1 },
    /** "The year ended June 30". */
    over: { ended: 1 },
    per: { per: 1 },
    times: { 'times|time': 1 },
    often: { 'once|twice|thrice': 1 },
    approx: { 'circa|c|ca|around|about|approximately|roughly': 1 },
    that: { 'that|the same': 1 },
    lean: {
      last: 'last', past: 'last', next: 'next', coming: 'next', upcoming: 'next', 'this|current|the current': 'this',
      'previous|preceding|prior|previous': 'previous', 'following|ensuing|subsequent': 'following', 'that|same|that same|this same|the same': 'told',
    },
    past: { past: 'past', last: 'last' },
    last: { last: 1 },
    next: { next: 1 },
    ensuing: { 'following|ensuing|subsequent|intervening|previous|preceding': 1 },
    recent: { recent: 1 },
    coming: { 'coming|next': 1 },
    sideWord: { 'first|opening|initial': 'START', 'last|final|closing|latest|latter': 'END' },
    part: { part: 1 },
    narrow: {
      'early|early in|early on|early to mid': 'START', 'mid|middle|midway through': 'MID', 'late|late in|late on|mid to late': 'END',
    },
    edge: {
      'beginning|start|outset|dawn|onset': 'START', 'middle': 'MID', 'end|close': 'END',
    },
    ago: { ago: 1 },
    earlier: { earlier: 1 },
    later: { later: 1 },
    before: { 'before|previously|prior': 1 },
    on: { on: 1 },
    single: { single: 1 },
    other: { other: 1 },
    turn: { turn: 1 },
    after: { after: 1 },
    afterwards: { 'afterwards|afterward': 1 },
    hence: { 'hence|from now': 1 },
    time: { time: 1 },
    more: { 'more|straight|consecutive|successive|solid|whole|long|additional|further|trading|business|working|calendar': 1 },
    full: { full: 1 },
    whole: { whole: 1 },
    old: { old: 1 },
    every: { every: 1 },
    each: { each: 1 },
    deictic: {
      today: 0, 'yesterday': -1, 'tomorrow|tmrw|tmw|tomoro': 1, 'the day before yesterday': -2, 'the day after tomorrow': 2,
    },
    tonight: { 'tonight|tonite': 1 },
    dayPart: {
      'morning|mid morning|early hours|early morning hours|small hours|wee hours|dawn|daybreak|sunrise|first light': 'MO',
      'afternoon|mid afternoon': 'AF', 'evening|evenings|dusk|sunset|sundown|nightfall': 'EV', 'night|nite|overnight': 'NI',
    },
    noon: { 'noon|midday': '12:00', midnight: '24:00' },
    meridiem: { am: 'am', pm: 'pm' },
    oclock: { "o'clock|o’clock": 1 },
    zone: { 'gmt|utc|et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|cet|cest|eet|eest|bst|ist|msk|jst|aest|local time|local': 1 },
    era: { 'bc|bce': -1, 'ad|ce': 1 },
    reference: {
      'now|currently|at present|presently|right now|nowadays|these days|for now|the time being|at the moment': 'PRESENT_REF',
      'recently|lately|not long ago|not that long ago|long ago|formerly|more recently|some time ago|moments ago|a moment ago|a few moments ago': 'PAST_REF',
      'a while ago|a short while ago|a little while ago|a long while ago|a short time ago|a long time ago|the other day|the other night': 'PAST_REF',
      'recent times|the recent past|the distant past|those days': 'PAST_REF',
      'the near future|the foreseeable future|the immediate future|the distant future|the not too distant future|the near term': 'FUTURE_REF',
      'moments later|a short time later|a short while later|some time later': 'FUTURE_REF',
      [aheadOf(['hours', 'days', 'weeks', 'months', 'years', 'decades'])]: 'FUTURE_REF',
    },
    vagueAdjective: { 'current|the current': 'PRESENT_REF', recent: 'PAST_REF', future: 'FUTURE_REF' },
    fortnight: { 'fortnight|fortnights': 1 },
    /** What is named by its season: "the summer offensive". */
    seasonal: { 'offensive|offensives|counteroffensive|counter offensive|campaign|harvest|session|recess|floods|elections|election': 1 },
    set: {
      daily: 'XXXX-XX-XX', weekly: 'XXXX-WXX', monthly: 'XXXX-XX', 'yearly|annually': 'XXXX',
    },
    holiday: {
      "new year|new year's day|new year day": '1-1', "new year eve|new year's eve": '12-31', 'christmas|christmas day|xmas': '12-25',
      'christmas eve': '12-24', 'boxing day': '12-26', 'may day': '5-1', 'halloween|hallowe’en': '10-31', 'st valentine day|valentine day': '2-14',
      'independence day|fourth of july': '7-4', 'bastille day': '7-14', 'armistice day': '11-11', 'epiphany': '1-6', 'international women day': '3-8', 'veterans day|remembrance day': '11-11', 'canada day': '7-1', 'st patrick day': '3-17', "april fools' day|april fool day|april fools day": '4-1',
      'groundhog day': '2-2', 'guy fawkes night|bonfire night': '11-5', 'thanksgiving|thanksgiving day': '11/4/4', 'memorial day': '5/-1/1', 'labor day': '9/1/1',
      'martin luther king day': '1/3/1', 'presidents day': '2/3/1', 'columbus day': '10/2/1', 'mother day|mothers day': '5/2/7', 'father day|fathers day': '6/3/7',
    },
    easter: { 'easter|easter sunday': 0, 'good friday': -2, 'easter monday': 1, 'palm sunday': -7, 'ash wednesday': -46, 'shrove tuesday|mardi gras': -47, 'maundy thursday': -3,
      'holy saturday': -1, 'ascension day': 39, 'pentecost|whit sunday|whitsunday': 49, 'whit monday|pentecost monday': 50, 'corpus christi': 60 },
  }, // prettier-ignore
  grammar: {
    future:
      /\b(?:(?:will|shall|would|should|(?<!(?:\d|\d(?:st|nd|rd|th)|in|of|on|by|since|until|last|next|this|early|late|mid|from|to) )may|might|could|won['’]t)(?: not)?(?: be [a-z]+(?:ed|id|nt|ld|wn))?|(?<!(?:seem|appear)(?:s|ed)? )to be(?: [a-z]+(?:ed|id|nt|ld|wn))?|going to|(?:is|are) to(?= [a-z])|(?:is|are) being(?= [a-z])|takes? effect|can(?:no|['’])?t wait|look(?:s|ing)? forward|due(?! to (?:an?|the|its|his|her|their|our|my|this|that|these|those|[a-z]+(?:ing|s))\b)|(?<=\b(?:is|are|be|been|was|were|widely|not) )expected|expects|scheduled|planned|plans? to|plans (?=an? |the |for )|payable|upcoming|aims? to|intends? to|set to|(?:supposed|meant|likely) to)\b|['’]ll\b/gi,
    infinitive: /\bto [a-z]{2,}\b/gi,
    reported: /,["”’]? (?:[^,\s]+ ){1,5}(?:said|says)\b[^,]*/i,
    relative: /, (?:who|whose|whom|which|that)\b[^,]*,|^ (?:that|which|who) [^,]*/gi,
    past: /\b(?:since|was|were|had|has|have|did|said|says|became|began|broke|came|chose|drew|drove|fell|felt|fled|flew|gave|got|grew|knew|ran|rose|saw|spoke|stood|swore|took|threw|went|withdrew|wrote|(?:told|bought|brought|built|caught|fought|found|heard|held|hit|kept|killed|led|left|lost|made|meant|met|paid|sent|shot|sold|spent|swept|struck|taught|thought|won|[a-z]{2,}ed)(?<!\b(?:be|being|is|are) (?:[a-z]+ly )?[a-z]+))\b/gi,
    scheduled: /\b(?:begins|starts|opens|ends|meets|runs|expires|turns|resumes|convenes)\b/gi,
    presentAhead: false,
    nowadays: null,
    hourBefore: /\b(?:at|until|till|after|before|between) $/i,
    limit: /\b(?:by|until|till)(?: the)? $/i,
    until: /\b(?:until|till)\b[^.!?;]*$/i,
    countBefore:
      /(?:\b(?:about|around|some|nearly|almost|over|roughly|approximately|least|most|than|only|just|another|other|all|these|those|of the|killed|injured|wounded|arrested|detained|exactly|no\.?|number|case|order|decree|bill|resolution|clause|type|psalm|opus|seats|page|pages|room|route|flight|highway|up to|total of|score of|numbered|numbering|worth|boeing|model|vitamin|article|chapter|section|line|bus|building|apartment)|[+×*=]|\d)\s?$/i,
    countAfter:
      /^\s?-?(?:people|persons?|men|women|children|troops|soldiers|dead|others?|units?|jobs|shares|points?|percent|per cent|dollars?|euros?|pounds?|rubles?|roubles?|yen|francs?|marks?|km|kms|cc|fans|kilomet\w+|miles?|met(?:er|re)s?|feet|foot|ft|inch(?:es)?|tons?|tonnes?|kg|grams?|lit(?:er|re)s?|barrels?|degrees|watts?|mw|kw|mph|hp|rpm|bytes?|pages|copies|votes|seats|cases|deaths|tests|members|employees|workers|students|pupils|residents|houses|homes|families|villages|companies|cars|vehicles|tanks|aircraft|planes|ships|guns|square|cubic|acres|hectares|years|months|weeks|days|hours|minutes|seconds|times|million|billion|thousand|hundred|civilians|refugees|protesters|demonstrators|fighters|prisoners|volunteers|participants|visitors|delegates|followers|subscribers|calories|steps|words|sheep|cattle|horses|m|cm|mm)(?![\p{L}])/iu,
    dateBefore:
      /(?:^|[^\p{L}])(?:in|on|at|by|since|until|till|of|from|during|between|before|after|through|throughout|to|for|and|or|early|late|mid|last|next|this|the year|year|circa|c\.|ca\.|around|about|into|past|post|pre|early in|late in|following|every|each)[\s-]+(?:the\s)?$/iu,
    range: {
      alone: /^\s?[–—]\s?$|^-$|^\s(?:through|thru)\s$/i,
      opened: [
        {
          by: /\bfrom(?:\s+the|\s+about|\s+early|\s+late|\s+mid)?\s+$/i,
          link: /^,?\s(?:to|until|till|through|up to)(?:\s+the)?\s$/i,
        },
        { by: /\bbetween(?:\s+the)?\s+$/i, link: /^\sand(?:\s+the)?\s$/i },
      ],
    },
    joins: /^(?:,?\s?(?:and|or|,|&)\s|\/)$/i,
    alone: ENDED,
    atClock: /(?!)/,
    articleTells: true,
    link: /^,?\s?(?:(?:of|in|on|at|by|around|about|the)\s)*$/i,
  },
};

/** "The days ahead", "weeks to come". */
function aheadOf(units: readonly string[]): string {
  const phrases = units.flatMap((unit) => [`${unit} ahead`, `${unit} to come`]);
  return [...phrases, ...phrases.map((phrase) => `the ${phrase}`)].join('|');
}

/** "nineteen ninety-six", "two thousand": years as they are spoken. */
function spokenYears(): Record<string, number> {
  const tails = { ...compoundNumbers(TENS, ONES), ...countFrom(10, TEENS), ...countFromTens(TENS, 20) };
  const years: Record<string, number> = { 'two thousand': 2000 };
  ['seventeen', 'eighteen', 'nineteen'].forEach((head, i) => {
    for (const [tail, value] of Object.entries(tails)) years[`${head} ${tail}`] = (17 + i) * 100 + value;
  });
  ONES.forEach((one, i) => (years[`two thousand ${one}`] = 2001 + i));
  return years;
}

function countFromTens(words: readonly string[], first: number): Record<string, number> {
  return Object.fromEntries(words.map((word, i) => [word, first + 10 * i]));
}
