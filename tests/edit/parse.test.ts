import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit, Reference } from '../../src/lib/core/edit/edit.ts';
import { parseEdits } from '../../src/lib/core/edit/parse.ts';
import { appendEdits, removeEntries } from '../../src/lib/core/edit/print.ts';

const PATH = 'sourceline.edits.yaml';

function file(...entries: string[]): string {
  return `format: sourceline-edits/1\nedits:\n${entries.map((entry) => `  - ${entry.replaceAll('\n', '\n    ')}`).join('\n')}\n`;
}

function complaints(text: string): string[] {
  return parseEdits(text, PATH).problems.map(({ message }) => message);
}

describe('reading', () => {
  test('an entry of each sort, with its line', () => {
    const { lines, problems } = parseEdits(
      file(
        'edit: rename\nevent: 0a1b2c3d4e5f\ntitle: The lamp fails',
        'edit: redate\ndocument: keeper\nquote: The lamp failed\ndate: 1907\nwhy: the log',
        'edit: merge\nevent: a\nwith:\n  - event: b\n  - quote: it went out',
        'edit: hide\nevent: c',
        'edit: add\ndocument: keeper\nquote: a storm came',
      ),
      PATH,
    );
    expect(problems).toEqual([]);
    expect(lines.map(({ line }) => line)).toEqual([3, 6, 11, 16, 18]);
    expect(lines.map(({ edit }) => edit)).toEqual([
      { edit: 'rename', of: { event: '0a1b2c3d4e5f' }, title: 'The lamp fails' },
      { edit: 'redate', of: { document: 'keeper', quote: 'The lamp failed' }, date: '1907', why: 'the log' },
      { edit: 'merge', of: { event: 'a' }, with: [{ event: 'b' }, { quote: 'it went out' }] },
      { edit: 'hide', of: { event: 'c' } },
      { edit: 'add', of: { document: 'keeper', quote: 'a storm came' } },
    ]);
  });

  test('years with zeros, ids of digits and EDTF’s brackets are texts', () => {
    const text = file('edit: redate\nevent: 001234567890\ndate: 0987', 'edit: redate\nevent: 1e5\ndate: [2019..2020]');
    expect(parseEdits(text, PATH).lines.map(({ edit }) => edit)).toEqual([
      { edit: 'redate', of: { event: '001234567890' }, date: '0987' },
      { edit: 'redate', of: { event: '1e5' }, date: '2019..2020' },
    ]);
  });

  test.each(['', '\n', '# only a comment\n', 'format: sourceline-edits/1\n', 'format: sourceline-edits/1\nedits:\n'])(
    'nothing in it is no fault: %j',
    (text) => {
      expect(parseEdits(text, PATH)).toEqual({ lines: [], problems: [] });
    },
  );

  test('one bad entry does not stop the others', () => {
    const { lines, problems } = parseEdits(file('edit: hide', 'edit: hide\nevent: a'), PATH);
    expect(lines).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });
});

