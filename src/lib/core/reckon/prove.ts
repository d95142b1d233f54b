import type { Day } from '../base/day.ts';
import { wordBounds, wordDay } from '../base/wording.ts';
import type { Step } from '../model.ts';
import { STRENGTH, type Ground, type Solution } from './network.ts';
import type { Nodes } from './nodes.ts';

/** One ground of a proof, with the bound that it gives a node. */
interface Conclusion {
  readonly ground: Ground;
  readonly node: number;
  readonly day: Day;
}

/** Whose date is proved; of what lasts, "begun" or "ended". */
interface Subject {
  readonly node: number;
  readonly verb?: 'begun ' | 'ended ';
  readonly nodes: Nodes;
}

/**
 * The proof of a node's bounds as sentences, each with the words it rests on: first why not before, then why not after. What
 * bounds another event on the way says which. Where both sides rest on the same, they are told as one.
 */
export function proveDate(subject: Subject, solution: Solution): Step[] {
  const least = conclude(solution.proofOfEarliest(subject.node), 'earliest', subject);
  const most = conclude(solution.proofOfLatest(subject.node), 'latest', subject);
  const alike = least.length === most.length && least.every((one, at) => isAlike(one, most[at]!, subject.nodes));
  return alike
    ? least.flatMap((one, at) => sayConclusion(one, placeBetween(one.day, most[at]!.day), subject))
    : [
        ...least.flatMap((one) => sayConclusion(one, `not before ${wordDay(one.day)}`, subject)),
        ...most.flatMap((one) => sayConclusion(one, `not after ${wordDay(one.day)}`, subject)),
      ];
}

/** The bounds along a proof. That an end comes after its beginning is no news of the one or the other. */
function conclude(proof: readonly Ground[], side: 'earliest' | 'latest', { verb }: Subject): Conclusion[] {
  if (verb !== undefined && proof.at(-1)?.strength === STRENGTH.logical) return [];
  let day: Day = 0;
  return proof.map((ground) => {
    if ('calendar' in ground) {
      day = (side === 'latest' ? ground.calendar.upTo(day) : ground.calendar.from(day)) ?? day;
      return { ground, node: ground.node, day };
    }
    day += side === 'latest' ? ground.days : 0 - ground.days;
    return { ground, node: side === 'latest' ? ground.to : ground.from, day };
  });
}

function isAlike(a: Conclusion, b: Conclusion, { beginOf }: Nodes): boolean {
  return (
    beginOf(a.node) === beginOf(b.node) && a.ground.reason === b.ground.reason && a.ground.steps === b.ground.steps
  );
}

function placeBetween(first: Day, last: Day): string {
  if (first === last) return `on ${wordDay(first)}`;
  const words = wordBounds({ earliest: first, latest: last }, 'days');
  return words.startsWith('between') ? words : `in ${words}`;
}

function sayConclusion({ ground, node }: Conclusion, place: string, { node: dated, verb, nodes }: Subject): Step[] {
  const { steps, reason } = ground;
  const own = node === dated;
  if (reason === null) {
    return steps.map((step) =>
      own || !step.document ? step : { ...step, says: `for ${nodes.titleOf(node)}, ${step.says}` },
    );
  }
  const subject = own ? (verb ?? '') : `${nodes.subjectOf(node)} was `;
  const supposed = reason.supposed ? ', as is supposed' : '';
  const says = `${subject}${place}${supposed}: ${reason.says(node, nodes.titleOf)}`;
  const { rule, quoted } = reason;
  return [...steps, quoted === null ? { rule, says } : { rule, says, ...quoted }];
}

/** Steps without those that say again, of the same words, what another says. */
export function uniqueSteps(steps: readonly Step[]): Step[] {
  const keyOf = (step: Step): string => [step.rule, step.says, step.document, step.document && step.start].join('\n');
  return [...new Map(steps.map((step) => [keyOf(step), step])).values()];
}
