import type { Paragraph, SourceText, Stated } from '../model.ts';
import { sliceOf } from '../base/span.ts';
import { bareStep, quoteStep } from './step.ts';

/** Paragraphs at each end of a document that may name its publisher or address. */
const ENDS = 12;
const LONGEST = 160;

const ADDRESS = /^(?:\p{L}[\p{L} ]{0,20}:\s*)?<?(https?:\/\/[^\s<>"]+?)>?[.,]?$/iu;
const LABELLED =
  /^(?:source|publisher|published by|источник|издатель|джерело|видавець|quelle|herausgeber|fuente|éditeur)\s*:\s*(?!https?:)([^.!?:]{2,60})$/iu;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(?:by\s+)?(\p{Lu}[\p{L}\p{N}&.' -]{1,50}?)(?:\s*\d{4})?(?=[.,|·]|\s+all\s|$)/iu;

/** The address that is declared, or that stands alone on a line at either end of the text; only http and https. */
export function readAddress(doc: SourceText): Stated<string> | null {
  const declared = doc.declared.url?.trim();
  if (declared !== undefined && /^https?:\/\/[^\s]+$/i.test(declared)) {
    return { value: declared, because: bareStep('declared-address', 'The document’s metadata give its web address.') };
  }
  return findAtEnds(doc, ADDRESS, 'header-address', 'A line of its own gives the web address.');
}

/** The declared publisher, one that a line names as source or holder of rights, or the address's host. */
export function readPublisher(doc: SourceText, address: Stated<string> | null): Stated<string> | null {
  const declared = doc.declared.publisher?.replace(/\s+/g, ' ').trim();
  if (declared) {
    return { value: declared, because: bareStep('declared-publisher', 'The document’s metadata give its publisher.') };
  }
  return (
    findAtEnds(doc, LABELLED, 'header-publisher', 'A line of its own names the source.') ??
    findAtEnds(doc, COPYRIGHT, 'copyright-line', 'The line about rights names the publisher.') ??
    readHost(address)
  );
}

function readHost(address: Stated<string> | null): Stated<string> | null {
  const host = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(address?.value ?? '')?.[1]?.toLowerCase();
  if (host === undefined) return null;
  return { value: host, because: bareStep('address-host', 'The web address names the site.') };
}

function findAtEnds(doc: SourceText, pattern: RegExp, rule: string, says: string): Stated<string> | null {
  for (const paragraph of endsOf(doc.paragraphs)) {
    if (paragraph.end - paragraph.start > LONGEST) continue;
    const value = pattern.exec(sliceOf(doc.text, paragraph))?.[1]?.trim();
    if (value) return { value, because: quoteStep(doc, paragraph, rule, says) };
  }
  return null;
}

function endsOf(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.length <= 2 * ENDS ? paragraphs : [...paragraphs.slice(0, ENDS), ...paragraphs.slice(-ENDS)];
}
