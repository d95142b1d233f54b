import { EN_READING } from '../lib/core/base/language/en-reading.ts';
import type { LanguageWords } from '../lib/core/base/speech.ts';

/** Languages that have a script of words beside the embed's own; vite.embed.config.ts writes them. */
const OTHERS = ['uk', 'ru', 'de', 'fr', 'es', 'ar'];

/** Where this script came from: the others lie beside it. */
const home = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * The words of the reader's language, else of the timeline's: English at once, another as a classic script, which loads
 * even in a sandboxed frame. Where it cannot be had, English.
 */
export function loadWords(isPage: boolean, ofTimeline: string): LanguageWords | Promise<LanguageWords> {
  const named = isPage ? new URLSearchParams(location.search).get('lang') : null;
  const wishes = [...(named === null ? [] : [named]), ...navigator.languages, ofTimeline];
  const codes = wishes.map((wish) => wish.toLowerCase().split('-')[0]!);
  const code = codes.find((one) => one === 'en' || OTHERS.includes(one)) ?? 'en';
  return code === 'en' || home === '' ? EN_READING : loadScript(code);
}

function loadScript(code: string): Promise<LanguageWords> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = new URL(`sourceline-words.${code}.js`, home).href;
    script.onload = () => {
      const { sourcelineWords } = globalThis as { sourcelineWords?: Readonly<Record<string, LanguageWords>> };
      resolve(sourcelineWords?.[code] ?? EN_READING);
    };
    script.onerror = () => resolve(EN_READING);
    document.head.append(script);
  });
}
