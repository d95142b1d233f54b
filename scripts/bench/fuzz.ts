import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { describeDocuments } from '../../src/cli/describe.ts';
import { overlookLibrary } from '../../src/cli/opening.ts';
import { openFile } from '../../src/lib/core/document/open.ts';
import { HOST } from '../../tests/support/open-file.ts';
import { spoilFile } from '../../tests/support/spoil.ts';
import { peakMemory } from './measure.ts';

/** Processor time from which on a file counts as a hang, in milliseconds. */
const HANG = 5000;
/** Files of one round: the memory that is held is compared after each. */
const ROUND = 1000;

/** Ends the program, with the seed, where one file has kept it for so long by the clock. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  const seed = new Int32Array(workerData);
  let [last, same] = [-1, 0];
  setInterval(() => {
    same = seed[0] === last ? same + 1 : 0;
    last = seed[0];
    if (same < 120) return;
    require('node:fs').writeSync(2, 'hang: seed ' + last + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, 1000);`;

/**
 * Reads spoiled files of every format, those of the seeds from FIRST on: `fuzz [COUNT [FIRST]]`. A seed that is printed
 * gives the same file again: `spoilFile(seed)`.
 */
export async function benchFuzz([count = '10000', first = '0']: readonly string[]): Promise<void> {
  const [from, to] = [Number(first), Number(first) + Number(count)];
  const seedNow = new Int32Array(new SharedArrayBuffer(4));
  const watch = new Worker(WATCH, { eval: true, workerData: seedNow.buffer });
  process.on('unhandledRejection', overlookLibrary);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const tally = { texts: 0, sentences: 0, crashes: 0, hangs: 0 };
  const held: number[] = [];
  let slowest = { seed: -1, name: '', time: 0 };
  for (let seed = from; seed < to; seed++) {
    seedNow[0] = seed;
    const { name, bytes } = spoilFile(seed);
    const before = process.cpuUsage();
    try {
      const read = await openFile({ path: name, bytes }, HOST);
      const { lines } = describeDocuments(read);
      if (lines.length > 0) tally.texts++;
      else if (read.problems.length > 0) tally.sentences++;
      else throw new Error('neither a text nor a sentence');
    } catch (error) {
      tally.crashes++;
      say(`crash: seed ${seed} (${name}): ${error instanceof Error ? error.stack : String(error)}`);
    }
    const { user, system } = process.cpuUsage(before);
    const time = (user + system) / 1000;
    if (time > slowest.time) slowest = { seed, name, time };
    if (time > HANG) {
      tally.hangs++;
      say(`hang: seed ${seed} (${name}): ${Math.round(time)} ms`);
    }
    if ((seed - from) % ROUND === ROUND - 1) {
      collect();
      held.push(Math.round(process.memoryUsage().heapUsed / 1e6));
    }
  }
  await watch.terminate();
  say(`fuzz: seeds ${from} to ${to - 1}: ${JSON.stringify(tally)}`);
  say(`slowest: seed ${slowest.seed} (${slowest.name}), ${Math.round(slowest.time)} ms of processor time`);
  say(`held after each ${ROUND}, in MB: ${held.join(' ')}; at most ${peakMemory()} MB in all`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
