import type { CueRow, Lexicon } from '../lexicon.ts';
import { nameStem } from './names.ts';
import { PLAIN } from './plain.ts';
import { SPANISH_INFLECTION } from './romance.ts';
import { SPANISH_SPELLING } from './spelling.ts';
import { makeCues, nounSurfaces, phrasalForms, phrases, verbsOf, words } from './table.ts';

const MILITARY =
  words(`tropas tropa soldados soldado ejército ejércitos fuerzas fuerza militares militar unidades unidad brigada batallón división contingente guarnición tanques flota buques
  combatientes rebeldes milicianos milicia milicias regimiento paracaidistas convoy cascos guardia`);

const ACCORDS = words('acuerdo acuerdos tratado tratados tregua pacto contrato paz alto');

/** What shows a happening in Spanish, kind by kind; see `SPANISH_INFLECTION` for the entries. The first row that fits wins. */
const ROWS: readonly CueRow[] = [
  {
    kind: 'withdrawal',
    verbs:
      'retirar, abandonar, evacuar, replegar - - - repliega repliegan, retroceder, salir - - - - - saldrá, marchar',
    nouns: 'retirada, evacuación, repliegue, salida',
    needs: MILITARY,
    yes: [
      'La guarnición abandonó Marel.',
      'Los soldados se retiraron de Orn.',
      'La retirada de las tropas comenzó el martes.',
    ],
    no: ['El ministro abandonó la sala el 4 de mayo de 2018.', 'Ella retiró cuarenta coronas el 4 de mayo de 2018.'],
  },
  {
    kind: 'deployment',
    verbs:
      'desplegar - - - despliega despliegan, enviar - - - envía envían, entrar, llegar, desembarcar, cruzar, movilizar, avanzar, introducir introdujo introdujeron',
    nouns: 'despliegue, envío, entrada, llegada, desembarco, movilización',
    needs: MILITARY,
    yes: ['El gobierno envió tropas a Orn.', 'Los soldados entraron en Marel.', 'El ejército fue desplegado en Lund.'],
    no: ['El autor envió una carta a Orn el 4 de mayo de 2018.', 'El tren llegó a Marel el 4 de mayo de 2018.'],
  },
  {
    kind: 'request',
    verbs:
      'pedir pidió pidieron - pide piden, solicitar, reclamar, rogar - - - ruega ruegan, requerir requirió requirieron - requiere requieren',
    nouns: 'petición, solicitud, ruego, llamamiento',
    yes: ['El alcalde de Lund pidió ayuda.', 'La provincia solicitó médicos.', 'Lund presentó una petición.'],
    no: ['El profesor hizo una pregunta el 4 de mayo de 2018.', 'La leche se agrió el 4 de mayo de 2018.'],
  },
  {
    kind: 'resignation',
    verbs:
      'dimitir, destituir destituyó destituyeron - destituye destituyen, renunciar, abdicar, despedir despidió despidieron - despide despiden, cesar, derrocar, presentar … dimisión, presentar … renuncia',
    nouns: 'dimisión, renuncia, destitución, abdicación, cese, despido',
    yes: [
      'El canciller de Arvia dimitió.',
      'El rey fue destituido el lunes.',
      'La jueza presentó su dimisión el lunes.',
    ],
    no: [
      'El alcalde presentó a su perro el 4 de mayo de 2018.',
      'Los turistas admiraron el lago el 4 de mayo de 2018.',
    ],
  },
  {
    kind: 'appointment',
    verbs:
      'nombrar, designar, investir invistió invistieron - inviste invisten, jurar … cargo, tomar … posesión, nominar, ascender - - - asciende ascienden',
    nouns: 'nombramiento, investidura, designación, nominación',
    yes: [
      'El parlamento nombró a Vera Holm.',
      'Vera Holm juró el cargo.',
      'La investidura tuvo lugar el lunes en Lund.',
    ],
    no: ['El rey inauguró el puente el 4 de mayo de 2018.', 'El vecino tomó café el 4 de mayo de 2018.'],
  },
  {
    kind: 'election',
    verbs:
      'elegir eligió eligieron - elige eligen, reelegir reeligió reeligieron - reelige reeligen, votar, ganar … elecciones',
    nouns: 'elección, elecciones, referéndum, votación, comicios, plebiscito',
    yes: [
      'Los votantes eligieron a Anna Holm.',
      'El referéndum se celebró el domingo en Arvia.',
      'Arvia votó el domingo.',
    ],
    no: ['La cantante ganó el premio el 4 de mayo de 2018.', 'Los alumnos fueron al lago el 4 de mayo de 2018.'],
  },
  {
    kind: 'arrest',
    verbs:
      'detener detuvo detuvieron - detiene detienen detendrá, arrestar, encarcelar, extraditar, registrar, capturar, liberar, apresar, secuestrar',
    nouns: 'detención, arresto, encarcelamiento, extradición, redada, liberación, captura, secuestro',
    yes: [
      'La policía detuvo a nueve hombres en Lund.',
      'Dos conductores fueron arrestados.',
      'Los aduaneros registraron el depósito.',
    ],
    no: ['La foto muestra la cárcel el 4 de mayo de 2018.', 'Los pájaros fueron alimentados el 4 de mayo de 2018.'],
  },
  {
    kind: 'trial',
    verbs:
      'condenar / a, condenar / por, absolver - - absuelto absuelve absuelven, procesar, juzgar, imputar, demandar, sentenciar, testificar',
    nouns: 'juicio, veredicto, sentencia, condena, absolución, demanda, imputación',
    yes: [
      'Paul Hart fue condenado a seis años.',
      'Paul Hart fue absuelto.',
      'El juicio de Paul Hart comenzó el lunes.',
    ],
    no: ['Ella escribió una frase larga el 4 de mayo de 2018.', 'La tienda abrió el 4 de mayo de 2018.'],
  },
  {
    kind: 'death',
    verbs: 'morir murió murieron muerto muere mueren, matar, fallecer, asesinar, ejecutar, ahogar, perecer',
    nouns: 'muerte, asesinato, fallecimiento, ejecución, funeral, entierro, masacre, matanza',
    yes: [
      'Paul Hart murió en Lund.',
      'Dos mineros fueron asesinados en Orn.',
      'El funeral de la reina se celebró el lunes.',
    ],
    no: ['El cementerio fue abierto el lunes.', 'La obra fue representada el lunes.'],
  },
  {
    kind: 'protest',
    verbs:
      'protestar, manifestar, salir - - - - - saldrá … a las calles, salir - - - - - saldrá … a la calle, rebelar, declarar … en huelga, sublevar, amotinar',
    nouns: 'protesta, manifestación, huelga, disturbio, revuelta, levantamiento, marcha, concentración, motín, paro',
    yes: [
      'Los obreros protestaron en Lund.',
      'Los estudiantes salieron a las calles.',
      'El lunes hubo una manifestación en Lund.',
    ],
    no: ['Los conductores salieron de la estación el lunes.', 'Los invitados bailaron el lunes.'],
  },
  {
    kind: 'attack',
    verbs:
      'atacar, bombardear, invadir, sitiar, asediar, estallar, explotar, abrir - - abierto … fuego, ocupar, saquear, incendiar, asaltar, tomar … ciudad, tomar … control, disparar, herir hirió hirieron - hiere hieren, combatir, enfrentar, irrumpir',
    nouns:
      'ataque, asalto, bombardeo, invasión, atentado, explosión, ofensiva, asedio, sitio, combate, enfrentamiento, tiroteo, guerra, batalla, golpe, saqueo',
    yes: ['Los rebeldes atacaron Marel.', 'La ciudad fue sitiada por piratas.', 'Una bomba estalló en Marel.'],
    no: ['La puerta se rompió el lunes.', 'Los perros fueron alimentados el lunes.'],
  },
  {
    kind: 'disaster',
    verbs:
      'derrumbar, hundir, descarrilar, inundar, estrellar, naufragar, volcar - - - vuelca vuelcan, quemar, arder, destruir destruyó destruyeron - destruye destruyen, devastar, colapsar',
    nouns:
      'terremoto, inundación, incendio, accidente, naufragio, catástrofe, huracán, tormenta, erupción, epidemia, derrumbe, sequía, tsunami, seísmo',
    yes: ['El techo de la sala se derrumbó.', 'El ferry se hundió.', 'Un terremoto destruyó Marel.'],
    no: ['El alumno dibujó un barco el lunes.', 'La puerta fue pintada el lunes.'],
  },
  {
    kind: 'agreement',
    verbs: 'firmar, ratificar, acordar - - - acuerda acuerdan, pactar, suscribir - - suscrito',
    nouns: 'acuerdo, tratado, tregua, pacto, armisticio, fusión, convenio',
    yes: [
      'Arvia y Norrland firmaron un tratado.',
      'Las empresas acordaron una fusión.',
      'El acuerdo fue firmado en Lund.',
    ],
    no: ['Los gemelos vieron una granja el lunes.', 'La carta fue leída el lunes.'],
  },
  {
    kind: 'agreement',
    verbs: 'alcanzar, lograr, concluir concluyó concluyeron - concluye concluyen, sellar',
    needs: ACCORDS,
    yes: ['Las partes alcanzaron un acuerdo.'],
    no: ['El orador concluyó su discurso el lunes.'],
  },
  {
    kind: 'talks',
    verbs:
      'negociar, dialogar, mediar, iniciar … negociaciones, mantener mantuvo mantuvieron - mantiene mantienen mantendrá … conversaciones',
    nouns: 'negociación, negociaciones, conversación, conversaciones, diálogo',
    yes: [
      'Los delegados negociaron en Lund.',
      'Las conversaciones entre Arvia y Norrland comenzaron.',
      'Un obispo medió.',
    ],
    no: ['La lluvia comenzó el lunes.', 'La mesa fue movida el lunes.'],
  },
  {
    kind: 'meeting',
    verbs:
      'reunir - - - reúne reúnen, visitar, recibir … delegación, encontrar … con, entrevistar … con, acoger … cumbre',
    nouns: 'cumbre, reunión, encuentro, conferencia, visita, congreso, sesión, foro, asamblea',
    yes: ['Los ministros se reunieron en Lund.', 'El rey visitó Marel.', 'La cumbre de Lund tuvo lugar el lunes.'],
    no: ['Las nubes llegaron el lunes.', 'La habitación fue pintada el lunes.'],
  },
  {
    kind: 'decision',
    verbs:
      'aprobar - - - aprueba aprueban, adoptar, prohibir - - - prohíbe prohíben, decretar, imponer impuso impusieron impuesto impone imponen impondrá, decidir, ordenar, suspender, anular, derogar, autorizar, levantar … estado, levantar … sanciones, nacionalizar, proclamar, promulgar, vetar, restringir',
    nouns: 'decisión, prohibición, decreto, sanción, sanciones, ley, toque, resolución, restricción, confinamiento',
    yes: ['El consejo prohibió los coches.', 'El parlamento aprobó la ley.', 'En Lund se impuso el toque de queda.'],
    no: ['El barco rodeó la isla el lunes.', 'Ella levantó su copa el lunes.'],
  },
  {
    kind: 'economy',
    verbs:
      'comprar, vender, adquirir - - - adquiere adquieren, devaluar, quebrar - - - quiebra quiebran, invertir invirtió invirtieron - invierte invierten',
    nouns: 'quiebra, bancarrota, devaluación, recesión, adquisición, compra, inversión, rescate',
    yes: ['Holm Acero compró Arvia Rail.', 'El banco quebró.', 'La quiebra del banco se produjo el lunes.'],
    no: ['Las gallinas pusieron huevos el lunes.'],
  },
  {
    kind: 'statement',
    verbs:
      'decir dijo dijeron dicho dice dicen dirá, declarar, afirmar, anunciar, indicar, explicar, advertir advirtió advirtieron - advierte advierten, asegurar, denunciar, desmentir desmintió desmintieron - desmiente desmienten, negar - - - niega niegan, escribir - - escrito, prometer, responder, confirmar, criticar, acusar, añadir, subrayar, informar, revelar, señalar, exigir, proponer propuso propusieron propuesto propone proponen propondrá, condenar, publicar, contar - - - cuenta cuentan, manifestar / que, comunicar, sostener sostuvo sostuvieron - sostiene sostienen sostendrá',
    nouns: 'declaración, discurso, anuncio, comunicado, entrevista, carta, advertencia',
    yes: [
      'El ministro advirtió de inundaciones.',
      'La alcaldesa anunció un festival.',
      'Vera Holm escribió que estaba bien.',
    ],
    no: ['La caja fue pintada el lunes.', 'La habitación fue vaciada el lunes.'],
  },
  {
    kind: 'other',
    yes: ['La escuela de Lund abrió.', 'El puente fue pintado el 4 de mayo de 2018.', 'El ferry ha vuelto.'],
    no: [
      'La escuela de Lund no abrió el 4 de mayo de 2018.',
      'Si la escuela abre el 4 de mayo, los niños se alegrarán.',
    ],
  },
];

