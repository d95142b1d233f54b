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

const ONES = ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const TEENS = [
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
];
const TWENTIES = [
  'veinte',
  'veintiuno|veintiún|veintiuna',
  'veintidós',
  'veintitrés',
  'veinticuatro',
  'veinticinco',
  'veintiséis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
];
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const DECADES = ['veinte', ...TENS];
const NTHS = [
  'primer|primero|primera',
  'segundo|segunda',
  'tercer|tercero|tercera',
  'cuarto|cuarta',
  'quinto|quinta',
  'sexto|sexta',
  'séptimo|séptima',
  'octavo|octava',
  'noveno|novena',
  'décimo|décima',
];

/** "Un" to "noventa y nueve". */
const COUNTS: Readonly<Record<string, number>> = {
  ...countFrom(1, ONES), 'uno|una': 1,
  ...countFrom(10, TEENS),
  ...countFrom(20, TWENTIES),
  ...Object.fromEntries(TENS.flatMap((ten, i) => [[ten, 30 + 10 * i], ...['un|uno|una', ...ONES.slice(1)].map((one, j) => [one.split('|').map((form) => `${ten} y ${form}`).join('|'), 31 + 10 * i + j])])),
}; // prettier-ignore

export const SPANISH: Language = {
  code: 'es',
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
      'enero|ene': 1, 'febrero|feb': 2, 'marzo|mar': 3, 'abril|abr': 4, mayo: 5, 'junio|jun': 6, 'julio|jul': 7, 'agosto|ago': 8,
      'septiembre|setiembre|sept': 9, 'octubre|oct': 10, 'noviembre|nov': 11, 'diciembre|dic': 12,
    },
    common: { mar: 1 },
    abbreviation: { 'ene|feb|mar|abr|jun|jul|ago|sept|oct|nov|dic': 1 },
    weekday: { lunes: 1, martes: 2, 'miércoles': 3, jueves: 4, viernes: 5, 'sábado|sábados': 6, 'domingo|domingos': 7 },
    theMany: { 'los': 1 },
    dayParts: { 'mañanas|madrugadas': 'MO', tardes: 'AF', noches: 'NI' },
    seasonMonths: { 'meses de primavera': 'SP', 'meses de verano': 'SU', 'meses de otoño': 'FA', 'meses de invierno': 'WI' },
    season: { primavera: 'SP', verano: 'SU', 'otoño': 'FA', invierno: 'WI' },
    unit: {
      'día|días': 'day', 'semana|semanas': 'week', 'mes|meses': 'month', 'año|años': 'year', 'década|décadas': 'decade', 'siglo|siglos': 'century', 'trimestre|trimestres': 'quarter', 'fin de semana|fines de semana': 'weekend',
    },
    plural: { 'días|semanas|meses|años|décadas|siglos|horas|minutos|segundos': 1 },
    clockUnit: { 'segundos': 'S', 'minuto|minutos': 'M', 'hora|horas': 'H' },
    yearUnit: { año: 1 },
    monthUnit: { mes: 1 },
    weekUnit: { semana: 1 },
    yearsUnit: { 'años|década de|década de los': 1 },
    centuryUnit: { 'siglo|siglos': 1 },
    decadeAlone: countTens(DECADES, 1920),
    turnOfYear: { 'cambio de año': 1 },
    turnOfCentury: { 'cambio de siglo': 1 },
    during: { 'a lo largo de|a lo largo del|en el transcurso de|en el transcurso del|en el curso de|en el curso del': 1 },
    beside: { víspera: '-1 day', 'día de antes': '-1 day' },
    quarterUnit: { trimestre: 1 },
    half: { 'mitad|semestre': 1 },
    halfUnit: { semestre: 1 },
    weekend: { 'fin de semana': 1 },
    number: { ...COUNTS, cien: 100, 'unos|unas|algunos|algunas|varios|varias|pocos|pocas': 'X' },
    heap: {
      'decena|una decena': 10, 'docena|una docena': 12, 'quincena|una quincena': 15, 'veintena|una veintena': 20, 'treintena|una treintena': 30,
      'centenar|un centenar': 100, 'cientos|centenares|miles|decenas': 'X',
    },
    nearly: { 'casi|cerca de|más de|menos de|alrededor de|unos|unas|apenas|exactamente|ya': 1 },
    halfWord: { 'medio|media': 1 },
    halfAfter: { 'medio|media': 1 },
    longWord: { 'un cuarto de hora': 'PT15M', 'cuarto de hora': 'PT15M', 'tres cuartos de hora': 'PT45M', 'un cuarto de siglo': 'P25Y' },
    entire: { 'todo|toda': 1 },
    since: { 'desde hace|durante|por': 1 },
    per: { por: 1 },
    times: { 'vez|veces': 1 },
    within: { 'por|al|a': 1 },
    past: { 'últimos|últimas|pasados|pasadas': 'last' },
    coming: { 'próximos|próximas': 1 },
    more: { 'largos|largas|buenos|otros': 1 },
    few: { 'unos|unas|algunos|algunas|varios|varias|pocos|pocas': 1 },
    a: { 'un|una': 1 },
    nth: countFrom(1, NTHS),
    the: { 'el|la|los|las': 1 },
    of: { 'de|del': 1 },
    in: { en: 1 },
    days: { días: 1 },
    and: { 'y|e': 1 },
    or: { 'o|u': 1 },
    to: { 'a|al|hasta|hasta el': 1 },
    lean: {
      'pasado|pasada|último|última': 'last', 'próximo|próxima|que viene|entrante': 'next', 'este|esta|presente': 'this', 'antepasado|antepasada': 'beforeLast', 'siguiente': 'following',
      'anterior': 'previous', 'mismo|misma|aquel|aquella|ese|esa|ese mismo|esa misma|aquel mismo|aquella misma': 'told',
    },
    sideWord: { 'primeros|primeras|primer|primero|primera': 'START', 'últimos|últimas|último|última': 'END' },
    edgeAlone: { 'principios|a principios|comienzos|a comienzos|inicios|a inicios|al principio|el principio|principio|al comienzo|el comienzo|el inicio': 'START', 'finales|a finales|fines|a fines|fin|a fin|final|al final|el final': 'END', 'mediados|a mediados': 'MID' },
    later: { 'más tarde': 1 },
    after: { después: 1 },
    before: { antes: 1 },
    ago: { atrás: 1 },
    agoBefore: { 'hace': 1 },
    inBefore: { 'dentro de': 1 },
    every: { 'cada|todos los|todas las': 1 },
    approx: { 'hacia|circa|alrededor de|aproximadamente|en torno a': 1 },
    deictic: { hoy: 0, ayer: -1, mañana: 1, 'anteayer|antes de ayer|antier': -2, 'pasado mañana': 2 },
    lastNight: { anoche: 1 },
    atDay: { 'por|en|al|a': 1 },
    dayPart: { 'madrugada|mañana|amanecer|alba': 'MO', tarde: 'AF', 'anochecer|atardecer': 'EV', noche: 'NI' },
    oclock: { horas: 1 },
    halfHour: { media: 1 },
    quarterHour: { cuarto: 1 },
    toHour: { menos: 1 },
    noon: { 'mediodía': '12:00', medianoche: '24:00' },
    era: { 'a c|a.c|antes de cristo|a. c': -1, 'd c|d.c|después de cristo|d. c': 1 },
    reference: {
      'ahora|actualmente|hoy en día|hoy día|hoy por hoy|en la actualidad|de momento|por el momento|en este momento|en estos momentos|en nuestros días': 'PRESENT_REF',
      'recientemente|últimamente|antaño|antiguamente|en aquella época|en aquel entonces|por entonces|hace mucho tiempo|hace mucho|hace tiempo|hace poco|en el pasado|hace poco tiempo': 'PAST_REF',
      'en el futuro|en un futuro|en un futuro próximo|en un futuro cercano|próximamente|pronto|en los años venideros': 'FUTURE_REF',
    },
    paper: { 'diario|diarios|semanal': 1 },
    set: {
      'diario|diaria|diarios|diarias|diariamente|a diario': 'XXXX-XX-XX', 'semanal|semanales|semanalmente': 'XXXX-WXX', 'mensual|mensuales|mensualmente': 'XXXX-XX', 'anual|anuales|anualmente': 'XXXX',
    },
    holiday: {
      'navidad|día de navidad': '12-25', nochebuena: '12-24', 'año nuevo|día de año nuevo': '1-1', nochevieja: '12-31', 'día de reyes|día de los reyes magos': '1-6', 'día de los inocentes|día de los santos inocentes': '12-28',
      'día de todos los santos|todos los santos': '11-1', 'día de muertos|día de los muertos|día de los difuntos': '11-2', 'día de la hispanidad|día de la raza': '10-12', 'día de la constitución': '12-6', 'inmaculada concepción': '12-8',
      'día del trabajo|día del trabajador|día de los trabajadores': '5-1', 'día de san valentín|san valentín': '2-14', 'noche de san juan': '6-23', 'día de san josé': '3-19', 'asunción': '8-15', 'día de la mujer': '3-8', 'día de santiago': '7-25',
    },
    easter: {
      'domingo de pascua|pascua|domingo de resurrección': 0, 'viernes santo': -2, 'jueves santo': -3, 'sábado santo': -1, 'miércoles santo': -4, 'lunes de pascua': 1, 'domingo de ramos': -7, 'miércoles de ceniza': -46,
      'martes de carnaval': -47, pentecostés: 49, 'corpus christi|corpus': 60,
    },
  }, // prettier-ignore
  grammar: createGrammar({
    future:
      'será|serán|va a|van a|habrá|prevé|prevén|previsto|prevista|debe|deben|[a-zñ]{2,}(?:ará|arán|erá|erán|irá|irán)',
    limit: 'antes del|hasta|hasta el|para el',
    relative: 'que|quien|quienes|cuyo|cuya|el cual|la cual',
    past: 'fue|fueron|era|eran|ha|han|había|habían|dijo|estaba|[a-zñ]{2,}(?:ó|aron|ieron|aba|aban|ía|ían)',
    nowadays: { before: 'hasta|todavía|aún|hasta el día de', after: 'todavía|aún|un|una', timeless: false },
    counting:
      'unos|unas|casi|cerca de|más de|alrededor de|al menos|sólo|solo|otros|otras|los|las|n[°º]|número|página|artículo|capítulo',
    counted:
      'personas|hombres|mujeres|niños|soldados|muertos|heridos|habitantes|empleos|euros|dólares|pesos|pesetas|kilómetros|km|metros|m|toneladas|kg|veces|páginas|casas|alumnos|estudiantes|votos|casos|miembros|visitantes|millones|mil|hectáreas|litros|grados|trabajadores|plazas|ejemplares',
    prepositions:
      'en|el|del|de|desde|hasta|antes de|después de|hacia|entre|y|o|para|durante|principios de|finales de|mediados de|año|años|la|los|a|al|este|pasado|mes de',
    from: 'de|del|desde|desde el',
    to: 'a|al|hasta|hasta el',
    between: 'entre|entre el',
    and: 'y|y el',
    or: 'o|e|u',
    smallMonths: true,
    street: '(?:calle|plaza|avenida|paseo|puente|estadio|estación|barrio)(?: del?)?',
    atClock: 'a|hacia|sobre|desde|hasta|para|antes de|después de|pasadas',
    alone: '^(?!\\s+(?:del?|que)(?!\\p{L}))',
    link: 'a las|a la|a|al|de|del|el|en|de la|por|por la|la|los|mes de|hacia|hacia las|sobre las',
  }),
};

function countTens(words: readonly string[], first: number): Record<string, number> {
  return Object.fromEntries(words.map((word, i) => [word, first + 10 * i]));
}
