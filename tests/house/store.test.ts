/** What the stores are sent: within their limits, in every language, with every permission explained. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/languages.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** https://developer.chrome.com/docs/extensions/reference/manifest/description */
const LONGEST_SUMMARY = 132;

const section = (text: string, title: string): string =>
  new RegExp(`^## ${title}\\n\\n(.+?)(?=\\n\\n## |$(?![\\s\\S]))`, 'ms').exec(text)?.[1]?.trim() ?? '';

describe.each(['listing.md', ...LANGUAGES.filter((code) => code !== 'en').map((code) => `listing.${code}.md`)])(
  'store/%s',
  (file) => {
    test('has a summary that the stores take, and a description', () => {
      const text = read(`store/${file}`);
      const summary = section(text, 'Summary');
      expect(summary.length).toBeGreaterThan(30);
      expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
      expect(section(text, 'Description').split('\n\n').length).toBeGreaterThanOrEqual(3);
    });
  },
);

test('there is a listing for each language, and none for another', () => {
  const codes = readdirSync(join(ROOT, 'store')).flatMap((file) => /^listing\.(\w+)\.md$/.exec(file)?.[1] ?? []);
  expect(['en', ...codes].sort()).toEqual([...LANGUAGES].sort());
});

describe('each permission is explained to stores and readers', () => {
  const [, listed = ''] = /permissions: \[(.+?)\]/.exec(read('wxt.config.ts')) ?? [];
  const permissions = [...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
  test.each(permissions)('%s', (permission) => {
    for (const file of ['store/listing.md', 'README.md']) expect(read(file)).toContain(`| \`${permission}\` |`);
  });
});
