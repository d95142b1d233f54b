import type { Problem, SourceText } from '../lib/core/model.ts';
import { readDocument, type DocumentReading } from '../lib/core/pipeline.ts';
import { Exceeded } from './crew.ts';
import { explainFault } from './output.ts';

/** What a document's text tells, the document itself left out; or why it could not be understood. */
export type Outcome = Omit<DocumentReading, 'doc'> | Problem;

/** Reads documents one after the other. A fault of the program in one of them stops none of the others. */
export function readBatch(batch: readonly SourceText[]): Outcome[] {
  return batch.map((doc) => {
    try {
      const { imprint, expressions, mentions } = readDocument(doc, null);
      return { imprint, expressions, mentions };
    } catch (error) {
      return refuse(doc, error);
    }
  });
}

/** The sentence for a document that is left out because of a fault. */
export function refuse(doc: SourceText, error: unknown): Problem {
  const message =
    error instanceof Exceeded
      ? `Understanding it took ${error.message}, so it is left out. Split it into smaller ones.`
      : `It is left out, for something went wrong that should not: ${explainFault(error)}.`;
  return { document: doc.id, message };
}
