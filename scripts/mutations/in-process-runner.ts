/**
 * A test runner for Stryker that stays in one process. Stryker's own for vitest starts a worker for each mutant and has all
 * modules fetched and read anew: a second and more of a processor's time, where most tests of ours take a hundredth of that.
 * The tests are vitest's all the same: its `describe`, `test`, `expect` and `vi`, run by its own runner.
 */
import { readFileSync } from 'node:fs';
import {
  type CoverageData,
  type CoveragePerTestId,
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
} from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import {
  type File,
  type Suite,
  startTests,
  type Test,
  type VitestRunner,
  type VitestRunnerConfig,
} from '@vitest/runner';
import { bundleTests } from './bundle-tests.ts';
import { isInSample } from './sample.ts';

/** What the instrumented code and we tell each other. */
const shared: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: shared });

/** What vitest's `expect` and `vi` ask of the worker they think they are in. */
const worker = { config: { expect: {}, fakeTimers: {}, snapshotOptions: {} }, filepath: '', providedContext: {} };
Object.assign(globalThis, { __vitest_worker__: worker });

const config: VitestRunnerConfig = {
  root: process.cwd(),
  name: undefined,
  setupFiles: [],
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: true,
  sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

const testsIn = ({ tasks }: Suite): Test[] => tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task) : [task]));

const idOf = (test: Test) => `${test.file.filepath}#${test.fullName}`;

function resultOf(test: Test): TestResult {
  const common = { id: idOf(test), name: test.fullName, timeSpentMs: test.result?.duration ?? 0 };
  if (test.result?.state === 'pass') return { ...common, status: TestStatus.Success };
  if (test.result?.state !== 'fail') return { ...common, status: TestStatus.Skipped };
  return { ...common, status: TestStatus.Failed, failureMessage: test.result.errors?.[0]?.message ?? 'failed' };
}

const fileOf = (id: string) => id.slice(0, id.indexOf('#'));

/**
 * What each test covers, and what the others of its file do: an index that the first of them has built is what the others look
 * at, and a mutant in it may be noticed by any of them.
 */
function coverageByFile(tests: readonly TestResult[], perTest: CoveragePerTestId): CoveragePerTestId {
  const byFile = new Map<string, CoverageData>();
  for (const { id } of tests) {
    const ofFile = byFile.get(fileOf(id)) ?? {};
    for (const [mutant, hits] of Object.entries(perTest[id] ?? {})) ofFile[mutant] = (ofFile[mutant] ?? 0) + hits;
    byFile.set(fileOf(id), ofFile);
  }
  return Object.fromEntries(tests.map(({ id }) => [id, byFile.get(fileOf(id)) ?? {}]));
}

/** Runs those of the tests that are wanted, until one fails. */
class FirstFailure implements VitestRunner {
  readonly config = config;
  private failed = false;

  constructor(
    private readonly runs: ReadonlyMap<string, () => unknown>,
    private readonly wanted: ReadonlySet<string> | null,
    private readonly stopsAtFailure: boolean,
  ) {}

  importFile(path: string): void {
    this.runs.get(path)?.();
  }

  onBeforeRunTask(test: Test): void {
    if ((this.stopsAtFailure && this.failed) || (this.wanted && !this.wanted.has(idOf(test)))) test.mode = 'skip';
  }

  onBeforeTryTask(test: Test): void {
    shared.currentTestId = idOf(test);
  }

  onAfterRunTask(test: Test): void {
    delete shared.currentTestId;
    if (test.result?.state === 'fail') this.failed = true;
  }
}

/** A file whose tests reach a mutant so many times as often as the code it replaces is taken for a loop without end. */
const RUNAWAY = 20;

class InProcessRunner implements TestRunner {
  private runs: ReadonlyMap<string, () => unknown> = new Map();
  /** How often the dry run reached each mutant: in the tests of each file, and while files were loaded. */
  private readonly hitsByFile = new Map<string, CoverageData>();
  private hitsAtLoad: CoverageData = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const names = ['vitest', 'fast-check'];
    const packages = await Promise.all(names.map(async (name) => [name, await import(name)] as const));
    const files = (process.env.MUTATION_TESTS ?? '').split(' ');
    this.runs = await bundleTests(files, process.cwd(), Object.fromEntries(packages));
  }

  /** @param wanted ids of tests; null for all */
  private async run(wanted: ReadonlySet<string> | null, stopsAtFailure: boolean): Promise<DryRunResult> {
    const results: TestResult[] = [];
    for (const path of this.runs.keys()) {
      if (wanted && ![...wanted].some((id) => fileOf(id) === path)) continue;
      shared.hitCount = 0;
      shared.hitLimit = RUNAWAY * this.hitsIn(path);
      const [file] = await this.inItsEnvironment(path, () =>
        startTests([path], new FirstFailure(this.runs, wanted, stopsAtFailure)),
      );
      const error = file?.result?.errors?.[0];
      const own = file
        ? testsIn(file)
            .filter(({ result }) => result)
            .map(resultOf)
        : [];
      if (error && own.every(({ status }) => status !== TestStatus.Failed))
        return { status: DryRunStatus.Error, errorMessage: error.stack ?? error.message };
      results.push(...own);
      if (stopsAtFailure && own.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  /** How often a file reaches the code that is mutated now; no bound in a restarted process, which has had no dry run. */
  private hitsIn(path: string): number {
    const { activeMutant } = shared;
    if (activeMutant === undefined || this.hitsByFile.size === 0) return Infinity;
    return (this.hitsByFile.get(path)?.[activeMutant] ?? 0) + (this.hitsAtLoad[activeMutant] ?? 0);
  }

  /** In a document of its own, where the file asks for one. */
  private async inItsEnvironment(path: string, work: () => Promise<File[]>): Promise<File[]> {
    if (!readFileSync(path, 'utf8').includes('@vitest-environment jsdom')) return work();
    const { builtinEnvironments } = await import('vitest/environments');
    const { teardown } = await builtinEnvironments.jsdom.setup(globalThis, {});
    try {
      return await work();
    } finally {
      await teardown(globalThis);
    }
  }

  async dryRun(): Promise<DryRunResult> {
    delete shared.activeMutant;
    shared.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.run(null, false);
    if (result.status !== DryRunStatus.Complete) return result;
    const perTest = coverageByFile(result.tests, shared.mutantCoverage.perTest);
    for (const [id, hits] of Object.entries(perTest)) this.hitsByFile.set(fileOf(id), hits);
    this.hitsAtLoad = { ...shared.mutantCoverage.static };
    return { ...result, mutantCoverage: { ...shared.mutantCoverage, perTest } };
  }

  async mutantRun({ activeMutant, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    // An error is what Stryker leaves out of its count.
    if (!isInSample(activeMutant.id)) return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    shared.activeMutant = activeMutant.id;
    const result = await this.run(testFilter ? new Set(testFilter) : null, true);
    return toMutantRunResult(determineHitLimitReached(shared.hitCount, shared.hitLimit) ?? result);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
