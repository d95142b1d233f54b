import type { CueRow, Lexicon } from '../lexicon.ts';
import { nameStem } from './names.ts';
import { PLAIN } from './plain.ts';
import { FRENCH_INFLECTION } from './romance.ts';
import { FRENCH_SPELLING } from './spelling.ts';
import { makeCues, nounSurfaces, phrasalForms, phrases, verbsOf, words } from './table.ts';

const MILITARY =
  words(`troupes troupe soldats soldat armée armées forces force militaires militaire unités unité brigade bataillon division contingent casques garnison
  chars blindés flotte navires combattants rebelles miliciens milice milices régiment parachutistes gendarmes convoi`);

const ACCORDS = words(`accord accords traité traités trêve cessez-le-feu pacte contrat paix compromis`);

/** What shows a happening in French, kind by kind; see `FRENCH_INFLECTION` for the entries. The first row that fits wins. */
const ROWS: readonly CueRow[] = [
  {
    kind: 'withdrawal',
    verbs: 'retirer, quitter, évacuer, replier, partir parti part partent partira, reculer, abandonner',
    nouns: 'retrait, évacuation, repli, départ, retraite',
    needs: MILITARY,
    yes: [
      'La garnison a quitté Marel.',
      'Les soldats ont été retirés d’Orn.',
      'Le retrait des troupes a commencé mardi.',
    ],
    no: ['Le ministre a quitté la pièce le 4 mai 2018.', 'Elle a retiré quarante couronnes le 4 mai 2018.'],
  },
  {
    kind: 'deployment',
    verbs: `déployer - déploie déploient déploiera, envoyer - envoie envoient enverra, entrer, arriver, débarquer, franchir, mobiliser, dépêcher, pénétrer, avancer`,
    nouns: 'déploiement, envoi, entrée, arrivée, débarquement, mobilisation',
    needs: MILITARY,
    yes: [
      'Le gouvernement a envoyé des troupes à Orn.',
      'Les soldats sont entrés dans Marel.',
      'L’armée a été déployée à Lund.',
    ],
    no: ['L’auteur a envoyé une lettre à Orn le 4 mai 2018.', 'Le train est arrivé à Marel le 4 mai 2018.'],
  },
  {
    kind: 'request',
    verbs: 'demander, solliciter, réclamer, requérir requis requiert requièrent requerra, adresser … demande',
    nouns: 'demande, requête, pétition, appel',
    yes: [
      'Le maire de Lund a demandé de l’aide.',
      'La province a sollicité des médecins.',
      'Lund a déposé une pétition.',
    ],
    no: ['Le professeur a posé une question le 4 mai 2018.', 'Le lait a tourné le 4 mai 2018.'],
  },
  {
    kind: 'resignation',
    verbs:
      'démissionner, limoger, destituer, révoquer, congédier, abdiquer, renverser, remettre remis remet remettent remettra … démission, présenter … démission, licencier',
    nouns: 'démission, limogeage, destitution, abdication, révocation, renvoi',
    yes: [
      'Le chancelier d’Arvie a démissionné.',
      'Le roi a été destitué lundi.',
      'La juge a présenté sa démission lundi.',
    ],
    no: ['Le maire a présenté son chien le 4 mai 2018.', 'Les touristes ont admiré le lac le 4 mai 2018.'],
  },
  {
    kind: 'appointment',
    verbs:
      'nommer, désigner, investir … président, promouvoir promu promeut promeuvent promouvra, introniser, prêter … serment',
    nouns: 'nomination, investiture, désignation, intronisation',
    yes: ['Le parlement a nommé Vera Holm.', 'Vera Holm a prêté serment.', 'L’investiture a eu lieu lundi à Lund.'],
    no: ['Le roi a inauguré le pont le 4 mai 2018.', 'Le voisin a prêté sa voiture le 4 mai 2018.'],
  },
  {
    kind: 'election',
    verbs:
      'élire élu élit élisent élira, réélire réélu réélit réélisent réélira, voter, remporter … élection, remporter … élections',
    nouns: 'élection, référendum, scrutin, vote, présidentielle, législative',
    yes: ['Les électeurs ont élu Anna Holm.', 'Le référendum a eu lieu dimanche en Arvie.', 'L’Arvie a voté dimanche.'],
    no: ['La chanteuse a remporté le prix le 4 mai 2018.', 'Les élèves sont allés au lac le 4 mai 2018.'],
  },
  {
    kind: 'arrest',
    verbs:
      'arrêter, interpeller, incarcérer, emprisonner, extrader, perquisitionner, écrouer, libérer, détenir détenu détient détiennent détiendra, placer … garde à vue, capturer, enlever',
    nouns: 'arrestation, interpellation, incarcération, extradition, perquisition, libération, détention',
    yes: [
      'La police a arrêté neuf hommes à Lund.',
      'Deux chauffeurs ont été interpellés.',
      'Les douaniers ont perquisitionné le dépôt.',
    ],
    no: ['La photo montre la prison le 4 mai 2018.', 'Les oiseaux ont été nourris le 4 mai 2018.'],
  },
  {
    kind: 'trial',
    verbs:
      'condamner / à, condamner / pour, acquitter, inculper, juger, poursuivre poursuivi poursuit poursuivent poursuivra … justice, mettre mis met mettent mettra … en examen, témoigner, relaxer',
    nouns: 'procès, verdict, condamnation, inculpation, acquittement, plainte, peine',
    yes: [
      'Paul Hart a été condamné à six ans de prison.',
      'Paul Hart a été acquitté.',
      'Le procès de Paul Hart a commencé lundi.',
    ],
    no: ['Elle a écrit une longue phrase le 4 mai 2018.', 'Le magasin a vendu du café le 4 mai 2018.'],
  },
  {
    kind: 'death',
    verbs:
      'mourir mort meurt meurent mourra mourut, tuer, décéder, assassiner, exécuter, noyer, périr, succomber, abattre abattu abat abattent abattra',
    nouns: 'mort, décès, assassinat, meurtre, exécution, funérailles, obsèques, massacre',
    yes: [
      'Paul Hart est mort à Lund.',
      'Deux mineurs ont été tués à Orn.',
      'Les funérailles de la reine ont eu lieu lundi.',
    ],
    no: ['Le cimetière a été ouvert lundi.', 'La pièce a été jouée lundi.'],
  },
  {
    kind: 'protest',
    verbs:
      'manifester, protester, descendre descendu descend descendent descendra … dans la rue, descendre descendu descend descendent descendra … dans les rues, défiler, soulever, faire fait fait font fera … grève, rebeller',
    nouns:
      'manifestation, protestation, grève, émeute, soulèvement, révolte, rassemblement, marche, insurrection, débrayage, trouble',
    yes: [
      'Les ouvriers ont manifesté à Lund.',
      'Les étudiants sont descendus dans la rue.',
      'Une manifestation a eu lieu à Lund.',
    ],
    no: ['Les chauffeurs sont descendus à la gare lundi.', 'Les invités ont dansé lundi.'],
  },
  {
    kind: 'attack',
    verbs: `attaquer, bombarder, envahir, assiéger, exploser, ouvrir ouvert ouvre ouvrent ouvrira … feu, occuper, piller, incendier, saisir … ville, emparer, prendre pris prend prennent prendra … d’assaut, affronter, tirer … sur, blesser, prendre pris prend prennent prendra … le contrôle`,
    nouns:
      'attaque, assaut, bombardement, invasion, attentat, explosion, offensive, siège, combat, affrontement, fusillade, guerre, bataille, putsch, frappe, raid, pillage',
    yes: [
      'Les rebelles ont attaqué Marel.',
      'La ville a été assiégée par des pirates.',
      'Une bombe a explosé à Marel.',
    ],
    no: ['La porte a cassé lundi.', 'Les chiens ont été nourris lundi.'],
  },
  {
    kind: 'disaster',
    verbs:
      'effondrer, couler, dérailler, inonder, écraser, sombrer, chavirer, brûler, détruire détruit détruit détruisent détruira, dévaster',
    nouns:
      'séisme, tremblement, inondation, incendie, accident, naufrage, catastrophe, ouragan, tempête, éruption, épidémie, effondrement, sécheresse, tsunami, crash',
    yes: ['Le toit de la salle s’est effondré.', 'Le ferry a coulé.', 'Un séisme a détruit Marel.'],
    no: ['L’élève a dessiné un bateau lundi.', 'Le portail a été peint lundi.'],
  },
  {
    kind: 'agreement',
    verbs:
      'signer, ratifier, parapher, convenir convenu convient conviennent conviendra, entendre entendu entend entendent entendra … sur',
    nouns: 'accord accords, traité, trêve, cessez-le-feu, pacte, armistice, fusion, compromis',
    yes: [
      'L’Arvie et le Norrland ont signé un traité.',
      'Les parties ont convenu d’une trêve.',
      'L’accord a été signé à Lund.',
    ],
    no: ['Les jumeaux ont atteint une ferme lundi.', 'La lettre a été lue lundi.'],
  },
  {
    kind: 'agreement',
    verbs: 'conclure conclu conclut concluent conclura, trouver, parvenir parvenu parvient parviennent parviendra',
    needs: ACCORDS,
    yes: ['Les deux pays ont conclu un accord.'],
    no: ['L’orateur a conclu son discours par un poème lundi.'],
  },
  {
    kind: 'talks',
    verbs:
      'négocier, dialoguer, mener … pourparlers, mener … négociations, entamer … négociations, entamer … pourparlers',
    nouns: 'négociation, pourparlers, discussion, dialogue, entretien',
    yes: ['Les délégués ont négocié à Lund.', 'Les pourparlers entre l’Arvie et le Norrland ont commencé.'],
    no: ['La pluie a commencé lundi.', 'La table a été déplacée lundi.'],
  },
  {
    kind: 'meeting',
    verbs:
      'rencontrer, réunir, visiter, recevoir reçu reçoit reçoivent recevra reçut … délégation, siéger, accueillir accueilli accueille accueillent accueillera … sommet, rendre rendu rend rendent rendra … visite',
    nouns: 'sommet, réunion, rencontre, conférence, visite, congrès, session, forum, assemblée',
    yes: ['Les ministres se sont réunis à Lund.', 'Le roi a visité Marel.', 'Le sommet de Lund a eu lieu lundi.'],
    no: ['Des nuages sont apparus lundi.', 'La pièce a été peinte lundi.'],
  },
  {
    kind: 'decision',
    verbs:
      'adopter, approuver, interdire interdit interdit interdisent interdira, décréter, imposer, décider, ordonner, suspendre suspendu suspend suspendent suspendra, annuler, abroger, autoriser, lever … état, lever … sanctions, nationaliser, instaurer, proclamer, promulguer, valider',
    nouns: 'décision, interdiction, décret, sanction, loi, couvre-feu, résolution, arrêté, confinement, restriction',
    yes: [
      'Le conseil a interdit les voitures.',
      'Le parlement a adopté la loi.',
      'Un couvre-feu a été instauré à Lund.',
    ],
    no: ['Le bateau a longé l’île lundi.', 'Elle a levé son verre lundi.'],
  },
  {
    kind: 'economy',
    verbs:
      'acheter, racheter, vendre vendu vend vendent vendra, acquérir acquis acquiert acquièrent acquerra, dévaluer, investir, déposer … bilan, supprimer … postes',
    nouns: 'faillite, dévaluation, récession, rachat, acquisition, licenciement, krach, investissement',
    yes: [
      'Holm Acier a racheté Arvie Rail.',
      'La banque a déposé son bilan.',
      'La faillite de la banque a eu lieu lundi.',
    ],
    no: ['Les poules ont pondu lundi.', 'Les rumeurs ont cessé lundi.'],
  },
  {
    kind: 'statement',
    verbs: `dire dit dit disent dira dit, déclarer, affirmer, annoncer, indiquer, expliquer, avertir, prévenir prévenu prévient préviennent préviendra, assurer, estimer, dénoncer, démentir démenti dément démentent démentira, nier, écrire écrit écrit écrivent écrira, promettre promis promet promettent promettra, répondre répondu répond répondent répondra, confirmer, critiquer, accuser, ajouter, souligner, rapporter, révéler, préciser, exiger, proposer, condamner, publier, raconter, appeler - appelle appellent appellera / à`,
    nouns: 'déclaration, discours, annonce, communiqué, interview, lettre, avertissement, allocution',
    yes: [
      'Le ministre a mis en garde et a averti la ville.',
      'La maire a annoncé un festival.',
      'Vera Holm a écrit qu’elle allait bien.',
    ],
    no: ['La boîte a été peinte lundi.', 'La chambre a été vidée lundi.'],
  },
  {
    kind: 'other',
    yes: ['L’école de Lund a ouvert.', 'Le pont a été peint le 4 mai 2018.', 'Le ferry est revenu.'],
    no: ['L’école de Lund n’a pas ouvert le 4 mai 2018.', 'Si l’école ouvre le 4 mai, les enfants seront contents.'],
  },
];

