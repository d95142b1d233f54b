import type { Cue, Form, Lexicon } from '../lexicon.ts';
import { inflectVerb, pluralOf, stemOf } from './english.ts';
import { nameStem } from './names.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const phrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());

const MILITARY = words(`
  troops troop soldiers force forces peacekeepers contingent contingents army armies military units unit brigade battalion
  division paratroopers marines fighters garrison regiment navy warships warplanes tanks police guards guard militants rebels convoy fleet`);

const DELEGATES = words(`
  ministers leaders presidents premiers heads members delegates delegations diplomats representatives deputies experts
  council parliament cabinet committee board governors bishops judges officials`);

/** The cues of one kind, as dictionary entries; see `inflectVerb` for verbs. `a / b` wants the words b right after. */
interface CueRow {
  readonly kind: string;
  readonly verbs?: string;
  readonly nouns?: string;
  /** Only beside one of these words. */
  readonly needs?: ReadonlySet<string>;
}

/**
 * What shows a happening, kind by kind. Each row reads: a clause told as fact whose verb, or a phrase whose noun, is
 * one of these reports a happening of this kind. The first row that fits wins. Meanings are not told apart beyond
 * `needs`: "workers rallied" is a protest, and so, wrongly, is "prices rallied".
 */
const CUES: readonly CueRow[] = [
  // The army left the city. · not: The minister left the room.
  {
    kind: 'withdrawal',
    verbs: 'withdraw withdrew withdrawn, retreat, evacuate, pull / out, pull / back, leave left left, disengage',
    nouns: 'withdrawal, retreat, pullout, pull-out, evacuation, departure, exit',
    needs: MILITARY,
  },
  // Troops crossed the river. · not: The idea crossed his mind.
  {
    kind: 'deployment',
    verbs:
      'deploy, send sent sent, enter, arrive, cross, introduce, land, move / into, come came come / to the aid, dispatch, mobilise, mobilize, station',
    nouns:
      'deployment, entry, introduction, arrival, participation, sending, mobilisation, mobilization, dispatch, landing, mission',
    needs: MILITARY,
  },
  {
    kind: 'request',
    verbs: 'request, appeal / for, appeal / to, appeal / from, ask / for, petition, turn / to',
    nouns: 'request, appeal, petition, plea',
  },
  {
    kind: 'resignation',
    verbs: 'resign, step+ / down, quit+ quit quit, abdicate, dismiss, sack, oust, fire / as, stand stood stood / down',
    nouns: 'resignation, dismissal, ouster, abdication, removal',
  },
  {
    kind: 'appointment',
    verbs: 'appoint, nominate, inaugurate / as, name / as, swear swore sworn / in, promote',
    nouns: 'appointment, inauguration, nomination',
  },
  {
    kind: 'election',
    verbs: 'elect, re-elect, vote / in, win won won / the election, go went gone / to the polls',
    nouns: 'election, referendum, vote, runoff, ballot',
  },
  {
    kind: 'arrest',
    verbs: 'arrest, detain, imprison, jail, extradite, capture, raid, free, release / from',
    nouns: 'arrest, detention, imprisonment, extradition, raid',
  },
  {
    kind: 'trial',
    verbs: 'sentence, convict, acquit+, indict, prosecute, sue, testify, plead / guilty, charge / with',
    nouns: 'trial, verdict, conviction, indictment, lawsuit, acquittal',
  },
  {
    kind: 'death',
    verbs: 'die, kill, murder, execute, drown, assassinate, behead, perish',
    nouns: 'death, killing, murder, execution, assassination, funeral, massacre, beheading',
  },
  {
    kind: 'attack',
    verbs:
      'attack, bomb, shell, invade, storm, seize, open / fire, shoot shot shot, ambush, loot, explode, besiege, raze, torch, fight fought fought, clash, break broke broken / into, occupy, set / fire, blow blew blown / up, erupt',
    nouns:
      'attack, bombing, invasion, shelling, coup, assault, shooting, explosion, blast, offensive, siege, battle, fighting, clash, looting, pogrom, war, bloodshed, airstrike, massacre, seizure, hijacking',
  },
  {
    kind: 'protest',
    verbs:
      'protest, demonstrate, riot, revolt, rebel+, rally, march, take took taken / to the streets, go went gone / on strike, walk / out, rise rose risen / up',
    nouns:
      'protest, demonstration, rally, riot, strike, unrest, uprising, revolt, rebellion, march, turmoil, sit-in, boycott, walkout',
  },
  {
    kind: 'disaster',
    verbs: 'collapse, crash, sink sank sunk, derail, flood, evacuate, erupt, burn / down, leak, spill',
    nouns:
      'earthquake, flood, wildfire, blaze, crash, collapse, hurricane, storm, eruption, outbreak, epidemic, spill, accident, derailment, tsunami, famine, drought',
  },
  {
    kind: 'agreement',
    verbs:
      'agree / to, agree / on, sign, ratify, reach / an agreement, reach / a deal, settle / with, accede, conclude / a',
    nouns: 'agreement, treaty, ceasefire, truce, accord, pact, settlement, armistice, merger',
  },
  {
    kind: 'talks',
    verbs: 'negotiate, mediate, begin began begun / talks, begin began begun / negotiations',
    nouns: 'talks, negotiation, negotiations, dialogue',
  },
  {
    kind: 'meeting',
    verbs: 'meet met met, convene, visit, host',
    nouns: 'summit, meeting, conference, session, visit, congress, forum, assembly',
  },
  // Delegates gathered in the capital. · not: Clouds gathered.
  { kind: 'meeting', verbs: 'gather', needs: DELEGATES },
  {
    kind: 'decision',
    verbs:
      'approve, adopt, ban+, impose, lift, order, decide, rule / that, repeal, enact, suspend, cancel, authorise, authorize, veto, decree, introduce, reverse, pass / a, declare / a, grant, revoke, outlaw, nationalise, nationalize, restrict, freeze froze frozen',
    nouns: 'decision, ban, decree, restriction, sanction, ruling, resolution, lockdown, curfew, law',
  },
  {
    kind: 'economy',
    verbs:
      'devalue, default, bankrupt, slash, buy bought bought, purchase, sell sold sold, acquire, invest, lay laid laid / off, hike',
    nouns: 'bankruptcy, hike, devaluation, recession, default, bailout, takeover, acquisition, layoff',
  },
  {
    kind: 'statement',
    verbs:
      'say said said, tell told told, announce, declare, warn, claim, urge, condemn, deny, admit+, write wrote written, tweet, note, stress, promise, argue, accuse, blame, criticise, criticize, respond, reply, acknowledge, confirm, insist, advocate, demand, threaten, vow, publish, propose, apologise, apologize, express, add, complain, praise, point / out, call / for, call / on, report, reveal, recall, describe',
    nouns: 'statement, speech, interview, announcement, remark, post, warning, letter, declaration',
  },
];

