import { isOneDay } from '../base/bounds.ts';
import { civilOf, dayOf, formatDay, isCivilDate, type Day, type Year } from '../base/day.ts';
import { wordDay } from '../base/wording.ts';
import type { Conflict, Mention, MergedEvent } from '../model.ts';
import { boundsOfDatings } from '../mention/bounds.ts';
import type { Dossier } from './dossier.ts';

/** How far, in days, events of one affair lie from each other. */
const AFFAIR = 31;
/** How many other dated reports must agree on the other year. */
const WITNESSES = 2;

/** A report dated to the day, and the names in it. */
interface Witness {
  readonly day: Day;
  readonly mention: Mention;
}

/**
 * Finds years that look misprinted: a text dates something to a day "when" an affair was going on, but the sources date
 * that affair to the same time of another year, later than the text has it and one digit apart, and nothing of it to
 * the year that the text prints. Both readings are kept; which is right is for the reader.
 */
export function findMisprints(events: readonly MergedEvent[], dossier: Dossier): Map<MergedEvent, Conflict> {
  const witnesses = indexWitnesses(events);
  const conflicts = new Map<MergedEvent, Conflict>();
  for (const event of events) {
    for (const mention of event.mentions) {
      const conflict = readMisprint(mention, witnesses, dossier);
      if (conflict) conflicts.set(event, conflict);
    }
  }
  return conflicts;
}

function indexWitnesses(events: readonly MergedEvent[]): Map<string, Witness[]> {
  const index = new Map<string, Witness[]>();
  for (const mention of events.flatMap((event) => event.mentions)) {
    const bounds = boundsOfDatings(mention.datings);
    if (mention.backdrop !== null || bounds.earliest === null || bounds.latest === null) continue;
    if (bounds.latest - bounds.earliest > AFFAIR) continue;
    for (const name of mention.names) index.set(name, [...(index.get(name) ?? []), { day: bounds.earliest, mention }]);
  }
  return index;
}

function readMisprint(mention: Mention, witnesses: ReadonlyMap<string, Witness[]>, dossier: Dossier): Conflict | null {
  const { backdrop } = mention;
  const stated = mention.datings.find(
    ({ relation, expression }) => relation === 'on' && expression.basis === 'stated' && expression.precision === 'day',
  )?.expression;
  if (!backdrop || !stated?.bounds || !isOneDay(stated.bounds)) return null;
  const printed = stated.bounds.earliest!;
  const reports = backdrop.names.flatMap((name) => witnesses.get(name) ?? []);
  if (reports.some((report) => Math.abs(report.day - printed) <= AFFAIR && !hangsOn(report, mention))) return null;
  const published = dossier.publishedOf(mention.document)?.latest ?? Infinity;
  for (const year of likelyYears(civilOf(printed).year)) {
    const day = sameDayIn(year, printed);
    if (day === null || day > published) continue;
    const agreeing = reports.filter((report) => Math.abs(report.day - day) <= AFFAIR);
    const documents = new Set(agreeing.map((report) => report.mention));
    if (documents.size >= WITNESSES) return makeConflict(mention, stated, printed, day, agreeing[0]!, dossier);
  }
  return null;
}

/** Whether a report may have its day from the printed date itself: "in the night", told after it in the same text. */
function hangsOn({ mention }: Witness, suspect: Mention): boolean {
  return (
    mention.document === suspect.document && mention.datings.every(({ expression }) => expression.basis !== 'stated')
  );
}

/** Later years of which a slip of one digit makes the printed one. */
function likelyYears(printed: Year): Year[] {
  const digits = String(printed);
  const years = new Set<Year>();
  for (let at = 0; at < digits.length; at++) {
    for (let digit = 0; digit <= 9; digit++) years.add(Number(digits.slice(0, at) + digit + digits.slice(at + 1)));
  }
  years.add(printed + 1);
  return [...years].filter((year) => year > printed).sort((a, b) => a - b);
}

function sameDayIn(year: Year, day: Day): Day | null {
  const { month, day: d } = civilOf(day);
  return isCivilDate(year, month, d) ? dayOf(year, month, d) : null;
}

function makeConflict(
  mention: Mention,
  stated: { readonly start: number; readonly end: number },
  printed: Day,
  other: Day,
  witness: Witness,
  dossier: Dossier,
): Conflict {
  const span = {
    start: Math.min(stated.start, mention.backdrop!.start),
    end: Math.max(stated.end, mention.backdrop!.end),
  };
  return {
    says: `The text prints ${wordDay(printed)}, but the sources date what it says was going on then to ${civilOf(other).year}: the year may be a misprint.`,
    readings: [
      {
        earliest: formatDay(printed),
        latest: formatDay(printed),
        says: `${wordDay(printed)}, as printed`,
        ...dossier.quote(mention.document, span),
      },
      {
        earliest: formatDay(other),
        latest: formatDay(other),
        says: `${wordDay(other)}, if the year is a misprint: what went on then is dated to that time`,
        ...dossier.quote(witness.mention.document, witness.mention.clause),
      },
    ],
  };
}
