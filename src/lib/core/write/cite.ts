import type { Speech } from '../base/speech.ts';
import { wordWhen } from '../base/wording.ts';
import type { Passage, Timeline, TimelineDocument, TimelineEvent } from '../model.ts';
import { wordPage } from '../view/words.ts';

/** A timeline's documents by their id. */
export type Library = (id: string) => TimelineDocument;

export function openLibrary({ documents }: Timeline): Library {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (id) => {
    const document = byId.get(id);
    if (document === undefined) throw new Error(`a passage of an unknown document: ${id}`);
    return document;
  };
}

/** "The ferry, The Strand Gazette, 3 May 1911". */
export function citeDocument(
  { title, publisher, published, imported }: TimelineDocument,
  { t, dates }: Speech,
): string {
  const day = published.basis === 'none' ? t('undated') : wordWhen(published, dates);
  const list = imported === undefined ? null : t('importedList', { format: imported });
  return [title, list, publisher, day].filter((part) => part !== null && part !== '').join(', ');
}

/** The source of a passage, with the page where it has one: "The ferry, The Strand Gazette, 3 May 1911, page 12". */
export function citePlace(passage: Passage, library: Library, speech: Speech): string {
  return [citeDocument(library(passage.document), speech), wordPage(passage, speech)].filter(Boolean).join(', ');
}

/** The passage in quotation marks with its source; of an imported list the words alone, since they quote nobody. */
export function citePassage(passage: Passage, library: Library, speech: Speech): string {
  const document = library(passage.document);
  return document.imported === undefined
    ? `“${passage.quote}” (${citePlace(passage, library, speech)})`
    : passage.quote;
}

export function citePassages({ passages }: TimelineEvent, library: Library, speech: Speech): string[] {
  return passages.map((passage) => citePassage(passage, library, speech));
}