const PAST_FORMS = words(`
  beat bent bet bit blew bought bound bred burst cast crept cut dealt drank drove dug fed fled flung forbade froze hung
  knelt leapt let lit rid sent set shot shrank slid sold sought split sprang stuck sung swung threw told tore wept won
  wound wrote began became broke brought built came caught chose did drew drove fell felt flew forgot found gave got grew had heard
  held hid hit kept knew laid led left lent lost made meant paid put ran rang rode rose sang sat saw shook shone showed
  shut slept spent spoke spread sprang stole stood struck swam swept swore taught thought threw took understood went
  woke won wore was were has have`);

const NOT_PAST = words(
  'need indeed speed seed feed breed exceed proceed succeed hundred sacred naked red bed unprecedented so-called',
);

function makeCues(): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  const add = (form: string, cue: Cue): void => void cues.set(form, [...(cues.get(form) ?? []), cue]);
  for (const { kind, verbs, nouns, needs } of CUES) {
    for (const entry of phrases(nouns ?? '').filter(Boolean)) {
      const cue = { lemma: entry, kind, form: 'noun' as const, ...(needs && { needs }) };
      add(entry, cue);
      if (!entry.endsWith('s')) add(pluralOf(entry), cue);
    }
    for (const entry of phrases(verbs ?? '').filter(Boolean)) {
      const [verb = '', then] = entry.split(' / ');
      const forms = inflectVerb(verb);
      for (const [form, surface] of Object.entries(forms) as [Form, string][]) {
        add(surface, { lemma: forms.base, kind, form, ...(then && { then }), ...(needs && { needs }) });
      }
    }
  }
  return cues;
}

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
  ['by', 'until'],
]);

const linkSignals: Lexicon['linkSignals'] = new Map([
  ['after', 'after'],
  ['following', 'after'],
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
  ['before', 'before'],
  ['ahead of', 'before'],
  ['prior to', 'before'],
  ['on the eve of', 'before'],
  ['until', 'before'],
  ['during', 'during'],
  ['amid', 'during'],
  ['when', 'during'],
  ['while', 'during'],
  ['as', 'during'],
]);

