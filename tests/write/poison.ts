import { hashText } from '../../src/lib/core/document/hash.ts';
import type { Quoted, Timeline, When } from '../../src/lib/core/model.ts';
import { SAMPLE } from '../support/sample.ts';

/** A timeline that says one text in every field that holds a text, its addresses and dates included. */
export function poison(payload: string): Timeline {
  const words = payload === '' ? 'x' : payload;
  const documents = SAMPLE.documents.map((document, index) => ({
    ...document,
    id: `${words}${index}`,
    title: words,
    publisher: words,
    url: index === 0 ? words : `https://elsewhere.example/${words}`,
    path: words,
    language: words,
    text: words,
    sha256: hashText(words),
    published: poisonDate(document.published, words, `${words}0`),
  }));
  const ids = new Map(SAMPLE.documents.map(({ id }, index) => [id, `${words}${index}`]));
  const quoted = (document: string | undefined): Quoted => ({ document: ids.get(document ?? '') ?? `${words}0`, start: 0, end: words.length, quote: words }); // prettier-ignore
  return {
    ...SAMPLE,
    title: words,
    documents,
    events: SAMPLE.events.map((event, index) => ({
      ...event,
      id: `${words}${index}`,
      aliases: [words],
      title: words,
      kind: index % 2 === 0 ? words : event.kind,
      attribution: words,
      actors: [words],
      places: [words],
      note: words,
      reported:
        index === 0 ? { first: words, last: words } : { first: `2019-02-11T${words}`, last: `2019-02-12T${words}` },
      when:
        index === 1 ? { ...event.when, earliest: words, latest: words } : poisonDate(event.when, words, `${words}0`),
      passages: event.passages.map(({ document }) => ({
        ...quoted(document),
        sentence: { start: 0, end: words.length },
      })),
      conflicts: event.conflicts.map((conflict) => ({
        says: words,
        readings: conflict.readings.map((reading) => ({ ...reading, ...quoted(reading.document), says: words })),
      })),
    })),
    leftovers: [{ ...quoted(undefined), when: poisonDate(SAMPLE.leftovers[0]!.when, words, `${words}0`) }],
    problems: [{ document: words, message: words }],
  };
}

/** The days stay, so that the writers have something to write; what stands beside them does not. */
function poisonDate(when: When, words: string, document: string): When {
  if (when.basis === 'none') return when;
  return {
    ...when,
    edtf: words,
    because: [
      { rule: words, says: words },
      { rule: words, says: words, document, start: 0, end: words.length, quote: words },
    ],
    readings: [{ earliest: null, latest: null, says: words }],
  };
}
