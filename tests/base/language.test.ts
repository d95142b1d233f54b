import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, speakFor } from '../../src/cli/speech.ts';
import { dayOf } from '../../src/lib/core/base/day.ts';
import { READING_WORDS } from '../../src/lib/core/base/language/en-reading.ts';
import { ENGLISH_WORDS } from '../../src/lib/core/base/language/en.ts';
import { AR_WORK } from '../../src/lib/core/base/language/work/ar.ts';
import { DE_WORK } from '../../src/lib/core/base/language/work/de.ts';
import { EN_WORK, ENGLISH_WORK } from '../../src/lib/core/base/language/work/en.ts';
import { ES_WORK } from '../../src/lib/core/base/language/work/es.ts';
import { FR_WORK } from '../../src/lib/core/base/language/work/fr.ts';
import { RU_WORK } from '../../src/lib/core/base/language/work/ru.ts';
import { UK_WORK } from '../../src/lib/core/base/language/work/uk.ts';
import { wordBounds } from '../../src/lib/core/base/wording.ts';
import { FORMATS } from '../../src/lib/core/write/formats.ts';

const CODES = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'ar'];
const WORK = { en: EN_WORK, uk: UK_WORK, ru: RU_WORK, de: DE_WORK, fr: FR_WORK, es: ES_WORK, ar: AR_WORK };

/** The texts of a message: one, or those of its plural forms. */
function textsOf(message: string | object): string[] {
  return typeof message === 'string' ? [message] : (Object.values(message) as string[]);
}

function slotsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].toSorted();
}

test('the page speaks the languages that it says it speaks', () => {
  expect(LANGUAGES.map(({ code }) => code)).toEqual(CODES);
});

describe.each(LANGUAGES)('in $name', ({ code, words, kinds, dates }) => {
  const work = WORK[code as keyof typeof WORK];

  test('every message fills the slots that the English one fills', () => {
    const said: Readonly<Record<string, string | object>> = { ...words, ...work.words };
    for (const [key, english] of Object.entries({ ...ENGLISH_WORDS, ...ENGLISH_WORK })) {
      const wanted = slotsOf(textsOf(english).at(-1)!);
      for (const text of textsOf(said[key]!)) {
        // A form such as "one" or "two" may say its number in a word.
        const found = slotsOf(text);
        expect(
          found.filter((slot) => !wanted.includes(slot)),
          `${key}: ${text}`,
        ).toEqual([]);
        expect(
          wanted.filter((slot) => slot !== 'count' && !found.includes(slot)),
          `${key}: ${text}`,
        ).toEqual([]);
        expect(text.trim()).not.toBe('');
      }
    }
  });

  test('a plural has every form that the language has', () => {
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(words)) {
      if (typeof message !== 'string') expect(Object.keys(message), key).toEqual(expect.arrayContaining(forms));
    }
    for (const [key, message] of Object.entries(work.words)) {
      // A message may be worded so that one form does for every number.
      const isFree = typeof message === 'string' || Object.keys(message).join() === 'other';
      if (!isFree) expect(Object.keys(message), key).toEqual(expect.arrayContaining(forms));
    }
  });

  test('every format that a timeline leaves in has a name and a sentence', () => {
    // The picture in points is no format of the core alone: its painter is the page's.
    const wanted = code === 'en' ? [] : [...FORMATS.map(({ id }) => id), 'png'];
    expect(Object.keys(work.formats).toSorted()).toEqual(wanted.toSorted());
  });

  test('every kind has a name, and every month its three', () => {
    expect(Object.keys(kinds)).toEqual(Object.keys(LANGUAGES[0]!.kinds));
    for (const months of [dates.months, dates.monthsAlone, dates.monthsShort]) expect(new Set(months).size).toBe(12);
  });
});

test('counts take the form of their number', () => {
  const counts = [1, 2, 5, 21, 100].map((count) => speakFor('uk').t('events', { count }));
  expect(counts).toEqual(['1 подія', '2 події', '5 подій', '21 подія', '100 подій']);
  expect([1, 2, 3, 11].map((count) => speakFor('ar').t('sources', { count }))).toEqual([
    'مصدر واحد',
    'مصدران',
    '3 مصادر',
    '11 مصدرًا',
  ]);
  expect(speakFor('de').t('events', { count: 12345 })).toBe('12.345 Ereignisse');
});

test('a language without messages speaks English', () => {
  expect(speakFor('it').code).toBe('en');
  expect(speakFor('fr-CA').code).toBe('fr');
});

describe('dates', () => {
  const day = (year: number, month: number, d: number) => dayOf(year, month, d);
  const cases = {
    day: [day(2022, 1, 1), day(2022, 1, 1), 'day', false],
    between: [day(2022, 1, 2), day(2022, 1, 6), 'days', false],
    span: [day(2022, 1, 30), day(2022, 2, 6), 'days', true],
    month: [day(2022, 1, 1), day(2022, 1, 31), 'month', false],
    early: [day(2022, 1, 1), day(2022, 1, 10), 'month', false],
    years: [day(1998, 1, 1), day(2002, 12, 31), 'year', true],
    by: [null, day(2022, 1, 6), 'day', false],
    since: [day(2022, 1, 1), null, 'month', true],
    bc: [day(-489, 9, 12), day(-489, 9, 12), 'day', false],
    none: [null, null, 'none', false],
  } as const;

  test.each(CODES)('are worded as people say them: %s', (code) => {
    const said = Object.entries(cases).map(
      ([name, [earliest, latest, precision, lasting]]) =>
        `${name}: ${wordBounds({ earliest, latest }, precision, lasting, speakFor(code).dates)}`,
    );
    expect(said).toMatchSnapshot();
  });
});

test('what the embed is made of says nothing that its English lacks', () => {
  const ui = path.resolve(import.meta.dirname, '../../src/lib/ui');
  const seen = new Set<string>();
  const said = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, from] of code.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)) {
      const target = path.resolve(path.dirname(file), from!);
      if (!target.includes('/base/language/')) visit(target);
    }
    for (const key of Object.keys(ENGLISH_WORDS)) if (code.includes(`'${key}'`)) said.add(key);
  };
  visit(path.join(ui, 'Embed.svelte'));
  const others = [
    'source',
    'story',
    'all',
    'next',
    'reported',
    'edit',
    'language',
    'share',
    'timeline',
    'view',
    'found',
  ];
  // The keys' help is the page's, though the keys are the embed's too; and some words of other tables look like keys.
  const isOther = (key: string) => key.startsWith('key') || others.includes(key);
  expect([...said].filter((key) => !(key in READING_WORDS) && !isOther(key))).toEqual([]);
  expect(said.size).toBeGreaterThan(50);
});
