import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The tests that mutants are run against, those of the mutated folder: `scripts/mutations.ts` names them. None needs a browser or a build. */
const include = (process.env.MUTATION_TESTS ?? 'tests/{engine,page}/**/*.test.ts').split(' ');

export default defineConfig({
  plugins: [WxtVitest()],
  test: { include, setupFiles: ['tests/components/english.ts'], testTimeout: 60_000 },
});
