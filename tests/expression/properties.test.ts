import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../../src/lib/core/base/day.ts';
import { LANGUAGES } from '../../src/lib/core/expression/language/languages.ts';
import { readExpressions } from '../../src/lib/core/expression/read.ts';

const VALUE =
  /^(?:(?:PRESENT|PAST|FUTURE)_REF|P(?:T?(?:\d+(?:\.\d+)?|X)(?:[DWMQYSH]|WE|DE|CE)){1,2}|X{2,4}.*|(?:BC)?\d{2,4}(?:-(?:\d\d(?:-\d\d)?|W\d\d(?:-WE|-\d)?|Q[1-4]|H[12]|S[PU]|FA|WI))?(?:T(?:\d\d:\d\d|MO|MI|AF|EV|NI|DT))?(?:\/.+)?)$/;

const WORDS = [
  'January', 'May', 'Mon', 'Monday', 'Jan.', '5', '31', '99', '1998', '2022', '5th', "'68", '1990s', 'the', 'of', 'to', 'and', 'from', 'between',
  'early', 'late', 'mid-', 'last', 'next', 'this', 'year', 'month', 'weeks', 'two', 'few', 'ago', 'later', 'before', 'end', 'first', 'half',
  'quarter', 'XIV', 'century', 'BC', 'AD', 'summer', 'fall', 'today', 'tonight', 'morning', '11:50', 'p.m.', '09.01.22', '03/04/22',
  '2022-02-30', 'Easter', 'every', 'second', 'c.', '–', '-', ',', '.', '\n', '\n\n', 'was', 'will', 'said', 'x',
]; // prettier-ignore

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const published = fc.option(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((day) => ({ earliest: day, latest: day })),
);

test('any text gives sorted expressions that lie in it, with values that parse and steps that quote it', () => {
  fc.assert(
    fc.property(texts, published, (text, when) => {
      const read = () => readExpressions({ id: 'd', text, paragraphs: [] }, { language: 'en', published: when });
      const expressions = read();
      expect(read()).toEqual(expressions);
      let end = 0;
      for (const expression of expressions) {
        expect(expression.start).toBeGreaterThanOrEqual(end);
        expect(expression.end).toBeGreaterThan(expression.start);
        expect(expression.value).toMatch(VALUE);
        end = expression.end;
        const { bounds, steps } = expression;
        if (bounds !== null) {
          expect(steps.length).toBeGreaterThan(0);
          expect(bounds.earliest!).toBeLessThanOrEqual(bounds.latest!);
        }
        for (const step of steps) {
          if (step.document !== undefined) expect(text.slice(step.start, step.end)).toBe(step.quote);
        }
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 600 },
  );
});

const FIGURES = ['5', '31', '5.', '1998', '99', "'99", 'XIX', '11:50', '09.01.22', '1990', '–', '-', ',', '.'];

test.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'any order of the words of %s gives sound expressions',
  (code, { words }) => {
    const all = Object.values(words).flatMap((entries) => Object.keys(entries).flatMap((key) => key.split('|')));
    const phrases = fc.array(fc.constantFrom(...all, ...FIGURES), { maxLength: 14 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(phrases, published, (text, when) => {
        let end = 0;
        for (const expression of readExpressions(
          { id: 'd', text, paragraphs: [] },
          { language: code, published: when },
        )) {
          expect(expression.start).toBeGreaterThanOrEqual(end);
          expect(expression.value).toMatch(VALUE);
          expect(JSON.stringify(expression.steps)).not.toMatch(/NaN|undefined/);
          if (expression.bounds) expect(expression.bounds.earliest!).toBeLessThanOrEqual(expression.bounds.latest!);
          end = expression.end;
        }
      }),
      { numRuns: 400 },
    );
  },
);

test('every day of the calendar is read back from the way it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: parseDay('1500-01-01')!, max: parseDay('2100-12-31')! }), (day) => {
      const iso = formatDay(day);
      const [expression] = readExpressions(
        { id: 'd', text: `On ${iso}.`, paragraphs: [] },
        { language: 'en', published: null },
      );
      expect(expression!.bounds).toEqual({ earliest: day, latest: day });
    }),
  );
});

const ZONES = ['Pacific/Apia', 'America/Sao_Paulo', 'America/Los_Angeles', 'Asia/Kathmandu'];

test.each(ZONES)('the result is the same in %s', (zone) => {
  const text =
    'Tomorrow, on Friday, on 30 December 2011, at 5 p.m. yesterday, two days later, on 15 October 2018, Good Friday 2022.';
  const day = parseDay('2011-12-29')!;
  const read = () =>
    readExpressions({ id: 'd', text, paragraphs: [] }, { language: 'en', published: { earliest: day, latest: day } });
  const here = read();
  const before = process.env['TZ'];
  try {
    process.env['TZ'] = zone;
    expect(new Date(2020, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect(read()).toEqual(here);
    expect(here[0]!.value).toBe('2011-12-30');
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});
