import { CLOCK_RULES } from '../rules/clock.ts';
import { DATE_RULES } from '../rules/dates.ts';
import { LENGTH_RULES } from '../rules/lengths.ts';
import { ORDER_RULES } from '../rules/order.ts';
import { RELATIVE_RULES } from '../rules/relative.ts';
import { UNIT_RULES } from '../rules/units.ts';
import { VAGUE_RULES } from '../rules/vague.ts';
import { createGrammar } from './grammar.ts';
import type { Language } from './language.ts';
import { countFrom } from './numbers.ts';

export const FRENCH: Language = {
  code: 'fr',
  monthFirst: false,
  rules: [
    ...DATE_RULES,
    ...UNIT_RULES,
    ...VAGUE_RULES,
    ...RELATIVE_RULES,
    ...CLOCK_RULES,
    ...LENGTH_RULES,
    ...ORDER_RULES,
  ],
  words: {
    month: {
      'janvier|janv': 1, 'février|févr|fév': 2, mars: 3, 'avril|avr': 4, mai: 5, juin: 6, 'juillet|juil': 7, août: 8,
      'septembre|sept': 9, 'octobre|oct': 10, 'novembre|nov': 11, 'décembre|déc': 12,
    },
    abbreviation: { 'janv|févr|fév|avr|juil|sept|oct|nov|déc': 1 },
    weekday: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
    season: { printemps: 'SP', 'été|l’été|l\'été': 'SU', 'automne|l’automne|l\'automne': 'FA', 'hiver|l’hiver|l\'hiver': 'WI' },
    common: { 'été': 1 },
    unit: {
      'jour|jours': 'day', 'semaine|semaines': 'week', 'mois': 'month', 'an|ans|année|années|l’année|l\'année|l’an|l\'an': 'year',
      'décennie|décennies': 'decade', 'siècle|siècles': 'century', 'trimestre|trimestres': 'quarter',
    },
    plural: { 'jours|semaines|ans|années|décennies|siècles|heures|minutes|secondes': 1 },
    clockUnit: { 'seconde|secondes': 'S', 'minute|minutes': 'M', 'heure|heures': 'H' },
    yearUnit: { 'an|année|l’année|l\'année|l’an|l\'an': 1 },
    yearsUnit: { 'années|ans': 1 },
    centuryUnit: { 'siècle|siècles': 1 },
    quarterUnit: { trimestre: 1 },
    half: { semestre: 1 },
    weekend: { 'week end|week-end': 1 },
    number: {
      'un|une': 1, ...countFrom(2, ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze']),
      vingt: 20, trente: 30, quarante: 40, cinquante: 50, cent: 100, 'quelques|plusieurs': 'X',
    },
    few: { 'quelques|plusieurs': 1 },
    a: { 'un|une': 1 },
    nth: { 'premier|première': 1, 'deuxième|second|seconde': 2, 'troisième': 3, 'quatrième': 4, 'cinquième': 5 },
    the: { 'le|la|les|l': 1 },
    of: { 'de|du|des|d': 1 },
    and: { et: 1 },
    or: { ou: 1 },
    to: { 'au|à|jusqu’au|jusqu\'au': 1 },
    lean: {
      'dernier|dernière|passé|passée': 'last', 'prochain|prochaine': 'next', 'ce|cet|cette': 'this', 'suivant|suivante': 'following',
      'précédent|précédente': 'previous', 'même': 'told',
    },
    sideWord: { 'premiers|premières': 'START', 'derniers|dernières': 'END' },
    edgeAlone: { 'début|au début|le début': 'START', 'fin|à la fin|la fin': 'END', 'mi|milieu|au milieu': 'MID' },
    later: { 'plus tard|après': 1 },
    earlier: { 'plus tôt|auparavant': 1 },
    agoBefore: { 'il y a': 1 },
    every: { 'chaque|tous les|toutes les': 1 },
    approx: { 'vers|environ|circa': 1 },
    deictic: { 'aujourd\'hui|aujourd’hui': 0, hier: -1, demain: 1, 'avant hier': -2, 'après demain': 2 },
    dayPart: { 'matin|matinée': 'MO', 'après-midi|après midi': 'AF', 'soir|soirée': 'EV', 'nuit': 'NI' },
    noon: { midi: '12:00', minuit: '24:00' },
    oclock: { heures: 1 },
    era: { 'av j-c|av. j.-c|avant jésus-christ|avant j.-c|av j.-c': -1, 'ap j-c|après jésus-christ|apr. j.-c': 1 },
    reference: { 'maintenant|actuellement|à présent|désormais': 'PRESENT_REF', 'récemment|autrefois|jadis': 'PAST_REF', 'à l\'avenir|à l’avenir|l\'avenir|l’avenir|bientôt': 'FUTURE_REF' },
    set: { 'quotidien|quotidienne|quotidiennement': 'XXXX-XX-XX', 'hebdomadaire': 'XXXX-WXX', mensuel: 'XXXX-XX', 'annuel|annuelle|annuellement': 'XXXX' },
    holiday: { 'noël': '12-25', 'nouvel an|jour de l\'an|jour de l’an': '1-1', toussaint: '11-1' },
    easter: { 'pâques': 0, 'pentecôte': 49 },
  }, // prettier-ignore
  grammar: createGrammar({
    future:
      'sera|seront|va|vont|aura|auront|doit|doivent|devrait|devraient|prévu|prévue|prévus|prévues|[a-zéèê]{2,}(?:era|eront|ira|iront)',
    limit: "d[’']ici|avant|d’ici au|avant le",
    past: 'était|étaient|a|ont|avait|avaient|fut|furent|eut|eurent|est|sont|dit',
    counting:
      'environ|près de|plus de|quelque|quelques|presque|au moins|seulement|encore|les|des|n[°o]|numéro|page|article|chapitre',
    counted:
      'personnes|hommes|femmes|enfants|soldats|morts|blessés|habitants|emplois|euros|dollars|francs|kilomètres|km|mètres|m|tonnes|kg|fois|pages|maisons|élèves|étudiants|voix|cas|membres|visiteurs|millions|milliards|mille|hectares|litres|degrés|watts|salariés|places|exemplaires',
    prepositions:
      "en|au|à|le|la|les|du|de|des|dès|depuis|jusqu[’']en|jusqu[’']au|jusqu[’']à|avant|après|vers|entre|et|ou|début|fin|mi|pour|pendant|durant|courant|l[’']année|année|années|mois de",
    from: 'de|du|depuis',
    to: "à|au|jusqu[’']en|jusqu[’']au",
    between: 'entre',
    and: 'et',
    link: "à|le|du|de|dans la|de la|vers|des|d[’']",
  }),
};
