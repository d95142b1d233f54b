import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { askCrew, Exceeded, type Answer } from '../../src/cli/crew.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-crew-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'thread.mjs'),
  `import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (asked) => {
    if (asked === 'hang') for (;;);
    if (asked === 'wait') return;
    if (asked === 'leave') process.exit(0);
    if (asked === 'throw') throw new Error('a fault');
    if (asked === 'swell') for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length));
    setTimeout(() => parentPort.postMessage(asked * 2), asked % 3);
  });`,
);
const script = pathToFileURL(join(folder, 'thread.mjs'));

async function ask(inputs: readonly (number | string)[], seconds = 60): Promise<Answer<number>[]> {
  const answers: Answer<number>[] = [];
  const crew = { script, threads: 2, patience: () => seconds, heap: 32 };
  for await (const answer of askCrew<number | string, number>(crew, inputs)) answers.push(answer);
  return answers;
}

describe('askCrew', () => {
  it('answers in the order of the inputs', async () => {
    const inputs = Array.from({ length: 100 }, (_, index) => index);
    expect(await ask(inputs)).toEqual(inputs.map((value) => ({ value: value * 2 })));
  });

  it.each([
    ['hang', Exceeded, 'more than 2 seconds'],
    ['wait', Exceeded, 'more than 2 seconds'],
    ['swell', Exceeded, 'more memory than a document may take'],
    ['throw', Error, 'a fault'],
    ['leave', Error, 'the thread ended'],
  ])('gives up an input whose thread does %s, and no other', { timeout: 60_000 }, async (input, kind, message) => {
    const answers = await ask([1, input, 2, input, 3], input === 'hang' || input === 'wait' ? 2 : 60);
    const fault = { fault: expect.objectContaining({ message }) as unknown };
    expect(answers).toEqual([{ value: 2 }, fault, { value: 4 }, fault, { value: 6 }]);
    expect(answers[1]).toHaveProperty('fault', expect.any(kind));
  });

  it('ends its threads when nobody asks any more', async () => {
    const crew = { script, threads: 2, patience: () => 60 };
    for await (const answer of askCrew<number | string, number>(crew, [1, 'hang', 'hang', 2])) {
      expect(answer).toEqual({ value: 2 });
      break;
    }
  });
});
