import { expect, test } from 'vitest';
import { READ_LANGUAGES } from '../../engine/languages/on-demand.ts';
import { PACKS } from '../../engine/languages/registry.ts';

test('what is loaded on demand is every pack, in the order in which they are tried', async () => {
  const loaded = await Promise.all(READ_LANGUAGES.map(({ load }) => load()));
  expect(loaded).toHaveLength(PACKS.length);
  for (const [at, pack] of loaded.entries()) expect(pack).toBe(PACKS[at]);
  expect(READ_LANGUAGES.map(({ tag, traits }) => ({ tag, traits }))).toEqual(
    PACKS.map(({ tag, traits }) => ({ tag, traits })),
  );
});
