import { CLOCK_RULES } from '../rules/clock.ts';
import { DATE_RULES } from '../rules/dates.ts';
import { LENGTH_RULES } from '../rules/lengths.ts';
import { ORDER_RULES } from '../rules/order.ts';
import { RELATIVE_RULES } from '../rules/relative.ts';
import { UNIT_RULES } from '../rules/units.ts';
import { VAGUE_RULES } from '../rules/vague.ts';
import { SPAN_RULES } from '../rules/spans.ts';
import { createGrammar } from './grammar.ts';
import { joinWords } from './numbers.ts';
import type { Language } from './language.ts';

/** "Zweijährig", "dreitägiger": lengths as one word. */
function lengthAdjectives(): Record<string, string> {
  const counts = {
    ein: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwölf: 12,
  };
  const units = { jährig: 'P#Y', monatig: 'P#M', wöchig: 'P#W', tägig: 'P#D', stündig: 'PT#H', minütig: 'PT#M' };
  const heads: Record<string, string> = {};
  for (const [word, count] of Object.entries(counts))
    for (const [unit, value] of Object.entries(units)) heads[word + unit] = value.replace('#', String(count));
  return joinWords(heads, ['', 'e', 'er', 'en', 'es', 'em']);
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
    ...UNIT_RULES,
    ...VAGUE_RULES,
    ...RELATIVE_RULES,
    ...CLOCK_RULES,
    ...LENGTH_RULES,
    ...SPAN_RULES,
    ...ORDER_RULES,
  ],
  words: {
    month: {
      'januar|jänner|jan|januars': 1, 'februar|feber|feb|februars': 2, 'märz|mär': 3, 'april|apr|aprils': 4, 'mai|mais': 5, 'juni|jun|junis': 6,
      'juli|jul|julis': 7, 'august|aug|augusts': 8, 'september|sept|sep|septembers': 9, 'oktober|okt|oktobers': 10, 'november|nov|novembers': 11, 'dezember|dez|dezembers': 12,
    },
    abbreviation: { 'jan|feb|mär|apr|jun|jul|aug|sept|sep|okt|nov|dez|mo|di|mi|do|fr|sa|so': 1 },
    common: { 'mo|di|mi|do|fr|sa|so|mais|august': 1 },
    weekday: {
      'montag|montags|mo': 1, 'dienstag|dienstags|di': 2, 'mittwoch|mittwochs|mi': 3, 'donnerstag|donnerstags|do': 4, 'freitag|freitags|fr': 5,
      'samstag|samstags|sonnabend|sonnabends|sa': 6, 'sonntag|sonntags|so': 7,
    },
    season: { 'frühling|frühjahr|frühjahrs|frühlings': 'SP', 'sommer|sommers': 'SU', 'herbst|herbstes': 'FA', 'winter|winters': 'WI' },
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
    half: { 'hälfte|halbjahr': 1 },
    weekend: { wochenende: 1 },
    number: {
      'ein|eine|einem|einen|einer|eins': 1, 'zwei|zweier': 2, drei: 3, 'vier': 4, 'fünf': 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11,
      'zwölf': 12, dreizehn: 13, vierzehn: 14, 'fünfzehn': 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, 'dreißig': 30,
      'anderthalb|eineinhalb': 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5, vierzig: 40, 'fünfzig': 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, hundert: 100, 'ein paar|einige|einigen|mehrere|mehreren|viele|vielen|wenige|wenigen': 'X',
    },
    more: {
      'knapp|knappe|knappen|knappes|gut|gute|guten|gutes|ganze|ganzen|ganzes|volle|vollen|volles|lange|langen|weitere|weiteren|kurze|kurzen': 1,
    },
    halfWord: { 'halbe|halben|halbes|halber': 1 },
    longWord: { ...lengthAdjectives(), ...LONG_ADVERBS, viertelstunde: 'PT15M', 'halbjahr|halbjahres': 'P6M' },
    since: { seit: 1 },
    per: { pro: 1 },
    entire: { 'ganze|ganzen|ganzer|ganzes': 1 },
    few: { 'ein paar|einige|einigen|mehrere|mehreren|viele|vielen|wenige|wenigen': 1 },
    a: { 'ein|eine|einem|einen|einer': 1 },
    nth: {
      'erste|ersten|erster|erstes': 1, 'zweite|zweiten|zweiter|zweites': 2, 'dritte|dritten|dritter|drittes': 3, 'vierte|vierten|viertes': 4, 'fünften': 5,
      sechsten: 6, siebten: 7, achten: 8, neunten: 9, zehnten: 10, 'elften': 11, 'zwölften': 12, neunzehnten: 19, zwanzigsten: 20,
    },
    decadeWord: {
      'zwanziger|zwanzigerjahre|zwanzigerjahren': 1920, 'dreißiger|dreißigerjahre|dreißigerjahren': 1930, 'vierziger|vierzigerjahre|vierzigerjahren': 1940,
      'fünfziger|fünfzigerjahre|fünfzigerjahren': 1950, 'sechziger|sechzigerjahre|sechzigerjahren': 1960, 'siebziger|siebzigerjahre|siebzigerjahren': 1970,
      'achtziger|achtzigerjahre|achtzigerjahren': 1980, 'neunziger|neunzigerjahre|neunzigerjahren': 1990,
    },
    the: { 'der|die|das|den|dem|des': 1 },
    of: { 'des|vom|der': 1 },
    and: { und: 1 },
    or: { oder: 1 },
    to: { 'bis|bis zum': 1 },
    lean: {
      'letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vergangenes|vorigen|vorige|voriges|voriger|vorigem': 'last',
      'nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommendes|kommender': 'next',
      'diese|diesem|diesen|dieser|dieses': 'this', 'folgenden|folgende|folgendes|darauffolgenden': 'following', 'vorherigen|vorangegangenen': 'previous',
      'selben|gleichen|jenem|jenes|jener|desselben': 'told',
    },
    past: { 'vergangenen|letzten': 'last' },
    coming: { 'kommenden|nächsten': 1 },
    sideWord: { 'ersten|erste': 'START', 'letzten|letzte': 'END' },
    narrow: { 'früh|frühe|frühen': 'START', 'spät|späte|späten': 'END' },
    edgeAlone: { 'anfang|beginn|zu beginn|anfangs': 'START', 'mitte': 'MID', 'ende': 'END' },
    later: { 'später|danach': 1 },
    earlier: { 'früher|zuvor|davor': 1 },
    agoBefore: { vor: 1 },
    old: { alt: 1 },
    every: { 'jede|jeden|jedes|jeder': 1 },
    approx: { 'um|circa|ca|etwa|gegen|rund': 1 },
    deictic: { heute: 0, gestern: -1, vorgestern: -2, 'übermorgen': 2, 'morgen': 1 },
    tonight: { 'heute abend|heute nacht': 1 },
    dayPart: { 'vormittag|vormittags|morgens|früh': 'MO', 'nachmittag|nachmittags': 'AF', 'abend|abends': 'EV', 'nacht|nachts': 'NI' },
    atDay: { 'am|gegen': 1 },
    noon: { 'mittag|mittags': '12:00', mitternacht: '24:00' },
    oclock: { uhr: 1 },
    era: { 'v chr|v. chr|vor christus|v.chr|vor unserer zeitrechnung': -1, 'n chr|n. chr|nach christus|n.chr': 1 },
    reference: {
      'jetzt|derzeit|gegenwärtig|zurzeit|momentan|im moment|heutzutage|zur stunde': 'PRESENT_REF', 'kürzlich|neulich|damals|einst|früher|seinerzeit|vergangenheit|in letzter zeit|in jüngster zeit|letzter zeit|vergangener zeiten|zu dieser zeit|zu jener zeit|vor kurzem|unlängst': 'PAST_REF',
      'zukunft|künftig|demnächst|bald': 'FUTURE_REF',
    },
    set: { 'täglich|tagtäglich': 'P1D', 'wöchentlich': 'P1W', monatlich: 'P1M', 'jährlich|alljährlich': 'P1Y' },
    holiday: { 'neujahr|neujahrstag': '1-1', 'weihnachten|weihnachtstag': '12-25', 'heiligabend|heilig abend': '12-24', silvester: '12-31' },
    easter: { 'ostern|ostersonntag': 0, karfreitag: -2, ostermontag: 1, pfingsten: 49, aschermittwoch: -46 },
  }, // prettier-ignore
  grammar: createGrammar({
    future: 'wird|werden|soll|sollen|will|wollen|geplant|voraussichtlich|künftig',
    limit: 'bis|bis zum|spätestens|spätestens am',
    past: 'war|waren|hat|haben|hatte|hatten|wurde|wurden|ist|(?:an|ab|auf|aus|be|bei|ein|ent|er|nach|statt|teil|unter|über|ver|vor|zu|zurück)?(?:blieb|brach|fand|fiel|fing|floh|flog|fuhr|gab|ging|half|hielt|kam|lief|ließ|lor|nahm|rief|sah|sank|schied|schien|schlug|schloss|schoss|schrieb|sprach|sprang|starb|stieg|traf|trat|trug|warf|wies|zog)(?:en)?|begann|begannen|gewann|gewannen|lag|lagen|saß|saßen|stand|standen|bat|baten|ge[a-zäöüß]{2,}t|(?!heute|leute|seite|mitte|letzte|erste|zweite|dritte|rechte|beste)[a-zäöüß]{3,}ten?',
    presentAhead: true,
    nowadays: { before: 'bis|noch|von|schon|auch|erst', after: 'noch|schon|sind|ist|gibt|haben' },
    counting:
      'etwa|rund|fast|knapp|über|mehr als|mindestens|nur|alle|ca\\.|circa|nr\\.|nummer|seite|artikel|paragraf|§',
    counted:
      'menschen|personen|mann|männer|frauen|kinder|soldaten|tote|verletzte|leute|einwohner|mitarbeiter|arbeitsplätze|euro|mark|dollar|franken|prozent|km|kilometer|meter|m|tonnen|kilo|kg|mal|stück|seiten|häuser|wohnungen|schüler|studenten|stimmen|fälle|teilnehmer|besucher|mitglieder|millionen|milliarden|tausend|quadratmeter|hektar|liter|grad|watt|ps|uhr',
    prepositions:
      'in|im|am|an|seit|bis|vor|nach|von|vom|ab|zum|zur|zwischen|um|gegen|anfang|mitte|ende|und|oder|des|der|dem|den|im jahr|jahr|jahre|jahres|beginn|diesen|diesem|seit dem',
    from: 'von|vom',
    to: 'bis|bis zum',
    between: 'zwischen',
    and: 'und',
    link: 'um|am|im|in|des|der|dem|gegen|vom|von|den',
  }),
};
