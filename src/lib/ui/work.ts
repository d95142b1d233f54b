import { tellWith } from '../core/base/speech.ts';
import type { FormatWords, TellWork, WorkWords } from '../core/base/language/work/en.ts';
import { numbersHere } from './speech.ts';

/** What is said where somebody edits or exports, in one language. */
export interface Work {
  readonly t: TellWork;
  readonly formats: Readonly<Record<string, FormatWords>>;
}

/** Those of the reader's language are loaded when somebody edits or exports. */
const WORDS: Readonly<Record<string, () => Promise<WorkWords>>> = {
  en: async () => (await import('../core/base/language/work/en.ts')).EN_WORK,
  uk: async () => (await import('../core/base/language/work/uk.ts')).UK_WORK,
  ru: async () => (await import('../core/base/language/work/ru.ts')).RU_WORK,
  de: async () => (await import('../core/base/language/work/de.ts')).DE_WORK,
  fr: async () => (await import('../core/base/language/work/fr.ts')).FR_WORK,
  es: async () => (await import('../core/base/language/work/es.ts')).ES_WORK,
  ar: async () => (await import('../core/base/language/work/ar.ts')).AR_WORK,
};

/** The words of a language that the page speaks (`LANGUAGE_NAMES`). */
export async function loadWork(code: string): Promise<Work> {
  const { words, formats } = await WORDS[code]!();
  return { t: tellWith(words, numbersHere(code)), formats };
}
