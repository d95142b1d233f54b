import { wordWhen } from '../../core/base/wording.ts';
import { readDate, whenOfDate } from '../../core/edit/date.ts';
import { knownKinds } from '../../core/view/kind.ts';
import type { Timeline } from '../../core/model.ts';

/** What a date in a form means, or what is wrong with it. */
export function explainDate(date: string): { readonly says: string; readonly wrong: boolean } {
  const written = date.trim();
  if (written === '') return { says: 'Such as 2022-01-05, 2022-01, 2022-01-02..2022-01-05, 1998/2002', wrong: false };
  if (readDate(written) === null) {
    return { says: 'This is no date. Write it as 2022-01-05, 2022-01, 2022, 2022-01-02..2022-01-05, 1998/2002 or none.', wrong: true }; // prettier-ignore
  }
  return { says: `Reads as: ${wordWhen(whenOfDate({ date: written }))}`, wrong: false };
}

/** A kind as a file has it: "Press conference" is `press-conference`. */
export function slugOfKind(kind: string): string {
  return kind
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The kinds that a form offers: the usual ones and those of the timeline. */
export function kindsOf({ events }: Timeline): string[] {
  return [...new Set([...knownKinds(), ...events.map(({ kind }) => kind)])].toSorted();
}

/** `3 edits`. */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
