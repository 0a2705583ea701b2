import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstDay } from '../../engine/partial-day.ts';
import { checkKnowledge } from '../../knowledge/checks/index.ts';
import { readKnowledgeFiles, readParts } from '../../knowledge/read-files.ts';
import { partSchema } from '../../knowledge/schema/offices.ts';

const files = readKnowledgeFiles();

test('parts of large files have their shape, and a file they belong to', () => {
  for (const [path, part] of Object.entries(readParts())) {
    expect(partSchema.safeParse(part).error?.issues ?? [], path).toEqual([]);
    const [folder = '', id = ''] = path.split('/');
    expect(Object.keys(folder === 'countries' ? files.countries : files.organisations)).toContain(id);
  }
});

test('the knowledge has no findings', () => {
  const findings = checkKnowledge(files).map((finding) => finding.message);
  expect(findings, findings.join('\n')).toEqual([]);
});

/** Who held an office before then was born before about 1925; without `died` a namesake of today can be taken for them. */
const LONG_AGO = '1955-01-01';

test('who held an office before 1955, and holds none still, has a year of death', () => {
  const undated = [...Object.values(files.countries), ...Object.values(files.organisations)].flatMap((file) => {
    const terms = file.offices.flatMap((office) => office.terms);
    const serving = new Set(terms.filter(({ end }) => end === undefined).map(({ person }) => person));
    return terms
      .filter(({ person, start }) => firstDay(start) < LONG_AGO && !serving.has(person))
      .filter(({ person }) => file.people[person] !== undefined && file.people[person].died === undefined)
      .map(({ person }) => person);
  });
  expect(undated).toEqual([]);
});

test('there is knowledge to check', () => {
  expect(Object.keys(files.countries).length).toBeGreaterThan(190);
  expect(Object.keys(files.treaties).length).toBeGreaterThan(0);
});

const ROOT = join(import.meta.dirname, '..', '..');

test('the list of treaties to write names none that is written', () => {
  const list = readFileSync(join(ROOT, 'docs', 'treaties-to-write.md'), 'utf8');
  const planned = [...list.matchAll(/^- `([\w-]+)`/gm)].map(([, id]) => id ?? '');
  expect(planned.filter((id) => id in files.treaties)).toEqual([]);
  expect(list).toContain(`These ${planned.length} were planned`);
});

test('README counts the treaties as they are', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').replace(/\s+/g, ' ');
  expect(readme).toContain(`${Object.keys(files.treaties).length} treaties`);
});
