import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { makeDocx } from '../support/office-files.ts';
import { packZip } from '../support/open-file.ts';
import { makePdf, writeColumn } from '../support/pdf-file.ts';
import { runProgram } from '../support/process.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/sourceline.js');
const WORDS = 'The harbour was closed on 9 May 2019.';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Each drawing draws the next one twice: the last is drawn 2^28 times. */
function makeEndlessPdf(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /A 6 0 R >> >> >>',
    '<< /Length 5 >>\nstream\n/A Do\nendstream',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: 28 }, (_, level) => {
      const drawn = level === 27 ? 'BT /F 10 Tf 50 700 Td (Ha) Tj ET' : '/A Do /A Do';
      const uses = `/Font << /F 5 0 R >> /XObject << /A ${Math.min(level + 7, 33)} 0 R >>`;
      return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${uses} >> /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`); // prettier-ignore
}

/** A ZIP of one file of 2 GB of spaces that says it is small: its pieces are packed once and put one behind the other. */
function makeBomb(): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(20_000_000, 32), { finishFlush: 2 });
  const packed = Buffer.concat([...Array.from({ length: 100 }, () => piece), Buffer.from([3, 0])]);
  const name = Buffer.from('a.txt');
  const about = (size: number): Buffer => {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    return fields;
  };
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about(1000), name, packed]);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), about(1000), Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefghij'
  .split('')
  .map((name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)
  .join('')}]>`;

test(
  'a folder of faults costs a sentence each, bounded time and memory, and no other document',
  { timeout: 600_000 },
  async () => {
    const folder = makeFolder();
    const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
    put('good.txt', WORDS);
    put('good.pdf', makePdf([writeColumn(60, 740, [WORDS])]));
    put('bomb.zip', makeBomb());
    put('bombs.zip', packZip({ 'bomb.zip': makeBomb(), 'inside.txt': WORDS }));
    put('laughs.docx', makeDocx('', { 'word/document.xml': `<?xml version="1.0"?>${LAUGHS}<w:document><w:body><w:p><w:r><w:t>${WORDS} &j;</w:t></w:r></w:p></w:body></w:document>` })); // prettier-ignore
    put('laughs.xml', `<?xml version="1.0"?>${LAUGHS}<rss><channel><item><title>Strike</title><description>${WORDS} &j;</description></item></channel></rss>`); // prettier-ignore
    put('deep.html', `${'<div>'.repeat(200_000)}<p>${WORDS}</p>`);
    put(
      'deep.docx',
      makeDocx(`${'<w:sdt>'.repeat(200_000)}<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>${'</w:sdt>'.repeat(200_000)}`),
    );
    put('deep.ndjson', `{"text":"${WORDS}","x":${'['.repeat(500_000)}`);
    put('huge.txt', '');
    truncateSync(join(folder, 'huge.txt'), 2_100_000_000);
    symlinkSync('circle.txt', join(folder, 'circle.txt'));
    mkdirSync(join(folder, 'in'));
    symlinkSync('..', join(folder, 'in/up'));
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xcf, 0xee]), Buffer.from('.txt')]), WORDS);

    const { status, stdout, stderr: sentences } = await runProgram(['read', folder]);
    const read = stdout.trim().split('\n').map((line) => JSON.parse(line) as { path: string; text: string }); // prettier-ignore
    expect(status).toBe(0);
    expect(read.map(({ path }) => path).sort()).toEqual([
    'bombs.zip/inside.txt', 'deep.html', 'good.pdf', 'good.txt', 'laughs.docx', 'laughs.xml',
  ]); // prettier-ignore
    for (const { text } of read) {
      expect(text).toContain(WORDS);
      expect(text.length).toBeLessThan(1000);
    }
    expect(sentences).toMatch(/^bomb\.zip\/a\.txt: It would unpack to far more than it should/m);
    expect(sentences).toMatch(/^bombs\.zip\/bomb\.zip: It would unpack to far more than it should/m);
    expect(sentences).toMatch(
      /^deep\.docx: The part word\/document\.xml of it cannot be read\. It would unpack to far more than it should/m,
    );
    expect(sentences).toMatch(/^deep\.ndjson: Line 1 is not JSON/m);
    expect(sentences).toMatch(/^huge\.txt: The file is larger than 400 MB\./m);
    expect(sentences).toMatch(/^circle\.txt: It cannot be read: its links lead in a circle\.$/m);
    expect(sentences).toMatch(/: It cannot be read: its name is not UTF-8\. Rename it\.$/m);
    expect(sentences).toMatch(/^in\/up: It leads back, by a link, to a folder that is read already/m);
    expect(sentences.trim().split('\n')).toHaveLength(8);
  },
);

test('a file that would take for ever costs a sentence, its time and no other file', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'endless.pdf'), makeEndlessPdf());
  writeFileSync(join(folder, 'good.txt'), WORDS);
  const { status, stdout, stderr } = await runProgram(['read', folder, '--limit', '4']);
  expect([status, stderr]).toEqual([
    0,
    'endless.pdf: Reading it took more than 4 seconds, so it is left out. Split it, or save its text as .txt.\n',
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ path: 'good.txt', text: WORDS });
});

test('a file and a folder that may not be read cost a sentence each', () => {
  const folder = makeFolder();
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'good.txt'), WORDS);
  writeFileSync(join(folder, 'secret.txt'), WORDS);
  mkdirSync(join(folder, 'closed'));
  chmodSync(join(folder, 'secret.txt'), 0);
  chmodSync(join(folder, 'closed'), 0);
  onTestFinished(() => chmodSync(join(folder, 'closed'), 0o755));
  // The superuser may read all: then the program runs as nobody.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'read', folder], { ...user, encoding: 'utf8' }); // prettier-ignore
  expect(status).toBe(0);
  expect(stdout.split('\n').filter(Boolean)).toHaveLength(1);
  expect(stderr).toContain('secret.txt: It cannot be read: this user may not touch it.');
  expect(stderr).toContain('closed: It cannot be read: this user may not touch it.');
});

test('a second run reads what changed and what only looks unchanged', { timeout: 120_000 }, async () => {
  const folder = makeFolder();
  const input = join(folder, 'input');
  mkdirSync(input);
  for (let index = 0; index < 5; index++) writeFileSync(join(input, `${index}.txt`), WORDS);
  const run = (): string => {
    const line = [PROGRAM, 'extract', input, '--cache', join(folder, 'cache')];
    return spawnSync(process.execPath, line, { encoding: 'utf8' }).stdout;
  };
  const first = run();
  // Long enough that the file system's times tell writes apart, so that the next run may trust them.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(run()).toBe(first);
  expect(run()).toBe(first);
  // The same length, at once, with the times of before.
  const changed = WORDS.replace('9 May', '8 May');
  cpSync(join(input, '0.txt'), join(folder, 'model'), { preserveTimestamps: true });
  writeFileSync(join(input, '0.txt'), changed);
  spawnSync('touch', ['-r', join(folder, 'model'), join(input, '0.txt')]);
  expect(run()).toContain('2019-05-08');
  rmSync(join(input, '0.txt'));
  expect(run()).not.toContain('2019-05-08');
});
