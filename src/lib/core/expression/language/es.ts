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

export const SPANISH: Language = {
  code: 'es',
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
      'enero|ene': 1, 'febrero|feb': 2, marzo: 3, 'abril|abr': 4, mayo: 5, 'junio|jun': 6, 'julio|jul': 7, 'agosto|ago': 8,
      'septiembre|setiembre|sept': 9, 'octubre|oct': 10, 'noviembre|nov': 11, 'diciembre|dic': 12,
    },
    abbreviation: { 'ene|feb|abr|jun|jul|ago|sept|oct|nov|dic': 1 },
    weekday: { lunes: 1, martes: 2, 'miércoles': 3, jueves: 4, viernes: 5, 'sábado|sábados': 6, 'domingo|domingos': 7 },
    season: { primavera: 'SP', verano: 'SU', 'otoño': 'FA', invierno: 'WI' },
    unit: {
      'día|días': 'day', 'semana|semanas': 'week', 'mes|meses': 'month', 'año|años': 'year', 'década|décadas': 'decade', 'siglo|siglos': 'century', 'trimestre|trimestres': 'quarter',
    },
    plural: { 'días|semanas|meses|años|décadas|siglos|horas|minutos|segundos': 1 },
    clockUnit: { 'segundos': 'S', 'minuto|minutos': 'M', 'hora|horas': 'H' },
    yearUnit: { año: 1 },
    yearsUnit: { 'años|década de|década de los': 1 },
    centuryUnit: { siglo: 1 },
    quarterUnit: { trimestre: 1 },
    half: { semestre: 1 },
    weekend: { 'fin de semana': 1 },
    number: {
      'un|una|uno': 1, ...countFrom(2, ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince']),
      veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, cien: 100, 'unos|unas|algunos|algunas|varios|varias|pocos|pocas': 'X',
    },
    few: { 'unos|unas|algunos|algunas|varios|varias|pocos|pocas': 1 },
    a: { 'un|una': 1 },
    nth: { 'primer|primero|primera': 1, 'segundo|segunda': 2, 'tercer|tercero|tercera': 3, 'cuarto|cuarta': 4, 'quinto': 5 },
    the: { 'el|la|los|las': 1 },
    of: { 'de|del': 1 },
    and: { 'y|e': 1 },
    or: { 'o|u': 1 },
    to: { 'a|al|hasta|hasta el': 1 },
    lean: {
      'pasado|pasada|último|última': 'last', 'próximo|próxima|que viene|entrante': 'next', 'este|esta|presente': 'this', 'siguiente': 'following',
      'anterior': 'previous', 'mismo|misma|aquel|aquella': 'told',
    },
    sideWord: { 'primeros|primeras': 'START', 'últimos|últimas': 'END' },
    edgeAlone: { 'principios|a principios|comienzos|a comienzos|inicios|a inicios': 'START', 'finales|a finales|fines|a fines': 'END', 'mediados|a mediados': 'MID' },
    later: { 'después|más tarde': 1 },
    earlier: { 'antes': 1 },
    agoBefore: { 'hace': 1 },
    inBefore: { 'dentro de': 1 },
    every: { 'cada|todos los|todas las': 1 },
    approx: { 'hacia|circa|alrededor de|aproximadamente': 1 },
    deictic: { hoy: 0, ayer: -1, mañana: 1, anteayer: -2, 'pasado mañana': 2 },
    dayPart: { 'madrugada': 'MO', tarde: 'AF', noche: 'NI' },
    noon: { 'mediodía': '12:00', medianoche: '24:00' },
    era: { 'a c|a.c|antes de cristo|a. c': -1, 'd c|d.c|después de cristo|d. c': 1 },
    reference: { 'ahora|actualmente|hoy en día|en la actualidad': 'PRESENT_REF', 'recientemente|antaño': 'PAST_REF', 'en el futuro|el futuro|pronto': 'FUTURE_REF' },
    set: { 'diario|diaria|diariamente': 'XXXX-XX-XX', 'semanal|semanalmente': 'XXXX-WXX', 'mensual|mensualmente': 'XXXX-XX', 'anual|anualmente': 'XXXX' },
    holiday: { navidad: '12-25', nochebuena: '12-24', 'año nuevo': '1-1', nochevieja: '12-31' },
    easter: { 'domingo de pascua|pascua': 0, 'viernes santo': -2 },
  }, // prettier-ignore
  grammar: createGrammar({
    future:
      'será|serán|va a|van a|habrá|prevé|prevén|previsto|prevista|debe|deben|[a-zñ]{2,}(?:ará|arán|erá|erán|irá|irán)',
    limit: 'antes del|hasta|hasta el|para el',
    past: 'fue|fueron|era|eran|ha|han|había|habían|dijo|estaba|[a-zñ]{2,}(?:ó|aron|ieron|aba|aban|ía|ían)',
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
    link: 'a las|de|del|el|en|de la|por la|la|los',
  }),
};
