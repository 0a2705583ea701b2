import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Jobs, startJobs } from './jobs.ts';
import { RequestError, requestIdOf } from './request.ts';

export interface LineOptions {
  /** ISO day. */
  today: string;
  /** Threads; one where left out. */
  jobs?: number;
  /** Requests that were answered before, and the id of the last of them as JSON: they are passed over. */
  answered?: { count: number; lastId: string | null };
  /** Called after each answer with their number. */
  onProgress?(answered: number): void;
}

/** The lines of a stream; empty ones are passed over. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}

/** Lines without those that were answered before. Throws a RequestError where they are those of another input. */
async function* withoutAnswered(
  lines: AsyncIterable<string>,
  { count, lastId }: { count: number; lastId: string | null },
): AsyncGenerator<string> {
  let at = 0;
  for await (const line of lines) {
    at++;
    if (at > count) yield line;
    else if (at === count && lastId !== null && requestIdOf(line) !== lastId) {
      throw new RequestError(
        `the output's last answer is to ${lastId}, line ${at} of the input is ${requestIdOf(line)}`,
      );
    }
  }
  if (at < count) throw new RequestError(`the output has ${count} answers, the input only ${at} requests`);
}

/**
 * Answers each line with one line on `output`, in the order of the lines whatever the number of jobs, until they end.
 * Waits where whoever reads the output is slower, and reads no further ahead than the jobs can take: neither requests nor
 * answers pile up in memory.
 *
 * @param lines one request each
 * @param output gets one line for each
 * @param options how many jobs, today, and what to do as answers come
 */
export async function answerLines(
  lines: AsyncIterable<string>,
  output: NodeJS.WritableStream,
  { today, jobs: count = 1, answered = { count: 0, lastId: null }, onProgress }: LineOptions,
): Promise<void> {
  const jobs: Jobs = startJobs(count, today);
  const underWay: Promise<string>[] = [];
  let written = answered.count;
  const writeFirst = async (): Promise<void> => {
    const answer = await underWay.shift();
    if (answer === undefined) return;
    if (!output.write(`${answer}\n`)) await once(output, 'drain');
    onProgress?.(++written);
  };
  try {
    for await (const line of withoutAnswered(lines, answered)) {
      underWay.push(jobs.answer(line));
      if (underWay.length >= jobs.width) await writeFirst();
    }
    while (underWay.length > 0) await writeFirst();
  } finally {
    await jobs.close();
  }
}
