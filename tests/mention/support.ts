import { readDocuments } from '../../src/lib/core/document/read.ts';
import type { Mention, SourceText } from '../../src/lib/core/model.ts';
import { readDocument, type DocumentReading } from '../../src/lib/core/pipeline.ts';

/** A text of 15 March 2019, read up to its mentions. */
export function readText(content: string, language = 'en', path = 'week.txt'): DocumentReading {
  const declared = { title: 'The week in Lund', published: '2019-03-15', language };
  const { documents } = readDocuments({ path, content, declared });
  return readDocument(documents[0] as SourceText, null);
}

/** The happenings that a text tells, in order; those only named are left out. */
export function readTold(content: string, language = 'en'): readonly Mention[] {
  return readText(content, language).mentions.filter((mention) => mention.told);
}

/** The one happening that a sentence tells. */
export function readOne(sentence: string, language = 'en'): Mention {
  const told = readTold(sentence, language);
  if (told.length !== 1) throw new Error(`${told.length} happenings are told in: ${sentence}`);
  return told[0]!;
}

/** `on 2019-03-11`: how each expression dates it. */
export function wordDatings({ datings }: Mention): string[] {
  return datings.map(({ relation, expression }) => `${relation} ${expression.value}`);
}
