import type { SourceText, When } from '../model.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import { readWrittenDate, whenOfExpression } from './date.ts';
import type { Header } from './header.ts';
import { readPathDate } from './path.ts';
import { bareStep, quoteStep } from './step.ts';

/**
 * The date of publication: the declared one, else the header's, else the address's, else the path's, else one that is only
 * near it, as the day on which the file was made, else none. Where an address tells the month, a weak date in that month
 * tells its day.
 */
export function readPublished(doc: SourceText, header: Header, language: string | null): When {
  const told =
    readDeclared(doc, language) ??
    readVisible(doc, header) ??
    readFrom(doc.declared.url?.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, ''), 'The web address') ??
    readFrom(doc.path, 'The file’s path');
  if (told?.precision === 'day' || told?.precision === 'time') return told;
  const near = readCreated(doc, language);
  if (told === null) return near ?? UNDATED;
  return near !== null && isInside(near, told) ? { ...near, because: [...told.because, ...near.because] } : told;
}

/** Compared as they are written: both have years of four digits. */
function isInside(inner: When, outer: When): boolean {
  const [from, to] = [inner.earliest?.slice(0, 10), inner.latest?.slice(0, 10)];
  if (!from || !to || !outer.earliest || !outer.latest) return false;
  return from >= outer.earliest.slice(0, 10) && to <= outer.latest.slice(0, 10);
}

function readDeclared(doc: SourceText, language: string | null): When | null {
  const written = doc.declared.published;
  if (written === undefined) return null;
  const says = `${doc.declared.dateSource ?? 'The file itself'} gives “${written}” as its date of publication.`;
  return readWrittenDate(written, regionOf(doc, language), bareStep('declared-date', says));
}

/** The language with the region that the document declares: Britain and America do not write 04/05 for the same day. */
function regionOf(doc: SourceText, language: string | null): string | null {
  const declared = doc.declared.language?.trim() ?? '';
  return language !== null && declared.toLowerCase().startsWith(language.toLowerCase()) ? declared : language;
}

/** Office programs and PDF writers keep the day on which a file was begun: near its publication, and no more than that. */
function readCreated(doc: SourceText, language: string | null): When | null {
  const written = doc.declared.created;
  if (written === undefined) return null;
  const { dateSource } = doc.declared;
  const says =
    dateSource === undefined
      ? `The file was made on “${written}”, by what its program wrote into it.`
      : `${dateSource} gives “${written}”: near its date of publication.`;
  return readWrittenDate(written, regionOf(doc, language), bareStep('created-date', says));
}

function readVisible(doc: SourceText, header: Header): When | null {
  const date = header.date?.dates[0];
  if (date === undefined) return null;
  const says = 'A line of its own in the header gives the date of publication.';
  // That the line states its date is said already; how a doubtful one is read is not.
  const reasons = date.steps.filter((step) => step.rule !== 'stated');
  return whenOfExpression(date, [quoteStep(doc, date, 'header-date', says), ...reasons]);
}

function readFrom(path: string | undefined, what: string): When | null {
  const date = path === undefined ? null : readPathDate(path);
  if (date === null) return null;
  const because = [bareStep('path-date', `${what} has the date “${date.written}”.`)];
  return whenOf(date.bounds, { precision: date.precision, basis: 'stated', because });
}
