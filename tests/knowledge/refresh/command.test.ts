import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refresh } from '../../../knowledge/refresh/command.ts';
import { country, treaty } from '../sample-files.ts';
import { type Endpoint, serveGraph } from './wikidata-graph.ts';

const DAY = '2026-11-30';
let root: string;
let endpoint: Endpoint;
const file = () => readFileSync(join(root, 'countries', 'xa.json'), 'utf8');
const run = (...argv: string[]) => refresh(argv, root, DAY, 1);
const fromGraph = (...more: string[]) =>
  run('--source', 'wikidata', '--from', endpoint.url, '--cache', join(root, 'cache'), ...more);

beforeAll(async () => {
  endpoint = await serveGraph();
});
afterAll(() => endpoint.close());
beforeEach(() => {
  endpoint.faults.length = 0;
  root = mkdtempSync(join(tmpdir(), 'refresh-'));
  for (const folder of ['countries', 'organisations', 'treaties']) mkdirSync(join(root, folder));
  // A code of Kosovo's kind: ISO 3166-1 leaves XA to XZ to its users, and the checks know XK alone.
  writeFileSync(join(root, 'countries', 'xk.json'), JSON.stringify(country({ people: {}, offices: [] })));
  const almanac = country({ people: { 'anna-novak': { name: 'Anna Novak' }, 'karl-weiss': { name: 'Karl Weiss' } } });
  writeFileSync(join(root, 'countries', 'xa.json'), JSON.stringify(almanac));
  writeFileSync(join(root, 'treaties', 't.json'), JSON.stringify(treaty({ open: { parties: 2, asOf: '2025' } })));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('npm run refresh', () => {
  test('without --write it reports and writes nothing', async () => {
    const before = file();
    expect(await fromGraph()).toMatch(/^# Refresh from wikidata, as of 2026-11-30/);
    expect(file()).toBe(before);
  });
  test('nothing is written that the checks would refuse', async () => {
    const before = file();
    // XA is no code of ISO 3166-1, so the files as a whole do not pass.
    await expect(fromGraph('--write')).rejects.toThrow(/would not pass:\n(?:.*\n)*.*xa\.json \(codes\)/);
    expect(file()).toBe(before);
  });
  test('a broken answer writes nothing', async () => {
    const before = file();
    endpoint.faults.push({ status: 400 });
    await expect(fromGraph('--write')).rejects.toThrow(/answered 400/);
    expect(file()).toBe(before);
  });
  test('counts of parties are written where they are told to', async () => {
    writeFileSync(join(root, 'parties.csv'), 'treaty,party,action,date\nt,FR,joined,1998\n');
    const parties = () => JSON.parse(readFileSync(join(root, 'treaties', 't.json'), 'utf8')).open;
    const refreshParties = (...more: string[]) =>
      run('--source', 'parties', '--from', join(root, 'parties.csv'), '--as-of', '2026-11-30', ...more);
    expect(await refreshParties()).toContain('t: 2 parties, now 1');
    expect(parties()).toEqual({ parties: 2, asOf: '2025' });
    await refreshParties('--write');
    expect(parties()).toEqual({ parties: 1, asOf: DAY });
    expect(await refreshParties('--write')).toContain('Nothing to change.');
  });
  test.each([
    [['--source', 'almanac'], /no source "almanac"/],
    [['--source', 'openstates'], /openstates has no address of its own/],
    [['--from', 'x.yaml'], /--from needs --source/],
    [['--source', 'openstates', '--from', 'governors.jsonl'], /does not tell its day: give --as-of/],
    [['--source', 'wikidata', '--as-of', 'May'], /"May" is no day/],
    [['--source', 'world-leaders', '--from', '/nowhere.json'], /there is no file \/nowhere\.json/],
    [['--source', 'congress-legislators', '--from', 'http://127.0.0.1:1/x'], /cannot be reached/],
  ])('%j is refused with the reason', async (argv, reason) => {
    await expect(run(...argv)).rejects.toThrow(reason);
  });
});

describe('a state of the checks', () => {
  beforeEach(() => {
    // The graph's state by a code that passes.
    cpSync(join(root, 'countries', 'xa.json'), join(root, 'countries', 'xk.json'));
    rmSync(join(root, 'countries', 'xa.json'));
  });
  test('what is written passes, and a second run proposes nothing', async () => {
    const ofKosovo = async (...more: string[]) =>
      run('--source', 'wikidata', '--from', `${endpoint.url}?state=XK`, '--cache', join(root, 'cache'), ...more);
    expect(await ofKosovo('--write')).toContain('karl-weiss');
    const written = JSON.parse(readFileSync(join(root, 'countries', 'xk.json'), 'utf8'));
    expect(written.sources.map(({ id }: { id: string }) => id)).toEqual(['almanac', 'wikidata']);
    expect(await ofKosovo('--write')).toContain('Nothing to change.');
  });
});
