import type { SourceText, When } from '../model.ts';
import { UNDATED, whenOf } from '../base/when.ts';
import { readWrittenDate, whenOfExpression } from './date.ts';
import type { Header } from './header.ts';
import { readPathDate } from './path.ts';
import { bareStep, quoteStep } from './step.ts';

/**
 * The date of publication: the declared one, else the header's, else the address's, else the path's, else the day on which
 * the file was made, else none.
 */
export function readPublished(doc: SourceText, header: Header, language: string | null): When {
  return (
    readDeclared(doc, language) ??
    readVisible(doc, header) ??
    readFrom(doc.declared.url?.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, ''), 'The web address') ??
    readFrom(doc.path, 'The file’s path') ??
    readCreated(doc, language) ??
    UNDATED
  );
}

function readDeclared(doc: SourceText, language: string | null): When | null {
  const written = doc.declared.published;
  if (written === undefined) return null;
  const says = `The file itself gives “${written}” as its date of publication.`;
  return readWrittenDate(written, language, bareStep('declared-date', says));
}

/** Office programs and PDF writers keep the day on which a file was begun: near its publication, and no more than that. */
function readCreated(doc: SourceText, language: string | null): When | null {
  const written = doc.declared.created;
  if (written === undefined) return null;
  const says = `The file was made on “${written}”, by what its program wrote into it.`;
  return readWrittenDate(written, language, bareStep('created-date', says));
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
