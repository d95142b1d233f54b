import { CLOCK_RULES } from '../rules/clock.ts';
import { DATE_RULES } from '../rules/dates.ts';
import { YEAR_RULES } from '../rules/years.ts';
import type { Calendar } from './calendars.ts';
import type { Language } from './language.ts';
import { NEUTRAL } from './neutral.ts';

/** Bare months and days are left out: without the rest of a language's words too many are something else. */
const RULES = [...DATE_RULES.filter(({ pattern }) => pattern !== 'month dot?'), ...YEAR_RULES, ...CLOCK_RULES];

/** A language that is read by its calendar alone: full dates, months with years, years. */
export function createCalendarLanguage(calendar: Calendar): Language {
  return {
    code: calendar.code,
    monthFirst: false,
    rules: RULES,
    words: {
      month: Object.fromEntries(calendar.months.map((_, i) => [formsOf(calendar, i).join('|'), i + 1])),
      ...(calendar.of !== undefined && { of: { [calendar.of]: 1 } }),
      ...(calendar.yearWord !== undefined && { yearWord: { [calendar.yearWord]: 1 } }),
    },
    grammar: { ...NEUTRAL.grammar, countBefore: /[+×*=\d]\s?$/, dateBefore: endsWith(calendar.before) },
  };
}

function endsWith(words: string | undefined): RegExp {
  return words === undefined ? /(?!)/ : new RegExp(`(?:^|[^\\p{L}])(?:${words})\\s+$`, 'iu');
}

/** Every form of a month that is listed, and every one that endings and prefixes make of those. */
function formsOf({ months, cases = [], endings, drop, prefixes }: Calendar, month: number): string[] {
  const forms = new Set([...months[month]!, ...cases.map((words) => words.split(' ')[month]!.replaceAll('_', ' '))]);
  for (const form of [...forms]) {
    const stem = drop === undefined ? form : form.replace(drop, '');
    for (const ending of endings?.split('|') ?? []) forms.add(stem + ending);
  }
  for (const form of [...forms]) for (const prefix of prefixes?.split('|') ?? []) forms.add(prefix + form);
  return [...forms];
}
