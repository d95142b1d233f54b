/**
 * `npm run bench -- [NAME [FOLDER…]]`: how fast the stages are. Without a name, all benchmarks run. For `expressions`,
 * each folder's text files are measured apart; without a folder, the seeds are read over and over. For
 * `fuzz`, the count and the first seed may follow.
 */
import { benchCopies } from './copies.ts';
import { benchExpressions } from './expressions.ts';
import { benchFuzz } from './fuzz.ts';
import { benchMerging } from './merge.ts';
import { benchReckoning } from './reckon.ts';

const BENCHMARKS: Readonly<Record<string, (folders: readonly string[]) => void | Promise<void>>> = {
  copies: benchCopies,
  expressions: benchExpressions,
  fuzz: benchFuzz,
  merge: benchMerging,
  reckon: benchReckoning,
};

const [name, ...folders] = process.argv.slice(2);
const chosen = name === undefined ? Object.values(BENCHMARKS) : [BENCHMARKS[name]];
for (const bench of chosen) {
  if (!bench) throw new Error(`unknown benchmark: ${name}`);
  await bench(folders);
}
