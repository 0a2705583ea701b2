/** A thread of `--jobs`: answers the lines it is sent, one after another, in their order. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerLine } from './answer-line.ts';

const { today } = workerData as { today: string };
let jobBefore: Promise<void> = Promise.resolve();

async function answerAfter(earlier: Promise<void>, line: string): Promise<void> {
  await earlier;
  parentPort?.postMessage(await answerLine(line, today));
}

parentPort?.on('message', (line: string) => {
  jobBefore = answerAfter(jobBefore, line);
});
