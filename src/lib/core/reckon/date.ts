import { isOneDay, type Bounds } from '../base/bounds.ts';
import { formatDay, type Day } from '../base/day.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import { wordDay } from '../base/wording.ts';
import type { Dating, Ends, Expression, MergedEvent, Precision, Reading, Step, When } from '../model.ts';
import { STRENGTH, type Ground, type Solution } from './network.ts';
import { isLasting, type Nodes } from './nodes.ts';
import { proveDate, uniqueSteps } from './prove.ts';

/** As many days are listed as readings, where the calendar leaves these and no others. */
const FEW = 12;

/** The date of an event on a node: its minimal domain in the network, with the proof of either bound as its steps. */
export function dateEvent(event: MergedEvent, node: number, nodes: Nodes, solution: Solution): When {
  const end = nodes.endOf(node);
  if (end !== node) return dateLasting(event, node, end, nodes, solution);
  const bounds = boundsOf(node, solution);
  const because = uniqueSteps(proveDate({ node, nodes }, solution));
  const expression = findDating(event, bounds)?.expression ?? null;
  const exact = expression !== null && isSame(expression.bounds!, bounds);
  return {
    ...whenOf(bounds, {
      precision: exact ? expression.precision : isOneDay(bounds) ? 'day' : boundedPrecision(bounds),
      basis: basisOf(expression, [...solution.proofOfEarliest(node), ...solution.proofOfLatest(node)]),
      because,
      ...(exact && expression.clock !== undefined && { clock: expression.clock }),
    }),
    ...readingsOf(expression, solution.daysOf(node)),
  };
}

function boundsOf(node: number, { earliest, latest }: Solution): Bounds {
  return { earliest: earliest[node]!, latest: latest[node]! };
}

/** The date words that the event's day comes from: of the most telling mention whose own date holds. */
function findDating(event: MergedEvent, bounds: Bounds): Dating | null {
  const on = event.mentions
    .flatMap((mention) => mention.datings)
    .filter(({ relation, expression }) => relation === 'on' && holds(expression, bounds));
  return on.find(({ expression }) => isSame(expression.bounds!, bounds)) ?? on[0] ?? null;
}

function holds({ bounds: own }: Expression, { earliest }: Bounds): boolean {
  return own !== null && (earliest ?? Infinity) >= (own.earliest ?? -Infinity);
}

/** What lasts has a beginning and an end, each with its bounds; what is told from one date to another has the text's own. */
function dateLasting(event: MergedEvent, node: number, end: number, nodes: Nodes, solution: Solution): When {
  const [first, last] = [boundsOf(node, solution), boundsOf(end, solution)];
  const because = uniqueSteps([
    ...proveDate({ node, verb: 'begun ', nodes }, solution),
    ...proveDate({ node: end, verb: 'ended ', nodes }, solution),
  ]);
  const lasting = event.mentions.flatMap((mention) => mention.datings.filter((dating) => isLasting(mention, dating)));
  const { expression, relation } = lasting.find((one) => holds(one.expression, first)) ?? lasting[0]!;
  if (relation === 'on') return lastingWhen(expression, because);
  const start = endsOf(first);
  const close = endsOf({ ...last, earliest: last.earliest === first.earliest ? null : last.earliest });
  return {
    ...UNDATED,
    earliest: start.earliest,
    latest: close.latest,
    edtf: `${start.earliest ?? '..'}/${close.latest ?? '..'}`,
    precision: expression.precision,
    basis: expression.basis === 'none' ? 'inferred' : expression.basis,
    because,
    start,
    end: close,
  };
}

function endsOf({ earliest, latest }: Bounds): Ends {
  const iso = (day: Day | null): string | null => (day === null ? null : formatDay(day));
  return { earliest: iso(earliest), latest: iso(latest) };
}

function basisOf(expression: Expression | null, proof: readonly Ground[]): When['basis'] {
  if (expression !== null && expression.basis !== 'none') return expression.basis;
  if (proof.length === 0) return 'none';
  return proof.every((constraint) => constraint.strength === STRENGTH.published) ? 'publication' : 'inferred';
}

function boundedPrecision({ earliest, latest }: Bounds): Precision {
  return earliest === null && latest === null ? 'none' : 'days';
}

/** What is told as lasting from one date to another: its bounds are the text's own. */
function lastingWhen({ bounds, precision, basis }: Expression, because: readonly Step[]): When {
  return whenOf(bounds!, { precision, basis: basis === 'none' ? 'inferred' : basis, because, lasting: true });
}

/** Other ways to read the date's words; else the days that the calendar leaves. */
function readingsOf(expression: Expression | null, days: readonly Day[] | null): { readings?: readonly Reading[] } {
  if (days !== null && days.length > 1 && days.length <= FEW) {
    return { readings: days.map((day) => ({ earliest: formatDay(day), latest: formatDay(day), says: wordDay(day) })) };
  }
  return expression && expression.readings.length > 0 ? { readings: expression.readings } : {};
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}
