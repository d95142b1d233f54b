import { CLOCK_RULES } from './clock.ts';
import { DATE_RULES } from './dates.ts';
import { INFLECTED_HOUR_RULES } from './inflected-hours.ts';
import { INFLECTED_RULES } from './inflected.ts';
import { LENGTH_RULES } from './lengths.ts';
import { INFLECTED_MEASURE_RULES } from './inflected-measures.ts';
import { NIGHT_RULES } from './nights.ts';
import { ORDER_RULES } from './order.ts';
import { PART_RULES } from './parts.ts';
import { RELATIVE_RULES } from './relative.ts';
import { SPAN_RULES } from './spans.ts';
import { STYLE_RULES } from './styles.ts';
import { UNIT_RULES } from './units.ts';
import { VAGUE_RULES } from './vague.ts';
import { WEEKDAY_RULES } from './weekdays.ts';

/** The rules of the languages that inflect and have no articles; of equal matches the first rule is taken. */
export const SLAVIC_RULES = [
  ...PART_RULES,
  ...INFLECTED_RULES,
  ...STYLE_RULES,
  ...INFLECTED_MEASURE_RULES,
  ...NIGHT_RULES,
  ...DATE_RULES,
  ...WEEKDAY_RULES,
  ...UNIT_RULES,
  ...VAGUE_RULES,
  ...RELATIVE_RULES,
  ...INFLECTED_HOUR_RULES,
  ...CLOCK_RULES,
  ...LENGTH_RULES,
  ...SPAN_RULES,
  ...ORDER_RULES,
];
