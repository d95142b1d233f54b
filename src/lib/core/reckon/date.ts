import { isOneDay, type Bounds } from '../base/bounds.ts';
import { formatDay } from '../base/day.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import type { Dating, Expression, MergedEvent, Precision, Reading, Step, When } from '../model.ts';
import { STRENGTH, type Ground, type Solution } from './network.ts';

/** The date of event `node − 1`: its minimal domain in the network, with the proof of either bound as its steps. */
export function dateEvent(event: MergedEvent, node: number, solution: Solution): When {
  const bounds = { earliest: solution.earliest[node]!, latest: solution.latest[node]! };
  const proof = [...solution.proofOfEarliest(node), ...solution.proofOfLatest(node)];
  const because = uniqueSteps(proof.flatMap((constraint) => constraint.steps));
  const dating = findDating(event, bounds);
  if (dating?.relation === 'since') return sinceWhen(dating.expression, because);
  const expression = dating?.expression ?? null;
  if (expression?.lasting) return lastingWhen(expression, because);
  const exact = expression !== null && isSame(expression.bounds!, bounds);
  return {
    ...whenOf(bounds, {
      precision: exact ? expression.precision : isOneDay(bounds) ? 'day' : boundedPrecision(bounds),
      basis: basisOf(expression, proof),
      because,
      ...(exact && expression.clock !== undefined && { clock: expression.clock }),
    }),
    ...readingsOf(expression),
  };
}

/** The date words that the event's day comes from: of the most telling mention whose own date holds. */
function findDating(event: MergedEvent, bounds: Bounds): Dating | null {
  const datings = event.mentions.flatMap((mention) => mention.datings);
  const holds = ({ expression }: Dating): boolean =>
    expression.bounds !== null && (bounds.earliest ?? Infinity) >= (expression.bounds.earliest ?? -Infinity);
  const on = datings.filter((dating) => dating.relation === 'on' && holds(dating));
  return (
    on.find(({ expression }) => isSame(expression.bounds!, bounds)) ??
    on[0] ??
    datings.find((dating) => dating.relation === 'since' && holds(dating)) ??
    null
  );
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

/** What is told as going on since a date: its start is known, its end is open. */
function sinceWhen({ bounds, precision, basis }: Expression, because: readonly Step[]): When {
  const iso = (day: number | null): string | null => (day === null ? null : formatDay(day));
  const start = { earliest: iso(bounds!.earliest), latest: iso(bounds!.latest) };
  return {
    ...UNDATED,
    earliest: start.earliest,
    edtf: `${start.earliest}/..`,
    precision,
    basis: basis === 'none' ? 'inferred' : basis,
    because,
    start,
    end: { earliest: null, latest: null },
  };
}

function readingsOf(expression: Expression | null): { readings?: readonly Reading[] } {
  return expression && expression.readings.length > 0 ? { readings: expression.readings } : {};
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

function uniqueSteps(steps: readonly Step[]): Step[] {
  const seen = new Map(
    steps.map((step) => [JSON.stringify([step.rule, step.says, step.document, 'start' in step && step.start]), step]),
  );
  return [...seen.values()];
}
