import { BESIDE_RULES } from '../rules/beside.ts';
import { CLOCK_RULES } from '../rules/clock.ts';
import { DATE_RULES } from '../rules/dates.ts';
import { HOUR_RULES } from '../rules/hours.ts';
import { LENGTH_RULES } from '../rules/lengths.ts';
import { MEASURE_RULES } from '../rules/measures.ts';
import { OFFSET_RULES } from '../rules/offsets.ts';
import { ORDER_RULES } from '../rules/order.ts';
import { RELATIVE_RULES } from '../rules/relative.ts';
import { SPAN_RULES } from '../rules/spans.ts';
import { TURN_RULES } from '../rules/turns.ts';
import { UNIT_RULES } from '../rules/units.ts';
import { VAGUE_RULES } from '../rules/vague.ts';
import { WEEKDAY_RULES } from '../rules/weekdays.ts';
import { createGrammar } from './grammar.ts';
import type { Language } from './language.ts';
import { countFrom } from './numbers.ts';

const ONES = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const TEENS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf'];
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** "Un" to "quatre-vingt-dix-neuf". */
const COUNTS: Readonly<Record<string, number>> = {
  ...countFrom(1, ONES),
  ...countFrom(10, TEENS),
  ...Object.fromEntries(TENS.flatMap((ten, i) => [[ten, 20 + 10 * i], [`${ten} et un`, 21 + 10 * i], ...ONES.slice(1).map((one, j) => [`${ten} ${one}`, 22 + 10 * i + j])])),
  ...countFrom(70, TEENS.map((teen) => `soixante ${teen}`)), 'soixante et onze': 71, 'quatre vingts': 80,
  ...countFrom(80, ['', ...ONES, ...TEENS].map((one) => `quatre vingt ${one}`.trim())),
}; // prettier-ignore

/** "Deuxième" to "trente et unième": the numbers with their ending; "neuf" and those in e change before it. */
function ordinals(): Record<string, number> {
  const words = Object.entries(COUNTS).filter(([, count]) => count > 1 && count < 32);
  return Object.fromEntries(
    words.map(([word, count]) => [
      `${word.replace(/neuf$/, 'neuv').replace(/cinq$/, 'cinqu').replace(/e$/, '')}ième`,
      count,
    ]),
  );
}

