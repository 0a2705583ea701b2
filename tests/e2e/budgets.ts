/** How large each script may be, minified: beyond it the tests fail. */
export const BUDGETS: Record<string, { bytes: number; when: string }> = {
  'detector.js': { bytes: 8_000, when: 'on every page' },
  'watcher.js': { bytes: 2_000, when: 'on every page' },
  // Readability is 35 kB of it, Preact and Floating UI 35 kB, styles and words 30 kB, the months of 40 languages 10 kB.
  'reader.js': { bytes: 186_000, when: 'on news articles' },
};