/** Verbs that say no more than that their noun happened. */
const SUPPORT_VERBS = `haber hubo hubieron habido hay hay habrá, tener tuvo tuvieron - tiene tienen tendrá, celebrar, comenzar - - - comienza comienzan, empezar - - - empieza empiezan, producir produjo produjeron, iniciar, realizar, organizar, estallar, lanzar, llevar, efectuar, presentar, dictar,
  ocurrir, suceder, continuar, terminar, finalizar, concluir concluyó concluyeron, hacer hizo hicieron hecho hace hacen hará, provocar, sacudir, registrar, sufrir, emitir, pronunciar, perpetrar, convocar, desatar, abrir - - abierto, poner puso pusieron puesto pone ponen pondrá`;

const OTHER_VERBS = `ir fue fueron ido va van irá, venir vino vinieron - viene vienen vendrá, ver vio vieron visto ve ven verá, dar dio dieron - da dan dará, estar estuvo estuvieron, poder pudo pudieron - puede pueden podrá, saber supo supieron - sabe saben sabrá,
  volver - - vuelto vuelve vuelven, traer trajo trajeron - trae traen, andar anduvo anduvieron, caer cayó cayeron - cae caen, romper - - roto, cubrir - - cubierto, descubrir - - descubierto, quedar, seguir siguió siguieron - sigue siguen, nacer, leer leyó leyeron, huir huyó huyeron - huye huyen, construir construyó construyeron - construye construyen`;

