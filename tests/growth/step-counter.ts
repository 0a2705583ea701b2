import { Session } from 'node:inspector';

/** V8's precise coverage, https://chromedevtools.github.io/devtools-protocol/v8/Profiler/: how often each block of source ran. */
interface ScriptCoverage {
  url: string;
  functions: { ranges: { count: number }[] }[];
}

/**
 * Counts how much work code does, in a number that a busy machine does not change: the blocks of source that run, loops and
 * branches each as often as they are entered. What the runtime does in one call (a regular expression, `indexOf`, a sort)
 * counts as one; `tests/house/regexes.test.ts` looks at the expressions.
 *
 * V8 counts blocks only in code that it compiles after counting began: make the counter first, then `await import` the code.
 */
export class StepCounter {
  readonly #session = new Session();
  readonly #isCounted: (path: string) => boolean;

  /** @param isCounted whether the blocks of a script count, by its path or URL */
  constructor(isCounted: (path: string) => boolean) {
    this.#isCounted = isCounted;
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /**
   * @param work what is counted, run once
   * @returns blocks entered meanwhile
   */
  count(work: () => void): number {
    this.#take();
    work();
    return this.#take()
      .filter(({ url }) => this.#isCounted(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  }

  /** The counts since the last taking, set back to nothing. Within one process the session answers before `post` returns. */
  #take(): ScriptCoverage[] {
    let scripts: ScriptCoverage[] = [];
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      scripts = answer.result;
    });
    return scripts;
  }
}
