/** Writes the table of docs/documents.md anew from the list of formats. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createServer } from 'vite';

const file = fileURLToPath(new URL('../docs/documents.md', import.meta.url));
const server = await createServer({ configFile: false, server: { middlewareMode: true, ws: false, watch: null }, appType: 'custom', logLevel: 'error' }); // prettier-ignore
const { writeFormatTable } = await server.ssrLoadModule('/scripts/format-table.ts');
await server.close();
const docs = readFileSync(file, 'utf8');
const anew = docs.replace(/(## Other formats\n\n)[\s\S]*?(?=\n\n[^|])/, (_, head) => head + writeFormatTable());
writeFileSync(file, await format(anew, { ...(await resolveConfig(file)), parser: 'markdown' }));