describe('a fault is told with its line, and with what to do', () => {
  test.each<[string, string, string]>([
    ['broken YAML', 'format: sourceline-edits/1\nedits:\n  - edit: "hide\n', 'Line '],
    ['another format', 'format: sourceline-edits/9\nedits: []\n', 'not sourceline-edits/9'],
    ['no format', 'edits: []\n', 'should be sourceline-edits/1'],
    ['a list', '- edit: hide\n', 'begins with “format: sourceline-edits/1”'],
    ['edits that are no list', 'format: sourceline-edits/1\nedits:\n  edit: hide\n', 'should be a list'],
    ['an entry of words', file('hide'), 'Line 3: an edit is a list of fields'],
    ['no name', file('event: a'), 'Line 3: the entry does not say which edit it is'],
    [
      'an unknown name',
      file('edit: delete\nevent: a'),
      'Line 3: there is no edit “delete”. It should be one of rename',
    ],
    ['no reference', file('edit: hide'), 'Line 3: the edit does not say what it is about'],
    ['only a document', file('edit: hide\ndocument: a'), 'does not say what it is about'],
    [
      'a missing field',
      file('edit: hide\nevent: a', 'edit: rename\nevent: a'),
      'Line 5: the edit “rename” needs the field “title”',
    ],
    ['an empty field', file('edit: note\nevent: a\nnote: ""'), 'needs the field “note”'],
    [
      'no date',
      file('edit: redate\nevent: a\ndate: 5 May'),
      '“5 May” is no date. Write it in one of these ways: 2022-01-05',
    ],
    ['no kind', file('edit: rekind\nevent: a\nkind: a big one'), '“a big one” is no kind'],
    ['an addition by id', file('edit: add\nevent: a'), 'needs the field “document”'],
    ['a merge with words', file('edit: merge\nevent: a\nwith: [b]'), 'an event is named by fields of its own'],
    ['a merge with nothing', file('edit: merge\nevent: a\nwith: []'), 'needs the field “with”'],
    [
      'a reference to nothing',
      file('edit: split\nevent: a\npassages:\n  - document: b'),
      'does not say what it is about',
    ],
  ])('%s', (_, text, says) => {
    const found = complaints(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(says);
    expect(found[0]).toMatch(/^Line \d+: .*\.$/s);
  });

  test('a text without end in its aliases does no harm', () => {
    const bomb =
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nformat: sourceline-edits/1\nedits: [*b,*b,*b]\n';
    expect(complaints(bomb)).toHaveLength(3);
  });
});

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '').map((text) => text.trim()); // prettier-ignore
const reference: fc.Arbitrary<Reference> = fc.oneof(
  fc.record({ event: fc.stringMatching(/^[0-9a-f]{12}$/) }),
  fc.record({ document: words, quote: words }),
  fc.record({ event: words, document: words, quote: words, before: words, after: words }),
);
const date = fc.constantFrom('2022-01-05', '1907', '0987', '1998/2002', '..2022-01-05', 'none');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ edit: fc.constant('rename' as const), of: reference, title: words }),
  fc.record({ edit: fc.constant('redate' as const), of: reference, date, why: words }),
  fc.record({
    edit: fc.constant('rekind' as const),
    of: reference,
    kind: fc.constantFrom('protest', 'press-conference'),
  }),
  fc.record({ edit: fc.constant('merge' as const), of: reference, with: fc.array(reference, { minLength: 1 }) }),
  fc.record({ edit: fc.constant('split' as const), of: reference, passages: fc.array(reference, { minLength: 1 }) }),
  fc.record({ edit: fc.constantFrom('hide' as const, 'pin' as const, 'check' as const), of: reference }),
  fc.record({ edit: fc.constant('note' as const), of: reference, note: words }),
  fc.record({ edit: fc.constant('add' as const), of: fc.record({ document: words, quote: words }), date }),
);

describe('writing', () => {
  test('what is written reads as it was, whatever was there before', () => {
    fc.assert(
      fc.property(fc.array(edit), fc.array(edit), (first, second) => {
        const text = appendEdits(appendEdits('', first)!, second)!;
        const { lines, problems } = parseEdits(text, PATH);
        expect(problems).toEqual([]);
        expect(lines.map((line) => line.edit)).toEqual([...first, ...second]);
      }),
    );
  });

  test('what is taken out is gone, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1 }), fc.nat(), (edits, number) => {
        const index = number % edits.length;
        const { lines } = parseEdits(removeEntries(appendEdits('', edits)!, [index])!, PATH);
        expect(lines.map((line) => line.edit)).toEqual(edits.toSpliced(index, 1));
      }),
    );
  });

  const WRITTEN = `# The desk's file.
format: sourceline-edits/1
desk: news   # ours
edits:
  # Agreed with the author.
  - edit: hide
    event: 0a1b2c3d4e5f
    ticket: 0042 # kept
  - {edit: pin, event: "00"} # short
# The end.
`;

  test('comments and fields that no edit knows are kept', () => {
    const text = appendEdits(WRITTEN, [{ edit: 'check', of: { event: 'b' } }])!;
    for (const kept of [
      "# The desk's file.",
      '# ours',
      '# Agreed with the author.',
      'ticket: 0042 # kept',
      '# short',
      '# The end.',
      'desk: news',
    ]) {
      expect(text).toContain(kept);
    }
    expect(parseEdits(text, PATH).lines.map((line) => line.edit.edit)).toEqual(['hide', 'pin', 'check']);
    const lines = (written: string) => written.split('\n').filter((line) => line !== '');
    expect(lines(removeEntries(text, [2])!)).toEqual(lines(WRITTEN.replace('news   #', 'news #')));
  });

  test('adding nothing changes nothing but the spacing, and then nothing', () => {
    const once = appendEdits(WRITTEN, [])!;
    expect(appendEdits(once, [])).toBe(once);
  });

  test('an empty file begins with what it is', () => {
    expect(appendEdits('', [{ edit: 'hide', of: { document: 'a', quote: 'It rained: hard' } }])).toBe(
      `# What people set right in this timeline. docs/edits.md of Sourceline explains the fields.
format: sourceline-edits/1
edits:
  - edit: hide
    document: a
    quote: "It rained: hard"
`,
    );
  });

  test.each(['format: other\n', '- a\n', 'a: "b\n', 'just words'])(
    'what is no edits file is not touched: %j',
    (text) => {
      expect(appendEdits(text, [{ edit: 'hide', of: { event: 'a' } }])).toBeNull();
      expect(removeEntries(text, [0])).toBeNull();
    },
  );
});
