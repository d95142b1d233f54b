import type { DateWords } from '../../core/base/date-words.ts';
import type { TellWork } from '../../core/base/language/work/en.ts';
import type { Speech } from '../../core/base/speech.ts';
import { wordWhen } from '../../core/base/wording.ts';
import { readDate, whenOfDate } from '../../core/edit/date.ts';
import { knownKinds, wordKind } from '../../core/view/kind.ts';
import type { Timeline } from '../../core/model.ts';

/** How a date is written, by examples. */
const EXAMPLES = '2022-01-05, 2022-01, 2022, 2022-01-02..2022-01-05, 1998/2002';

/** What was written means this, or is wrong for this reason. */
export interface Explained {
  readonly says: string;
  readonly wrong: boolean;
}

/** What a date in a form means, or what is wrong with it. */
export function explainDate(date: string, t: TellWork, dates: DateWords): Explained {
  const written = date.trim();
  if (written === '') return { says: t('dateSuch', { examples: EXAMPLES }), wrong: false };
  if (readDate(written) === null) return { says: t('dateWrong', { examples: EXAMPLES }), wrong: true };
  return { says: t('dateReads', { date: wordWhen(whenOfDate({ date: written }), dates) }), wrong: false };
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
export function kindsOf({ events }: Timeline, speech: Speech): { readonly value: string; readonly name: string }[] {
  const kinds = [...new Set([...knownKinds(), ...events.map(({ kind }) => kind)])].toSorted();
  return kinds.map((value) => ({ value, name: wordKind(value, speech) }));
}
