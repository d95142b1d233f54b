import { contains, sliceOf } from '../base/span.ts';
import type { Dating } from '../model.ts';
import type { Draft } from './draft.ts';
import { ruleOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { spanOf } from './segment.ts';

/**
 * Whether a draft is an event by itself, rather than words that only support one told elsewhere: it is dated, or it
 * changes what is the case and says for whom or where, and not of what always is. A plan needs a date, be it only "by Friday"; a remark in brackets
 * never stands, nor does what only goes on with the clause before, or what its title, cut short, does not come to.
 */
export function standsAlone(draft: Draft, datings: readonly Dating[], title: string, lexicon: Lexicon): boolean {
  if (draft.sentence.clauses[draft.clauseIndex]!.aside) return false;
  const changes = ruleOf(draft.kind).standsAlone || draft.announcing === 'act';
  if (draft.widened && !changes && !hasOwnDate(draft, datings)) return false;
  const cue = sliceOf(draft.sentence.text, draft.cue).toLowerCase();
  if (draft.told && title.endsWith('…') && !title.toLowerCase().includes(cue)) return false;
  const dated = datings.some(
    ({ relation, expression }) =>
      expression.bounds !== null && (relation === 'on' || relation === 'since' || draft.status === 'planned'),
  );
  if (isProVerb(title, lexicon)) return false;
  const short = title.length < 12;
  if (!draft.told && !saysWhose(draft, lexicon)) return false;
  if (opensOpen(title, lexicon) || (draft.told && lacksSubject(title, lexicon))) return false;
  if (comparesOnly(title, lexicon) || saysNothing(draft, title, cue)) return false;
  if (!changes && isOpenSubject(title, lexicon)) return false;
  if (dated) return !short || (draft.told && draft.hasSubject);
  if (short) return false;
  if (draft.status === 'planned' || isAnaphoric(title, lexicon) || endsOpen(title, lexicon)) return false;
  if (!changes || draft.announcing === 'thing') return false;
  if (draft.present && draft.announcing === null && draft.sentence.paragraph.role === 'body') return false;
  return draft.told || isDefinite(draft, lexicon) || isPossessed(draft, lexicon);
}

/** Whether one of its dates stands in its own clause, and not in one that it shares a date with. */
function hasOwnDate({ sentence, clauseIndex }: Draft, datings: readonly Dating[]): boolean {
  const { from, to } = sentence.clauses[clauseIndex]!;
  const own = spanOf(sentence.words, { from, to });
  return datings.some(({ expression }) => contains(own, expression));
}

/** "The resignation of the government": it says whose. */
function isDefinite({ sentence, at }: Draft, lexicon: Lexicon): boolean {
  return lexicon.genitiveMarks.has(sentence.words[at + 1]?.lower ?? '');
}

/** A happening that is only named is one only with whom or where: "the interview" is not, "the attack on Marel" is. */
function saysWhose(draft: Draft, lexicon: Lexicon): boolean {
  return draft.names.length > 0 || isDefinite(draft, lexicon);
}

/** "It burned": what it was is not known, and of a kind that could be anything. */
function isOpenSubject(title: string, lexicon: Lexicon): boolean {
  const [first = ''] = title.toLowerCase().split(' ');
  return (lexicon.thingPronouns.has(first) || lexicon.pluralPronouns.has(first)) && !lexicon.possessives.has(first);
}

/** "The union's strike": the word before it owns it. */
function isPossessed({ sentence, at, names }: Draft, { possessive }: Lexicon): boolean {
  const before = sentence.words[at - 1];
  return (
    names.length > 0 &&
    before !== undefined &&
    possessive?.follows.test(sentence.text.slice(before.end, sentence.words[at]!.start)) === true
  );
}

/** "Who was killed in 1917": of whom, the title does not say. */
function opensOpen(title: string, lexicon: Lexicon): boolean {
  const [first = ''] = title.toLowerCase().split(' ');
  return lexicon.relatives.has(first) && !lexicon.determiners.has(first) && !lexicon.determinerPronouns.has(first);
}

/** "Is expected to go on", "Came", "Made a loss": where each clause names its subject, one that does not says of nobody. */
function lacksSubject(title: string, lexicon: Lexicon): boolean {
  const { syntax, auxiliaries } = lexicon;
  if (syntax.subjectFollows || syntax.verbSecond) return false;
  const [first = '', second = '', ...rest] = title.toLowerCase().split(' ');
  if (second === '' || auxiliaries.be.has(first) || auxiliaries.have.has(first)) return true;
  const forms = lexicon.cues.get(first)?.map(({ form }) => form) ?? [];
  const isVerb =
    !forms.includes('noun') && (forms.includes('third') || lexicon.pastForms.has(first) || lexicon.looksPast(first));
  const opensObject = [lexicon.determiners, lexicon.prepositions, lexicon.infinitiveMarks].some((set) =>
    set.has(second),
  );
  return (
    syntax.pastQualifies &&
    isVerb &&
    opensObject &&
    !lexicon.genitiveMarks.has(second) &&
    ![second, ...rest].some((word) => word.endsWith(','))
  );
}

/** "…, *a spokesman said*": who says what another clause tells. */
function saysNothing({ kind, told, clauseIndex, sentence }: Draft, title: string, cue: string): boolean {
  const stands = clauseIndex > 0 && sentence.clauses[clauseIndex]!.opener === '';
  return kind === 'statement' && told && stands && title.toLowerCase().endsWith(` ${cue}`) && !/[,"“”„«»]/u.test(title);
}

/** "Than the mill of Orn": what something is compared with, and no more. */
function comparesOnly(title: string, { comparisons }: Lexicon): boolean {
  const [first = ''] = title.toLowerCase().split(' ');
  return comparisons.has(first) && !title.includes(',');
}

/** "As Jamaica did", "Russia did so": what was done, the title does not say. */
function isProVerb(title: string, { auxiliaries }: Lexicon): boolean {
  const words = title.toLowerCase().split(' ');
  return auxiliaries.do.has(words.at(words.at(-1) === 'so' ? -2 : -1) ?? '');
}

/** "The minister agreed to this": what it was is not said. */
function endsOpen(title: string, lexicon: Lexicon): boolean {
  const words = title.toLowerCase().split(' ');
  const last = words.findLast((word, at) => at === 0 || at < words.length - 1 || !lexicon.afterthoughts.has(word))!;
  return lexicon.otherPronouns.has(last) || lexicon.determinerPronouns.has(last);
}

/** "The event was held at his request", "some arrests followed": it takes up what was told before, or says nothing certain. */
function isAnaphoric(title: string, lexicon: Lexicon): boolean {
  const lower = title.toLowerCase();
  const [first = ''] = lower.split(' ');
  return (
    lexicon.otherPronouns.has(first) ||
    lexicon.determinerPronouns.has(first) ||
    lexicon.anaphors.some((opening) => lower.startsWith(`${opening} `))
  );
}
