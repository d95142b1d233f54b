import type { CueRow, Lexicon } from '../lexicon.ts';
import { GERMAN_INFLECTION } from './german.ts';
import { PLAIN } from './plain.ts';
import { GERMAN_SPELLING } from './spelling.ts';
import { makeCues, nounSurfaces, phrasalForms, phrases, verbsOf, words } from './table.ts';

const MILITARY =
  words(`truppen truppe soldaten soldat armee armeen streitkräfte streitkräften friedenstruppen friedenstruppe kontingent bataillon brigade
  division einheit einheiten verbände garnison panzer kriegsschiffe kriegsschiff flotte militär militärs rebellen kämpfer miliz milizen blauhelme konvoi nationalgarde`);

/** What shows a happening in German, kind by kind; see `GERMAN_INFLECTION` for the entries. The first row that fits wins. */
const ROWS: readonly CueRow[] = [
  {
    kind: 'withdrawal',
    verbs: `ab|ziehen zog gezogen, zurück|ziehen zog gezogen, verlassen verließ verlassen verlässt, räumen, ab|rücken, evakuieren, heim|kehren`,
    nouns: 'abzug abzüge, rückzug rückzüge, evakuierung evakuierungen, räumung räumungen',
    needs: MILITARY,
    yes: [
      'Die Garnison verließ Marel.',
      'Die Truppen zogen am Montag aus Orn ab.',
      'Der Abzug der Truppen aus Orn begann am Dienstag.',
    ],
    no: ['Der Minister verließ am 4. Mai 2018 das Zimmer.', 'Sie zog am 4. Mai 2018 den Mantel aus.'],
  },
  {
    kind: 'deployment',
    verbs: `entsenden entsandte entsandt, schicken, ein|marschieren, ein|rücken, verlegen, landen, ein|treffen traf getroffen trifft, mobilisieren, stationieren, überqueren, ein|ziehen zog gezogen, vor|rücken`,
    nouns: 'entsendung, einmarsch einmärsche, stationierung, mobilisierung, verlegung, landung, ankunft, vormarsch',
    needs: MILITARY,
    yes: [
      'Die Regierung hat Truppen nach Orn geschickt.',
      'Die Soldaten trafen am Montag in Marel ein.',
      'Die Armee rückte in Marel ein.',
    ],
    no: ['Der Dichter schickte am 4. Mai 2018 einen Brief nach Orn.', 'Der Zug traf am 4. Mai 2018 in Marel ein.'],
  },
  {
    kind: 'request',
    verbs: 'bitten bat gebeten, ersuchen, beantragen, an|fordern, appellieren, erbitten erbat erbeten',
    nouns: 'bitte bitten, ersuchen, antrag anträge, appell appelle, petition petitionen, gesuch gesuche',
    yes: [
      'Der Bürgermeister von Lund bat um Hilfe.',
      'Die Provinz hat Ärzte angefordert.',
      'Lund stellte einen Antrag.',
    ],
    no: ['Der Lehrer stellte am 4. Mai 2018 eine Frage.', 'Die Milch wurde am 4. Mai 2018 sauer.'],
  },
  {
    kind: 'resignation',
    verbs:
      'zurück|treten trat getreten tritt, ab|danken, entlassen entließ entlassen entlässt, ab|setzen, stürzen, ab|berufen berief berufen, nieder|legen … amt, kündigen, feuern',
    nouns: 'rücktritt rücktritte, entlassung entlassungen, absetzung, abdankung, sturz, abberufung',
    yes: [
      'Der Kanzler von Arvia trat zurück.',
      'Die Richterin ist am Montag zurückgetreten.',
      'Der Vorstand entließ Paul Hart.',
    ],
    no: ['Der Bürgermeister trat am 4. Mai 2018 vor die Tür.', 'Die Touristen standen am 4. Mai 2018 am Steg.'],
  },
  {
    kind: 'appointment',
    verbs:
      'ernennen ernannte ernannt, berufen berief berufen, vereidigen, ein|setzen … als, nominieren, bestellen … zum',
    nouns: 'ernennung ernennungen, amtseinführung, vereidigung, nominierung, amtsantritt',
    yes: [
      'Das Parlament ernannte Vera Holm.',
      'Vera Holm wurde vereidigt.',
      'Die Vereidigung fand am Montag in Lund statt.',
    ],
    no: ['Der König eröffnete am 4. Mai 2018 die Brücke.', 'Die Gäste bestellten am 4. Mai 2018 Suppe.'],
  },
  {
    kind: 'election',
    verbs: 'wählen, wieder|wählen, ab|stimmen, gewinnen gewann gewonnen … wahl',
    nouns:
      'wahl wahlen, parlamentswahl parlamentswahlen, präsidentschaftswahl präsidentschaftswahlen, bundestagswahl, neuwahl neuwahlen, referendum referenden, volksabstimmung, abstimmung abstimmungen, stichwahl',
    yes: [
      'Die Bürger wählten Anna Holm.',
      'Das Referendum in Arvia fand am Sonntag statt.',
      'Arvia stimmte am Sonntag ab.',
    ],
    no: ['Die Sängerin gewann am 4. Mai 2018 den Preis.', 'Die Schüler gingen am 4. Mai 2018 zum See.'],
  },
  {
    kind: 'arrest',
    verbs:
      'verhaften, fest|nehmen nahm genommen nimmt, inhaftieren, ausliefern, aus|liefern, durchsuchen, frei|lassen ließ gelassen lässt, ein|sperren, entführen',
    nouns:
      'verhaftung verhaftungen, festnahme festnahmen, inhaftierung, auslieferung, razzia razzien, freilassung, entführung',
    yes: [
      'Die Polizei nahm in Lund neun Männer fest.',
      'Zwei Fahrer wurden verhaftet.',
      'Zöllner durchsuchten das Lager.',
    ],
    no: ['Das Foto zeigt am 4. Mai 2018 das Gefängnis.', 'Die Vögel wurden am 4. Mai 2018 gefüttert.'],
  },
  {
    kind: 'trial',
    verbs: 'verurteilen, an|klagen, frei|sprechen sprach gesprochen spricht, verklagen, aus|sagen',
    nouns:
      'prozess prozesse, urteil urteile, freispruch freisprüche, anklage anklagen, verurteilung, klage klagen, schuldspruch',
    yes: [
      'Das Gericht verurteilte Paul Hart.',
      'Paul Hart wurde am Montag freigesprochen.',
      'Der Prozess gegen Paul Hart begann am Montag.',
    ],
    no: ['Sie schrieb am 4. Mai 2018 einen langen Satz.', 'Der Laden verkaufte am 4. Mai 2018 Kaffee.'],
  },
  {
    kind: 'death',
    verbs:
      'sterben starb gestorben stirbt, töten, ermorden, hin|richten, ertrinken ertrank ertrunken, um|kommen kam gekommen, erschießen erschoss erschossen, um|bringen brachte gebracht',
    nouns:
      'tod, tötung, mord morde, ermordung, hinrichtung hinrichtungen, begräbnis, beerdigung, massaker, attentat attentate',
    yes: [
      'Paul Hart starb in Lund.',
      'Zwei Bergleute wurden in Orn getötet.',
      'Das Begräbnis der Königin fand am Montag statt.',
    ],
    no: ['Der Friedhof wurde am Montag eröffnet.', 'Das Stück endete am Montag.'],
  },
  {
    kind: 'protest',
    verbs:
      'protestieren, demonstrieren, streiken, rebellieren, sich erheben, gehen ging gegangen geht … auf die straße, treten trat getreten tritt … in den streik, auf|begehren',
    nouns:
      'protest proteste, demonstration demonstrationen, kundgebung kundgebungen, streik streiks, unruhe unruhen, aufstand aufstände, revolte revolten, krawall krawalle, mahnwache, blockade blockaden',
    yes: ['Arbeiter demonstrierten in Lund.', 'Die Studenten gingen auf die Straße.', 'In Lund kam es zu Protesten.'],
    no: ['Die Fahrer gingen am Montag in den Wald.', 'Die Gäste tanzten am Montag.'],
  },
  {
    kind: 'attack',
    verbs:
      'an|greifen griff gegriffen, überfallen überfiel überfallen überfällt, beschießen beschoss beschossen, bombardieren, stürmen, besetzen, erobern, ein|nehmen nahm genommen nimmt, explodieren, belagern, plündern, ein|fallen fiel gefallen fällt, eröffnen … feuer, verletzen, kämpfen, sprengen',
    nouns:
      'angriff angriffe, überfall überfälle, beschuss, anschlag anschläge, explosion explosionen, invasion invasionen, offensive offensiven, belagerung, gefecht gefechte, kampf kämpfe, krieg kriege, putsch, sturm, zusammenstoß zusammenstöße, eroberung, schießerei schießereien, bombardierung',
    yes: ['Rebellen griffen Marel an.', 'Die Stadt wurde von Piraten belagert.', 'In Marel explodierte eine Bombe.'],
    no: ['Die Tür ging am Montag kaputt.', 'Die Hunde wurden am Montag gefüttert.'],
  },
  {
    kind: 'disaster',
    verbs:
      'ein|stürzen, sinken sank gesunken, entgleisen, überfluten, überschwemmen, ab|stürzen, aus|brechen brach gebrochen bricht, nieder|brennen brannte gebrannt, verunglücken, kentern, zerstören',
    nouns:
      'erdbeben, überschwemmung überschwemmungen, hochwasser, flut fluten, brand brände, unglück unglücke, absturz abstürze, einsturz, katastrophe katastrophen, ausbruch ausbrüche, epidemie epidemien, hurrikan, dürre, tsunami, unfall unfälle',
    yes: ['Das Dach der Halle stürzte ein.', 'Die Fähre ist gesunken.', 'Ein Erdbeben zerstörte Marel.'],
    no: ['Der Schüler malte am Montag ein Schiff.', 'Das Tor wurde am Montag gestrichen.'],
  },
  {
    kind: 'agreement',
    verbs:
      'unterzeichnen, unterschreiben unterschrieb unterschrieben, ratifizieren, einigen, schließen schloss geschlossen … abkommen, schließen schloss geschlossen … vertrag, schließen schloss geschlossen … frieden, vereinbaren, paraphieren',
    nouns:
      'abkommen, vertrag verträge, vereinbarung vereinbarungen, waffenruhe, waffenstillstand, einigung einigungen, pakt pakte, fusion fusionen, übereinkunft',
    yes: [
      'Arvia und Norrland haben einen Vertrag unterzeichnet.',
      'Die Firmen einigten sich am Montag.',
      'Das Abkommen wurde in Lund geschlossen.',
    ],
    no: ['Die Zwillinge erreichten am Montag einen Hof.', 'Sie schloss am Montag die Tür.'],
  },
  {
    kind: 'talks',
    verbs: 'verhandeln, vermitteln, auf|nehmen nahm genommen nimmt … verhandlungen, führen … gespräche',
    nouns: 'verhandlung verhandlungen, gespräch gespräche, dialog dialoge, unterredung, konsultation konsultationen',
    yes: [
      'Delegierte verhandelten in Lund.',
      'Die Gespräche zwischen Arvia und Norrland begannen.',
      'Ein Bischof vermittelte.',
    ],
    no: ['Der Regen begann am Montag.', 'Der Tisch wurde am Montag verschoben.'],
  },
  {
    kind: 'meeting',
    verbs:
      'treffen traf getroffen trifft, zusammen|treffen traf getroffen trifft, zusammen|kommen kam gekommen, tagen, besuchen, empfangen empfing empfangen empfängt, versammeln',
    nouns:
      'gipfel, gipfeltreffen, treffen, sitzung sitzungen, konferenz konferenzen, besuch besuche, kongress kongresse, tagung tagungen, forum, versammlung versammlungen',
    yes: ['Die Minister trafen sich in Lund.', 'Der Rat tagte am Montag.', 'Der Gipfel in Lund fand am Montag statt.'],
    no: ['Wolken zogen am Montag auf.', 'Das Zimmer wurde am Montag gestrichen.'],
  },
  {
    kind: 'decision',
    verbs:
      'beschließen beschloss beschlossen, verabschieden … gesetz, billigen, genehmigen, verbieten verbot verboten, verhängen, aufheben, auf|heben hob gehoben, an|ordnen, erlassen erließ erlassen erlässt, ein|führen, entscheiden entschied entschieden, zu|stimmen, ab|schaffen, verstaatlichen, aus|rufen rief gerufen … notstand, begrenzen, erhöhen, sperren',
    nouns:
      'entscheidung entscheidungen, beschluss beschlüsse, verbot verbote, erlass erlasse, dekret dekrete, sanktion sanktionen, gesetz gesetze, ausgangssperre ausgangssperren, verordnung, lockdown',
    yes: [
      'Der Rat verbot Autos.',
      'Das Parlament hat das Gesetz am Montag verabschiedet.',
      'In Lund wurde eine Ausgangssperre verhängt.',
    ],
    no: ['Das Boot umfuhr am Montag die Insel.', 'Sie verabschiedete sich am Montag von Paul Hart.'],
  },
  {
    kind: 'economy',
    verbs:
      'kaufen, verkaufen, übernehmen übernahm übernommen übernimmt, erwerben erwarb erworben, abwerten, ab|werten, investieren, an|melden … insolvenz',
    nouns:
      'insolvenz insolvenzen, bankrott, abwertung, rezession, übernahme übernahmen, pleite pleiten, kündigungswelle, investition investitionen',
    yes: [
      'Holm Stahl kaufte Arvia Bahn.',
      'Die Bank meldete am Montag Insolvenz an.',
      'Die Übernahme der Bank erfolgte am Montag.',
    ],
    no: ['Die Hühner legten am Montag Eier.', 'Die Gerüchte verstummten am Montag.'],
  },
  {
    kind: 'statement',
    verbs:
      'sagen, erklären, mit|teilen, an|kündigen, warnen, behaupten, betonen, bestreiten bestritt bestritten, schreiben schrieb geschrieben, versprechen versprach versprochen verspricht, fordern, kritisieren, verurteilen … scharf, antworten, bestätigen, berichten, erzählen, melden, äußern, dementieren, veröffentlichen, vor|schlagen schlug geschlagen schlägt, hinzu|fügen, auf|rufen rief gerufen, beschuldigen, vor|werfen warf geworfen wirft',
    nouns:
      'erklärung erklärungen, rede reden, interview interviews, ankündigung ankündigungen, brief briefe, warnung warnungen, stellungnahme, mitteilung mitteilungen',
    yes: [
      'Der Minister warnte vor Hochwasser.',
      'Die Bürgermeisterin kündigte ein Fest an.',
      'Vera Holm schrieb, dass es ihr gut gehe.',
    ],
    no: ['Der Kasten wurde am Montag gestrichen.', 'Das Zimmer brannte am Montag.'],
  },
  {
    kind: 'other',
    yes: [
      'Die Schule in Lund öffnete.',
      'Die Brücke wurde am 4. Mai 2018 gestrichen.',
      'Die Fähre ist zurückgekommen.',
    ],
    no: [
      'Die Schule in Lund öffnete am 4. Mai 2018 nicht.',
      'Wenn die Schule am 4. Mai öffnet, freuen sich die Kinder.',
    ],
  },
];

