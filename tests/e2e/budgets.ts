/** How large each script may be, minified: beyond it the tests fail. */
export const BUDGETS: Record<string, { bytes: number; when: string }> = {
  'detector.js': { bytes: 8_000, when: 'on every page' },
  'watcher.js': { bytes: 2_000, when: 'on every page' },
  // Readability is 35 kB of it, the months of 40 languages and the words of consent, credits and labels in many of them 55 kB: in
  // ASCII, at one byte a character.
  'reader.js': { bytes: 145_000, when: 'on news articles' },
  // Preact and Floating UI are 35 kB of it, styles and words 30 kB.
  'cards.js': { bytes: 90_000, when: 'on news articles, after the first highlight' },
};
