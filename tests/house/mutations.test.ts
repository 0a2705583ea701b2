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
  // By hand, so that an area that is lost is missed.
  const AREAS =
    'text|dates|leaders|treaties|second looks|knowledge|is it news|day of publication|reading|marks|pages that move|interface|messages|settings|worker|words of the interface|command line';
  test.each(AREAS.split('|'))('%s', (area) => {
    expect(MUTATIONS.filter((mutation) => mutation.area === area).length).toBeGreaterThanOrEqual(3);
  });
});