/** Verbs that say no more than that their noun happened. */
const SUPPORT_VERBS = `statt|finden fand gefunden, kommen kam gekommen, geben gab gegeben gibt, beginnen begann begonnen, enden, erfolgen, führen, ab|halten hielt gehalten hält, halten hielt gehalten hält,
  stellen, ein|reichen, unternehmen unternahm unternommen, verüben, starten, organisieren, veranstalten, leisten, ereignen, auslösen, fällen, erheben erhob erhoben, dauern, fordern, legen, durch|führen, bekannt|geben gab gegeben gibt, vollziehen vollzog vollzogen, eröffnen, abschließen schloss geschlossen`;

const OTHER_VERBS = `gehen ging gegangen, stehen stand gestanden, sehen sah gesehen sieht, liegen lag gelegen, finden fand gefunden, lassen ließ gelassen lässt, bleiben blieb geblieben, ziehen zog gezogen, fahren fuhr gefahren fährt,
  fallen fiel gefallen fällt, nehmen nahm genommen nimmt, bringen brachte gebracht, treten trat getreten tritt, laufen lief gelaufen läuft, steigen stieg gestiegen, brechen brach gebrochen bricht, brennen brannte gebrannt,
  essen aß gegessen isst, singen sang gesungen, schlagen schlug geschlagen schlägt, verlieren verlor verloren, erhalten erhielt erhalten erhält, gelten galt gegolten gilt, bestehen bestand bestanden, entstehen entstand entstanden,
  werfen warf geworfen wirft, rufen rief gerufen, sitzen saß gesessen, schreiten schritt geschritten, fliegen flog geflogen, fliehen floh geflohen, tragen trug getragen trägt, scheitern, wissen wusste gewusst weiß, denken dachte gedacht, gelingen gelang gelungen, verschwinden verschwand verschwunden, wachsen wuchs gewachsen wächst, öffnen, spielen, bauen, arbeiten`;

