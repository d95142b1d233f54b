import { describe, expect, test } from 'vitest';
import { cutDocument, cutPassages, excerptAround, groupPassages } from '../../src/lib/core/view/excerpt.ts';
import { countBy, filterEvents, NO_FILTER } from '../../src/lib/core/view/filter.ts';
import { findMatches, indexEvents, searchEvents } from '../../src/lib/core/view/search.ts';
import { tellStory } from '../../src/lib/core/view/story.ts';
import { placeEvents } from '../../src/lib/core/view/place.ts';
import { SAMPLE } from '../support/sample.ts';

const index = indexEvents(SAMPLE);
const found = (search: string) => searchEvents(index, search).map(({ id }) => id);

describe('a search', () => {
  test('finds words of titles and of passages, whatever their case', () => {
    expect(found('LABOUR court')).toEqual(['injunction']);
    expect(found('two men died')).toEqual(['accident']);
  });

  test('finds all events of a source by its name', () => {
    expect(found('quay review').length).toBe(SAMPLE.events.filter(({ passages }) => passages.some(({ document }) => document === 'review')).length); // prettier-ignore
  });

  test('finds nothing that is not there, and everything where nothing is asked', () => {
    expect(found('zeppelin')).toEqual([]);
    expect(found('  ').length).toBe(SAMPLE.events.length);
  });

  test.each([
    ['The café of Zürich', 'CAFE zurich', ['café', 'Zürich']],
    ['talk, talks, talking', 'talks talk', ['talk', 'talks', 'talk']],
    ['nothing here', 'absent', []],
  ])('marks in "%s" the words "%s"', (text, search, expected) => {
    expect(findMatches(text, search).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('filters', () => {
  test('show the kinds and sources chosen', () => {
    const talks = filterEvents(SAMPLE.events, { ...NO_FILTER, kinds: ['talks'] });
    expect(talks.map(({ id }) => id)).toEqual(['talks', 'offer']);
    expect(filterEvents(talks, { ...NO_FILTER, sources: ['wire'] }).map(({ id }) => id)).toEqual(['talks']);
    expect(filterEvents(SAMPLE.events, NO_FILTER).length).toBe(SAMPLE.events.length);
  });

  test('count an event once for each of its sources', () => {
    const counts = countBy(SAMPLE.events, ({ passages }) => passages.map(({ document }) => document));
    expect(counts.get('notes')).toBe(4);
  });
});

describe('excerpts', () => {
  const pieces = SAMPLE.events.flatMap((event) =>
    event.passages.map((passage) => {
      const { text } = SAMPLE.documents.find(({ id }) => id === passage.document)!;
      return { passage, text, cut: cutPassages(text, [passage], event) };
    }),
  );

  test('mark exactly the quoted words, in their paragraph', () => {
    for (const { passage, text, cut } of pieces) {
      const marked = cut.filter(({ quoted }) => quoted).map((piece) => piece.text);
      expect(marked.join('')).toBe(passage.quote);
      const { start, end } = excerptAround(text, [passage]);
      expect(cut.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
      expect(text.slice(start, end)).not.toContain('\n\n');
    }
  });

  test('mark the words that date the event', () => {
    const emergency = pieces.find(({ passage }) => passage.quote.startsWith('the city council declared'))!;
    expect(emergency.cut.filter(({ dating }) => dating).map((piece) => piece.text)).toEqual(['At 17:40 on 4 February']);
  });

  test('of two passages in one paragraph show it once, with both marked', () => {
    const text = 'The mast broke. Two sailors drowned. The rest swam.\n\nThe mast broke in May.';
    const passage = (quote: string, from = 0) => {
      const start = text.indexOf(quote, from);
      const span = { start, end: start + quote.length };
      return { ...span, document: 'log', quote, sentence: span };
    };
    const passages = [passage('The mast broke'), passage('The mast broke', 20), passage('Two sailors drowned')];
    const groups = groupPassages(passages, () => text);
    expect(groups.map((group) => group.map(({ quote }) => quote))).toEqual([
      ['The mast broke', 'Two sailors drowned'],
      ['The mast broke'],
    ]);
    const marked = cutPassages(text, groups[0]!, SAMPLE.events[0]!).filter(({ quoted }) => quoted);
    expect(marked.map((piece) => piece.text)).toEqual(['The mast broke', 'Two sailors drowned']);
  });

  test('of a very long paragraph keep the part round the sentence', () => {
    const text = `${'and on it went '.repeat(100)}The bell rang. ${'and on it went '.repeat(100)}`;
    const start = text.indexOf('The bell');
    const span = { start, end: start + 13 };
    const excerpt = excerptAround(text, [{ ...span, document: 'log', quote: 'The bell rang', sentence: span }]);
    expect(excerpt.isCut).toEqual([true, true]);
    expect(excerpt.end - excerpt.start).toBeLessThan(800);
    expect(text.slice(excerpt.start, excerpt.end)).toContain('The bell rang');
  });

  test('of a whole document lose no word and name the events of every mark', () => {
    for (const { id, text } of SAMPLE.documents) {
      const paragraphs = cutDocument(SAMPLE, id);
      const words = (some: string) => some.replaceAll(/\s+/g, ' ').trim();
      expect(words(paragraphs.map((cut) => cut.map((piece) => piece.text).join('')).join('\n'))).toBe(words(text));
      const named = new Set(paragraphs.flat().flatMap(({ events }) => events));
      const expected = SAMPLE.events.filter(({ passages }) => passages.some(({ document }) => document === id));
      expect([...named].toSorted()).toEqual(expected.map((event) => event.id).toSorted());
    }
  });
});

test('the story tells every event once, by year, and by month where much happens', () => {
  const chapters = tellStory(placeEvents(SAMPLE.events));
  expect(chapters.map(({ heading }) => heading)).toEqual(['1979', '1998', '2009', '2014', '2018', 'January 2019', 'February 2019', 'March 2019', 'No date in the source']); // prettier-ignore
  expect(chapters.flatMap(({ events }) => events).length).toBe(SAMPLE.events.length);
});
