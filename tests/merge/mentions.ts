import { readDocuments } from '../../src/lib/core/document/read.ts';
import { findAffairs, type Affairs } from '../../src/lib/core/merge/affair.ts';
import type { Mention } from '../../src/lib/core/model.ts';
import { readDocument } from '../../src/lib/core/pipeline.ts';

/** The mentions of several texts, each of 15 March 2019. */
export function readMentions(texts: readonly string[]): Mention[] {
  return texts.flatMap((content, index) => {
    const declared = { title: `Report ${index}`, published: '2019-03-15', language: 'en' };
    const { documents } = readDocuments({ path: `report-${index}.txt`, content, declared });
    return [...readDocument(documents[0]!, null).mentions];
  });
}

/** What the same texts are about. */
export function compareTexts(texts: readonly string[]): Affairs {
  return findAffairs(texts.map((text, index) => ({ id: `report-${index}`, text })));
}
