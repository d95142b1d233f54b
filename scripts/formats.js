/** Writes the table of docs/formats.md anew from the list of formats. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createServer } from 'vite';

const file = fileURLToPath(new URL('../docs/formats.md', import.meta.url));
const server = await createServer({ configFile: false, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' }); // prettier-ignore
const { writeFormatTable } = await server.ssrLoadModule('/src/lib/core/write/format-table.ts');
const { FORMATS } = await server.ssrLoadModule('/src/lib/core/write/formats.ts');
const { pngBy } = await server.ssrLoadModule('/src/lib/core/write/png.ts');
await server.close();
const docs = readFileSync(file, 'utf8');
const anew = docs.replace(
  /(## Out\n\n)[\s\S]*?(?=\n\n- )/,
  (_, head) => head + writeFormatTable([...FORMATS, pngBy((svg) => svg)]),
);
writeFileSync(file, await format(anew, { ...(await resolveConfig(file)), parser: 'markdown' }));
