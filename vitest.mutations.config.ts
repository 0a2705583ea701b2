import { defineConfig } from 'vitest/config';

/** The tests that mutants are run against: those of the engine and of pages, which need no browser and no build. */
export default defineConfig({
  test: {
    include: ['tests/{engine,page}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
