import type { Bounds } from '../base/bounds.ts';
import { dayOf, formatDay, isCivilDate } from '../base/day.ts';
import { wordDay } from '../base/wording.ts';
import type { Reading } from '../model.ts';
import type { Granule } from './granule.ts';
import type { Phrase } from './phrase.ts';

/** Which of the first two numbers of `03/04/22` is the day, and what decided it. */
export interface Order {
  readonly dayFirst: boolean;
  readonly because: 'only' | 'others' | 'published' | 'language' | 'dots';
}

type Numbers = readonly [number, number, number];

/** The order of the text's numeric dates: from one that has only one reading, else the publication date, else the language. */
export function readOrder(phrases: readonly Phrase[], published: Bounds | null, monthFirst: boolean): Order {
  const all = phrases.flatMap(({ meaning }) => (meaning.kind === 'numeric' ? [meaning.numbers] : []));
  const clear = all.find((numbers) => dayOfNumbers(numbers, true) === null || dayOfNumbers(numbers, false) === null);
  if (clear) return { dayFirst: dayOfNumbers(clear, true) !== null, because: 'others' };
  const same = published?.earliest ?? null;
  if (same !== null && published?.latest === same) {
    for (const numbers of all) {
      const [dayFirst, other] = [dayOfNumbers(numbers, true), dayOfNumbers(numbers, false)];
      if (dayFirst === same && other !== same) return { dayFirst: true, because: 'published' };
      if (other === same && dayFirst !== same) return { dayFirst: false, because: 'published' };
    }
  }
  return { dayFirst: !monthFirst, because: 'language' };
}

/** The day that three numbers name, the other reading kept. Dots are day first everywhere. */
export function chooseOrder(
  numbers: Numbers,
  order: Order,
  dotted: boolean,
): { granule: Granule; order: Order; readings: Reading[] } {
  const [dayFirst, monthFirst] = [dayOfNumbers(numbers, true), dayOfNumbers(numbers, false)];
  if (dayFirst === null && monthFirst === null) throw new Error(`no date in the numbers ${numbers.join(' ')}`);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
    const only = (dayFirst ?? monthFirst)!;
    return {
      granule: { unit: 'day', start: only },
      order: { dayFirst: dayFirst !== null, because: 'only' },
      readings: [],
    };
  }
  const chosen: Order = dotted && order.because === 'language' ? { dayFirst: true, because: 'dots' } : order;
  const [start, other] = chosen.dayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const says = `read the other way round it is ${wordDay(other)}`;
  return {
    granule: { unit: 'day', start },
    order: chosen,
    readings: [{ earliest: formatDay(other), latest: formatDay(other), says }],
  };
}

function dayOfNumbers([a, b, c]: Numbers, dayFirst: boolean): number | null {
  const year = c < 100 ? (c < 50 ? 2000 : 1900) + c : c;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return isCivilDate(year, month, day) ? dayOf(year, month, day) : null;
}
