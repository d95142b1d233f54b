import type { Format } from './format.ts';
import { refuse } from './format.ts';
import { inflate } from './zip-archive.ts';

/** One file packed with gzip. */
export const gzip: Format = {
  name: 'gzip',
  extensions: ['gz'],
  takes: 'The one file inside, read as what it is; several parts one after the other count as one file.',
  leaves: 'What unpacks to more than 1 GB.',
  // eslint-disable-next-line no-control-regex -- bytes
  magic: /^\x1F\x8B\x08/,
  async read({ path, bytes }, _host, allowance) {
    const { Gunzip } = await import('fflate');
    const content = inflate(bytes, new Gunzip(), allowance.bytes, allowance);
    if ('refused' in content) return refuse(content.refused);
    return { texts: [], problems: [], inside: [{ path: path.replace(/\.gz$/i, ''), bytes: content.bytes }] };
  },
};
