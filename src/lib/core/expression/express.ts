import { OPEN, isOneDay, type Bounds } from '../base/bounds.ts';
import type { Expression, Modifier } from '../model.ts';
import { stepFor } from './explain.ts';
import { boundsOf, precisionOf, shiftGranule, type Granule } from './granule.ts';
import type { Phrase } from './phrase.ts';
import type { Placed, Setting } from './placed.ts';
import { boundsOfPortion, valueOfPortion } from './portion.ts';

/** The expression that a placed phrase makes, with its modifier, its time of day and the reasons for its place. */
export function expressionOf(phrase: Phrase, placed: Placed, setting: Setting): Expression {
  const { granule } = placed;
  const portion = phrase.portion && granule ? boundsOfPortion(granule, phrase.portion) : null;
  const bounds = portion ?? (phrase.mod === 'APPROX' && granule ? boundsRound(granule) : placed.bounds);
  const counted = portion && phrase.portion && granule ? valueOfPortion(portion, phrase.portion, granule) : null;
  const { clock } = phrase;
  const mod = modifierOf(phrase, counted !== null);
  const expression: Expression = {
    start: phrase.start,
    end: phrase.end,
    type: typeOf(phrase),
    value: withTime(counted ?? placed.value, phrase),
    bounds,
    precision: precisionFor(phrase, placed, bounds),
    lasting: counted !== null && counted.includes('/'),
    basis: placed.basis,
    steps: stepFor(phrase, placed, bounds, setting),
    readings: placed.readings,
  };
  const timed = clock !== undefined && bounds !== null && isOneDay(bounds) ? { ...expression, clock } : expression;
  return mod ? { ...timed, mod } : timed;
}

/** "About 1850" is within a year of 1850, and so with other units. */
function boundsRound(granule: Granule): Bounds {
  const before = boundsOf(shiftGranule(granule, -1));
  return { earliest: before.earliest, latest: boundsOf(shiftGranule(granule, 1)).latest };
}

function typeOf({ meaning, clock, dayPart }: Phrase): Expression['type'] {
  if (meaning.kind === 'length') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  return clock !== undefined || dayPart !== undefined ? 'TIME' : 'DATE';
}

/** The value with its time of day, which only a day can have. */
function withTime(value: string, { clock, dayPart }: Phrase): string {
  const time = clock ?? dayPart;
  if (time === undefined) return value;
  if (value.endsWith('_REF')) return `XXXX-XX-XXT${time}`;
  return /-[\dX]{2}-[\dX]{2}$|^XXXX-WXX-\d$/.test(value) ? `${value}T${time}` : value;
}

function modifierOf({ portion, mod }: Phrase, counted: boolean): Modifier | undefined {
  if (portion === undefined) return mod;
  if (typeof portion.size === 'object' && 'about' in portion.size) return 'APPROX';
  return counted ? undefined : portion.side;
}

function precisionFor(phrase: Phrase, { granule }: Placed, bounds: Bounds | null): Expression['precision'] {
  if (bounds === null || bounds === OPEN) return 'none';
  if (granule === null) return 'days';
  if (phrase.clock !== undefined && granule.unit === 'day') return 'time';
  if (phrase.mod === 'APPROX') return 'days';
  if (phrase.portion === undefined) return precisionOf(granule.unit);
  if (typeof phrase.portion.size === 'object' && 'about' in phrase.portion.size) return 'days';
  if (granule.unit === 'day') return 'day';
  return granule.unit === 'month' && typeof phrase.portion.size !== 'object' ? 'month' : 'days';
}
