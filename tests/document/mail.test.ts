import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openBytes } from '../support/open-file.ts';

const HEAD = [
  'Received: from mail.rask.example by mx.example; Thu, 6 Jan 2022 00:00:09 +0600',
  'Message-ID: <two@rask.example>',
  'References: <one@rask.example> <one-b@rask.example>',
  'In-Reply-To: <one-b@rask.example>',
  'Date: Wed, 05 Jan 2022 23:50:00 +0600',
  'From: =?utf-8?Q?=C3=85sa_Holm?= <asa@rask.example>',
  'To: desk@gazette.example',
  'Subject: =?utf-8?B?UmU6IFRoZSBoYXJib3VyIHN0cmlrZSDigJMgbmV3cw==?=',
  'MIME-Version: 1.0',
];

const ALTERNATIVE = [
  ...HEAD,
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  '--outer',
  'Content-Type: multipart/alternative; boundary="inner"',
  '',
  '--inner',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'The caf=E9 at the harbour was closed on 3 January=',
  ' 2022.',
  '',
  'On 4 January 2022 Desk wrote:',
  '> The gates were opened again.',
  '> Nobody said why.',
  '',
  '-- ',
  'Åsa Holm, Raskpost',
  '--inner',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>The caf&eacute;</p>',
  '--inner--',
  '--outer',
  'Content-Type: application/pdf; name="case.pdf"',
  'Content-Disposition: attachment; filename="case.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0=',
  '--outer--',
].join('\r\n');

describe('e-mail', () => {
  it('gives the text, the sender, the day on the sender’s calendar and the thread', async () => {
    const { documents, roles, said } = await openBytes('a.eml', ALTERNATIVE);
    expect(documents).toEqual([
      {
        path: 'a.eml',
        text: 'The café at the harbour was closed on 3 January 2022.\n\nOn 4 January 2022 Desk wrote:\n\nThe gates were opened again.\n\nNobody said why.',
        declared: {
          title: 'Re: The harbour strike – news',
          publisher: 'Åsa Holm',
          published: '2022-01-05T23:50',
          thread: 'one@rask.example',
        },
      },
    ]);
    expect(roles[0]).toEqual(['body', 'furniture', 'furniture', 'furniture']);
    expect(said).toEqual(['Its attachments are not read: case.pdf. Save them beside the mail.']);
  });

  it('is known by its content, whatever its name', async () => {
    expect((await openBytes('a.txt', ALTERNATIVE)).documents[0]?.declared.publisher).toBe('Åsa Holm');
  });

  it('reads a mail that has only a formatted version', async () => {
    const mail = [
      ...HEAD,
      'Content-Type: text/html; charset=windows-1251',
      '',
      '<p>Порт закрыли в январе 2022 года.</p>',
    ];
    const { documents } = await openBytes('a.eml', iconv.encode(mail.join('\n'), 'windows-1251'));
    expect(documents[0]?.text).toBe('Порт закрыли в январе 2022 года.');
  });

  it('leaves a text whose first lines only look like a head alone', async () => {
    const text = 'Date: 5 January 2022\nFrom: Rask\n\nThe harbour was closed.';
    expect((await openBytes('a.txt', text)).documents[0]?.text).toBe(text);
  });

  it('says so where a mail has no text', async () => {
    expect((await openBytes('a.eml', HEAD.join('\r\n'))).said).toEqual(['There is no text in it to read.']);
  });
});

describe('what a mail takes from another', () => {
  const mail = (lines: readonly string[]): string =>
    [...HEAD, 'Content-Type: text/plain; charset=utf-8', '', ...lines].join('\n');
  const read = async (lines: readonly string[]): Promise<(readonly [string, string])[]> => {
    const { documents, roles } = await openBytes('a.eml', mail(lines));
    return documents[0]!.text.split('\n\n').map((text, index) => [roles[0]![index]!, text] as const);
  };

  it('is not its own, above, below and between its own words', async () => {
    expect(
      await read(['Le 4 janvier 2022 à 10:00, Desk <desk@gazette.example>', 'a écrit :', '> Was it shut?', '', 'It was.', '> By whom?', 'By Holm.']),
    ).toEqual([
      ['furniture', 'Le 4 janvier 2022 à 10:00, Desk <desk@gazette.example>\na écrit :'],
      ['furniture', 'Was it shut?'],
      ['body', 'It was.'],
      ['furniture', 'By whom?'],
      ['body', 'By Holm.'],
    ]); // prettier-ignore
  });

  it.each([
    ['-----Original Message-----', 'From: Desk', 'Sent: 4 January 2022', 'Subject: The gates'],
    ['Von: Desk', 'Gesendet: Dienstag, 4. Januar 2022', 'An: Holm', 'Betreff: Die Tore'],
  ])('is not its own below the head of the mail that is answered (%s)', async (...head) => {
    const parts = await read(['It was shut.', '', ...head, '', 'The gates were shut on 3 January.']);
    expect(parts[0]).toEqual(['body', 'It was shut.']);
    expect(new Set(parts.slice(1).map(([role]) => role))).toEqual(new Set(['furniture']));
  });

  it('is its own where it is forwarded, or all that there is', async () => {
    expect((await read(['See below.', '', '---------- Forwarded message ---------', 'From: Desk', '', 'It was shut.'])).at(-1)).toEqual(['body', 'It was shut.']); // prettier-ignore
    expect(await read(['> It was shut.'])).toEqual([['quotation', 'It was shut.']]);
  });
});

describe('mailbox', () => {
  const box = (between: string): string =>
    [
      'From asa@rask.example Wed Jan  5 23:50:00 2022',
      ...HEAD,
      '',
      'It began on Monday.',
      '>From then on the gates were shut.',
      '',
      'From desk@gazette.example Thu Jan  6 08:00:00 2022',
      'From: Desk <desk@gazette.example>',
      'Date: Thu, 6 Jan 2022 08:00:00 +0000',
      'Subject: The end',
      'Message-ID: <three@gazette.example>',
      '',
      'From what we know it ended.',
      '',
      'From none@gazette.example Thu Jan  6 09:00:00 2022',
      'From: None <none@gazette.example>',
      'Date: Thu, 6 Jan 2022 09:00:00 +0000',
      '',
      '',
    ].join(between);

  it.each(['\n', '\r\n'])('gives each mail as a document (%j)', async (between) => {
    const { documents, said } = await openBytes('in.mbox', box(between));
    expect(documents.map(({ text, declared }) => [declared.title, declared.published, text])).toEqual([
      ['Re: The harbour strike – news', '2022-01-05T23:50', 'It began on Monday.\nFrom then on the gates were shut.'],
      ['The end', '2022-01-06T08:00', 'From what we know it ended.'],
    ]);
    expect(said).toEqual(['1 of its mails has no text.']);
  });
});