/** Verbs that say no more than that their noun happened. */
const SUPPORT_VERBS = `commencer, débuter, dérouler, produire produit produit produisent produira, tenir tenu tient tiennent tiendra tint, organiser, éclater, lancer, mener, effectuer, déposer, présenter, prononcer,
  rendre rendu rend rendent rendra, survenir survenu survient surviennent surviendra, poursuivre poursuivi poursuit poursuivent poursuivra, achever, terminer, faire fait fait font fera fit, provoquer, frapper, secouer, ouvrir ouvert ouvre ouvrent ouvrira, cesser, annoncer, infliger, perpétrer, prendre pris prend prennent prendra prit`;

/** "Il y a *eu* des combats", "a *eu lieu*", "aura *lieu*". */
const EXISTENCE = ['eu', 'lieu'];

const OTHER_VERBS = `aller allé va vont ira, venir venu vient viennent viendra vint, naître né naît naissent naîtra naquit, devenir devenu devient deviennent deviendra devint, rester, voir vu voit voient verra vit, mettre mis met mettent mettra mit,
  perdre perdu perd perdent perdra, revenir revenu revient reviennent reviendra, courir couru court courent courra, fuir fui fuit fuient fuira, suivre suivi suit suivent suivra, vivre vécu vit vivent vivra, savoir su sait savent saura, pouvoir pu peut peuvent pourra,
  construire construit construit construisent construira, offrir offert offre offrent offrira, couvrir couvert couvre couvrent couvrira, découvrir découvert découvre découvrent découvrira, peindre peint peint peignent peindra, éteindre éteint éteint éteignent éteindra, jouer, chanter, danser, monter, tomber, augmenter, doubler, fermer, toucher`;

