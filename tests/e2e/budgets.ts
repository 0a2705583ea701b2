/** How large each script may be, minified: beyond it the tests fail. */
export const BUDGETS: Record<string, { bytes: number; when: string }> = {
  'detector.js': { bytes: 8_000, when: 'on every page' },
  'watcher.js': { bytes: 2_000, when: 'on every page' },
  // Readability is 35 kB of it, Preact and Floating UI 35 kB, styles and words 30 kB, the months of 40 languages and the
  // words of consent and credits in many of them 50 kB: in ASCII, at one byte a character. Parts of a page with a day of
  // their own, drop caps, footnotes and figures in tables took 3 kB more.
  'reader.js': { bytes: 218_000, when: 'on news articles' },
};
