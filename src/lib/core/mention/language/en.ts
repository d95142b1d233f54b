import type { CueRow, Lag, Lexicon, LinkRule } from '../lexicon.ts';
import { formsOfNoun, formsOfVerb, stemOf } from './english.ts';
import { nameStem } from './names.ts';
import { ENGLISH_SPELLING } from './spelling.ts';
import { makeCues, NONE, phrasalForms, phrases, verbsOf, words } from './table.ts';

const MILITARY = words(`
  troops troop soldiers force forces peacekeepers contingent contingents army armies military units unit brigade battalion
  division paratroopers marines fighters garrison regiment navy warships warplanes tanks police guards guard militants rebels convoy fleet`);

const DELEGATES = words(`
  ministers leaders presidents premiers heads members delegates delegations diplomats representatives deputies experts
  council parliament cabinet committee board governors bishops judges officials`);

const DOCUMENTS = words(`
  agreement agreements treaty treaties deal deals contract contracts accord accords pact truce ceasefire armistice
  declaration protocol memorandum convention charter settlement peace`);

const SITES = words(`
  city cities town towns village villages port ports airport airports airfield base bases bridge bridges fort forts fortress
  hill hills capital station stations building buildings headquarters barracks checkpoint checkpoints palace parliament
  embassy consulate island islands territory territories region province area areas district road roads dam refinery plant
  plants border crossing power control positions`);

const CLAIMS = words(
  'allegation allegations accusation accusations claim claims report reports rumours rumors idea criticism declaration offer proposal',
);

const WEAPONS = words('air drone missile rocket mortar artillery bomb military nuclear');

/** What is caught or broken into by nobody's force. */
const FIGURES = words(`
  footage video film films scene scenes image images photo photos photograph picture pictures moment moments mood spirit
  imagination attention essence heart hearts atmosphere story stories voice voices sound sounds live
  mainstream song tears laughter applause smile grin run sweat market markets charts top`);

/** What people fight without arms. */
const ILLS = words(`
  tears poverty corruption crime disease cancer infection illness hunger inflation recession fire fires blaze blazes flames
  wildfire wildfires cold sleep urge prejudice racism discrimination injustice`);

/** What is stopped by a vote when it is "killed". */
const PLANS = words(
  'plan plans bill bills project projects proposal legislation measure amendment programme program deal',
);

/** What rises and falls on a market. */
const TRADED = 'price prices markets stocks shares index currency currencies rates sales';

/** What else is spoken of where prices are. */
const PRICES = words(
  `${TRADED} share stock market bonds dollar euro oil gold yen dow nasdaq losses gains points percent`,
);

/** What comes in floods without drowning anybody. */
const INFLOWS = words(
  'cash money capital credit liquidity products goods imports market markets applications calls requests email emails messages letters information news tears',
);

/** What changes hands when an authority seizes it. */
const FIRMS = words('bank banks insurer insurers lender lenders company companies firm firms giant giants');

/** What somebody is charged with who is accused of nothing. */
const DUTIES = words(
  'task tasks duty responsibility stability safety security maintaining ensuring overseeing protecting keeping enforcing regulating',
);

/**
 * What shows a happening, kind by kind. Each row reads: a clause told as fact whose verb, or a phrase whose noun, is
 * one of these reports a happening of this kind. The first row that fits wins. Meanings are told apart by the words
 * beside them only.
 */
