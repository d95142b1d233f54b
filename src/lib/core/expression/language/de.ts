import { BESIDE_RULES } from '../rules/beside.ts';
import { CLOCK_RULES } from '../rules/clock.ts';
import { DATE_RULES } from '../rules/dates.ts';
import { HOUR_RULES } from '../rules/hours.ts';
import { LENGTH_RULES } from '../rules/lengths.ts';
import { MEASURE_RULES } from '../rules/measures.ts';
import { OFFSET_RULES } from '../rules/offsets.ts';
import { ORDER_RULES } from '../rules/order.ts';
import { RELATIVE_RULES } from '../rules/relative.ts';
import { TURN_RULES } from '../rules/turns.ts';
import { UNIT_RULES } from '../rules/units.ts';
import { VAGUE_RULES } from '../rules/vague.ts';
import { SPAN_RULES } from '../rules/spans.ts';
import { WEEKDAY_RULES } from '../rules/weekdays.ts';
import { createGrammar } from './grammar.ts';
import { countFrom, joinWords } from './numbers.ts';
import type { Language } from './language.ts';

const ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'];
const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');
const SEASONS: Readonly<Record<string, string>> = {
  frühling: 'SP',
  frühjahr: 'SP',
  sommer: 'SU',
  herbst: 'FA',
  winter: 'WI',
};
const TAILS = ['', 'e', 'er', 'en', 'es', 'em'];

/** "Eins" to "neunundneunzig". */
const COUNTS: Readonly<Record<string, number>> = {
  ...countFrom(1, ONES),
  ...countFrom(10, TEENS),
  ...Object.fromEntries(
    TENS.flatMap((ten, i) => [[ten, 20 + 10 * i], ...ONES.map((one, j) => [`${one}und${ten}`, 21 + 10 * i + j])]),
  ),
};

/** "Zweijährig", "dreitägiger": lengths as one word. */
function lengthAdjectives(): Record<string, string> {
  const units = { jährig: 'P#Y', monatig: 'P#M', wöchig: 'P#W', tägig: 'P#D', stündig: 'PT#H', minütig: 'PT#M' };
  const heads: Record<string, string> = {};
  for (const [word, count] of Object.entries(COUNTS))
    for (const [unit, value] of Object.entries(units)) heads[word + unit] = value.replace('#', String(count));
  return joinWords(heads, TAILS);
}

/** "Erster" to "einunddreißigster". */
function ordinals(): Record<string, number> {
  const stems: Record<string, number> = {
    erst: 1,
    zweit: 2,
    dritt: 3,
    viert: 4,
    fünft: 5,
    sechst: 6,
    siebt: 7,
    acht: 8,
  };
  for (const [word, count] of Object.entries(COUNTS))
    if (count > 8 && count < 32) stems[word + (count < 20 ? 't' : 'st')] = count;
  return joinWords(stems, ['e', 'en', 'er', 'es', 'em']);
}

/** "Freitagabend": a weekday and a part of it as one word. */
function weekdayParts(): Record<string, string> {
  const parts = { morgen: 'MO', früh: 'MO', vormittag: 'MO', nachmittag: 'AF', abend: 'EV', nacht: 'NI' };
  const words: Record<string, string> = {};
  WEEKDAYS.forEach((days, i) => {
    for (const day of days.split('|'))
      for (const [part, value] of Object.entries(parts)) words[day + part] = `${i + 1} ${value}`;
  });
  return words;
}

/** "Spätsommer", "Frühherbst". */
function seasonSides(): Record<string, string> {
  const sides = { spät: 'END', früh: 'START' };
  const seasons = Object.entries(SEASONS).filter(([season]) => season !== 'frühjahr' && season !== 'frühling');
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, value]) =>
      seasons.map(([season, code]) => [`${side}${season}|${side}${season}s`, `${value} ${code}`]),
    ),
  );
}

const LONG_ADVERBS = joinWords(
  {
    jahrzehnte: 'PXDE',
    jahre: 'PXY',
    jahr: 'PXY',
    monate: 'PXM',
    wochen: 'PXW',
    tage: 'PXD',
    stunden: 'PTXH',
    minuten: 'PTXM',
  },
  ['lang', 'lange', 'langen', 'langer', 'langes', 'langem'],
);

