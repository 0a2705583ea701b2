/** The knowledge as the package holds it: the very same as in the files, and damage is noticed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnowledgeFiles, OfficeFile } from '../../engine/knowledge.ts';
import { countTitleKinds } from '../../engine/leaders/grammar/title-kinds.ts';
import { listPeople, officeFiles, wordsOfPerson } from '../../engine/leaders/people.ts';
import { ByteList, writeByteList } from '../../knowledge/packed/byte-list.ts';
import { PACKED_FILES, type PackedFiles } from '../../knowledge/packed/format.ts';
import { openKnowledge } from '../../knowledge/packed/read.ts';
import { WordIndex, writeWordIndex } from '../../knowledge/packed/word-index.ts';
import { packKnowledge } from '../../knowledge/packed/write.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';

const files = readKnowledgeFiles();
const bytes = packKnowledge(files, {
  xx: { people: {}, places: {}, offices: { 'prime minister': { title: 'XX' } }, treaties: {} },
});
const packed = Object.fromEntries(
  Object.entries(PACKED_FILES).map(([part, path]) => [part, bytes[path] ?? new Uint8Array()]),
) as unknown as PackedFiles;
const opened: KnowledgeFiles = openKnowledge(packed);

/** Without what is kept for those who keep the files. */
const forEngine = (value: unknown, ...dropped: string[]): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['unconfirmed', 'confirmedIn', 'wikidata', 'born', ...dropped].includes(key) ? undefined : inner,
    ),
  );

describe('the packed knowledge is that of the files', () => {
  test('places: names and offices', () => {
    const there = officeFiles(opened);
    expect(there.map(([path]) => path)).toEqual(officeFiles(files).map(([path]) => path));
    for (const [at, [path, file]] of officeFiles(files).entries()) {
      const { people: _, ...rest } = file;
      const packed = there[at]?.[1];
      expect(() => packed?.people, path).toThrow('KnowledgeFiles.people');
      const found = Object.fromEntries(Object.keys(rest).map((key) => [key, packed?.[key as keyof typeof rest]]));
      expect(forEngine(found), path).toEqual(forEngine(rest, 'sources'));
    }
  });

  test('treaties, all fields of them', () => {
    expect(Object.keys(opened.treaties)).toEqual(Object.keys(files.treaties));
    for (const [id, file] of Object.entries(files.treaties)) {
      const found = opened.treaties[id];
      for (const [key, value] of Object.entries(file)) {
        if (['unconfirmed', 'confirmedIn'].includes(key)) continue;
        expect(found?.[key as keyof typeof file], `${id}.${key}`).toEqual(forEngine(value));
      }
    }
  });

  test('people: by id, and by each word of their names', () => {
    const inFiles = listPeople(files);
    const idOf = (office: OfficeFile) => office.id;
    const words = new Set<string>();
    for (const [, { people }] of officeFiles(files)) {
      for (const [id, facts] of Object.entries(people)) {
        const [expected, found] = [inFiles.find(id), opened.people?.find(id)];
        expect(found?.facts, id).toEqual(forEngine(expected?.facts));
        expect(found?.definedIn, id).toBe(expected?.definedIn);
        const heldIn = (one: typeof found) => one?.offices.map(({ file, office }) => `${file} ${idOf(office)}`);
        expect(heldIn(found), id).toEqual(heldIn(expected));
        for (const word of wordsOfPerson(facts)) words.add(word);
      }
    }
    expect(words.size).toBeGreaterThan(5000);
    for (const word of words) expect(opened.people?.withWord(word), word).toEqual(inFiles.withWord(word));
  });

  test('facts, calendar and the kinds of the titles that languages translate', () => {
    expect(forEngine(opened.calendar, 'sources')).toEqual(forEngine(files.calendar, 'sources'));
    expect(forEngine(opened.facts, 'sources')).toEqual(forEngine(files.facts, 'sources'));
    expect([...(opened.titleKinds ?? [])]).toEqual([['prime minister', countTitleKinds(files).get('prime minister')]]);
  });
});

test('an office is one object, whichever way it is come by', () => {
  const [first] = opened.people?.find('narendra-modi')?.offices ?? [];
  expect(first?.file).toBe('countries/in');
  expect(opened.countries.in?.offices).toContain(first?.office);
});

test('who is nobody is not found', () => {
  expect(opened.people?.find('nobody-at-all')).toBeUndefined();
  expect(opened.people?.withWord('xyzzy')).toEqual([]);
  expect(opened.people?.withWord('')).toEqual([]);
  expect(opened.people?.withWord('constructor')).toEqual(listPeople(files).withWord('constructor'));
});

describe('a word index', () => {
  const entries = fc.dictionary(
    fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 })),
    fc.uniqueArray(fc.nat(100_000), { maxLength: 8 }).map((list) => list.sort((a, b) => a - b)),
    { maxKeys: 200, noNullPrototype: true },
  );

  test('gives for each word its numbers, and nothing for any other', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.string({ maxLength: 12 })), (record, others) => {
        const index = new WordIndex(writeWordIndex(new Map(Object.entries(record))));
        for (const [word, numbers] of Object.entries(record)) expect(index.find(word)).toEqual(numbers);
        for (const other of others) if (!Object.hasOwn(record, other)) expect(index.find(other)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('refuses what it cannot hold', () => {
    expect(() => writeWordIndex(new Map([['x'.repeat(256), [1]]]))).toThrow(RangeError);
    expect(() => writeWordIndex(new Map([['a', [2, 1]]]))).toThrow(RangeError);
    expect(new WordIndex(writeWordIndex(new Map([['a', [1]]]))).find('x'.repeat(100_000))).toEqual([]);
  });

  test('looks at as many blocks as halving leaves, however many words there are', () => {
    const count = (words: number) => {
      let asked = 0;
      const list = writeWordIndex(new Map(Array.from({ length: words }, (_, at) => [`word${at}`, [at]])));
      const subarray = list.subarray.bind(list);
      list.subarray = (...range) => {
        asked++;
        return subarray(...range);
      };
      expect(new WordIndex(list).find('word77')).toEqual([77]);
      return asked;
    };
    // Ten times the words are some three more halvings.
    expect(count(50_000) - count(5_000)).toBeLessThanOrEqual(4);
  });
});

describe('a list of byte strings', () => {
  test('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 })), (items) => {
        const list = new ByteList(writeByteList(items));
        expect(items.map((_, at) => [...list.bytes(at)])).toEqual(items.map((item) => [...item]));
      }),
    );
  });

  test('notices that it was cut short, and has nothing beyond its end', () => {
    const list = writeByteList(['one', 'two']);
    expect(() => new ByteList(list.slice(0, -1))).toThrow(RangeError);
    expect(() => new ByteList(list.slice(0, 3))).toThrow(RangeError);
    expect(() => new ByteList(list).text(2)).toThrow(RangeError);
    expect(new ByteList(list).text(1)).toBe('two');
  });
});