const NOT_PAST =
  words(`heute bitte letzte letzten erste ersten zweite zweiten dritte dritten vierte fünfte hunderte tausende gute guten rote roten weite weiten seite seiten beste besten
  sollte sollten wollte wollten musste mussten konnte konnten könnte könnten müsste möchte möchten hätte hätten alte alten bekannte bekannten nächste nächsten meiste meisten unten mitten hinten
  harte harten leichte leichten echte echten rechte rechten selten zweiten späte späten breite bunte kalte kalten laute satte tote toten weitere größte größten höchste höchsten jüngste jüngsten
  wichtigste wichtigsten älteste ältesten schwerste schwersten konkrete private privaten gesamte gesamten verletzte verletzten bestimmte bestimmten genannte`);

/** What is wanted, feared or denied is no happening. */
const OPAQUE_VERBS =
  'auf|rufen rief gerufen / zu, fordern, verlangen, versprechen versprach versprochen verspricht, vor|schlagen schlug geschlagen schlägt, bestreiten bestritt bestritten, dementieren, ab|lehnen, verhindern, drohen / mit, planen, erwägen erwog erwogen, ab|sagen, verschieben verschob verschoben, erwarten, befürchten, empfehlen empfahl empfohlen empfiehlt';

/** German. */
export const GERMAN: Lexicon = {
  ...PLAIN,
  language: 'de',
  verbs: 'some',
  syntax: {
    verbParts: 'around',
    pastQualifies: false,
    nounsQualify: false,
    nounsAreCapital: true,
    subjectFollows: true,
    commasPartClauses: true,
    dotsMakeOrdinals: true,
    verbSecond: true,
  },
  rows: ROWS,
  cues: makeCues(ROWS, GERMAN_INFLECTION),
  pastForms: new Set([
    ...verbsOf(SUPPORT_VERBS, GERMAN_INFLECTION, ['past']),
    ...verbsOf(OTHER_VERBS, GERMAN_INFLECTION, ['past']),
    'wurde',
    'wurden',
  ]),
  finiteForms: words(
    'findet beginnt endet bleibt bleiben gilt gelten dauert liegt steht geht gehen kommt droht stattfindet',
  ),
  participles: new Set([
    ...verbsOf(SUPPORT_VERBS, GERMAN_INFLECTION, ['participle']),
    ...verbsOf(OTHER_VERBS, GERMAN_INFLECTION, ['participle']),
  ]),
  adverbs: words(
    'auch bereits schon noch erst dann wieder jetzt nun bald damals dort hier gestern heute morgen zunächst schließlich plötzlich offiziell erneut zuvor später ebenfalls sofort sich es',
  ),
  looksPast: (lower) =>
    lower.length > 4 &&
    /[^aeiou]ten?$|[eu]ten?$/.test(lower) &&
    !NOT_PAST.has(lower) &&
    !/^(?:ge|un)[^hnw]|(?:[^e]rsten?|haften?|losten?|igsten?|lichsten?|iertes?)$/.test(lower),
  looksParticiple: (lower) =>
    lower.length > 5 && /^(?:\p{L}{2,6})?(?:ge|be|er|ver|ent|zer)\p{L}{2,}(?:t|en)$|iert$/u.test(lower),
  looksInfinitive: (lower) => /[^ae]e(?:l|r)?n$/.test(lower) && lower.length > 4,
  looksAdjective: (lower) => /(?:e|en|er|es|em)$/.test(lower) && lower.length > 3,
  looksComparative: (lower) => /er(?:e[nrsm]?)?$/.test(lower),
  looksCommon: (lower) =>
    /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|tät|täten|ment|mente|nis|nisse|tum|ling|linge|chen|lein|innen|erinnen|haus|werk|zeug|platz|stadt|tag|tage|jahr|jahre|jahren)$/.test(
      lower,
    ),
  looksPlural: (lower) => /(?:en|er|e)$/.test(lower),
  stemOf: (lower) => lower.replace(/(?:ungen|ung|en|er|es|em|e|n|s)$/, '').slice(0, 8),
  nameStem: (name) =>
    name
      .toLowerCase()
      .replace(/(?<=.{4})s$/, '')
      .slice(0, 6),
  withoutCase: (name) => name.replace(/(?<=.{4}[^s])s$/, ''),
  spelling: GERMAN_SPELLING,
  auxiliaries: {
    be: words('ist sind war waren sei seien wurde wurden worden'),
    have: words('hat haben hatte hatten habe'),
    do: words('musste mussten'),
    future: words('wird werden werde soll sollen'),
    modal: words(
      'könnte könnten kann können konnte konnten würde würden wollte wollten will wollen wolle möchte möchten müsste sollte sollten dürfte dürften darf dürfen muss müssen wäre wären hätte hätten',
    ),
    nonFinite: words('worden werden'),
  },
  pluperfect: words('hatte hatten'),
  negations: words('nicht nie niemals kein keine keinen keinem keiner keines niemand nichts weder ohne'),
  hedges: [
    ['nicht', 'nur'],
    ['nicht', 'zuletzt'],
    ['nicht', 'weniger'],
    ['ohne', 'dass'],
  ],
  doubts: words(
    'angeblich mutmaßlich offenbar vermutlich wahrscheinlich möglicherweise vielleicht beinahe fast womöglich',
  ),
  restrictions: words('nur außer lediglich'),
  hypotheticals: words('wenn falls ob sofern damit'),
  wishes: words(
    'gefahr risiko möglichkeit plan pläne versuch drohung drohungen angst furcht hoffnung forderung forderungen aufruf aufrufe mögliche möglicher möglichen drohende drohenden gegen vor',
  ),
  opaqueVerbs: phrasalForms(OPAQUE_VERBS, GERMAN_INFLECTION),
  announcers: verbsOf('an|kündigen', GERMAN_INFLECTION, ['base', 'past', 'third', 'participle', 'gerund', 'future']),
  infinitiveMarks: words('zu'),
  supportVerbs: new Set(verbsOf(SUPPORT_VERBS, GERMAN_INFLECTION, ['past', 'participle', 'third', 'base'])),
  supportPrepositions: words('zu in'),
  denials: words('bestritt bestritten bestreitet dementierte dementierten dementiert'),
  absences: words('niemand nichts kein keine'),
  namingVerbs: words('nannte nannten bezeichnete bezeichneten sogenannte sogenannten'),
  ownVoice: words('wir ich'),
  reportedSpeech: words('habe hätten sei seien werde wolle könne müsse'),
  afterthoughts: words('auch ebenfalls'),
  anaphors: phrases('das ereignis, der vorfall, dies, das, diese, dieser, dieses, es, solche'),
  looksExtreme: (word) =>
    /^(?:erst(?:e[nrsm]?|mals)|(?:höch|niedrig|tief|größ|klein|schlimm|schlech|schwäch|stärk|schwer|läng|kürz|teuer|meis|wenig)s?t?(?:ste[nrsm]?|te[nrsm]?))$/.test(
      word,
    ),
  comparisonVerbs: words('verglichen vergleich vergleicht'),
  determiners:
    words(`der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesen diesem jeder jede jedes alle viele mehrere einige
    sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere beide beiden zwei drei vier fünf sechs sieben acht neun zehn`),
  definiteArticles: words('der die das den dem des'),
  genitiveMarks: words('von des'),
  prepositions: words(
    `in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter durch für gegen ohne um zwischen während wegen trotz neben hinter bis ab laut gegenüber innerhalb außerhalb infolge mithilfe als wie per`,
  ),
  placePrepositions: words('in nach aus bei von vor'),
  articledNames: words(
    'ukraine türkei schweiz slowakei iran irak kreml usa niederlande sudan libanon jemen kongo mongolei krim eu nato uno',
  ),
  personPronouns: words('er ihn ihm'),
  subjectPronouns: words('er'),
  thingPronouns: words('es'),
  otherPronouns: words('es sie wir ich man dies das'),
  determinerPronouns: words('dieser diese dieses jener jene alle einige viele beide'),
  connectives: phrases(
    'und, aber, doch, jedoch, außerdem, zudem, dann, danach, daraufhin, schließlich, zum beispiel, unterdessen, inzwischen, dabei, allerdings, deshalb, daher, so, auch, zuvor, im übrigen, in der tat, am ende, insgesamt',
  ),
  reportMarks: words('wie so'),
  attributions: phrases('laut, nach angaben, nach einschätzung, nach aussage, nach ansicht, zufolge, so'),
  stopWords:
    words(`der die das den dem des ein eine einen einem einer eines und oder aber doch dass ob wenn weil als wie so auch nicht kein keine er sie es wir ich ihr man sich ihn ihm ihnen
    sein seine seinen ihre ihren in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter durch für gegen ohne um zwischen während bis ab ist sind war waren wird werden wurde wurden
    worden hat haben hatte hatten habe sei kann können soll sollen noch schon mehr sehr nur dieser diese dieses alle viele mehrere einige jahr jahre jahren januar februar märz april mai juni juli august
    september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag laut sagte uhr ende anfang mitte`),
  honorifics:
    words(`präsident präsidentin premierminister ministerpräsident minister ministerin herr frau könig königin general oberst professor kanzler kanzlerin bundeskanzler gouverneur
    bürgermeister bürgermeisterin richter richterin papst sprecher sprecherin chef chefin außenminister innenminister verteidigungsminister senator doktor dr`),
  speechDays: words('heute gestern morgen'),
  commonOpeners: new Set([
    ...words(`menschen leute polizei männer frauen kinder regierung parlament gericht armee rat arbeiter studenten truppen soldaten rebellen bürger millionen tausende hunderte prozent euro dollar kronen
      brücke schule fähre provinz garnison dach halle zöllner bergleute delegierte wolken gäste schüler zeugen angaben gewahrsam kraft druck seiten stadt land hilfe opfer tote verletzte teilnehmer demonstranten
      januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag uhr ende anfang mitte woche monat fall bischof bombe ärzte autos kaffee insolvenz
      mitternacht abend morgen nacht mittag zentrum norden süden osten westen haft`),
    ...nounSurfaces(ROWS, GERMAN_INFLECTION),
  ]),
  possessives: words('sein seine'),
  dateSignals: new Map([
    ['vor', 'before'],
    ['vor dem', 'before'],
    ['nach', 'after'],
    ['nach dem', 'after'],
    ['seit', 'since'],
    ['seit dem', 'since'],
    ['ab', 'since'],
    ['ab dem', 'since'],
    ['bis', 'until'],
    ['bis zum', 'until'],
    ['bis ende', 'until'],
  ]),
  linkSignals: new Map([
    ['nach', 'after'],
    ['infolge', 'after'],
    ['wegen', 'after'],
    ['als reaktion auf', 'after'],
    ['auf bitten', 'after'],
    ['vor', 'before'],
    ['am vorabend', 'before'],
    ['bis', 'before'],
    ['während', 'during'],
    ['angesichts', 'during'],
    ['bei', 'during'],
  ]),
  sequels: phrases('dann, danach, daraufhin, später, anschließend, schließlich'),
  subordinators: words('wenn weil obwohl nachdem bevor während sobald solange falls damit als'),
  joiners: words('und aber oder sondern doch'),
  relatives: words('der die das den dem deren dessen denen welche welcher welches was wer'),
  complementizer: 'dass',
  simultaneous: words('als während'),
  comparisons: words('als wie'),
  anniversaries: words('jahrestag jahrestages jubiläum gedachte gedachten erinnerte erinnerten vor'),
};
