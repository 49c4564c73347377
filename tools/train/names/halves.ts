/*
 * Names for learning what whole names are worth: those that a field finds in one half of the texts after it learnt from the other. The
 * halves are done by two threads beside the main one; each reads the texts for itself.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Crf, type CrfOptions } from './crf.ts';
import { makeRandom, shuffle } from './random.ts';
import { readTask, type TaskOptions } from './task.ts';
import { type FoundNames, findNames, joinFound } from './whole.ts';

interface Data {
  readonly task: TaskOptions;
  readonly options: CrfOptions;
  readonly rounds: number;
  readonly softness: number;
}

/** Texts that stay together, so that the same story is seldom in both halves. */
const PIECE = 200;

/** Names found in both halves, each right or wrong. */
export async function findInHalves(data: Data): Promise<FoundNames> {
  const halves = [0, 1].map(
    (which) =>
      new Promise<FoundNames>((done, fail) => {
        const worker = new Worker(import.meta.filename, { workerData: { ...data, which } });
        worker.once('message', done).once('error', fail);
      }),
  );
  return joinFound(await Promise.all(halves));
}

async function findInHalf({
  task,
  options,
  rounds,
  softness,
  which,
}: Data & { which: number }): Promise<void> {
  const read = await readTask(task);
  const inHalf = (s: number): boolean => Math.floor(s / PIECE) % 2 === which;
  const texts = Int32Array.from({ length: read.examples.count }, (_, s) => s);
  const crf = new Crf(read.keys.length, options);
  const random = makeRandom(11 + which);
  const others = texts.filter((s) => !inHalf(s));
  for (let round = 1; round <= rounds; round++) crf.round(read.examples, shuffle(others, random));
  parentPort?.postMessage(findNames(crf, softness, texts.filter(inHalf), read));
}

if (!isMainThread) await findInHalf(workerData as Data & { which: number });
