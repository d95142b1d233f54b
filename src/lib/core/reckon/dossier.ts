import { boundsOfWhen, type Bounds } from '../base/bounds.ts';
import type { Span } from '../base/span.ts';
import type { Imprint, Mention, Quoted, SourceText } from '../model.ts';

/** What the stages before have found out about one document. */
export interface ReadDocument {
  readonly doc: SourceText;
  readonly imprint: Imprint;
  readonly mentions: readonly Mention[];
  /** The document whose text it repeats, where it is no text of its own. */
  readonly origin?: string;
}

/** The documents behind the mentions, for quoting them and for their publication dates. */
export interface Dossier {
  readonly documents: readonly ReadDocument[];
  readonly quote: (document: string, span: Span) => Quoted;
  readonly read: (document: string) => ReadDocument;
  /** The document whose text a document repeats; itself where it repeats none. */
  readonly originOf: (document: string) => string;
  readonly publishedOf: (document: string) => Bounds | null;
  /** The words which give a document's publication date, where the text has them. */
  readonly publicationOf: (document: string) => Quoted | null;
}

export function openDossier(documents: readonly ReadDocument[]): Dossier {
  const byId = new Map(documents.map((document) => [document.doc.id, document]));
  const read = (id: string): ReadDocument => {
    const document = byId.get(id);
    if (!document) throw new Error(`unknown document: ${id}`);
    return document;
  };
  const published = new Map(documents.map((one) => [one, boundsOfWhen(one.imprint.published)]));
  return {
    documents,
    read,
    quote: (document, { start, end }) => ({ document, start, end, quote: read(document).doc.text.slice(start, end) }),
    originOf: (document) => read(document).origin ?? document,
    publishedOf: (document) => published.get(read(document)) ?? null,
    publicationOf: (id) => {
      const shown = read(id).imprint.published.because.find((step) => step.document !== undefined);
      if (shown?.document === undefined) return null;
      const { document, start, end, quote } = shown;
      return { document, start, end, quote };
    },
  };
}
