import { expect, it } from 'vitest';
import { openBytes } from '../support/open-file.ts';

const page = (type: string): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://rask.example/2019/strike',
    'Subject: Strike',
    'Date: Fri, 10 May 2019 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Mark--x----"',
    '',
    '',
    '------Mark--x----',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://rask.example/2019/strike',
    '',
    '<!DOCTYPE html><html lang=3D"en"><head><meta property=3D"article:published_time" content=3D"2019-05-09">',
    '<title>Strike</title></head><body><nav>Home</nav><p>The caf=C3=A9 at the harbour was closed for =',
    'nine days, and nobody knew why it was.</p></body></html>',
    '------Mark--x----',
    'Content-Type: text/html; charset=utf-8',
    'Content-Location: https://ads.example/frame',
    '',
    '<p>Buy boats.</p>',
    '------Mark--x------',
  ].join('\r\n');

it('gives the article of the page, not of its frames', async () => {
  const { documents, said } = await openBytes('a.mhtml', page('text/html; charset=utf-8'));
  expect(documents).toEqual([
    {
      path: 'a.mhtml',
      text: 'The café at the harbour was closed for nine days, and nobody knew why it was.',
      declared: {
        url: 'https://rask.example/2019/strike',
        title: 'Strike',
        published: '2019-05-09',
        dateSource: 'The page’s head',
        language: 'en',
      },
    },
  ]);
  expect(said).toEqual([]);
});

it('says so where there is no page', async () => {
  const [head] = page('image/png').split('\r\n\r\n');
  expect((await openBytes('a.mht', head!)).said).toEqual(['There is no page in it: no part of it is HTML.']);
});
