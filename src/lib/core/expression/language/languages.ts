import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './ru.ts';
import { UKRAINIAN } from './uk.ts';

/** Every language with words of its own here. A text in none of them is read as English. */
export const LANGUAGES: readonly Language[] = [ENGLISH, UKRAINIAN, RUSSIAN, GERMAN, FRENCH, SPANISH];