export const FRENCH: Language = {
  code: 'fr',
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
      'janvier|janv': 1, 'février|févr|fév': 2, mars: 3, 'avril|avr': 4, mai: 5, juin: 6, 'juillet|juil': 7, août: 8,
      'septembre|sept': 9, 'octobre|oct': 10, 'novembre|nov': 11, 'décembre|déc': 12,
    },
    abbreviation: { 'janv|févr|fév|avr|juil|sept|oct|nov|déc': 1 },
    weekdays: { lundis: 1, mardis: 2, mercredis: 3, jeudis: 4, vendredis: 5, samedis: 6, dimanches: 7 },
    dayParts: { 'matins|matinées': 'MO', 'après midis': 'AF', 'soirs|soirées': 'EV', nuits: 'NI' },
    theMany: { les: 1 },
    weekday: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
    season: { printemps: 'SP', 'été|étés': 'SU', automne: 'FA', 'hiver|hivers': 'WI' },
    seasonMonths: { 'mois de printemps': 'SP', "mois d'été": 'SU', "mois d'automne": 'FA', "mois d'hiver": 'WI' },
    common: { 'été': 1 },
    unit: {
      'jour|jours': 'day', 'semaine|semaines': 'week', 'mois': 'month', 'an|ans|année|années': 'year', 'journée|journées': 'day', 'week end|week ends': 'weekend',
      'décennie|décennies': 'decade', 'siècle|siècles': 'century', 'trimestre|trimestres': 'quarter',
    },
    plural: { 'jours|journées|semaines|ans|années|décennies|siècles|heures|minutes|secondes': 1 },
    clockUnit: { 'seconde|secondes': 'S', 'minute|minutes': 'M', 'heure|heures': 'H' },
    yearUnit: { 'an|année': 1 },
    monthUnit: { mois: 1 },
    weekUnit: { semaine: 1 },
    yearsUnit: { 'années|ans': 1 },
    centuryUnit: { 'siècle|siècles': 1 },
    quarterUnit: { trimestre: 1 },
    half: { 'moitié|semestre': 1 },
    halfUnit: { semestre: 1 },
    turnOfYear: { "tournant de l'année": 1 },
    turnOfCentury: { 'tournant du siècle': 1 },
    turn: { tournant: 1 },
    there: { là: 1 },
    during: { 'au cours de|au fil de|dans le courant de|au cours du|au fil du': 1 },
    beside: {
      veille: '-1 day', lendemain: '1 day', surlendemain: '2 day', "avant veille": '-2 day',
      "jour d'avant": '-1 day', "jour d'après": '1 day', "année d'avant": '-1 year', "année d'après": '1 year',
    },
    weekend: { 'week end|week-end': 1 },
    number: { ...COUNTS, une: 1, cent: 100, 'quelques|plusieurs': 'X' },
    heap: {
      'dizaine|une dizaine': 10, 'douzaine|une douzaine': 12, 'quinzaine|une quinzaine': 15, 'vingtaine|une vingtaine': 20, 'trentaine|une trentaine': 30,
      'quarantaine|une quarantaine': 40, 'cinquantaine|une cinquantaine': 50, 'centaine|une centaine': 100, 'centaines|des centaines|milliers|des milliers': 'X',
    },
    nearly: { 'environ|près de|plus de|moins de|presque|déjà|à peine|exactement|quelque': 1 },
    halfWord: { 'demi|demie': 1 },
    halfAfter: { 'demi|demie': 1 },
    longWord: { "quart d'heure": 'PT15M', "un quart d'heure": 'PT15M', "trois quarts d'heure": 'PT45M', 'demi journée|une demi journée': 'PT12H' },
    entire: { 'tout|toute': 1 },
    since: { 'depuis|depuis des|pendant|pendant des|durant des|durant': 1 },
    per: { par: 1 },
    times: { fois: 1 },
    within: { par: 1 },
    past: { 'derniers|dernières': 'last' },
    coming: { 'prochains|prochaines': 1 },
    more: { 'longs|longues|bons|bonnes|autres': 1 },
    few: { 'quelques|plusieurs': 1 },
    a: { 'un|une': 1 },
    nth: { 'premier|première': 1, 'second|seconde': 2, ...ordinals() },
    the: { 'le|la|les|l|ces': 1 },
    of: { 'de|du|des|d': 1 },
    in: { en: 1 },
    and: { et: 1 },
    or: { ou: 1 },
    to: { 'au|à|jusqu’au|jusqu\'au': 1 },
    lean: {
      'dernier|dernière|passé|passée': 'last', 'prochain|prochaine': 'next', 'ce|cet|cette': 'this', 'avant dernier|avant dernière': 'beforeLast', 'suivant|suivante': 'following',
      'précédent|précédente': 'previous', 'même': 'told',
    },
    sideWord: { 'premiers|premières|premier|première': 'START', 'derniers|dernières|dernier|dernière': 'END' },
    edgeAlone: { 'début|au début|le début|commencement|courant début': 'START', 'fin|à la fin|la fin': 'END', 'mi|milieu|au milieu|le milieu': 'MID' },
    later: { 'plus tard': 1 },
    earlier: { 'plus tôt|auparavant': 1 },
    after: { après: 1 },
    before: { avant: 1 },
    agoBefore: { 'il y a|voilà|voici': 1 },
    inBefore: { dans: 1 },
    inAlso: { dans: 1 },
    every: { 'chaque|tous les|toutes les': 1 },
    approx: { 'vers|environ|circa|environs de|aux environs de|aux alentours de': 1 },
    deictic: { "aujourd'hui": 0, hier: -1, demain: 1, 'avant hier': -2, 'après demain': 2 },
    atDay: { 'dans la|dans l|au|en': 1 },
    dayPart: { 'matin|matinée|aube|petit matin|point du jour': 'MO', 'après midi': 'AF', 'soir|soirée': 'EV', 'nuit': 'NI' },
    noon: { midi: '12:00', minuit: '24:00' },
    oclock: { 'heure|heures|h': 1 },
    halfHour: { 'demie|demi': 1 },
    quarterHour: { 'quart|le quart': 1 },
    toHour: { moins: 1 },
    era: { 'av j-c|av. j.-c|avant jésus-christ|avant j.-c|av j.-c': -1, 'ap j-c|après jésus-christ|apr. j.-c': 1 },
    reference: {
      "maintenant|actuellement|à présent|désormais|de nos jours|à l'heure actuelle|en ce moment|pour l'instant|pour le moment|à l'heure qu'il est": 'PRESENT_REF',
      "récemment|dernièrement|autrefois|jadis|naguère|à cette époque|à l'époque|à cette époque là|dans le passé|par le passé|il y a longtemps|il y a peu|il y a peu de temps|voici peu": 'PAST_REF',
      "à l'avenir|bientôt|prochainement|sous peu|dans un avenir proche|dans un proche avenir|dans l'avenir|dans les années à venir|dans les jours à venir|dans les mois à venir|dans les semaines à venir": 'FUTURE_REF',
    },
    paper: { 'quotidien|hebdomadaire|mensuel': 1 },
    set: {
      'quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement': 'XXXX-XX-XX', 'hebdomadaire|hebdomadaires': 'XXXX-WXX',
      'mensuel|mensuelle|mensuels|mensuelles': 'XXXX-XX', 'annuel|annuelle|annuels|annuelles|annuellement': 'XXXX',
    },
    holiday: {
      "noël|jour de noël": '12-25', "veille de noël|réveillon de noël": '12-24', "nouvel an|jour de l'an|premier de l'an": '1-1', 'toussaint': '11-1', 'saint sylvestre|jour de la saint sylvestre': '12-31',
      'épiphanie': '1-6', 'chandeleur': '2-2', 'saint valentin': '2-14', 'fête du travail': '5-1', 'fête nationale': '7-14', 'assomption': '8-15', 'armistice|jour de l\'armistice': '11-11', 'saint nicolas': '12-6',
      'jour des morts': '11-2', 'fête de la musique': '6-21', 'saint jean': '6-24',
    },
    easter: {
      'pâques|dimanche de pâques': 0, 'vendredi saint': -2, 'jeudi saint': -3, 'samedi saint': -1, 'lundi de pâques': 1, 'dimanche des rameaux|rameaux': -7, 'mercredi des cendres': -46, 'mardi gras': -47,
      "ascension|jeudi de l'ascension|jour de l'ascension": 39, 'pentecôte|dimanche de pentecôte': 49, 'lundi de pentecôte': 50, 'fête dieu': 60,
    },
  }, // prettier-ignore
  grammar: createGrammar({
    future:
      'sera|seront|va|vont|aura|auront|doit|doivent|devrait|devraient|prévu|prévue|prévus|prévues|[a-zéèê]{2,}(?:era|eront|ira|iront)',
    limit: "d[’']ici|avant|d’ici au|avant le",
    relative: 'qui|que|dont|lequel|laquelle',
    past: 'depuis|était|étaient|a|ont|avait|avaient|fut|furent|eut|eurent|est|sont|dit',
    nowadays: { before: "encore|jusqu[’']à|déjà", after: 'encore|toujours|un|une', timeless: false },
    counting:
      'environ|près de|plus de|quelque|quelques|presque|au moins|seulement|encore|les|des|n[°o]|numéro|salle|chambre|ligne|vol|page|article|chapitre',
    counted:
      'personnes|hommes|femmes|enfants|soldats|morts|blessés|habitants|emplois|euros|dollars|francs|kilomètres|km|mètres|m|tonnes|kg|fois|pages|maisons|élèves|étudiants|voix|cas|membres|visiteurs|millions|milliards|mille|hectares|litres|degrés|watts|salariés|places|exemplaires',
    prepositions:
      "en|au|à|le|la|les|du|de|des|dès|depuis|jusqu[’']en|jusqu[’']au|jusqu[’']à|avant|après|vers|entre|et|ou|début|fin|mi|pour|pendant|durant|courant|l[’']année|année|années|mois de",
    from: 'de|du|depuis',
    to: "à|au|jusqu[’']en|jusqu[’']au",
    between: 'entre',
    and: "et|et le|et l[’']",
    or: 'ou',
    smallMonths: true,
    street: '(?:rue|avenue|place|boulevard|pont|quai|stade|lycée|station)(?: du)?',
    atClock: "à|vers|dès|avant|jusqu[’']à",
    alone: '^\\s*(?:[.,;:)!?]|$)|^\\s(?:il|elle|ils|elles|on|nous|vous|je)(?!\\p{L})',
    link: "à|au|le|du|de|dans la|de la|vers|des|d[’']|mois de|dans l[’']|de l[’']|l[’']|en|dès",
  }),
};