const ROWS: readonly CueRow[] = [
  {
    kind: 'withdrawal',
    verbs: 'withdraw withdrew withdrawn, retreat, evacuate, pull / out, pull / back, leave left left, disengage',
    nouns: 'withdrawal, retreat, pullout, pull-out, evacuation, departure, exit',
    needs: MILITARY,
    yes: [
      'The garrison withdrew from Marel.',
      'Soldiers evacuated the island of Orn.',
      'The troops were pulled out of Marel.',
      'The withdrawal of the troops from Orn began on Tuesday.',
    ],
    no: ['The minister left the room on 4 May 2018.', 'She withdrew forty crowns from the bank.'],
  },
  {
    kind: 'deployment',
    verbs:
      'deploy, send sent sent, enter, arrive, cross, introduce, land, move / into, come came come / to the aid, dispatch, mobilise, mobilize, station',
    nouns:
      'deployment, entry, introduction, arrival, participation, sending, mobilisation, mobilization, dispatch, landing, mission',
    needs: MILITARY,
    yes: [
      'The government sent troops to Orn.',
      'Peacekeepers arrived in Marel.',
      'The deployment of soldiers in Orn was completed on 4 May 2018.',
    ],
    no: ['The author sent a letter to Orn on 4 May 2018.', 'The idea crossed her mind on 4 May 2018.'],
  },
  {
    kind: 'request',
    verbs: 'request, appeal / for, appeal / to, appeal / from, ask / for, petition',
    nouns: 'request, appeal, petition, plea',
    yes: ['The mayor of Lund requested help.', 'The province asked for doctors.', 'Lund submitted a petition.'],
    no: ['The teacher asked a question on 4 May 2018.', 'The milk turned sour on 4 May 2018.'],
  },
  {
    kind: 'request',
    verbs: 'turn / to',
    named: true,
    yes: ['The province turned to the Red Cross.'],
    no: ['The river turned to the south on 4 May 2018.'],
  },
  {
    kind: 'statement',
    verbs: 'dismiss',
    needs: CLAIMS,
    yes: ['The mayor dismissed the allegations.', 'The bakers dismissed the proposal.'],
    no: ['The board dismissed Paul Hart.'],
  },
  {
    kind: 'resignation',
    verbs: 'resign, step+ / down, quit+ quit quit, abdicate, sack, oust, fire / as, stand stood stood / down',
    nouns: 'resignation, dismissal, ouster, abdication, removal',
    yes: ['The chancellor of Arvia resigned.', 'The judge stepped down.'],
    no: ['The mayor stepped over the wire on 4 May 2018.', 'The tourists stood on the pier on 4 May 2018.'],
  },
  {
    kind: 'resignation',
    verbs: 'dismiss',
    unless: words('column columns book books idea ideas claim claims warning warnings concerns case lawsuit suit'),
    without: words(
      'statement statements suggestion suggestions concerns fears notion case lawsuit suit complaint charges as',
    ),
    yes: ['The board dismissed Paul Hart.'],
    no: ['The poet was dismissed as a dreamer on 4 May 2018.', 'Her warnings were dismissed on 4 May 2018.'],
  },
  {
    kind: 'appointment',
    verbs: 'appoint, nominate, inaugurate / as, name / as, swear swore sworn / in, promote',
    nouns: 'appointment, inauguration, nomination',
    yes: ['Parliament appointed Vera Holm.', 'Vera Holm was sworn in.', 'Vera Holm was named as judge.'],
    no: ['The king inaugurated the new bridge on 4 May 2018.', 'The winner swore loudly on 4 May 2018.'],
  },
  {
    kind: 'election',
    verbs: 'elect, re-elect, vote / in, win won won / the election, go went gone / to the polls',
    nouns: 'election, referendum, vote, runoff, ballot',
    yes: ['Voters elected Anna Holm.', 'Arvia went to the polls.', 'The referendum in Arvia was held on Sunday.'],
    no: ['The singer won the prize on 4 May 2018.', 'The pupils went to the lake on 4 May 2018.'],
  },
  {
    kind: 'other',
    verbs: 'seize / on, seize / upon',
    yes: ['The opposition seized on the rumour.'],
    no: ['Customs officers seized nine boxes.'],
  },
  {
    kind: 'economy',
    verbs: 'seize, take took taken / over',
    nouns: 'seizure, takeover',
    needs: FIRMS,
    yes: ['The state seized two banks.', 'Holm Steel took over the company.'],
    no: ['Customs officers seized nine boxes.', 'Paul Hart took over on Monday.'],
  },
  {
    kind: 'attack',
    verbs: 'capture, seize',
    nouns: 'capture',
    needs: SITES,
    yes: ['Rebels captured the town of Marel.', 'Soldiers seized the bridge near Orn.'],
    no: ['Police captured the thief.', 'Customs officers seized nine boxes.'],
  },
  {
    kind: 'arrest',
    verbs: 'arrest, detain, imprison, jail, extradite, capture, seize, raid, free, release / from',
    nouns: 'arrest, detention, imprisonment, extradition, raid',
    unless: words('cardiac'),
    without: FIGURES,
    yes: [
      'Police arrested nine men in Lund.',
      'Two drivers were detained.',
      'Customs officers raided the depot.',
      'Customs officers seized nine boxes.',
    ],
    no: [
      'The photograph shows the prison on 4 May 2018.',
      'The driver suffered a cardiac arrest on 4 May 2018.',
      'The painter captured the mood of the town on 4 May 2018.',
    ],
  },
  {
    kind: 'trial',
    verbs: 'sentence, convict, acquit+, indict, prosecute, sue, plead / guilty, charge / with',
    nouns: 'trial, verdict, conviction, indictment, lawsuit, acquittal',
    without: DUTIES,
    yes: ['The court sentenced Paul Hart.', 'Paul Hart was acquitted.', 'The trial of Paul Hart began on Monday.'],
    no: [
      'She wrote one long sentence on 4 May 2018.',
      'The shop charged nine crowns on 4 May 2018.',
      'The office was charged with keeping the peace on 4 May 2018.',
    ],
  },
  {
    kind: 'death',
    verbs: 'die, kill, murder, execute, drown, assassinate, behead, perish',
    nouns: 'death, killing, murder, execution, assassination, funeral, massacre, beheading',
    without: PLANS,
    yes: ['Paul Hart died in Lund.', 'Two miners were killed in Orn.', 'The funeral of the queen was held on Monday.'],
    no: [
      'The death toll rose on Monday.',
      'The cemetery was opened on Monday.',
      'The council killed the plan for a bridge on Monday.',
    ],
  },
  {
    kind: 'economy',
    verbs: 'crash, collapse, explode, sink sank sunk, shoot shot shot / up',
    needs: words(TRADED),
    yes: ['Grain prices crashed on Monday.', 'Shares in Holm Steel shot up.', 'Sales of bicycles sank.'],
    no: ['The roof crashed on Monday.', 'The ferry sank on Monday.', 'A bomb exploded in the market on Monday.'],
  },
  {
    kind: 'other',
    verbs: 'shoot shot shot / up to, shoot shot shot / up by, shoot shot shot / up from',
    yes: ['The flames shot up to the roof.'],
    no: ['The flames are high on Monday.'],
  },
  {
    kind: 'attack',
    verbs:
      'attack, bomb, shell, invade, storm, open / fire, ambush, loot, explode, besiege, raze, torch, clash, occupy, set / fire, blow blew blown / up',
    nouns:
      'attack, bombing, invasion, shelling, coup, assault, shooting, explosion, blast, offensive, siege, battle, fighting, clash, looting, pogrom, war, bloodshed, airstrike, massacre, seizure, hijacking',
    yes: ['Rebels attacked Marel.', 'The town was besieged by pirates.', 'A bomb exploded in Marel.'],
    no: ['The attack dogs were fed on Monday.', 'The door broke on Monday.'],
  },
  {
    kind: 'attack',
    verbs: 'erupt',
    unless: words('controversy crisis row debate dispute outrage anger scandal congress crowd'),
    yes: ['Fighting erupted in Marel.'],
    no: ['A row erupted on Monday.'],
  },
  {
    kind: 'attack',
    verbs: 'fight fought fought',
    without: ILLS,
    yes: ['Rebels fought in Marel.'],
    no: ['The clerk fought back tears on Monday.'],
  },
  {
    kind: 'attack',
    verbs: 'break broke broken / into, shoot shot shot',
    without: FIGURES,
    yes: ['Thieves broke into the depot.', 'A sniper shot the mayor of Orn.'],
    no: ['The crowd broke into applause on Monday.', 'The crew shot the last scene on Monday.'],
  },
  {
    kind: 'attack',
    nouns: 'strike',
    after: WEAPONS,
    yes: ['Air strikes hit the port on 4 May 2018.'],
    no: ['The strike in the port began on Monday.'],
  },
  {
    kind: 'protest',
    verbs: 'rally',
    nouns: 'rally',
    unless: PRICES,
    yes: ['Workers rallied in Lund.'],
    no: ['Prices rallied on Monday.'],
  },
  {
    kind: 'protest',
    verbs:
      'protest, demonstrate, riot, revolt, rebel+, march, take took taken / to the streets, go went gone / on strike, walk / out, rise rose risen / up',
    nouns:
      'protest, demonstration, riot, strike, unrest, uprising, revolt, rebellion, march, turmoil, sit-in, boycott, walkout',
    yes: ['Students took to the streets.', 'The drivers went on strike.'],
    no: ['The drivers went on holiday on Monday.', 'The strike committee was elected on Monday.'],
  },
  {
    kind: 'economy',
    nouns: 'crash, collapse',
    after: words('market markets price prices stock stocks currency'),
    yes: ['The stock market crash of 1929 ruined Orn.'],
    no: ['The crash in Orn killed nine people on Monday.'],
  },
  {
    kind: 'disaster',
    verbs: 'flood',
    nouns: 'flood',
    unless: INFLOWS,
    without: INFLOWS,
    yes: ['The river flooded Marel.', 'A flood destroyed the mill in Orn.'],
    no: [
      'Cheap imports flooded the country on Monday.',
      'The bank flooded the market with cash on Monday.',
      'The flood gates were painted on Monday.',
    ],
  },
  {
    kind: 'disaster',
    verbs: 'collapse, crash, sink sank sunk, derail, evacuate, erupt, burn / down, leak, spill',
    nouns:
      'earthquake, wildfire, blaze, crash, collapse, hurricane, storm, eruption, outbreak, epidemic, spill, accident, derailment, tsunami, famine, drought',
    yes: ['The roof of the hall collapsed.', 'The ferry sank.', 'An earthquake destroyed Marel.'],
    no: ['The crash course in Lund began on Monday.'],
  },
  {
    kind: 'agreement',
    verbs: 'agree / to, agree / on, ratify, reach / an agreement, reach / a deal, settle / with, accede, conclude / a',
    nouns: 'agreement, treaty, ceasefire, truce, accord, pact, settlement, armistice, merger',
    yes: ['The firms agreed on a merger.', 'The parties reached a deal.'],
    no: ['The twins reached a farm on Monday.', 'The agreement text was printed on Monday.'],
  },
  {
    kind: 'agreement',
    verbs: 'sign',
    needs: DOCUMENTS,
    yes: ['Arvia and Norrland signed a treaty.'],
    no: ['The club signed a goalkeeper on Monday.'],
  },
  {
    kind: 'talks',
    verbs: 'negotiate, mediate, begin began begun / talks, begin began begun / negotiations',
    nouns: 'talks, negotiation, negotiations, dialogue',
    yes: ['Delegates negotiated in Lund.', 'Talks between Arvia and Norrland began.', 'A bishop mediated.'],
    no: ['The rain began on Monday.', 'The talks table was moved on Monday.'],
  },
  {
    kind: 'meeting',
    verbs: 'meet met met, convene, visit, host',
    nouns: 'summit, meeting, conference, session, visit, congress, forum, assembly',
    yes: ['The ministers met in Lund.', 'The council convened.', 'The summit in Lund was held on Monday.'],
    no: ['The meeting room was painted on Monday.', 'The conference hall burned on Monday.'],
  },
  {
    kind: 'meeting',
    verbs: 'gather',
    needs: DELEGATES,
    yes: ['Bishops gathered in Lund.'],
    no: ['Clouds gathered on Monday.'],
  },
  {
    kind: 'decision',
    verbs:
      'approve, adopt, ban+, impose, lift, order, decide, rule / that, rule / as, rule / a, rule / an, repeal, enact, suspend, cancel, cancel+, authorise, authorize, veto, decree, introduce, reverse, pass / a, declare / a, grant, revoke, outlaw, nationalise, nationalize, restrict, freeze froze frozen',
    nouns: 'decision, ban, decree, restriction, sanction, ruling, resolution, lockdown, curfew, law',
    yes: [
      'The council banned cars.',
      'The fall of the crane was ruled an accident.',
      'Parliament adopted the law.',
      'A curfew was imposed in Lund.',
    ],
    no: ['The law book was printed on Monday.', 'The boat passed the island on Monday.'],
  },
  {
    kind: 'economy',
    verbs:
      'devalue, default, bankrupt, slash, buy bought bought, purchase, sell sold sold, acquire, invest, lay laid laid / off, hike',
    nouns: 'bankruptcy, hike, devaluation, recession, default, bailout, takeover, acquisition, layoff',
    yes: ['Holm Steel bought Arvia Rail.', 'The bank defaulted.', 'Holm Steel laid off ninety workers.'],
    no: ['The hens laid eggs on Monday.', 'The takeover rumours faded on Monday.'],
  },
  {
    kind: 'statement',
    verbs:
      'say said said, tell told told, testify, announce, declare, warn, claim, urge, condemn, deny, admit+, write wrote written, tweet, note, stress, promise, argue, accuse, blame, criticise, criticize, respond, reply, acknowledge, confirm, insist, advocate, demand, threaten, vow, publish, propose, apologise, apologize, express, add, complain, praise, point / out, call / for, call / on, report, reveal, recall, describe',
    nouns: 'statement, speech, interview, announcement, remark, post, warning, letter, declaration',
    yes: ['The minister warned of floods.', 'The mayor announced a festival.', 'Vera Holm wrote that she was well.'],
    no: ['The letter box was painted on Monday.', 'The interview room burned on Monday.'],
  },
  {
    kind: 'other',
    yes: ['The school in Lund opened.', 'The bridge has been painted.', 'The ferry has come back.'],
    no: ['The school in Lund is old.', 'Lund has two schools.'],
  },
];

