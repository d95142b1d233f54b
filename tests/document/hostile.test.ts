import { expect, it } from 'vitest';
import { openBytes } from '../support/open-file.ts';

const many = (text: string, length = 2_000_000): string => text.repeat(Math.ceil(length / text.length));
const item = (inner: string): string => `<rss><channel><item><description>${inner}`;

/** What makes a careless pattern or a careless walk take quadratic time or for ever. */
const HOSTILE: Readonly<Record<string, string | Uint8Array>> = {
  'comments before a feed': `${many('<!---->', 4000)}x`,
  'types before a feed': `${many('<!DOCTYPE a[]>', 4000)}x`,
  'open tags': item(many('<a ')),
  'open ends': item(many('</a')),
  'open quotes': item(many('<a b="')),
  'open comments': item(many('<!--')),
  'open declarations': item(many('<!DOCTYPE x [')),
  'one endless attribute': item(`<a ${many('b')}`),
  'an endless cell': `date,text\n"${many('a""')}`,
  separators: `date,text${many(',')}`,
  groups: `{\\rtf1 ${many('{')}x`,
  'high letters': `{\\rtf1 ${many('é')}x`,
  cues: `WEBVTT\n\n${many('00:01.000 --> 00:02.000\n<v ')}`,
  headers: `From: a\nDate: b\nMessage-ID: c\n${many('x: y\n')}`,
  boundaries: `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n${many('--x\n')}`,
  mails: many('From a@b.example Thu May  9 08:00:00 2019\nA: b\n\n', 200_000),
};

it.each(Object.entries(HOSTILE))('ends in bounded time on %s', async (_, content) => {
  const started = process.cpuUsage();
  const { documents, said } = await openBytes('a.bin', content);
  const { user, system } = process.cpuUsage(started);
  expect(documents.length + said.length).toBeGreaterThan(0);
  expect(user + system).toBeLessThan(10_000_000);
});
