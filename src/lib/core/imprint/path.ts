import { dayOf, isCivilDate } from '../base/day.ts';
import { monthOf, type DigitDate } from './date.ts';

/** Years that a number in a path or address may mean. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2199];

export interface PathDate extends DigitDate {
  /** The part of the path that names it. */
  readonly written: string;
}

/** The last date in a path or address: `2022-01-10/`, `2022/01/10/`, `20220110-title.txt`, or a month as `2022/01/`. */
export function readPathDate(path: string): PathDate | null {
  const days = path.matchAll(/(?<![\p{L}\p{N}])(\d{4})(?:([-_./])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\p{N})/gu);
  let found: PathDate | null = null;
  for (const match of days) {
    const [year, month, day] = [match[1], match[3] ?? match[5], match[4] ?? match[6]].map(Number) as [
      number,
      number,
      number,
    ];
    if (!isLikely(year) || !isCivilDate(year, month, day)) continue;
    const bounds = { earliest: dayOf(year, month, day), latest: dayOf(year, month, day) };
    found = { bounds, precision: 'day', written: match[0] };
  }
  return found ?? readPathMonth(path);
}

function readPathMonth(path: string): PathDate | null {
  let found: PathDate | null = null;
  for (const match of path.matchAll(/(?<![\p{L}\p{N}])(\d{4})[-_/](\d{2})(?![\p{L}\p{N}]|[-_/]\d)/gu)) {
    const [year, month] = [Number(match[1]), Number(match[2])];
    if (isLikely(year) && month >= 1 && month <= 12) found = { ...monthOf(year, month), written: match[0] };
  }
  return found;
}

function isLikely(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A file's name as words, without its extension and without a date or number at its head: `harbour strike`. */
export function wordFileName(path: string): string {
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.[a-z]{1,8}$/i, '');
  const words = name
    .replace(/^[\d._-]{4,}(?=\p{L})/u, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim();
  return words === '' ? name : words;
}
