import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Milliseconds: against tests that hang, not a measure of speed. Where much else runs, a test of one second takes ten. */
const limits = { testTimeout: 60_000, hookTimeout: 120_000 };
const inBrowser = { fileParallelism: false, ...limits, testTimeout: 180_000, expect: { poll: { timeout: 45_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['tests/{engine,knowledge,page,cli,house,fuzz,growth}/**/*.test.ts'],
          ...limits,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          include: ['tests/{components,messaging,settings,background}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/components/english.ts'],
          ...limits,
        },
      },
      // The built extension in a real browser: one browser at a time, each test with its own profile.
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowser } },
      { test: { name: 'long', include: ['tests/long/**/*.test.ts'], ...inBrowser } },
      {
        test: {
          name: 'long-firefox',
          include: ['tests/long/**/*.test.ts'],
          env: { E2E_BROWSER: 'firefox' },
          ...inBrowser,
        },
      },
      {
        test: {
          name: 'e2e-firefox',
          include: ['tests/e2e/**/*.test.ts'],
          // Of builds and pictures there is one kind.
          exclude: ['tests/e2e/{build,pictures}.test.ts'],
          env: { E2E_BROWSER: 'firefox' },
          ...inBrowser,
        },
      },
    ],
  },
});
