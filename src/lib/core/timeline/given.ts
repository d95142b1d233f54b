import { parseDay, type Day } from '../base/day.ts';
import { formatEdtf } from '../base/edtf.ts';
import { UNDATED } from '../base/when.ts';
import type { Ends, Precision, When } from '../model.ts';
import { LISTED_STEP } from './listed.ts';

const PRECISIONS: readonly unknown[] = ['time', 'day', 'days', 'week', 'month', 'season', 'year', 'decade', 'century'] satisfies Precision[]; // prettier-ignore
const BASES: readonly unknown[] = ['stated', 'relative', 'inferred', 'publication', 'edited'] satisfies When['basis'][];

/** Bounds of a date as a list gives them; any part may be missing or wrong. */
export interface Given extends Partial<Record<'edtf' | 'precision' | 'basis', unknown>> {
  readonly earliest: unknown;
  readonly latest: unknown;
  /** Those of a lasting date's start and end. */
  readonly start?: GivenEnds;
  readonly end?: GivenEnds;
}

export interface GivenEnds {
  readonly earliest: unknown;
  readonly latest: unknown;
}

/** The date with these bounds; undated where they contradict each other; null where none is given. */
export function readGiven({ edtf, precision, basis, ...given }: Given): When | null {
  const outer = endsOf(given);
  if (isOpen(outer)) return null;
  const [start, end] = [endsOf(given.start), endsOf(given.end)];
  const isLasting = !isOpen(start) || !isOpen(end);
  // The outer bounds of a lasting date are those of its ends.
  const isSound = !isLasting || (start.earliest === outer.earliest && end.latest === outer.latest);
  if (!isSound || ![outer, start, end].every(isInOrder)) return UNDATED;
  const fineness = (PRECISIONS.includes(precision) ? precision : 'days') as Precision;
  const days = { earliest: countOf(outer.earliest), latest: countOf(outer.latest) };
  return {
    ...outer,
    edtf: typeof edtf === 'string' && edtf !== '' ? edtf : formatEdtf(days, fineness, isLasting),
    precision: fineness,
    basis: (BASES.includes(basis) ? basis : 'stated') as When['basis'],
    because: [LISTED_STEP],
    ...(isLasting && { start, end }),
  };
}

export function dayOrNull(value: unknown): string | null {
  return typeof value === 'string' && /^[^T]+(?:T\d\d:\d\d)?$/.test(value) && parseDay(value) !== null ? value : null;
}

function endsOf(given: GivenEnds | undefined): Ends {
  return { earliest: dayOrNull(given?.earliest), latest: dayOrNull(given?.latest) };
}

function isOpen({ earliest, latest }: Ends): boolean {
  return earliest === null && latest === null;
}

function isInOrder({ earliest, latest }: Ends): boolean {
  const [from, to] = [countOf(earliest), countOf(latest)];
  return from === null || to === null || from < to || (from === to && earliest! <= latest!);
}

function countOf(iso: string | null): Day | null {
  return iso === null ? null : parseDay(iso);
}
