import type { Precision, Step, When } from '../model.ts';
import type { Bounds } from './bounds.ts';
import { formatDay, type Day } from './day.ts';
import { formatEdtf } from './edtf.ts';

export interface WhenDetails {
  readonly precision: Precision;
  readonly basis: When['basis'];
  readonly because: readonly Step[];
  /** `HH:MM`, only with bounds of one day. */
  readonly clock?: string;
  readonly lasting?: boolean;
}

/** The date of something about which nothing is known. */
export const UNDATED: When = {
  earliest: null,
  latest: null,
  edtf: null,
  precision: 'none',
  basis: 'none',
  because: [],
};

/** A When from bounds in days. Bounds that are open on both sides give an undated one that keeps its reasons. */
export function whenOf(bounds: Bounds, details: WhenDetails): When {
  const { earliest, latest } = bounds;
  if (earliest === null && latest === null) return { ...UNDATED, because: details.because };
  const lasting = details.lasting === true && earliest !== latest;
  const time = details.clock === undefined || earliest !== latest ? '' : `T${details.clock}`;
  const edtf = formatEdtf(bounds, details.precision, lasting);
  return {
    earliest: isoOrNull(earliest, time),
    latest: isoOrNull(latest, time),
    edtf: edtf === null ? null : edtf + time,
    precision: details.precision,
    basis: details.basis,
    because: details.because,
    ...(lasting && {
      start: { earliest: isoOrNull(earliest), latest: isoOrNull(earliest) },
      end: { earliest: isoOrNull(latest), latest: isoOrNull(latest) },
    }),
  };
}

function isoOrNull(day: Day | null, time = ''): string | null {
  return day === null ? null : formatDay(day) + time;
}
