/** Writes static/timeline.schema.json from the schema in the code: `node scripts/schema.js`. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const server = await createServer({ configFile: false, server: { middlewareMode: true, ws: false, watch: null } });
const { writeJsonSchema } = await server.ssrLoadModule('/src/lib/core/timeline/schema.ts');
writeFileSync(new URL('../static/timeline.schema.json', import.meta.url), writeJsonSchema());
await server.close();