/** What is wanted, feared or denied is no happening. */
const OPAQUE_VERBS =
  'exigir, reclamar, prometer, proponer propuso propusieron propuesto propone proponen propondrá, desmentir desmintió desmintieron - desmiente desmienten, negar - - - niega niegan, rechazar, amenazar / con, planear, evitar, impedir impidió impidieron - impide impiden, temer, cancelar, aplazar, prever previó previeron previsto prevé prevén preverá';

/** Spanish. */
export const SPANISH: Lexicon = {
  ...PLAIN,
  language: 'es',
  verbs: 'some',
  syntax: {
    verbParts: 'before',
    pastQualifies: false,
    nounsQualify: false,
    nounsAreCapital: false,
    subjectFollows: true,
    commasPartClauses: false,
    dotsMakeOrdinals: false,
    verbSecond: false,
  },
  rows: ROWS,
  cues: makeCues(ROWS, SPANISH_INFLECTION),
  pastForms: new Set([
    ...verbsOf(SUPPORT_VERBS, SPANISH_INFLECTION, ['past']),
    ...[...verbsOf(OTHER_VERBS, SPANISH_INFLECTION, ['past'])].filter((form) => !/^fue/.test(form)),
  ]),
  finiteForms: words(
    'comienza comienzan empieza empiezan continúa continúan sigue siguen tiene tienen hace hacen hay va van viene vienen permanece permanecen',
  ),
  futureForms: new Set(
    [...verbsOf(SUPPORT_VERBS, SPANISH_INFLECTION, ['future'])].filter((form) => !/^habrá/.test(form)),
  ),
  participles: new Set([
    ...verbsOf(SUPPORT_VERBS, SPANISH_INFLECTION, ['participle']),
    ...verbsOf(OTHER_VERBS, SPANISH_INFLECTION, ['participle']),
  ]),
  adverbs: words(
    'se también ya aún todavía siempre luego entonces después ayer hoy mañana así finalmente aquí allí le les lo la los las me nos muy casi recién pronto apenas',
  ),
  looksPast: (lower) =>
    lower.length > 3 && /(?:ó|aron|ieron|yeron|jeron|aba|aban|ían)$/.test(lower) && !/rían$/.test(lower),
  looksFuture: (lower) => lower.length > 4 && /[aei]rán?$/.test(lower),
  looksConditional: (lower) => /[aeid]rían?$/.test(lower),
  looksParticiple: (lower) => lower.length > 4 && /(?:[aií]d[oa]s?|ch[oa]s?|est[oa]s?)$/.test(lower),
  looksInfinitive: (lower) => /[aeií]r(?:se)?$/.test(lower) && lower.length > 3,
  looksAdverb: (lower) => lower.endsWith('mente'),
  looksCommon: (lower) => /(?:s|ción|dad|mente|ores)$/.test(lower),
  looksPlural: (lower) => lower.endsWith('s'),
  stemOf: (lower) =>
    lower.replace(/(?:aciones|ación|amientos?|imientos?|ad[oa]s?|id[oa]s?|as|os|es|a|o|e|s|ó)$/, '').slice(0, 8),
  nameStem,
  spelling: SPANISH_SPELLING,
  auxiliaries: {
    be: words(
      'fue fueron es son era eran ser sido está están estuvo estuvieron estaba estaban siendo quedó quedaron resultó resultaron',
    ),
    have: words('ha han había habían haber habiendo'),
    do: new Set(),
    future: words('será serán habrá habrán estará estarán va van debe deben prevé prevén'),
    modal: words(
      'puede pueden podría podrían debería deberían habría habrían sería serían quiere quieren quería querían intenta intentan intentó intentaron hubiera hubieran fuera fueran pudiera pudieran',
    ),
    nonFinite: words('ser sido haber siendo habiendo'),
  },
  pluperfect: words('había habían'),
  negations: words('no ni sin nunca jamás tampoco nadie nada ningún ninguna ninguno'),
  hedges: [
    ['no', 'solo'],
    ['no', 'sólo'],
    ['no', 'menos'],
  ],
  doubts: words(
    'supuestamente presuntamente aparentemente probablemente posiblemente quizás quizá casi presunto presunta presuntos',
  ),
  restrictions: words('solo sólo solamente únicamente salvo excepto'),
  hypotheticals: words('si para'),
  wishes: words(
    'amenaza amenazas riesgo riesgos posibilidad plan planes intento intentos temor temores esperanza posible posibles eventual contra',
  ),
  opaqueVerbs: phrasalForms(OPAQUE_VERBS, SPANISH_INFLECTION),
  announcers: verbsOf('anunciar', SPANISH_INFLECTION, ['base', 'past', 'third', 'participle', 'gerund', 'future']),
  implicatives: words(
    'logró lograron consiguió consiguieron pudo pudieron comenzó comenzaron empezó empezaron tuvo tuvieron volvió volvieron continuó dejó dejaron obligado obligados',
  ),
  infinitiveMarks: words('a de que'),
  supportVerbs: verbsOf(SUPPORT_VERBS, SPANISH_INFLECTION, ['past', 'participle', 'third', 'future']),
  supportPrepositions: new Set(),
  denials: words('negó negaron niega niegan desmintió desmintieron desmiente'),
  absences: words('nadie ningún ninguna ninguno nada'),
  namingVerbs: words('calificó calificaron llamó llamaron denominado denominada llamado llamada'),
  ownVoice: words('nosotros yo'),
  afterthoughts: words('también'),
  anaphors: phrases('el suceso, el incidente, esto, eso, este, esta, estos, estas, se trata'),
  looksExtreme: (word) =>
    /^(?:primer[ao]?|récord|peor|mejor|baj[ao]|alt[ao]|máxim[ao]|mínim[ao]|elevad[ao])$/.test(word),
  comparisonVerbs: words('comparado comparada comparar comparación'),
  determiners:
    words(`el la los las un una unos unas este esta estos estas ese esa esos esas su sus nuestro nuestra cada todo toda todos todas varios varias algunos algunas
    dos tres cuatro cinco seis siete ocho nueve diez`),
  definiteArticles: words('el la los las'),
  genitiveMarks: words('de del'),
  prepositions: words(
    `de del a al en por para sobre bajo con sin contra entre hacia desde durante antes después tras hasta según ante mediante cerca junto`,
  ),
  placePrepositions: words('en a de desde hacia hasta cerca'),
  personPronouns: words('él ella'),
  subjectPronouns: words('él ella'),
  thingPronouns: words('ello'),
  pluralPronouns: words('ellos ellas'),
  otherPronouns: words('ellos ellas nosotros yo ustedes esto eso ello'),
  determinerPronouns: words('este esta estos estas ese esa algunos algunas todos todas varios'),
  connectives: phrases(
    'y, pero, además, sin embargo, no obstante, por tanto, por lo tanto, así, así pues, también, por ejemplo, mientras tanto, entretanto, por su parte, a su vez, en cambio, luego, entonces, después, finalmente, por último, de hecho, en efecto, en realidad, al mismo tiempo, como resultado, posteriormente',
  ),
  reportMarks: words('según como'),
  attributions: phrases('según, de acuerdo con, conforme a, en opinión de, a juicio de'),
  stopWords:
    words(`el la los las un una unos unas de del a al en por para sobre bajo con sin contra entre hacia desde durante antes después tras hasta según y e o u pero ni que quien cual donde cuando como si porque
    este esta estos estas ese esa esos esas su sus él ella ellos ellas nosotros yo se no más muy también ya ha han había habían fue fueron es son era eran ser sido está están será serán todo toda todos todas
    dos tres primer primera primero nuevo nueva otro otra otros otras año años enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo dijo`),
  honorifics: words(
    'presidente presidenta primer ministro ministra señor señora don doña rey reina general coronel profesor canciller gobernador alcalde alcaldesa juez jueza papa portavoz senador director doctor',
  ),
  speechDays: words('hoy ayer mañana'),
  commonOpeners: new Set([
    ...words(
      'gente policía hombres mujeres niños gobierno parlamento ejército consejo obreros estudiantes ciudad país escuela ferry puente techo bomba guarnición provincia varios rebeldes soldados votantes',
    ),
    ...nounSurfaces(ROWS, SPANISH_INFLECTION),
  ]),
  possessives: words('su sus'),
  dateSignals: new Map([
    ['antes del', 'before'],
    ['antes de', 'before'],
    ['después del', 'after'],
    ['después de', 'after'],
    ['tras', 'after'],
    ['desde', 'since'],
    ['partir del', 'since'],
    ['partir de', 'since'],
    ['hasta', 'until'],
    ['para', 'until'],
  ]),
  linkSignals: new Map([
    ['después de', 'after'],
    ['tras', 'after'],
    ['a raíz de', 'after'],
    ['en respuesta a', 'after'],
    ['a petición de', 'after'],
    ['antes de', 'before'],
    ['en vísperas de', 'before'],
    ['hasta', 'before'],
    ['durante', 'during'],
    ['mientras', 'during'],
    ['cuando', 'during'],
  ]),
  sequels: phrases('luego, después, más tarde, posteriormente, a continuación, finalmente'),
  subordinators: words('cuando mientras porque aunque'),
  joiners: words('y e pero o'),
  relatives: words('que quien quienes cual cuales cuyo cuya donde'),
  complementizer: 'que',
  simultaneous: words('cuando mientras'),
  comparisons: words('como que'),
  anniversaries: words('aniversario conmemora conmemoró conmemoración'),
};
