import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkKnowledge } from '../../knowledge/checks/index.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import { addTerm } from '../../scripts/new-knowledge/add-term.ts';
import { Refusal, startKnowledge } from '../../scripts/new-knowledge/command.ts';
import { startLanguage } from '../../scripts/new-knowledge/language.ts';
import { languageFiles } from '../../scripts/new-knowledge/language-templates.ts';
import { country } from './sample-files.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PEOPLE = new Set(['anna-novak', 'karl-weiss']);
let folder = '';

const run = (...args: string[]): string => startKnowledge(args, folder, '2026-11-23');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  for (const name of ['countries', 'organisations', 'treaties']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'countries', 'fr.json'), JSON.stringify(country()));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run new', () => {
  test('treaty: makes a file whose empty fields the checks then ask for, one by one', () => {
    run('treaty', 'peace-of-strelsau');
    const findings = checkKnowledge(readKnowledgeFiles(folder)).map((finding) => finding.message);
    for (const field of [
      'name',
      'formalName',
      'kind',
      'themes',
      'signed.date',
      'signed.place',
      'inForce',
      'background',
      'settles',
    ]) {
      expect(findings, field).toContainEqual(
        expect.stringMatching(new RegExp(`^knowledge/treaties/peace-of-strelsau\\.json \\(schema\\): ${field}: `)),
      );
    }
    expect(findings.every((finding) => finding.includes('peace-of-strelsau'))).toBe(true);
  });

  test('country and organisation: make files that are not done either', () => {
    run('country', 'DE');
    run('organisation', 'league');
    const files = checkKnowledge(readKnowledgeFiles(folder)).map((finding) => finding.file);
    expect(files).toContain('knowledge/countries/de.json');
    expect(files).toContain('knowledge/organisations/league.json');
  });

  test('term: closes the one before and defines the person', () => {
    const said = run('term', 'fr', 'president', 'eva-roth', '2024-05-10', '--name', 'Eva Roth');
    expect(said).toMatch(/eva-roth is president from 2024-05-10/);
    const file = JSON.parse(readFileSync(join(folder, 'countries', 'fr.json'), 'utf8')) as ReturnType<typeof country>;
    expect(file.people['eva-roth']).toEqual({ name: 'Eva Roth' });
    expect(file.offices[0]?.terms.slice(1)).toEqual([
      { person: 'karl-weiss', start: '2018-03-01', end: '2024-05-09' },
      { person: 'eva-roth', start: '2024-05-10' },
    ]);
  });

  test.each([
    ['nothing', [], /^usage: /],
    ['an id with capitals', ['treaty', 'Simla'], /cannot be an id/],
    ['a code of no country', ['country', 'xx'], /no country code/],
    ['a file that is there', ['country', 'fr'], /is there already/],
    ['a country without a file', ['term', 'de', 'president', 'x', '2020'], /neither countries\/de\.json/],
    ['an office that is not there', ['term', 'fr', 'king', 'anna-novak', '2020'], /no office "king"; it has president/],
    ['a person nobody knows', ['term', 'fr', 'president', 'no-body', '2020'], /--name/],
    ['a day that is none', ['term', 'fr', 'president', 'anna-novak', '2020-02-30'], /"2020-02-30" is no day/],
  ])('refuses %s with what to do', (_what, args, message) => {
    expect(() => run(...args)).toThrow(Refusal);
    expect(() => run(...args)).toThrow(message);
  });
});

describe('npm run new language', () => {
  test('writes a pack whose imports are all there, and the test of its corpus', () => {
    const said = startLanguage('xx', folder);
    expect(said).toMatch(/UNFINISHED_PACKS/);
    const paths = new Set(languageFiles('xx').map(([path]) => join(folder, path)));
    expect(paths.size).toBeGreaterThan(8);
    for (const path of paths) {
      const imports = [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, to]) =>
        join(path, '..', to ?? ''),
      );
      const missing = imports.filter((to) => !paths.has(to) && !existsSync(to.replace(folder, ROOT)));
      expect(missing, path).toEqual([]);
    }
  });

  test.each([
    ['IT', /is no language/],
    ['../x', /is no language/],
  ])('refuses %s with what to do', (tag, message) => {
    expect(() => startLanguage(tag, folder)).toThrow(message);
  });

  test('refuses a language that is there', () => {
    startLanguage('xx', folder);
    expect(() => startLanguage('xx', folder)).toThrow(/is there already/);
  });
});

test('the command itself exits with 2 and says why', { timeout: 30_000 }, () => {
  const main = join(ROOT, 'scripts', 'new-knowledge', 'main.ts');
  const { status, stderr } = spawnSync(join(ROOT, 'node_modules', '.bin', 'tsx'), [main, 'treaty'], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^the id is missing/);
});

describe('adding a term', () => {
  const added = { office: 'president', person: 'anna-novak', start: '2024-01-01', acting: false };

  test('an acting holder leaves the open term open', () => {
    const terms = addTerm(country(), { ...added, acting: true }, PEOPLE).offices[0]?.terms;
    expect(terms?.at(1)).toEqual({ person: 'karl-weiss', start: '2018-03-01' });
    expect(terms?.at(2)).toEqual({ person: 'anna-novak', start: '2024-01-01', acting: true });
  });

  test('an earlier term goes to its place and closes nothing', () => {
    const terms = addTerm(country(), { ...added, start: '2005', end: '2010-02' }, PEOPLE).offices[0]?.terms;
    expect(terms?.map((term) => term.start)).toEqual(['2005', '2010-03-01', '2018-03-01']);
    expect(terms?.at(2)?.end).toBeUndefined();
  });

  test('the month before a term known by its month ends in that month', () => {
    expect(addTerm(country(), { ...added, start: '2024-03' }, PEOPLE).offices[0]?.terms[1]?.end).toBe('2024-03');
  });
});
