import type { TellWork } from '../base/language/work/en.ts';
import type { Feature } from './feature.ts';

/** So many of something that a format could not hold. */
export interface Loss {
  readonly feature: Feature;
  readonly count: number;
  /** Events are left out; anything else is not carried. */
  readonly leftOut: boolean;
}

/** The losses as sentences of a report: what is left out, and what of the rest is not carried. */
export function sayLosses(losses: readonly Loss[], t: TellWork): string[] {
  const list = (some: readonly Loss[]): string =>
    some.map(({ feature, count }) => t(`loss:${feature}`, { count })).join(t('listJoint'));
  const [leftOut, rest] = [losses.filter((loss) => loss.leftOut), losses.filter((loss) => !loss.leftOut)];
  return [
    ...(leftOut.length > 0 ? [t('leftOut', { list: list(leftOut) })] : []),
    ...(rest.length > 0 ? [t('notCarried', { list: list(rest) })] : []),
  ];
}
