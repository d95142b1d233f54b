import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { UNDATED } from '../../src/lib/core/base/when.ts';
import type { Timeline, TimelineEvent } from '../../src/lib/core/model.ts';
import { countListPages, writeList } from '../../src/lib/core/write/list.ts';
import { writeHead, writeListPage } from '../../src/lib/core/write/page.ts';
import { speakFor } from '../../src/cli/speech.ts';
import { SAMPLE } from '../support/sample.ts';
import { INVENTED } from '../timeline/invented.ts';

const EN = speakFor('en');

type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page, as a browser would read it. */
function elementsOf(html: string): DefaultTreeAdapterTypes.Element[] {
  const walk = (node: Node): DefaultTreeAdapterTypes.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(html));
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attributeOf(element: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

const [ferry, master] = INVENTED.events as readonly [TimelineEvent, TimelineEvent];

test('every event of a timeline is there with its id, title, date and all its passages', () => {
  const elements = elementsOf(writeList(SAMPLE, EN));
  const items = elements.filter((element) => attributeOf(element, 'id')?.startsWith('event-'));
  expect(items.map((item) => attributeOf(item, 'id')).toSorted()).toEqual(
    SAMPLE.events.map(({ id }) => `event-${id}`).toSorted(),
  );
  const quotes = SAMPLE.events.flatMap(({ passages }) => passages.map(({ quote }) => quote));
  expect(
    elements
      .filter(({ tagName }) => tagName === 'mark')
      .map(textOf)
      .toSorted(),
  ).toEqual(quotes.toSorted());
});

test('one event reads as a person would tell it', () => {
  const html = writeList({ ...INVENTED, events: [ferry] }, EN);
  expect(html).toContain('<h3 dir="auto">The ferry sank</h3>');
  expect(html).toContain('<time datetime="1911-05-03">3 May 1911</time> · Other · 1 source');
  expect(html).toContain('<mark>The ferry sank on 3 May 1911</mark>.');
  expect(html).toContain(
    '<cite><a href="https://strand.example/ferry" rel="noopener noreferrer">The ferry</a></cite>, The Strand Gazette, undated',
  );
  expect(html).toContain('<summary>Why this date</summary>');
  expect(html).toContain('The text names the day. <q>3 May 1911</q>');
  expect(html).toContain('Sources conflict: One source gives two days.');
});

test('an uncertain date is worded, with no machine reading that would be wrong', () => {
  const html = writeList({ ...INVENTED, events: [master] }, EN);
  expect(html).toContain('<span>On or after 8 May 1911</span> · Resignation · 1 source · “he said”');
  expect(html).toContain('Claim: The harbour master resigned');
  expect(html).not.toContain('<time');
});

test('events stand in time order, whatever their order in the file, and undated ones in a section of their own', () => {
  const bc = { ...ferry, id: 'bc', when: { ...ferry.when, earliest: '-0489-09-01', latest: '-0489-09-01' } };
  const late = { ...ferry, id: 'late', when: { ...ferry.when, earliest: null, latest: '1911-05-05' } };
  const undated = { ...ferry, id: 'undated', when: UNDATED };
  const html = writeList({ ...INVENTED, events: [undated, master, late, ferry, bc] }, EN);
  const ids = [...html.matchAll(/id="event-([^"]+)"/g)].map((match) => match[1]);
  expect(ids).toEqual(['bc', 'e1', 'late', 'e2', 'undated']);
  expect(html.indexOf('No date in the source')).toBeGreaterThan(html.indexOf('event-e2'));
});

describe('text of documents never becomes markup', () => {
  const nasty = `"'><script>alert(1)</script><!-- --><img src=x onerror=alert(1)>&lt;`;
  const hostile: Timeline = {
    ...INVENTED,
    title: nasty,
    documents: INVENTED.documents.map((document) => ({
      ...document,
      title: nasty,
      publisher: nasty,
      language: nasty,
      url: `javascript:alert(1)//${nasty}`,
      text: nasty,
    })),
    events: [
      {
        ...ferry,
        id: nasty,
        title: nasty,
        kind: nasty,
        attribution: nasty,
        when: {
          ...ferry.when,
          edtf: nasty,
          because: [{ rule: nasty, says: nasty, document: 'ferry', start: 0, end: nasty.length, quote: nasty }],
        },
        passages: [
          { document: 'ferry', start: 2, end: 9, quote: nasty.slice(2, 9), sentence: { start: 0, end: nasty.length } },
        ],
        conflicts: [{ says: nasty, readings: [] }],
      },
    ],
  };

  test('in the list', () => {
    const names = new Set(elementsOf(writeList(hostile, EN)).map(({ tagName }) => tagName));
    expect([...names].toSorted()).toEqual(
      ['blockquote', 'body', 'cite', 'details', 'figcaption', 'figure', 'h1', 'h3', 'head', 'html', 'li', 'mark', 'ol', 'p', 'q', 'span', 'summary'], // prettier-ignore
    );
    expect(writeList(hostile, EN)).not.toContain('javascript:');
  });

  test('in the head and on further pages', () => {
    const page = elementsOf(writeListPage(hostile, EN, 1, []));
    expect(page.filter(({ tagName }) => ['script', 'img'].includes(tagName))).toEqual([]);
    expect(textOf(elementsOf(writeHead(hostile, EN)).find(({ tagName }) => tagName === 'title')!)).toBe(nasty);
  });
});

describe('above 2,000 events', () => {
  const many: Timeline = {
    ...INVENTED,
    events: Array.from({ length: 4001 }, (_, index) => ({ ...ferry, id: `e${String(index).padStart(4, '0')}` })),
  };
  const idsOf = (html: string) => [...html.matchAll(/id="event-(e\d+)"/g)].map((match) => match[1]!);

  test('the list has pages, and no event is lost or twice', () => {
    expect([countListPages(INVENTED), countListPages(many)]).toEqual([1, 3]);
    const pages = [1, 2, 3].map((page) => idsOf(writeList(many, EN, page)));
    expect(pages.map((ids) => ids.length)).toEqual([2000, 2000, 1]);
    expect(pages.flat()).toEqual(many.events.map(({ id }) => id));
  });

  test('pages link to each other, relative to their own place', () => {
    expect(writeList(many, EN, 1)).toContain('<a href="list/2/">2</a>');
    expect(writeList(many, EN, 3)).toContain('<a href="../../list/2/">2</a>');
    expect(writeList(many, EN, 3)).toContain('<a href="../../">1</a>');
    expect(writeListPage(many, EN, 2, ['_app/a.css'])).toContain('<link rel="stylesheet" href="../../_app/a.css">');
  });
});

test('a timeline without events says so', () => {
  expect(writeList({ ...INVENTED, events: [] }, EN)).toContain('No event was found in these documents.');
});

test('what a person set, checked and remarked is told', () => {
  const edited = { ...ferry, edited: ['title', 'when'], checked: true, note: 'See <the log>.' };
  const html = writeList({ ...INVENTED, events: [edited] }, EN);
  expect(html).toContain('<p>Title, date set by an editor · Checked by an editor</p>');
  expect(html).toContain('<p>Editor’s note: See &lt;the log&gt;.</p>');
  expect(writeList({ ...INVENTED, events: [ferry] }, EN)).not.toContain('ditor');
});
