import { tellWith, type Speech } from '../core/base/speech.ts';
import type { FormatWords, TellWork, WorkWords } from '../core/base/language/work/en.ts';

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

/** The words in the language that the page speaks. */
export async function loadWork(speech: Speech): Promise<Work> {
  const { words, formats } = await WORDS[speech.code]!();
  return { t: tellWith(words, speech), formats };
}