export const GERMAN: Language = {
  code: 'de',
  monthFirst: false,
  rules: [
    ...DATE_RULES,
    ...WEEKDAY_RULES,
    ...UNIT_RULES,
    ...VAGUE_RULES,
    ...RELATIVE_RULES,
    ...OFFSET_RULES,
    ...BESIDE_RULES,
    ...TURN_RULES,
    ...CLOCK_RULES,
    ...HOUR_RULES,
    ...LENGTH_RULES,
    ...SPAN_RULES,
    ...MEASURE_RULES,
    ...ORDER_RULES,
  ],
  words: {
    month: {
      'januar|jänner|jan|januars': 1, 'februar|feber|febr|feb|februars': 2, 'märz|mär': 3, 'april|apr|aprils': 4, 'mai|mais': 5, 'juni|jun|junis': 6,
      'juli|jul|julis': 7, 'august|aug|augusts': 8, 'september|sept|sep|septembers': 9, 'oktober|okt|oktobers': 10, 'november|nov|novembers': 11, 'dezember|dez|dezembers': 12,
    },
    abbreviation: { 'jan|feb|febr|mär|apr|jun|jul|aug|sept|sep|okt|nov|dez|mo|di|mi|do|fr|sa|so': 1 },
    common: { 'mo|di|mi|do|fr|sa|so|mais|august': 1 },
    weekday: {
      'montag|mo': 1, 'dienstag|di': 2, 'mittwoch|mi': 3, 'donnerstag|do': 4, 'freitag|fr': 5, 'samstag|sonnabend|sa': 6, 'sonntag|so': 7,
    },
    weekdays: { montags: 1, dienstags: 2, mittwochs: 3, donnerstags: 4, freitags: 5, 'samstags|sonnabends': 6, sonntags: 7 },
    genitive: { des: 1 },
    weekdayPart: weekdayParts(),
    season: { 'frühling|frühjahr|frühjahrs|frühlings': 'SP', 'sommer|sommers': 'SU', 'herbst|herbstes': 'FA', 'winter|winters': 'WI' },
    seasonMonths: Object.fromEntries(Object.entries(SEASONS).map(([season, code]) => [`${season}monate|${season}monaten|${season}smonate|${season}smonaten`, code])),
    seasonSide: seasonSides(),
    monthDays: Object.fromEntries(MONTHS.map((month, i) => [`${month}tage|${month}tagen`, i + 1])),
    unit: {
      'tag|tage|tagen|tages': 'day', 'woche|wochen': 'week', 'monat|monate|monaten|monats': 'month', 'jahr|jahre|jahren|jahres': 'year',
      'jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts': 'decade', 'jahrhundert|jahrhunderte|jahrhunderten|jahrhunderts': 'century',
      'quartal|quartals|quartale': 'quarter', 'wochenende|wochenendes': 'weekend',
    },
    plural: { 'tage|tagen|wochen|monate|monaten|jahre|jahren|jahrzehnte|jahrzehnten|stunden|minuten|sekunden|jahrhunderte|jahrhunderten': 1 },
    clockUnit: { 'sekunde|sekunden': 'S', 'minute|minuten': 'M', 'stunde|stunden': 'H' },
    yearUnit: { 'jahr|jahre|jahres': 1 },
    yearWord: { 'jahr|jahre|jahres': 1 },
    centuryUnit: { 'jahrhundert|jahrhunderts|jh': 1 },
    quarterUnit: { 'quartal|quartals|vierteljahr': 1 },
    halfUnit: { 'halbjahr|halbjahres|halbjahrs|jahreshälfte': 1 },
    half: { 'hälfte|halbjahr|jahreshälfte': 1 },
    edgeUnit: {
      'jahresende|jahresschluss': 'END year', 'jahresbeginn|jahresanfang': 'START year', monatsende: 'END month', 'monatsbeginn|monatsanfang': 'START month',
    },
    turnOfYear: { 'jahreswende|jahreswechsel': 1 },
    turnOfCentury: { jahrhundertwende: 1 },
    turn: { wende: 1 },
    weekend: { wochenende: 1 },
    number: {
      ...COUNTS, 'eine|einem|einen|einer|eins': 1, zweier: 2,
      'anderthalb|eineinhalb': 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5, hundert: 100, 'ein paar|einige|einigen|mehrere|mehreren|viele|vielen|wenige|wenigen': 'X',
    },
    heap: { 'hunderte|tausende|dutzende': 'X' },
    nearly: { 'gut|knapp|fast|rund|etwa|circa|ungefähr|mehr als|weniger als|über|genau|schon': 1 },
    more: {
      'knapp|knappe|knappen|knappes|gut|gute|guten|gutes|ganze|ganzen|ganzes|volle|vollen|volles|lange|langen|weitere|weiteren|kurze|kurzen': 1,
    },
    halfWord: { 'halbe|halben|halbes|halber': 1 },
    longWord: { ...lengthAdjectives(), ...LONG_ADVERBS, viertelstunde: 'PT15M', dreiviertelstunde: 'PT45M', vierteljahrhundert: 'P25Y', 'all die jahre': 'PXY', 'halbjahr|halbjahres': 'P6M' },
    lengthTail: joinWords({ jährig: 'year', monatig: 'month', wöchig: 'week', tägig: 'day' }, TAILS),
    since: { 'seit|über': 1 },
    per: { pro: 1 },
    entire: { 'ganze|ganzen|ganzer|ganzes': 1 },
    few: { 'ein paar|einige|einigen|mehrere|mehreren|viele|vielen|wenige|wenigen': 1 },
    a: { 'ein|eine|einem|einen|einer': 1 },
    nth: ordinals(),
    decadeWord: {
      'zwanziger|zwanzigern|zwanzigerjahre|zwanzigerjahren': 1920, 'dreißiger|dreißigern|dreißigerjahre|dreißigerjahren': 1930, 'vierziger|vierzigern|vierzigerjahre|vierzigerjahren': 1940,
      'fünfziger|fünfzigern|fünfzigerjahre|fünfzigerjahren': 1950, 'sechziger|sechzigern|sechzigerjahre|sechzigerjahren': 1960, 'siebziger|siebzigern|siebzigerjahre|siebzigerjahren': 1970,
      'achtziger|achtzigern|achtzigerjahre|achtzigerjahren': 1980, 'neunziger|neunzigern|neunzigerjahre|neunzigerjahren': 1990,
    },
    the: { 'der|die|das|den|dem|des': 1 },
    of: { 'des|vom|der|von|zum': 1 },
    and: { und: 1 },
    or: { oder: 1 },
    to: { 'bis|bis zum|auf': 1 },
    inMonth: { im: 1 },
    within: { 'im|in der|am': 1 },
    often: { 'einmal|zweimal|dreimal|viermal|mehrmals': 1 },
    times: { mal: 1 },
    lean: {
      'letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vergangenes|vorigen|vorige|voriges|voriger|vorigem': 'last',
      'nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommendes|kommender': 'next',
      'diese|diesem|diesen|dieser|dieses': 'this', 'folgenden|folgende|folgendes|darauffolgenden': 'following', 'vorherigen|vorangegangenen': 'previous',
      'vorletzte|vorletzten|vorletzter|vorletztes': 'beforeLast', 'übernächste|übernächsten|übernächstes|übernächster': 'afterNext',
      'selben|gleichen|jenem|jenes|jener|desselben': 'told',
    },
    past: { 'vergangenen|letzten': 'last' },
    coming: { 'kommenden|nächsten': 1 },
    sideWord: { 'ersten|erste': 'START', 'letzten|letzte|letzter': 'END' },
    narrow: { 'früh|frühe|frühen': 'START', 'spät|späte|späten': 'END' },
    edgeAlone: { 'anfang|beginn|zu beginn|anfangs': 'START', 'mitte': 'MID', 'ende': 'END' },
    later: { 'später|danach|darauf': 1 },
    earlier: { 'früher|zuvor|davor|vorher': 1 },
    before: { vor: 1 },
    after: { nach: 1 },
    during: { 'im laufe|im verlauf': 1 },
    beforeTold: { 'zuvor|davor|vorher': 1 },
    afterTold: { 'darauf|danach': 1 },
    beside: {
      'vortag|vortages|vortags|tags zuvor|am tag davor': '-1 day', 'folgetag|folgetages|folgetags|tags darauf|anderntags': '1 day',
      'vorjahr|vorjahres|vorjahrs': '-1 year', 'folgejahr|folgejahres|folgejahrs': '1 year', 'vormonat|vormonats|vormonates': '-1 month', vorwoche: '-1 week',
      'vorjahresquartal|vorjahresquartals|vorjahreszeitraum|vorjahreszeitraums': '-4 quarter',
    },
    agoBefore: { vor: 1 },
    inBefore: { in: 1 },
    inAlso: { in: 1 },
    old: { alt: 1 },
    every: { 'jede|jeden|jedes|jeder': 1 },
    approx: { 'um|circa|ca|etwa|gegen|rund': 1 },
    deictic: { ...joinWords({ heutig: 0, gestrig: -1, morgig: 1 }, ['e', 'en', 'er', 'es', 'em']), heute: 0, gestern: -1, vorgestern: -2, 'übermorgen': 2, 'morgen': 1 },
    tonight: { 'heute abend|heute nacht': 1 },
    dayPart: {
      'vormittag|vormittags|morgen|morgens|früh|morgenstunden|morgengrauen|vormittagsstunden': 'MO', 'nachmittag|nachmittags|nachmittagsstunden': 'AF',
      'abend|abends|abendstunden': 'EV', 'nacht|nachts|nachtstunden': 'NI',
    },
    atDay: { 'am|gegen': 1 },
    noon: { 'mittag|mittags': '12:00', mitternacht: '24:00' },
    oclock: { uhr: 1 },
    halfTo: { halb: 1 },
    quarterHour: { viertel: 1 },
    pastHour: { nach: 1 },
    toHour: { vor: 1 },
    era: { 'v chr|v. chr|vor christus|v.chr|vor unserer zeitrechnung': -1, 'n chr|n. chr|nach christus|n.chr': 1 },
    reference: {
      'jetzt|derzeit|nunmehr|gegenwärtig|zurzeit|momentan|im moment|heutzutage|zur stunde': 'PRESENT_REF', 'kürzlich|neulich|damals|einst|früher|seinerzeit|in der vergangenheit|in letzter zeit|in jüngster zeit|letzter zeit|vergangener zeiten|zu dieser zeit|zu jener zeit|vor kurzem|unlängst|vor langer zeit|vor geraumer zeit|jüngst|vorhin': 'PAST_REF',
      'in zukunft|in der zukunft|naher zukunft|in naher zukunft|künftig|demnächst|bald': 'FUTURE_REF',
    },
    set: {
      ...joinWords({ täglich: 'P1D', wöchentlich: 'P1W', monatlich: 'P1M', jährlich: 'P1Y', stündlich: 'PT1H', alljährlich: 'P1Y' }, TAILS),
      tagtäglich: 'P1D', 'tag für tag': 'P1D', 'woche für woche': 'P1W', 'jahr für jahr|jahr um jahr': 'P1Y',
    },
    holiday: {
      'neujahr|neujahrstag': '1-1', 'weihnachten|weihnachtstag|ersten weihnachtstag|erster weihnachtstag|ersten weihnachtsfeiertag|erster weihnachtsfeiertag|weihnachtsfeiertag': '12-25',
      'zweiten weihnachtstag|zweiter weihnachtstag|zweiten weihnachtsfeiertag|zweiter weihnachtsfeiertag|stefanitag|stephanstag': '12-26',
      'heiligabend|heilig abend|heiligen abend|weihnachtsabend': '12-24', 'silvester|silvesterabend|silvesternacht': '12-31', 'dreikönigstag|heilige drei könige|heiligen drei könige|dreikönigsfest': '1-6', 'valentinstag': '2-14',
      'tag der arbeit|maifeiertag': '5-1', 'mariä himmelfahrt': '8-15', 'tag der deutschen einheit': '10-3', 'reformationstag|reformationsfest': '10-31', 'allerheiligen': '11-1', 'allerseelen': '11-2', 'martinstag': '11-11',
      'nikolaustag': '12-6', 'österreichischen nationalfeiertag': '10-26', 'mariä empfängnis': '12-8', 'muttertag': '5/2/7', erntedankfest: '10/1/7', 'internationalen frauentag|weltfrauentag': '3-8', walpurgisnacht: '4-30',
    },
    easter: {
      'ostern|ostersonntag|osterfest': 0, karfreitag: -2, gründonnerstag: -3, karsamstag: -1, ostermontag: 1, palmsonntag: -7, 'pfingsten|pfingstsonntag': 49, pfingstmontag: 50, aschermittwoch: -46, rosenmontag: -48,
      'faschingsdienstag|fastnachtsdienstag': -47, 'christi himmelfahrt|himmelfahrtstag|vatertag': 39, fronleichnam: 60,
    },
  }, // prettier-ignore
  grammar: createGrammar({
    future:
      'wird|werden|soll|sollen|will|wollen|geplant(?:e[nrs]?)?|vorgesehen(?:e[nrs]?)?|anstehende[nrs]?|voraussichtlich|künftig',
    limit: 'bis|bis zum|spätestens|spätestens am',
    relative: 'der|die|das|dem|den|deren|dessen',
    past: 'seit|war|waren|hat|haben|hatte|hatten|wurde|wurden|ist|(?:an|ab|auf|aus|be|bei|ein|ent|er|nach|statt|teil|unter|über|ver|vor|zu|zurück)?(?:blieb|brach|fand|fiel|fing|floh|flog|fuhr|gab|ging|half|hielt|kam|lief|ließ|lor|nahm|rief|sah|sank|schied|schien|schlug|schloss|schoss|schrieb|sprach|sprang|starb|stieg|traf|trat|trug|warf|wies|zog)(?:en)?|begann|begannen|gewann|gewannen|lag|lagen|saß|saßen|stand|standen|bat|baten|ge[a-zäöüß]{2,}t|(?!heute|leute|seite|mitte|letzte|erste|zweite|dritte|rechte|beste)[a-zäöüß]{3,}ten?',
    presentAhead: true,
    nowadays: { before: 'bis|noch|von|schon|auch|erst', after: 'noch|schon|sind|ist|gibt|haben', timeless: true },
    counting:
      'etwa|rund|fast|knapp|über|mehr als|mindestens|nur|alle|ca\\.|circa|nr\\.|nummer|raum|zimmer|halle|saal|linie|flug|seite|artikel|paragraf|§',
    counted:
      'menschen|personen|mann|männer|frauen|kinder|soldaten|tote|verletzte|leute|einwohner|mitarbeiter|arbeitsplätze|euro|mark|dollar|franken|prozent|km|kilometer|meter|m|tonnen|kilo|kg|mal|stück|seiten|häuser|wohnungen|schüler|studenten|stimmen|fälle|teilnehmer|besucher|mitglieder|millionen|milliarden|tausend|quadratmeter|hektar|liter|grad|watt|ps|uhr',
    prepositions:
      'in|im|am|an|seit|bis|vor|nach|von|vom|ab|zum|zur|zwischen|um|gegen|anfang|mitte|ende|und|oder|des|der|dem|den|im jahr|jahr|jahre|jahres|beginn|diesen|diesem|seit dem',
    from: 'von|vom',
    to: 'bis|bis zum',
    between: 'zwischen|zwischen dem|zwischen den',
    and: 'und|und dem|und den',
    or: 'oder|bzw\\.|sowie',
    street: 'straße|platz|brücke|straße des|platz des|brücke des',
    atClock: 'um|gegen|ab|bis|kurz vor|kurz nach|seit',
    link: 'dem|um|am|im|in|des|der|dem|gegen|vom|von|den|zum|auf|auf den|kurz nach|kurz vor|nach|ab|bis',
  }),
};
