import type { Quoted, Step, Timeline, When } from '../model.ts';

/** A quote, and what says its place in the file: few are ever asked. */
interface Located {
  readonly where: () => string;
  readonly quoted: Quoted;
}

/** Every quote of a timeline, in the file's order. */
export function* listQuotes(timeline: Timeline): Generator<Located> {
  for (const [index, document] of timeline.documents.entries()) {
    yield* quotesOfWhen(document.published, () => `documents[${index}].published`);
  }
  for (const [index, event] of timeline.events.entries()) {
    const where = () => `events[${index}]`;
    yield* quotesOfWhen(event.when, () => `${where()}.when`);
    for (const [i, passage] of event.passages.entries()) {
      yield { where: () => `${where()}.passages[${i}]`, quoted: passage };
      if (passage.when) yield* quotesOfWhen(passage.when, () => `${where()}.passages[${i}].when`);
    }
    for (const [i, conflict] of event.conflicts.entries()) {
      for (const [j, quoted] of conflict.readings.entries()) {
        yield { where: () => `${where()}.conflicts[${i}].readings[${j}]`, quoted };
      }
    }
  }
  for (const [index, leftover] of timeline.leftovers.entries()) {
    yield { where: () => `leftovers[${index}]`, quoted: leftover };
    yield* quotesOfWhen(leftover.when, () => `leftovers[${index}].when`);
  }
}

function* quotesOfWhen(when: When, where: () => string): Generator<Located> {
  for (const [index, step] of when.because.entries()) {
    if (restsOnWords(step)) yield { where: () => `${where()}.because[${index}]`, quoted: step };
  }
}

function restsOnWords(step: Step): step is Step & Quoted {
  return step.document !== undefined;
}
