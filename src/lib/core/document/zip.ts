import type { Allowance, Format, Opened } from './format.ts';
import { refuse } from './format.ts';
import { openArchive, type Archive } from './zip-archive.ts';

/** Documents packed together. Each file inside is read as what it is; WACZ, which is a ZIP of WARCs, is read likewise. */
export const zip: Format = {
  name: 'ZIP',
  extensions: ['zip', 'wacz'],
  takes: 'The documents inside, each read as what it is, archives inside archives included.',
  leaves: 'Hidden files, encrypted files, and what goes beyond 20,000 files or 1 GB unpacked.',
  // eslint-disable-next-line no-control-regex -- bytes
  magic: /^PK(?:\x03\x04|\x05\x06)/,
  async read({ path, bytes }, _host, allowance) {
    const { Inflate: inflater } = await import('fflate');
    const archive = openArchive(bytes, inflater);
    if ('refused' in archive) return refuse(archive.refused);
    return { texts: [], problems: [], inside: listInside(path, archive, allowance) };
  },
};

function* listInside(path: string, archive: Archive, allowance: Allowance): NonNullable<Opened['inside']> & Generator {
  for (const name of archive.names) {
    if (/(?:^|\/)(?:\.|__MACOSX\/|node_modules\/)/.test(name) || name.endsWith('/')) continue;
    const inner = `${path}/${name}`;
    if (allowance.files-- <= 0) {
      yield {
        path,
        refused: 'It holds too many files, so the later ones are left out. Unpack it and read the folder.',
      };
      return;
    }
    const content = archive.take(name, allowance);
    yield 'refused' in content ? { path: inner, refused: content.refused } : { path: inner, bytes: content.bytes };
  }
}
