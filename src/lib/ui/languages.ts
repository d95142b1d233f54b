import type { LanguageWords, Speech } from '../core/base/speech.ts';
import { speakHere } from './speech.ts';

/** The languages of the page, each with what its readers call it. A reader loads the words of their own only. */
const LANGUAGES: Readonly<Record<string, { readonly name: string; readonly load: () => Promise<LanguageWords> }>> = {
  en: { name: 'English', load: async () => (await import('../core/base/language/en.ts')).EN },
  uk: { name: 'Українська', load: async () => (await import('../core/base/language/uk.ts')).UK },
  ru: { name: 'Русский', load: async () => (await import('../core/base/language/ru.ts')).RU },
  de: { name: 'Deutsch', load: async () => (await import('../core/base/language/de.ts')).DE },
  fr: { name: 'Français', load: async () => (await import('../core/base/language/fr.ts')).FR },
  es: { name: 'Español', load: async () => (await import('../core/base/language/es.ts')).ES },
  ar: { name: 'العربية', load: async () => (await import('../core/base/language/ar.ts')).AR },
};

export const LANGUAGE_NAMES: readonly (readonly [string, string])[] = Object.entries(LANGUAGES).map(
  ([code, { name }]) => [code, name],
);

/** The first language wished for (BCP 47, the dearest first) that the page speaks; null where it speaks none. */
export function chooseLanguage(wishes: readonly string[]): string | null {
  const codes = wishes.map((wish) => wish.toLowerCase().split('-')[0]!);
  return codes.find((code) => Object.hasOwn(LANGUAGES, code)) ?? null;
}

/** What the reader wishes: the address (`?lang=`), then what the browser is set to. */
export function readWishes(): string[] {
  const named = new URLSearchParams(location.search).get('lang');
  return [...(named === null ? [] : [named]), ...navigator.languages];
}

export async function loadSpeech(code: string): Promise<Speech> {
  return speakHere(await LANGUAGES[code]!.load());
}