const NOT_PAST = words(
  'lait fait trait souhait retrait extrait parfait portrait attrait abstrait bienfait distrait satisfait forfait imparfait stupéfait quai',
);

/** What is wanted, feared or denied is no happening. */
const OPAQUE_VERBS =
  'appeler - appelle appellent appellera / à, exiger, réclamer, promettre promis promet promettent promettra, proposer, démentir démenti dément démentent démentira, nier, rejeter - rejette rejettent rejettera, refuser, envisager, éviter, empêcher, redouter, annuler, reporter, prévoir prévu prévoit prévoient prévoira';

/** French. */
export const FRENCH: Lexicon = {
  ...PLAIN,
  language: 'fr',
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
  cues: makeCues(ROWS, FRENCH_INFLECTION),
  pastForms: new Set([
    ...verbsOf(SUPPORT_VERBS, FRENCH_INFLECTION, ['past']),
    ...verbsOf(OTHER_VERBS, FRENCH_INFLECTION, ['past']),
  ]),
  finiteForms: words(
    'commence commencent débute débutent reste restent devient deviennent vient viennent tient tiennent fait font peut peuvent met mettent voit continue continuent',
  ),
  futureForms: verbsOf(SUPPORT_VERBS, FRENCH_INFLECTION, ['future']),
  participles: new Set([
    ...verbsOf(SUPPORT_VERBS, FRENCH_INFLECTION, ['participle']),
    ...verbsOf(OTHER_VERBS, FRENCH_INFLECTION, ['participle']),
    ...EXISTENCE,
  ]),
  adverbs: words(
    "se aussi déjà encore toujours bien enfin ensuite alors hier aujourd'hui depuis tous toutes tout ainsi également finalement ici là y en lui leur été vite souvent jamais plus pas mal me nous vous",
  ),
  looksPast: (lower) => lower.length > 4 && /(?:[^r]ait|[^r]aient|èrent)$/.test(lower) && !NOT_PAST.has(lower),
  looksFuture: (lower) => lower.length > 4 && /(?:er|ir|[dt]r)(?:a|ont)$/.test(lower),
  looksConditional: (lower) => /r(?:ait|aient)$/.test(lower) && lower.length > 5,
  looksParticiple: (lower) => lower.length > 3 && /(?:és?|ées?|is?|ies?|us?|ues?|ert|erte|erts|ertes)$/.test(lower),
  looksInfinitive: (lower) => /(?:er|ir|re)$/.test(lower) && lower.length > 4,
  looksAdverb: (lower) => /[eéi]?mment$|[a-zéè]{3}ement$/.test(lower),
  looksCommon: (lower) => /(?:s|tion|ment|eurs?|aux)$/.test(lower),
  looksPlural: (lower) => /[sx]$/.test(lower),
  stemOf: (lower) => lower.replace(/(?:ements?|ations?|ées?|és|é|es|er|s|e|x)$/, '').slice(0, 8),
  nameStem,
  spelling: FRENCH_SPELLING,
  elision: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu,
  auxiliaries: {
    be: words('est sont était étaient fut furent été être'),
    have: words('a ont avait avaient eut ait aient avoir a-t-il a-t-elle ont-ils ayant'),
    do: new Set(),
    future: words('sera seront aura auront va vont doit doivent'),
    modal: words(
      'peut peuvent pourrait pourraient devrait devraient aurait auraient serait seraient faut faudrait veut veulent voulait voulaient tente tentent tentait',
    ),
    nonFinite: words('être avoir été ayant étant'),
  },
  pluperfect: words('avait avaient'),
  negations: words('ne ni sans aucun aucune personne rien jamais non'),
  doubts: words('apparemment prétendument probablement peut-être presque présumé présumée présumés'),
  restrictions: words('seulement uniquement sauf'),
  hypotheticals: words('si afin'),
  wishes: words(
    'menace menaces risque risques possibilité projet projets tentative tentatives crainte craintes espoir appel appels demande demandes éventuel éventuelle éventuels possible possibles contre',
  ),
  opaqueVerbs: phrasalForms(OPAQUE_VERBS, FRENCH_INFLECTION),
  announcers: verbsOf('annoncer', FRENCH_INFLECTION, ['base', 'past', 'third', 'participle', 'gerund', 'future']),
  implicatives: words(
    'réussi parvenu parvenus parvenue commencé continué dû pu cessé obligé obligés forcé forcés fini',
  ),
  infinitiveMarks: words('à de'),
  supportVerbs: new Set([
    ...verbsOf(SUPPORT_VERBS, FRENCH_INFLECTION, ['past', 'participle', 'third', 'future']),
    ...EXISTENCE,
  ]),
  supportPrepositions: new Set(),
  denials: words('nie nié nient niait dément démenti démentent'),
  absences: words('personne aucun aucune rien nul nulle'),
  namingVerbs: words('qualifié qualifiée qualifie appelle nommé soi-disant'),
  ownVoice: words('nous je on'),
  afterthoughts: words('aussi également'),
  anaphors: phrases("l'événement, l'incident, ceci, cela, ce, ces, cette, il s'agit, c'est, c'était"),
  looksExtreme: (word) => /^(?:premi(?:er|ère)s?|records?|pires?|bas|haut|élevée?|faible|fort|forte)$/.test(word),
  comparisonVerbs: words('comparé comparer comparaison'),
  determiners:
    words(`le la les un une des du ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque tout toute tous toutes plusieurs quelques aucun aucune
    deux trois quatre cinq six sept huit neuf dix`),
  definiteArticles: words('le la les l'),
  genitiveMarks: words('de du des'),
  prepositions: words(
    `de du à au aux en dans par pour sur sous avec sans contre entre vers chez depuis pendant durant avant après dès jusque selon malgré hors parmi près lors outre face derrière devant`,
  ),
  placePrepositions: words('à au aux en dans de près vers'),
  personPronouns: words('il elle lui'),
  subjectPronouns: words('il elle'),
  thingPronouns: words('cela'),
  pluralPronouns: words('ils elles leurs leur'),
  otherPronouns: words('ils elles on nous je vous cela ça ce ceci'),
  determinerPronouns: words('ce cet cette ces certains certaines tous toutes plusieurs'),
  connectives: phrases(
    'et, mais, or, donc, cependant, toutefois, en outre, par ailleurs, ensuite, puis, enfin, ainsi, par exemple, de plus, en effet, finalement, pourtant, en revanche, dans le même temps, de son côté, pour sa part, au final, alors, aussi, néanmoins',
  ),
  reportMarks: words('comme'),
  attributions: phrases("selon, d'après, d’après, aux dires, de source"),
  stopWords:
    words(`le la les un une des du de à au aux en dans par pour sur sous avec sans contre entre vers chez depuis pendant avant après dès selon et ou mais donc or ni car que qui dont où quand lorsque comme si
    ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je se ne pas plus est sont était étaient a ont avait avaient été être avoir sera seront aura très aussi même tout tous toutes
    deux trois premier première nouveau nouvelle autre autres l d an année ans janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche dit`),
  honorifics: words(
    'président présidente premier ministre m mme monsieur madame roi reine général colonel professeur chancelier gouverneur maire juge pape porte-parole sénateur directeur docteur',
  ),
  speechDays: words("aujourd'hui hier demain"),
  commonOpeners: new Set([
    ...words(
      'gens police hommes femmes enfants gouvernement parlement armée conseil ouvriers étudiants ville pays école ferry pont toit bombe garnison province plusieurs rebelles soldats électeurs',
    ),
    ...nounSurfaces(ROWS, FRENCH_INFLECTION),
  ]),
  possessives: words('son sa ses'),
  idioms: new Set(phrases('ainsi que, et demi, et demie')),
  dateSignals: new Map([
    ['avant', 'before'],
    ['après', 'after'],
    ['depuis', 'since'],
    ['dès', 'since'],
    ['partir de', 'since'],
    ['partir du', 'since'],
    ['jusqu au', 'until'],
    ['jusqu en', 'until'],
    ['ici au', 'until'],
  ]),
  linkSignals: new Map([
    ['après', 'after'],
    ['à la suite de', 'after'],
    ['à la demande de', 'after'],
    ['en réponse à', 'after'],
    ['suite à', 'after'],
    ['avant', 'before'],
    ['à la veille de', 'before'],
    ["jusqu'à", 'before'],
    ['pendant', 'during'],
    ['lors de', 'during'],
    ['durant', 'during'],
    ['lorsque', 'during'],
  ]),
  sequels: phrases('puis, ensuite, plus tard, par la suite, après cela, enfin, finalement'),
  subordinators: words('quand lorsque tandis parce puisque'),
  joiners: words('et mais ou'),
  existentials: words('y'),
  relatives: words('qui que dont où lequel laquelle lesquels lesquelles'),
  complementizer: 'que',
  simultaneous: words('quand lorsque pendant'),
  comparisons: words('comme que'),
  anniversaries: words('anniversaire commémore commémoré commémoration'),
};
