import { CALENDARS } from './calendars.ts';
import { createCalendarLanguage } from './calendar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './ru.ts';
import { UKRAINIAN } from './uk.ts';

/** Every language with words of its own here. A text in none of them is read as English. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  UKRAINIAN,
  RUSSIAN,
  GERMAN,
  FRENCH,
  SPANISH,
  ...CALENDARS.map(createCalendarLanguage),
];

/** Codes of other standards and of languages that write the same months as another. */
const SAME: Readonly<Record<string, string>> = {
  fil: 'tl', in: 'id', iw: 'he', ms: 'id', nb: 'no', nn: 'no', sh: 'sr', val: 'ca',
}; // prettier-ignore

/** The code under which a language tag is read: `pt-BR` as `pt`, `nb` as `no`. */
export function codeOf(tag: string): string {
  const code = tag.split(/[-_]/, 1)[0]!.toLowerCase();
  return SAME[code] ?? code;
}
