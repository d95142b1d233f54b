import type { Imprint, SourceText, Stated } from '../model.ts';
import { findForeign } from './foreign.ts';
import { findHeader, type Header } from './header.ts';
import { readLanguage } from './language.ts';
import { wordFileName } from './path.ts';
import { readPublished } from './published.ts';
import { readAddress, readPublisher } from './publisher.ts';
import { bareStep, quoteStep } from './step.ts';

/** What a document says of itself. What is declared comes before what its header shows, and that before its path. */
export function readImprint(doc: SourceText): Imprint {
  const language = readLanguage(doc);
  const header = findHeader(doc, language?.value ?? null, doc.declared.title ?? null);
  const url = readAddress(doc);
  return {
    title: readTitle(doc, header),
    publisher: readPublisher(doc, url),
    url,
    language,
    published: readPublished(doc, header, language?.value ?? null),
    foreign: findForeign(doc, language?.value ?? null),
    header: header.own.map(({ paragraph: { start, end } }) => ({ start, end })),
  };
}

/** The declared title, the header's, or the file's name as words. */
function readTitle(doc: SourceText, header: Header): Stated<string> {
  const declared = doc.declared.title?.replace(/\s+/g, ' ').trim();
  if (declared)
    return { value: declared, because: bareStep('declared-title', 'The document’s metadata give its title.') };
  if (header.title !== null) {
    const because = quoteStep(
      doc,
      header.title.paragraph,
      'header-title',
      'A line of its own above the text is its title.',
    );
    return { value: header.title.text.replace(/\s+/g, ' '), because };
  }
  const says = 'The text has no title of its own; this is the file’s name.';
  return { value: wordFileName(doc.path), because: bareStep('path-title', says) };
}