const PAST_FORMS = words(`
  beat bent bet bit blew bought bound bred burst cast crept cut dealt drank drove dug fed fled flung forbade froze hung
  knelt leapt let lit rid sent set shot shrank slid sold sought split sprang stuck sung swung threw told tore wept won
  wound wrote began became broke brought built came caught chose did drew drove fell felt flew forgot found gave got grew had heard
  held hid hit kept knew laid led left lent lost made meant paid put ran rang rode rose sang sat saw shook shone showed
  shut slept spent spoke spread sprang stole stood struck swam swept swore taught thought threw took understood went
  woke won wore was were has have`);

/** Plurals that do not end as plurals do. */
const COLLECTIVE = words('people police men women children');

/** "Better-armed" describes; "re-elected" tells. */
const COMPOUND = /^(?!(?:re|co|de|over|under|out|mis|counter)-).*-/;
const NOT_PAST = words(
  'need indeed speed seed feed breed exceed proceed succeed hundred sacred naked red bed unprecedented so-called associated',
);

const EXTREMES = words('most least first worst best');
/** Words in "-est" that are no superlatives. */
const NO_EXTREMES = words(`
  west east rest forest interest request protest arrest test contest invest harvest modest honest guest quest suggest digest
  manifest chest crest conquest inquest unrest midwest northwest southwest northeast southeast rainforest behest divest`);

