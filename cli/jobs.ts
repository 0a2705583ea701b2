import { Worker } from 'node:worker_threads';
import { requestIdOf } from './request.ts';

/** Answers lines, several at once where there are threads. */
export interface Jobs {
  /** How many lines to have under way: one more a thread is ready when it is done with the one before. */
  readonly width: number;
  answer(line: string): Promise<string>;
  close(): Promise<void>;
}

/** How often a line is given to a thread: one that takes two threads down is the cause. */
const MOST_TRIES = 2;

/** Beside this module in the bundle that `main.js` runs. */
const WORKER = new URL('./worker.js', import.meta.url);

interface Task {
  line: string;
  tries: number;
  done(answer: string): void;
}

/** One thread with the lines it was given, the first of which it is at. */
class Thread {
  readonly tasks: Task[] = [];
  #worker: Worker;
  readonly #today: string;

  constructor(today: string) {
    this.#today = today;
    this.#worker = this.#start();
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { workerData: { today: this.#today }, execArgv: [] });
    worker.on('message', (answer: string) => this.tasks.shift()?.done(answer));
    // Out of memory, out of stack: the line it was at is tried once more, those that wait lose nothing.
    worker.on('error', (error) => this.#restart(error));
    return worker;
  }

  #restart(error: Error): void {
    const [first] = this.tasks;
    if (first && ++first.tries === MOST_TRIES) {
      this.tasks.shift();
      first.done(`{"id":${requestIdOf(first.line)},"error":${JSON.stringify(`the thread ended: ${error.message}`)}}`);
    }
    this.#worker = this.#start();
    for (const { line } of this.tasks) this.#worker.postMessage(line);
  }

  add(task: Task): void {
    this.tasks.push(task);
    this.#worker.postMessage(task.line);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/**
 * @param count threads; one works in the command's own, more only in the bundled command
 * @param today ISO day
 */
export function startJobs(count: number, today: string): Jobs {
  if (count === 1) {
    const own = import('./answer-line.ts');
    return { width: 1, answer: async (line) => (await own).answerLine(line, today), close: async () => undefined };
  }
  const threads = Array.from({ length: count }, () => new Thread(today));
  const [first] = threads;
  if (first === undefined) throw new RangeError('There has to be a job.');
  return {
    width: count * 2,
    answer: (line) =>
      new Promise((done) => {
        const idle = threads.reduce((least, one) => (one.tasks.length < least.tasks.length ? one : least), first);
        idle.add({ line, tries: 0, done });
      }),
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
