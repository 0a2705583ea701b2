/** The table of mutations keeps up with the code: `npm run test:mutations` runs it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MUTATIONS } from '../../scripts/mutations/mutations.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test.each(MUTATIONS)('$area: $because', ({ file, find, replace, tests }) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
  for (const path of tests) expect(existsSync(join(ROOT, path))).toBe(true);
});

describe('each area has three or more', () => {
  const areas = [...new Set(MUTATIONS.map(({ area }) => area))];
  test.each(areas)('%s', (area) => {
    expect(MUTATIONS.filter((mutation) => mutation.area === area).length).toBeGreaterThanOrEqual(3);
  });
});
