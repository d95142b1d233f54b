import { ENGLISH } from './en.ts';
import type { Language } from './language.ts';

/** Every language that Sourceline reads dates in. A document in another one is read as English. */
export const LANGUAGES: readonly Language[] = [ENGLISH];
