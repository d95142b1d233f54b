import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openBytes, packZip } from '../support/open-file.ts';

const TEXT = 'The harbour was closed for nine days.';

describe('ZIP', () => {
  it('reads what is inside as what it is, and archives inside', async () => {
    const inner = packZip({ 'c.srt': '1\n00:00:01,000 --> 00:00:02,000\nIt ended.\n' });
    const bytes = packZip({
      'news/a.txt': TEXT,
      'news/b.html': `<!doctype html><p>${TEXT}</p>`,
      'photo.png': new Uint8Array([137, 80, 78, 71]),
      '.hidden.txt': 'hidden',
      '__MACOSX/news/._a.txt': 'x',
      'more.zip': inner,
      'порт.md': '# Порт\n\nПорт закрыли.',
    });
    const { documents, said } = await openBytes('all.zip', bytes);
    expect(documents.map(({ path, text }) => [path, text])).toEqual([
      ['all.zip/news/a.txt', TEXT],
      ['all.zip/news/b.html', TEXT],
      ['all.zip/more.zip/c.srt', 'It ended.'],
      ['all.zip/порт.md', 'Порт\n\nПорт закрыли.'],
    ]);
    expect(said).toEqual([]);
  });

  it('never leads out of itself', async () => {
    const { documents } = await openBytes('a.zip', packZip({ '../../etc/a.txt': TEXT, '/root.txt': TEXT }));
    expect(documents.map(({ path }) => path)).toEqual(['a.zip/etc/a.txt', 'a.zip/root.txt']);
  });

  it('leaves out what unpacks to far more than it should', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(60_000_000), 'b.txt': strToU8(TEXT) }, { level: 9 });
    const { documents, said } = await openBytes('a.zip', bomb);
    expect(documents.map(({ text }) => text)).toEqual([TEXT]);
    expect(said).toEqual(['It would unpack to far more than it should, so it is left out.']);
  });

  it('does not believe a size that is told too small', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(60_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect((await openBytes('a.zip', bomb)).said).toEqual([
      'It would unpack to far more than it should, so it is left out.',
    ]);
  });

  it('stops at archives that are packed too deep', async () => {
    let bytes = packZip({ 'a.txt': TEXT });
    for (let depth = 0; depth < 10; depth++) bytes = packZip({ 'a.zip': bytes });
    const { documents, said } = await openBytes('a.zip', bytes);
    expect(documents).toEqual([]);
    expect(said).toEqual(['Archives are packed in archives too often. Unpack it first.']);
  });

  it('has a sentence for a broken, an empty, an encrypted and a useless one', async () => {
    const bytes = packZip({ 'a.txt': TEXT });
    expect((await openBytes('a.zip', bytes.subarray(0, 60))).said).toEqual([
      'The archive is damaged: its table of contents cannot be read. Fetch or pack it anew.',
    ]);
    expect((await openBytes('a.zip', packZip({}))).said).toEqual(['It is empty.']);
    expect((await openBytes('a.zip', packZip({ 'a.png': '\x89PNG' }))).said).toEqual([
      'There is no document in it of a kind that is read here.',
    ]);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect((await openBytes('a.zip', bytes)).said).toEqual([
      'It is encrypted. Unpack the archive with its password first.',
    ]);
  });
});

describe('gzip', () => {
  it('reads the file inside', async () => {
    const { documents } = await openBytes('a.txt.gz', gzipSync(strToU8(TEXT)));
    expect(documents.map(({ path, text }) => [path, text])).toEqual([['a.txt', TEXT]]);
  });

  it('has a sentence for a broken one', async () => {
    const packed = gzipSync(strToU8(TEXT.repeat(100)));
    packed.fill(255, 20);
    expect((await openBytes('a.txt.gz', packed)).said).toEqual([
      'It is damaged and cannot be unpacked. Fetch or pack it anew.',
    ]);
  });
});
