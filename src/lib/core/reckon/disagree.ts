import type { Day } from '../base/day.ts';
import { by } from '../base/order.ts';
import { wordDay } from '../base/wording.ts';
import type { Conflict, Mention, MergedEvent } from '../model.ts';
import type { Dossier } from './dossier.ts';
import { readFigures, type Figure } from './figure.ts';

/** One source's figure. */
interface Count extends Figure {
  readonly mention: Mention;
  readonly origin: string;
  readonly published: Day | null;
}

/**
 * Where independent sources give different numbers of the same thing for one event: "12 people" and "at least 19".
 * What can both be right ("dozens" and "30") is no conflict. A later report may only have raised an earlier one's
 * number; both are named all the same, with the days of the reports.
 */
export function findDisagreements(event: MergedEvent, dossier: Dossier): Conflict[] {
  const origins = new Set(event.mentions.map(({ document }) => dossier.originOf(document)));
  if (origins.size < 2) return [];
  const counts = event.mentions.flatMap((mention) => countIn(mention, dossier));
  const things = [...new Set(counts.map(({ of }) => of))].toSorted();
  return things.flatMap((thing) => {
    const sides = findSides(counts.filter(({ of }) => of === thing));
    return sides.length === 0 ? [] : [describeSides(sides, dossier)];
  });
}

/** The counts of sources of which another rules out all that they give. */
function findSides(counts: readonly Count[]): Count[] {
  const byOrigin = new Map<string, Count[]>();
  for (const count of counts) byOrigin.set(count.origin, [...(byOrigin.get(count.origin) ?? []), count]);
  const alike = new Map<string, Count[]>();
  for (const told of byOrigin.values()) {
    const key = [...new Set(told.map(({ least, most }) => `${least} ${most}`))].toSorted().join(', ');
    alike.set(key, [...(alike.get(key) ?? []), ...told]);
  }
  const stories = [...alike.values()];
  return stories.filter((story) => stories.some((other) => contradict(story, other))).flat();
}

/** Whether two stories cannot both be right: no number of the one is allowed by the other. */
function contradict(a: readonly Count[], b: readonly Count[]): boolean {
  return a.every((one) => b.every((other) => one.most < other.least || other.most < one.least));
}

function countIn(mention: Mention, dossier: Dossier): Count[] {
  if (mention.status === 'planned') return [];
  const { doc } = dossier.read(mention.document);
  const origin = dossier.originOf(mention.document);
  const published = dossier.publishedOf(mention.document)?.latest ?? null;
  return readFigures(mention, doc.text).map((figure) => ({ ...figure, mention, origin, published }));
}

function describeSides(sides: readonly Count[], dossier: Dossier): Conflict {
  const ordered = sides.toSorted(
    by(
      ({ published }) => published ?? Infinity,
      ({ least }) => least,
      ({ mention }) => mention.document,
      ({ start }) => start,
    ),
  );
  const different = [...new Map(ordered.toReversed().map((count) => [`${count.least} ${count.most}`, count])).values()];
  const shown = different.toReversed();
  const days = new Set(shown.map(({ published }) => published));
  const running = days.size === shown.length && !days.has(null) && isRising(shown);
  const listed = shown.map((count) => wordFigure(count, dossier)).join(', ');
  return {
    says: `The sources give different numbers: ${listed}.${running ? ' Each was reported later than the one before: the number may have risen.' : ''}`,
    readings: shown.map((count) => ({
      earliest: null,
      latest: null,
      says: wordCount(count, dossier),
      ...dossier.quote(count.mention.document, count.mention.clause),
    })),
  };
}

function isRising(counts: readonly Count[]): boolean {
  return counts.every(({ least }, index) => index === 0 || least > counts[index - 1]!.least);
}

function wordCount(count: Count, dossier: Dossier): string {
  const words = wordFigure(count, dossier);
  return count.published === null ? words : `${words}, reported on ${wordDay(count.published)}`;
}

function wordFigure({ start, end, mention }: Count, dossier: Dossier): string {
  return dossier.quote(mention.document, { start, end }).quote.replace(/\s+/g, ' ');
}
