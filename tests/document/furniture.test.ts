import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/lib/core/document/text.ts';

const BODY = [
  'The harbour of Rask had been closed for nine days when the first ships were let through, and the crews who had waited outside for more than a week did not cheer.',
  'The union said that its members would meet again on Thursday, and that nobody had been asked before the minister spoke to the press about an agreement.',
  'On 12 May the minister, who had promised a settlement, resigned; his deputy took over the same evening and invited both sides to the ministry for new talks.',
];

/** The paragraphs of a text that are taken for furniture. */
function furnitureOf(lines: readonly string[]): string[] {
  const { text, paragraphs } = readPlainText(lines.join('\n\n'));
  return paragraphs.filter(({ role }) => role === 'furniture').map(({ start, end }) => text.slice(start, end));
}

describe('markFurniture', () => {
  it('takes all that follows two stamped comments for comments', () => {
    const comments = [
      '9 March 2019 at 10:10 am | Reply They closed Rask for oil.',
      'So they say.',
      'March 9, 2019 at 11:02 am | Reply And they will again.',
    ];
    expect(furnitureOf([...BODY, ...comments])).toEqual(comments);
    expect(furnitureOf(['RASK | Tue Mar 12, 2019 2:10 pm EST', ...BODY])).toEqual([]);
  });

  it.each([
    ['counters', '14 0 3'],
    ['views', '1,204 views3 comments'],
    ['a reading time', '4 min read'],
    ['a skip link', 'Skip to main content'],
    ['share buttons', 'Share on Facebook Tweet Print'],
    ['a list of tags', 'Tags:'],
    ['a login', 'Log in to leave a comment'],
    ['Russian views', 'Просмотров: 1204'],
    ['Ukrainian buttons', 'Поділитися у Facebook'],
    ['German buttons', 'Artikel drucken'],
    ['French buttons', 'Partager cet article'],
    ['Spanish buttons', 'Compartir en Facebook'],
    ['a request about mistakes', 'Found an error? Please select the text and press Ctrl+Enter to tell the editor.'],
    ['a request to subscribe', 'Subscribe to our newsletter and follow us on our Telegram channel.'],
    ['a Russian request', 'Если вы нашли ошибку, выделите текст и нажмите Ctrl+Enter.'],
  ])('sees %s before and after the article', (_, line) => {
    expect(furnitureOf([line, ...BODY])).toEqual([line]);
    expect(furnitureOf([...BODY, line])).toEqual([line]);
  });

  it.each(['Comments (2)', 'Add a comment', 'Leave a comment', 'Комментарии', 'Залишити коментар', '12 Kommentare'])(
    'leaves out what stands below “%s”',
    (heading) => {
      const below = ['anna', 'I was there and it was quite different, the minister never came to the harbour at all.'];
      expect(furnitureOf([...BODY, heading, ...below])).toEqual([heading, ...below]);
    },
  );

  it('leaves out teasers below the heading of other articles', () => {
    const teasers = [
      'Grain price falls for a third day',
      'Traders at the exchange in Holm were surprised on Monday when …',
    ];
    expect(furnitureOf([...BODY, 'Related articles', ...teasers])).toEqual(['Related articles', ...teasers]);
  });

  it('does not take a link to the comments above the article for its end', () => {
    expect(furnitureOf(['The strike at Rask', 'Leave a comment', ...BODY])).toEqual(['Leave a comment']);
  });

  it('takes a name between the article and the furniture for a mark', () => {
    expect(furnitureOf([...BODY, 'Raskpost', 'Read: 120', 'Write comment'])).toEqual([
      'Raskpost',
      'Read: 120',
      'Write comment',
    ]);
  });

  it.each([
    'It was over.',
    'No comment.',
    '“You must read this,” he told them, and pressed the letter into her hand.',
    'The search continues.',
    'Nobody replied.',
    'Read the letter, the judge told him.',
    'The union posted a reply on Facebook.',
    'More arrests followed',
    'Then the lights went out!',
    'On 9 May, 214 people voted.',
    'The minister shared the comments of his deputy.',
    'Протесты продолжаются.',
    'What happened on the second day',
    'If you live near the harbour you cannot sign up for the ferry any more, because the site closed and all places were taken.',
    'You would see all of the ships from the top of the hill, and more of them every morning.',
    'Those who read the letter say it asks you to leave, close the door and send no message.',
    '2019',
    '9 May 2019, 11:50',
  ])('keeps a short line of the article: %s', (line) => {
    expect(furnitureOf([BODY[0]!, line, ...BODY.slice(1)])).toEqual([]);
    expect(furnitureOf(['The strike at Rask', ...BODY, line, BODY[1]!])).toEqual([]);
  });

  it.each(['It was over.', 'No comment.', 'The search continues.', 'He never did reply.'])(
    'keeps it at the end too: %s',
    (line) => {
      expect(furnitureOf([...BODY, line])).toEqual([]);
    },
  );
});
