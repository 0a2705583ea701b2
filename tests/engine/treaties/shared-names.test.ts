/** Names that two or more of our treaties share: each is told apart by its year, and a bare name is nobody's by chance. */
import { describe, expect, test } from 'vitest';
import type { TreatyFile } from '../../../engine/knowledge.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { treatyFinder } from './treaty-finder.ts';

const files = readKnowledgeFiles();
const { find: findOn } = treatyFinder(files);

/** As a reader compares names: without case, accents and the article in front. */
const comparable = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

interface Sharer {
  id: string;
  /** The name is this treaty's own: no rule is asked for. */
  safe: boolean;
}

function listShared(): { name: string; sharers: Sharer[] }[] {
  const all = new Map<string, { name: string; sharers: Map<string, Sharer> }>();
  const note = (id: string, name: string, safe: boolean) => {
    // A name with a year in it is nobody else's, a note in brackets is none of it, and without a capital it is a phrase.
    if (/\d{4}/.test(name) || !/\p{Lu}/u.test(name)) return;
    safe &&= !name.includes('(');
    const key = comparable(name.replace(/\([^)]*\)/g, ' '));
    const entry = all.get(key) ?? { name, sharers: new Map() };
    const before = entry.sharers.get(id);
    // A name that the file calls ambiguous is so wherever else it stands in it.
    entry.sharers.set(id, { id, safe: safe && (before?.safe ?? true) });
    all.set(key, entry);
  };
  for (const [id, file] of Object.entries(files.treaties)) {
    for (const { name } of file.ambiguousNames ?? []) note(id, name, false);
    for (const name of [file.name, file.formalName, ...file.names]) note(id, name, true);
  }
  return [...all.values()].flatMap(({ name, sharers }) =>
    sharers.size > 1 ? [{ name, sharers: [...sharers.values()] }] : [],
  );
}

const yearOf = (file: TreatyFile | undefined): string => file?.signed.date.slice(0, 4) ?? '';
const find = (text: string) => findOn(text, '2026-11-23');

const shared = listShared();

test('there are shared names to tell apart', () => {
  expect(shared.length).toBeGreaterThanOrEqual(25);
});

describe.each(shared)('$name', ({ name, sharers }) => {
  test.for(sharers)('of its year is $id', ({ id }) => {
    const year = Number(yearOf(files.treaties[id]));
    const found = find(`Officials spoke of the ${name} of ${year} and of nothing else.`);
    // Of namesakes within a year of each other the year alone need not decide, but it rules all others out.
    const near = sharers.filter((other) => Math.abs(Number(yearOf(files.treaties[other.id])) - year) <= 1);
    const meant = found.flatMap((entry) => entry.id ?? entry.candidates.map((candidate) => candidate.id));
    expect(meant).toContain(id);
    expect(near.map((sharer) => sharer.id)).toEqual(expect.arrayContaining(meant));
  });

  test('alone is nobody by chance', () => {
    const owners = sharers.filter(({ safe }) => safe).map(({ id }) => id);
    for (const { id } of find(`Officials spoke of the ${name} and of nothing else.`)) {
      if (id !== null) expect(owners).toEqual([id]);
    }
  });
});
