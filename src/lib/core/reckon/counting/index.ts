import type { Counting } from './counting.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { RUSSIAN } from './ru.ts';
import { UKRAINIAN } from './uk.ts';

const LANGUAGES: ReadonlyMap<string, Counting> = new Map([
  ['de', GERMAN],
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fr', FRENCH],
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
]);

/** Null for a language whose numbers are not read: a number is worth nothing without the words that hedge it. */
export function countingOf(language: string): Counting | null {
  return LANGUAGES.get(language) ?? null;
}
