/**
 * Writes the months' names in many languages, as dates have them, to src/lib/core/expression/language/months.ts. ICU
 * gives them, and its versions differ: the file is kept, and this is run again only to add a language to the list.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCALES = [
  'af', 'az', 'be', 'bg', 'bs', 'ca', 'cs', 'da', 'el', 'et', 'fi', 'gl', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it',
  'ka', 'kk', 'lt', 'lv', 'mk', 'ms', 'nb', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sq', 'sr', 'sr-Latn', 'sv', 'sw', 'fil', 'tr', 'vi',
]; // prettier-ignore

/** What a month is asked for in: alone, with a day, with a year, and with both; forms differ by it. */
const CONTEXTS = [
  { month: 'long' },
  { day: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** Prepositions that some locales give as a part of the name. */
const PREPOSITION = /^(?:de |d['’]|ב)/;

/**
 * @param {string} locale
 * @param {number} month from 0
 */
function formsOf(locale, month) {
  const date = new Date(Date.UTC(2022, month, 15));
  const forms = CONTEXTS.map((context) => {
    const parts = new Intl.DateTimeFormat(locale, { ...context, calendar: 'gregory', timeZone: 'UTC' }).formatToParts(
      date,
    );
    return parts
      .find(({ type }) => type === 'month')
      .value.replace(PREPOSITION, '')
      .toLowerCase();
  });
  return [...new Set(forms)].join('|');
}

const lines = LOCALES.map((locale) => {
  const names = Array.from({ length: 12 }, (_, month) => formsOf(locale, month));
  return `  '${locale}': ['${names.join("', '")}'],`;
});

const source = `/** Made by scripts/months.js from ICU ${process.versions.icu}: each month's forms in a date, parted by \`|\`. */
export const MONTHS = {
${lines.join('\n')}
} as const; // prettier-ignore
`;

writeFileSync(fileURLToPath(new URL('../src/lib/core/expression/language/months.ts', import.meta.url)), source);