/** English. */
export const ENGLISH: Lexicon = {
  language: 'en',
  knowsVerbs: true,
  cues: makeCues(),
  pastForms: PAST_FORMS,
  participles: words(
    'come gone done seen taken given begun become fallen known spoken written risen grown shown broken chosen driven drawn eaten flown forgotten frozen hidden ridden sung sunk stolen sworn thrown torn woken worn run born',
  ),
  adverbs: words(
    'also already then just all but even still soon later first ever long twice once often again now both',
  ),
  looksPast: (lower) => lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower),
  looksGerund: (lower) => lower.endsWith('ing'),
  looksAdverb: (lower) => lower.endsWith('ly'),
  looksComparative: (lower) => /(?:er|ess)$/.test(lower),
  looksCommon: (lower) => /(?:s|ing|ed|ly)$/.test(lower),
  stemOf,
  nameStem,
  possessive: { ends: /['’]s$/, follows: /^['’]s?(?=[\s-])/ },
  auxiliaries: {
    be: words("is are was were am be been being isn't wasn't aren't weren't"),
    have: words("has have had having hasn't hadn't haven't"),
    do: words("do does did don't didn't doesn't"),
    future: words("will shall won't"),
    modal: words("would could may might should must can cannot can't couldn't wouldn't shouldn't ought"),
    nonFinite: words('be been being having'),
  },
  pluperfect: words('had'),
  negations: words(
    "not never no n't nor neither without hardly nobody nothing none didn't don't doesn't wasn't weren't isn't aren't hasn't hadn't haven't won't wouldn't couldn't can't cannot",
  ),
  hedges: [['as', 'if']],
  hypotheticals: words('if unless whether lest suppose supposing'),
  wishes: words(`
    demand demands demanding call calls calling threat threats fear fears risk danger possibility possible hypothetical
    chance hope hopes plan plans attempt prospect need case scenario would-be idea`),
  implicatives: words(
    'began begin started start managed manage continued continue came had forced force proceeded helped able ceased got',
  ),
  infinitiveMark: 'to',
  agentMark: 'by',
  supportVerbs: words(`
    held made submitted launched staged gave began started ended carried conducted convened called opened organised
    organized issued filed lodged mounted suffered saw faced announced won signed concluded reached struck led joined
    attended hosted took undertook performed experienced resumed continued stopped halted survived`),
  intentions: words('expected planned scheduled'),
  denials: words('deny denies denied denying'),
  absences: words('no nobody none nothing neither'),
  namingVerbs: words('labelled labeled dubbed considered described describes describe branded termed named'),
  ownVoice: words('we i'),
  afterthoughts: words('too also either'),
  anaphors: phrases('the event, the events, the incident, this, that, these, those, it was, it is, there was, such'),
  comparisonVerbs: words('compare compares compared comparing comparison similar resembles resembled reminiscent'),
  determiners: words(
    'the a an this that these those his her its their our my your any some no every each another all both several many few such whose',
  ),
  definiteArticles: words('the'),
  genitiveMarks: words('of'),
  prepositions: words(
    'of in on at by for with from to into onto over under about against between among through during before after since until near off out up down across along around behind beyond despite within without amid toward towards upon via as than per unlike like',
  ),
  particles: words('out off up down over away along through'),
  placePrepositions: words('in at from into near to across outside inside around throughout'),
  personPronouns: words('he she him her his hers'),
  determinerPronouns: words('this that these those all some many most both such'),
  subjectPronouns: words('he she'),
  otherPronouns: words('it they this these those we i you them there'),
  connectives: phrases(
    'moreover, however, thus, for example, for instance, in turn, in addition, meanwhile, and, but, so, then, also, therefore, furthermore, in the end, eventually, nevertheless, as a result, at the same time, for his part, for her part, in reality, in other words, first of all, of course, in fact, indeed, in particular, in this regard, by comparison, still, finally, in any case, now, as well as, besides, instead, similarly, accordingly, subsequently, further, recently, overall',
  ),
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
  possessives: words('his her its'),
  idioms: new Set(
    phrases(
      'as if, as though, all but, as well, such as, so far, so that, as many, as much, as of, as a, as in, as on',
    ),
  ),
  speechDays: words('today yesterday tomorrow tonight'),
  dateSignals,
  linkSignals,
  sequels: phrases(
    'then, later, eventually, subsequently, afterwards, finally, thereafter, in the end, after that, next',
  ),
  subordinators: words('when while whereas because although though where'),
  joiners: words('and but as so'),
  existentials: words('there'),
  relatives: words('which who whom whose that what'),
  complementizer: 'that',
  simultaneous: words('when while as during amid'),
  comparisons: new Set(
    phrases('than, unlike, like, than in, than on, unlike in, unlike on, like in, like on, as in, as on'),
  ),
  anniversaries: words(
    'anniversary anniversaries commemorate commemorated commemorates commemorating remembered remember marking marked marks centenary jubilee memorial decade decades later earlier ago',
  ),
};
