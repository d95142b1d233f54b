import { expect, it } from 'vitest';
import { makeOdt } from '../support/office-files.ts';
import { openBytes, packZip } from '../support/open-file.ts';

it('reads paragraphs with their roles; changes as accepted, comments left out', async () => {
  const bytes = makeOdt(
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:h text:outline-level="1">The harbour</text:h>
    <text:p>It was<text:s/>closed<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Holm, 2018.</text:p></text:note-body></text:note>
      on<text:tab/>9 May 2019.<office:annotation><text:p>Really?</text:p></office:annotation></text:p>
    <text:list><text:list-item><text:p>The gates.</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>10 May</text:p></table:table-cell><table:table-cell><text:p>Opened</text:p></table:table-cell></table:table-row></table:table>`,
  );
  const { documents, roles, said } = await openBytes('a.odt', bytes);
  expect(documents).toEqual([
    {
      path: 'a.odt',
      text: 'The harbour\n\nIt was closed on 9 May 2019.\n\nHolm, 2018.\n\nThe gates.\n\n10 May | Opened',
      declared: { title: 'The strike', publisher: 'Åsa Holm', created: '2019-05-09T08:30:00' },
    },
  ]);
  expect(roles[0]).toEqual(['heading', 'body', 'body', 'item', 'item']);
  expect(said).toEqual([
    'It has tracked changes: they are read as if they were accepted.',
    'Its comments are left out.',
  ]);
});

it('has a sentence for one that cannot be read', async () => {
  const bytes = packZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '\x00\x01\x02' });
  expect((await openBytes('a.odt', bytes)).said).toEqual([
    'The file is encrypted or damaged: its text cannot be read. Open it in the program that made it, and save it anew.',
  ]);
});

it('reads tracked changes as rejected, and comments, where that is asked for', async () => {
  const bytes = makeOdt(
    '<text:tracked-changes><text:changed-region text:id="d1"><text:deletion><text:p>open</text:p></text:deletion></text:changed-region><text:changed-region text:id="i1"><text:insertion/></text:changed-region></text:tracked-changes>' +
      '<text:p>It was <text:change text:change-id="d1"/><text:change-start text:change-id="i1"/>shut<text:span> for good</text:span><text:change-end text:change-id="i1"/> on 9 May.<office:annotation><dc:creator>Åsa Holm</dc:creator><text:p>Ask.</text:p></office:annotation></text:p>' +
      '<text:p><text:change-start text:change-id="i1"/>New.</text:p><text:p>Newer.<text:change-end text:change-id="i1"/></text:p><text:p>The end.</text:p>',
  );
  expect((await openBytes('a.odt', bytes)).documents[0]?.text).toBe(
    'It was shut for good on 9 May.\n\nNew.\n\nNewer.\n\nThe end.',
  );
  const { documents, said } = await openBytes('a.odt', bytes, { changes: 'rejected', comments: true });
  expect(documents[0]?.text).toBe('It was open on 9 May.\n\nThe end.\n\nÅsa Holm: Ask.');
  expect(said).toEqual(['It has tracked changes: they are read as if they were rejected.']);
});
