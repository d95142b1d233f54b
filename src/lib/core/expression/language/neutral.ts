import { CLOCK_RULES } from '../rules/clock.ts';
import { DATE_RULES } from '../rules/dates.ts';
import type { Language } from './language.ts';

const NOWHERE = /(?!)/;

/** What needs no words: ISO dates, dates in figures, clock times. Beside it chrono reads a language's full dates. */
export const NEUTRAL: Language = {
  code: '',
  monthFirst: false,
  rules: [...DATE_RULES.filter(({ pattern }) => pattern === 'iso' || pattern === 'numeric'), ...CLOCK_RULES],
  words: {},
  grammar: {
    future: /(?!)/g,
    past: /(?!)/g,
    relative: /(?!)/g,
    scheduled: null,
    presentAhead: false,
    nowadays: null,
    limit: NOWHERE,
    until: null,
    countBefore: NOWHERE,
    countAfter: NOWHERE,
    dateBefore: NOWHERE,
    joins: /^(?:,\s|\/)$/,
    alone: NOWHERE,
    atClock: NOWHERE,
    range: { alone: /^\s?[–—]\s?$|^-$/, opened: [] },
    link: /^,?\s?$/,
  },
};
