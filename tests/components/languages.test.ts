import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseInterfaceLanguage, LANGUAGES } from '../../locales/languages.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'locales');
type Messages = { [key: string]: string | Messages };
const read = (tag: string): Messages => JSON.parse(readFileSync(join(FOLDER, `${tag}.json`), 'utf8')) as Messages;
const english = read('en');

/** A message that depends on a number: an object of plural categories. */
const isPlural = (value: string | Messages | undefined): value is Record<string, string> =>
  typeof value === 'object' && 'other' in value && Object.values(value).every((form) => typeof form === 'string');

/** Every message by its path; a plural's forms as one message. */
function listMessages(messages: Messages, path: string[] = []): Map<string, string | Record<string, string>> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string | Record<string, string>][] =>
      typeof value === 'string' || isPlural(value)
        ? [[[...path, key].join('.'), value]]
        : [...listMessages(value, [...path, key])],
    ),
  );
}

const wanted = listMessages(english);
const valuesIn = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

test('each language has its file, each file its language', () => {
  const files = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.json') ? [name.replace('.json', '')] : []));
  expect(files.sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES.filter((tag) => tag !== 'en' && existsSync(join(FOLDER, `${tag}.json`))))('%s', (tag) => {
  const messages = listMessages(read(tag));

  test('lacks no message and has none too many', () => {
    expect([...messages.keys()].sort()).toEqual([...wanted.keys()].sort());
  });

  test('has the forms that its numbers need', () => {
    for (const [path, message] of messages) {
      if (typeof message === 'string') continue;
      const type = path === 'ordinal' ? 'ordinal' : 'cardinal';
      const categories = new Intl.PluralRules(tag, { type }).resolvedOptions().pluralCategories;
      // Half-years and seasons are counted in words, not in numbers of any size.
      const forms = path === 'date.halfOrdinal' ? Object.keys(wanted.get(path) ?? {}) : categories;
      expect(Object.keys(message), path).toEqual(expect.arrayContaining([...forms].filter((form) => form !== 'other')));
    }
  });

  test('fills in what English fills in', () => {
    for (const [path, message] of messages) {
      const original = wanted.get(path);
      const expected = valuesIn(typeof original === 'string' ? original : (original?.other ?? ''));
      const [said, singular] = typeof message === 'string' ? [message, ''] : [message.other ?? '', message.one ?? ''];
      expect(valuesIn(said), path).toEqual(expected);
      // "One mention" may leave its number unsaid, and nothing else.
      for (const value of valuesIn(singular)) expect(expected, path).toContain(value);
    }
  });

  test('was translated', () => {
    const same = [...messages].filter(
      ([path, message]) =>
        // Cities are often called alike.
        !path.startsWith('city.') && message === wanted.get(path) && /[a-z]{4}/i.test(String(message)),
    );
    // Names and words that languages share ("Backgrounder", "Version $1", "Wikipedia", "Brief"): a few in a hundred.
    expect(same.map(([path]) => path).length).toBeLessThan(wanted.size * 0.05);
  });
});

describe('the language of the interface', () => {
  test.each([
    ['the one chosen', 'ru', ['de-AT'], 'ru'],
    ['else the first of the browser’s that we speak', 'browser', ['sv', 'it-IT', 'de-AT', 'fr'], 'de'],
    ['else English', 'browser', ['sv'], 'en'],
    ['not a broken choice', '../../etc', ['zh-TW'], 'zh'],
  ])('is %s', (_name, chosen, preferred, expected) => {
    expect(chooseInterfaceLanguage(chosen, preferred)).toBe(expected);
  });
});
