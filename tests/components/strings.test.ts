import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { listFlagCodes } from '../../components/flags/list-flag-codes.ts';
import { readerLocale, readingDirection, setCatalogue, t, tIfKnown, tOrdinal } from '../../components/strings.ts';
import english from '../../locales/en.json';
import { flagsFromLibrary } from './flags.ts';
import { sampleBrief } from './sample-brief.ts';

afterEach(() => setCatalogue('en', english));

/** The text of all TypeScript in a folder of the project. */
function readAll(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
}

/** Paths of all messages; one that follows a number counts once. */
function listKeys(messages: object, path: string[] = []): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && !('other' in value) ? listKeys(value, [...path, key]) : [[...path, key].join('.')],
  );
}

describe('messages', () => {
  it('are filled in, and what is filled in is not read as a message', () => {
    expect(t('leader.fromTo', '$2', '2012')).toBe('$2 to 2012');
  });

  it('follow the number', () => {
    expect([t('mentions', 1), t('mentions', 2), t('mentions', 0)]).toEqual(['1 mention', '2 mentions', '0 mentions']);
    expect([1, 2, 3, 4, 11, 21].map(tOrdinal)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '21st']);
  });

  it('follow the number in a language with more than two forms', () => {
    setCatalogue('ru', {
      mentions: { one: '$1 упоминание', few: '$1 упоминания', many: '$1 упоминаний', other: '$1 упоминания' },
    });
    expect([1, 3, 5, 21].map((count) => t('mentions', count))).toEqual([
      '1 упоминание',
      '3 упоминания',
      '5 упоминаний',
      '21 упоминание',
    ]);
  });

  it('stay English where a language lacks one', () => {
    setCatalogue('de', { leader: { now: 'Jetzt' } });
    expect([t('leader.now'), t('leader.before')]).toEqual(['Jetzt', 'Before']);
  });

  it('built from data are null where there is none', () => {
    expect(tIfKnown('treaty.eventKinds.withdrew')).toBe('withdrawal');
    expect(tIfKnown('treaty.eventKinds.constructor')).toBeNull();
    expect(tIfKnown('treaty.eventKinds.other')).toBeNull();
  });

  it('bring the locale along: the reader’s own only where it is of the same language', () => {
    expect([readerLocale('en-US'), readerLocale('de-AT')]).toEqual(['en-US', 'en-GB']);
    setCatalogue('de', {});
    expect([readerLocale('en-US'), readerLocale('de-AT'), readingDirection()]).toEqual(['de', 'de-AT', 'ltr']);
    setCatalogue('ar', {});
    expect([readerLocale('ar-EG'), readingDirection()]).toEqual(['ar-EG', 'rtl']);
  });

  it('are all used: by name, or by the start of a name that data completes', () => {
    const source = ['components', 'entrypoints', 'scripts'].map(readAll).join('\n');
    const literals = new Set([...source.matchAll(/'([\w.]+)'/g)].map((match) => match[1]));
    const starts = [...source.matchAll(/`(\w+(?:\.\w+)*[._])\$\{/g)].flatMap((match) => match[1] ?? []);
    const unused = listKeys(english).filter(
      (key) => !literals.has(key) && !starts.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('have names the browser accepts in `_locales`: letters, digits and underscores', () => {
    const names = (messages: object, path: string[]): string[] =>
      Object.entries(messages).flatMap(([key, value]) =>
        typeof value === 'object' ? names(value, [...path, key]) : [[...path, key].join('_')],
      );
    expect(names(english, []).filter((name) => !/^[a-zA-Z0-9_]+$/.test(name))).toEqual([]);
  });
});

describe('flags', () => {
  it('are looked up for those whose country we know, and for parties', () => {
    expect(listFlagCodes(sampleBrief).toSorted()).toEqual(['CN', 'IN', 'PK', 'RU']);
  });

  it('come as pictures that need no network, and not at all for a code without one', () => {
    const flags = flagsFromLibrary(['IN', 'EU', 'SU', 'default', '__proto__']);
    expect(Object.keys(flags)).toEqual(['IN', 'EU']);
    expect(flags.IN).toMatch(/^data:image\/svg\+xml,%3Csvg/);
  });
});