const dateSignals: Lexicon['dateSignals'] = new Map([
  ['before', 'before'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'since'],
  ['from', 'since'],
  ['starting in', 'since'],
  ['starting on', 'since'],
  ['starting', 'since'],
  ['as of', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
]);

const linkSignals = new Map<string, LinkRule>([
  ['after', { relation: 'after', wholly: true }],
  ['following', { relation: 'after', wholly: true }],
  ['since', 'after'],
  ['in response to', 'after'],
  ['in connection with', 'after'],
  ['over', 'after'],
  ['at the request of', 'after'],
  ['commenting on', 'after'],
  ['asked about', 'after'],
  ['reacting to', 'after'],
  ['responding to', 'after'],
  ['regarding', 'after'],
  ['in the wake of', 'after'],
  ['the day after', { relation: 'after', lag: { least: 1, most: 1 } }],
  ['the morning after', { relation: 'after', lag: { least: 1, most: 1 } }],
  ['before', 'before'],
  ['ahead of', 'before'],
  ['prior to', 'before'],
  // The day before; as often no more than shortly before.
  ['on the eve of', { relation: 'before', lag: { least: 1, most: 7 } }],
  ['the day before', { relation: 'before', lag: { least: 1, most: 1 } }],
  ['the night before', { relation: 'before', lag: { least: 1, most: 1 } }],
  ['until', 'before'],
  ['till', 'before'],
  ['on the day of', { relation: 'during', lag: { least: 0, most: 0 } }],
  ['on the morning of', { relation: 'during', lag: { least: 0, most: 0 } }],
  ['on the afternoon of', { relation: 'during', lag: { least: 0, most: 0 } }],
  ['on the evening of', { relation: 'during', lag: { least: 0, most: 0 } }],
  ['on the night of', { relation: 'during', lag: { least: 0, most: 0 } }],
  ['on the same day as', { relation: 'during', lag: { least: 0, most: 0 } }],
  ['the same day as', { relation: 'during', lag: { least: 0, most: 0 } }],
  ['during', 'during'],
  ['amid', 'during'],
  ['when', 'during'],
  ['while', 'during'],
  ['as', 'during'],
]);

/** What is wanted, feared or denied is no happening. */
const OPAQUE_VERBS =
  'call / for, push / for, press / for, appeal / for, demand, urge, threaten, promise, propose, deny, reject, oppose, prevent, avoid, avert, want, seek sought sought, consider, predict, foresee foresaw foreseen, expect, suggest, advocate, vow, postpone, cancel, block, await, recommend, rule / out, warn / of, favour, favor, fear';

/** What is so, or in somebody's mind. */
const STATES =
  'know knew known, believe, think thought thought, seem, need, own, belong, contain, consist, depend, deserve, resemble, lack, understand understood understood, exist, assume, suppose, matter, pose';

/** English. */
export const ENGLISH: Lexicon = {
  language: 'en',
  verbs: 'most',
  syntax: {
    verbParts: 'beside',
    pastQualifies: true,
    nounsQualify: true,
    nounsAreCapital: false,
    subjectFollows: false,
    commasPartClauses: false,
    dotsMakeOrdinals: false,
    verbSecond: false,
  },
  rows: ROWS,
  cues: makeCues(ROWS, { formsOfVerb, formsOfNoun }),
  pastForms: PAST_FORMS,
  finiteForms: NONE,
  futureForms: NONE,
  participles: words(
    'come gone done seen taken given begun become fallen known spoken written risen grown shown broken chosen driven drawn eaten flown forgotten frozen hidden ridden sung sunk stolen sworn thrown torn woken worn run born',
  ),
  adverbs: words(
    'also already then just all but even still soon later first ever long twice once often again now both',
  ),
  looksPast: (lower) => lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower) && !COMPOUND.test(lower),
  looksFuture: () => false,
  looksConditional: () => false,
  looksParticiple: () => false,
  looksInfinitive: () => false,
  looksAdjective: (lower) => /(?:[^m]an|ish|ese|ous|ful|less|ical)$/.test(lower) && lower.length > 5,
  looksGerund: (lower) => lower.endsWith('ing'),
  looksAdverb: (lower) => lower.endsWith('ly'),
  looksPlural: (lower) => /[^su]s$/.test(lower) || COLLECTIVE.has(lower),
  looksComparative: (lower) => /(?:er|ess)$/.test(lower),
  looksCommon: (lower) => /(?:s|ing|ed|ly)$/.test(lower),
  stemOf,
  nameStem,
  withoutCase: (name) => name,
  spelling: ENGLISH_SPELLING,
  elision: null,
  possessive: { ends: /['’]s$/, follows: /^['’]s?(?=[\s-])/ },
  auxiliaries: {
    be: words("is are was were am be been being isn't wasn't aren't weren't"),
    have: words("has have had having hasn't hadn't haven't"),
    do: words("do does did don't didn't doesn't"),
    future: words("will shall won't"),
    modal: words("would could may might should must can cannot can't couldn't wouldn't shouldn't ought"),
    nonFinite: words('be been being having'),
  },
  presentAuxiliaries: words("is are am isn't aren't has have hasn't haven't do does don't doesn't"),
  pluperfect: words('had'),
  negations: words(
    "not never no n't nor neither without hardly nobody nothing none didn't don't doesn't wasn't weren't isn't aren't hasn't hadn't haven't won't wouldn't couldn't can't cannot",
  ),
  hedges: [['as', 'if']],
  doubts: words(
    'reportedly allegedly apparently supposedly purportedly possibly probably perhaps maybe likely unlikely almost nearly seemingly potentially',
  ),
  restrictions: words('only except unless but barring'),
  hypotheticals: words('if unless whether lest suppose supposing'),
  wishes: words(`
    demand demands demanding call calls calling threat threats fear fears risk danger possibility possible hypothetical
    chance hope hopes plan plans attempt prospect need case scenario would-be idea`),
  opaqueVerbs: phrasalForms(OPAQUE_VERBS, { formsOfVerb, formsOfNoun }),
  announcers: verbsOf('announce', { formsOfVerb, formsOfNoun }, [
    'base',
    'past',
    'third',
    'participle',
    'gerund',
    'future',
  ]),
  implicatives: words(
    'began begin started start managed manage continued continue came had forced force proceeded helped able ceased got',
  ),
  infinitiveMarks: words('to'),
  agentMark: 'by',
  supportVerbs: words(`
    held made submitted launched staged gave began started ended carried conducted convened called opened organised
    organized issued filed lodged mounted suffered saw faced announced won signed concluded reached struck led joined
    attended hosted took undertook performed experienced resumed continued stopped halted survived`),
  supportPrepositions: NONE,
  intentions: words('expected planned scheduled'),
  prospects: words('going about due set slated'),
  thoughts: words('hope hopes hoped fear fears feared wish wishes wished doubt doubts doubted worry worries worried'),
  habits: words('used'),
  denials: words('deny denies denied denying'),
  absences: words('no nobody none nothing neither not'),
  namingVerbs: words('labelled labeled dubbed considered described describes describe branded termed named'),
  reportedSpeech: NONE,
  ownVoice: words('we i'),
  afterthoughts: words('too also either'),
  anaphors: phrases('the event, the events, the incident, this, that, these, those, it was, it is, there was, such'),
  looksExtreme: (word) => EXTREMES.has(word) || (/.{2}est$/.test(word) && !NO_EXTREMES.has(word)),
  comparisonVerbs: words('compare compares compared comparing comparison similar resembles resembled reminiscent'),
  determiners: words(
    'the a an this that these those his her its their our my your any some no every each another all both several many few such whose',
  ),
  definiteArticles: words('the'),
  indefiniteArticles: words('a an one'),
  genitiveMarks: words('of'),
  prepositions: words(
    'of in on at by for with from to into onto over under about against between among through during before after since until near off out up down across along around behind beyond despite within without amid throughout toward towards upon via as than per unlike like',
  ),
  particles: words('out off up down over away along through'),
  spanPrepositions: words('over through'),
  states: verbsOf(STATES, { formsOfVerb, formsOfNoun }, ['base', 'past', 'third', 'participle', 'gerund']),
  articledNames: NONE,
  placePrepositions: words('in at from into near to across outside inside around throughout'),
  personPronouns: words('he she him her his hers'),
  determinerPronouns: words('this that these those all some many most both such'),
  subjectPronouns: words('he she'),
  thingPronouns: words('it its'),
  pluralPronouns: words('they their'),
  otherPronouns: words('it they this these those we i you them there'),
  connectives: phrases(
    'yes, again, moreover, however, thus, for example, for instance, in turn, in addition, meanwhile, and, but, so, then, also, therefore, furthermore, in the end, eventually, nevertheless, as a result, at the same time, for his part, for her part, in reality, in other words, first of all, of course, in fact, indeed, in particular, in this regard, by comparison, still, finally, in any case, now, as well as, besides, instead, similarly, accordingly, subsequently, further, recently, overall',
  ),
  reportMarks: NONE,
  attributions: phrases('according to, as reported by, in the words of, in the view of'),
  stopWords: words(`
    the a an this that these those his her its their our my your any some no every each another all both several many few
    such whose of in on at by for with from to into onto over under about against between among through during before
    after since until near off out up down across along around behind beyond despite within without amid toward towards
    upon via as than per and or but nor so yet if when while because although though unless whether where which who whom
    what how why he she it they them him we us you i me is are was were be been being am has have had do does did will
    would could may might should must can not very more most much also only just even still too there here then now one
    two three first last new said says say told other same own well against`),
  honorifics: words(`
    president prime minister mr mrs ms dr sir lord king queen general colonel captain professor senator chancellor
    secretary governor mayor judge pope chairman head spokesman spokeswoman leader`),
  commonOpeners: words('people police men women children one others today'),
  possessives: words('his her its their'),
  idioms: new Set(
    phrases(
      'as if, as though, all but, as well, such as, so far, so that, as many, as much, as of, as a, as in, as on',
    ),
  ),
  speechDays: words('today yesterday tomorrow tonight'),
  dateSignals,
  linkSignals,
  clauseTies: new Map([
    ['after', { relation: 'after' }],
    ['since', { relation: 'after' }],
    ['before', { relation: 'before' }],
    ['until', { relation: 'before' }],
    ['till', { relation: 'before' }],
  ]),
  momentTies: new Map([['when', { relation: 'during', lag: { least: 0, most: 0 }, supposed: true }]]),
  limits: new Map([
    ['less than', 'below'],
    ['fewer than', 'below'],
    ['under', 'below'],
    ['within', 'most'],
    ['barely', 'about'],
    ['more than', 'least'],
    ['over', 'least'],
    ['at least', 'least'],
    ['about', 'about'],
    ['around', 'about'],
    ['some', 'about'],
    ['roughly', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
  ]),
  withins: words('within'),
  bareLengths: new Map<string, Lag>([
    ...[...words('moments seconds minutes hours')].map((word) => [word, { least: 0, most: 1 }] as const),
    ...[...words('shortly soon immediately right just')].map((word) => [word, { least: 0, most: null }] as const),
    ['days', { least: 1, most: null }],
    ['weeks', { least: 7, most: null }],
    ['months', { least: 28, most: null }],
    ['years', { least: 365, most: null }],
  ]),
  sequels: phrases(
    'then, later, eventually, subsequently, afterwards, finally, thereafter, in the end, after that, next',
  ),
  meanwhiles: phrases('meanwhile, at the same time, simultaneously, at the same moment'),
  subordinators: words('when while whereas because although though where'),
  joiners: words('and but as so'),
  existentials: words('there'),
  relatives: words('which who whom whose that what'),
  complementizer: 'that',
  reporters: words(
    'said say says saying added adds claimed claims claim insisted insists alleged alleges argued argues complained complains',
  ),
  tellers: words('told tell tells telling warned informed'),
  simultaneous: words('when while as during amid'),
  comparisons: new Set(
    phrases(
      'percent from, cent from, points from, up from, down from, rise from, drop from, increase from, decline from, than, unlike, like, than in, than on, unlike in, unlike on, like in, like on, as in, as on',
    ),
  ),
  anniversaries: words(
    'anniversary anniversaries commemorate commemorated commemorates commemorating remembered remember marking marked marks centenary jubilee memorial decade decades later earlier ago',
  ),
};
