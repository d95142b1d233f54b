import { EN_READING } from '../lib/core/base/language/en-reading.ts';
import type { LanguageWords } from '../lib/core/base/speech.ts';
import { home, loadScript } from './script.ts';

/** Languages that have a script of words beside the embed's own; vite.embed.config.ts writes them. */
const OTHERS = ['uk', 'ru', 'de', 'fr', 'es', 'ar'];

/**
 * The words of the language that is named, else of the reader's, else of the timeline's: English at once, another as a
 * script. Where it cannot be had, English.
 */
export function loadWords(named: string | null, ofTimeline: string): LanguageWords | Promise<LanguageWords> {
  const wishes = [...(named === null ? [] : [named]), ...navigator.languages, ofTimeline];
  const codes = wishes.map((wish) => wish.toLowerCase().split('-')[0]!);
  const code = codes.find((one) => one === 'en' || OTHERS.includes(one)) ?? 'en';
  if (code === 'en') return EN_READING;
  return findWords(code) ?? (home === '' ? EN_READING : loadOthers(code));
}

async function loadOthers(code: string): Promise<LanguageWords> {
  await loadScript(`sourceline-words.${code}.js`).catch(() => undefined);
  return findWords(code) ?? EN_READING;
}

/** Words whose script has run: each gives its own to one table. */
function findWords(code: string): LanguageWords | undefined {
  return (globalThis as { sourcelineWords?: Readonly<Record<string, LanguageWords>> }).sourcelineWords?.[code];
}
