import { Worker } from 'node:worker_threads';

/** Inputs for each thread that may be ahead of the slowest one: answers that wait take memory. */
const AHEAD = 8;
/** Text that needs more is better split than read. */
const HEAP_MIB = 1536;

/** A thread that gave no answer in its time, or needed more memory than it may; the message is the end of a sentence. */
export class Exceeded extends Error {}

/** An input's answer, or why there is none. */
export type Answer<Out> = { readonly value: Out } | { readonly fault: unknown };

/** What a crew is: a script that answers each message with one, how many threads, and what each input may take. */
export interface Crew<In> {
  readonly script: URL;
  readonly threads: number;
  /** In seconds. */
  readonly patience: (input: In) => number;
  /** What a thread may hold of values, in MiB. */
  readonly heap?: number;
}

/**
 * Has threads answer inputs and gives the answers in the order of the inputs. A thread that hangs is ended, and another
 * one takes its place: whatever happens inside one costs that input's answer and no other's.
 */
export async function* askCrew<In, Out>(
  { script, threads, patience, heap = HEAP_MIB }: Crew<In>,
  inputs: readonly In[],
): AsyncGenerator<Answer<Out>> {
  const answers = new Map<number, Answer<Out>>();
  const bell = makeBell();
  const workers = new Set<Worker>();
  let [next, given, over] = [0, 0, false];
  const start = (): Worker => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heap } });
    // What a thread throws while nobody waits for it, as when it is being ended, concerns nobody.
    worker.on('error', () => undefined);
    workers.add(worker);
    return worker;
  };
  const takeTurns = async (): Promise<void> => {
    let worker: Worker | null = null;
    while (next < inputs.length && !over) {
      if (next >= given + threads * AHEAD) {
        await bell.heard();
        continue;
      }
      const index = next++;
      worker ??= start();
      try {
        answers.set(index, { value: await ask<In, Out>(worker, inputs[index]!, patience(inputs[index]!)) });
      } catch (fault) {
        answers.set(index, { fault });
        workers.delete(worker);
        await worker.terminate();
        worker = null;
      }
      bell.ring();
    }
    if (worker !== null) {
      workers.delete(worker);
      await worker.terminate();
    }
  };
  const turns = Array.from({ length: threads }, takeTurns);
  try {
    for (; given < inputs.length; given++, bell.ring()) {
      while (!answers.has(given)) await bell.heard();
      yield answers.get(given)!;
      answers.delete(given);
    }
    await Promise.all(turns);
  } finally {
    over = true;
    bell.ring();
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
}

/** Wakes all who wait for the next ring. */
function makeBell(): { readonly ring: () => void; readonly heard: () => Promise<void> } {
  let waiting: (() => void)[] = [];
  return {
    ring: () => {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    heard: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

/** Throws where the thread ends, or its time does, before it answers. */
function ask<In, Out>(worker: Worker, input: In, seconds: number): Promise<Out> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void): void => {
      clearTimeout(timer);
      worker.off('message', answer).off('error', fail).off('exit', end);
      done();
    };
    const answer = (value: Out): void => settle(() => resolve(value));
    const fail = (error: Error & { readonly code?: string }): void =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Exceeded('more memory than a document may take') : error)); // prettier-ignore
    const end = (): void => fail(new Error('the thread ended'));
    const late = (): void => fail(new Exceeded(`more than ${Math.round(seconds)} seconds`));
    const timer = setTimeout(late, seconds * 1000);
    worker.on('message', answer).on('error', fail).on('exit', end);
    worker.postMessage(input);
  });
}
