import { civilOf, type Day } from '../base/day.ts';
import { ruleOf } from '../mention/kinds.ts';
import type { Cluster } from './cluster.ts';
import { cosineOf, weigh, type Profile } from './profile.ts';

/** How far apart two printed dates of one happening may lie, and how alike its tellings must be (a cosine). */
const DISPUTE_DAYS = 31;
const DISPUTE_WORDING = 0.6;

/**
 * Whether two sources tell one happening but date it differently: both print the whole date, a few days apart or with
 * one wrong digit in the year, in much the same words. What is dated "on Monday" recurs too often in the news to be a dispute, and so do rallies and meetings.
 */
export function isDispute(a: Cluster, b: Cluster): boolean {
  if (a.kind !== b.kind || !ruleOf(a.kind).once) return false;
  const [day, other] = [a.bounds.earliest, b.bounds.earliest];
  if (day === null || other === null || !isPrinted(a) || !isPrinted(b)) return false;
  if (Math.abs(day - other) > DISPUTE_DAYS && !isMisprint(day, other)) return false;
  if (shareDocument(a, b)) return false;
  return cosineOf(a.verbs, b.verbs) > 0 && cosineOf(wordsOf(a), wordsOf(b)) >= DISPUTE_WORDING;
}

/** Whether every mention of a cluster has its day in full from the text. */
function isPrinted({ mentions }: Cluster): boolean {
  return mentions.every(({ datings }) =>
    datings.some(
      ({ relation, expression: { basis, precision } }) =>
        relation === 'on' && basis === 'stated' && (precision === 'day' || precision === 'time'),
    ),
  );
}

/** The wording without its figures: it is the date that is in dispute. */
function wordsOf({ mentions }: Cluster): Profile {
  const words = mentions.flatMap(({ terms }) => terms).filter((term) => !/\d/.test(term));
  return weigh(words, () => 1);
}

/** Whether two days are one but for a digit of the year: 18 March 2009 and 18 March 2019. */
function isMisprint(day: Day, other: Day): boolean {
  const [one, two] = [civilOf(day), civilOf(other)];
  if (one.month !== two.month || one.day !== two.day) return false;
  const [digits, others] = [String(one.year), String(two.year)];
  return digits.length === others.length && [...digits].filter((digit, at) => digit !== others[at]).length === 1;
}

function shareDocument(a: Cluster, b: Cluster): boolean {
  return b.documents.some((document) => a.documents.includes(document));
}
