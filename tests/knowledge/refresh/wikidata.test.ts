import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OfficesPart } from '../../../engine/knowledge.ts';
import { readWikidata } from '../../../knowledge/refresh/adapters/wikidata.ts';
import { type Ask, askEndpoint } from '../../../knowledge/refresh/ask-endpoint.ts';
import { merge } from '../../../knowledge/refresh/merge.ts';
import { BrokenSource } from '../../../knowledge/refresh/statement.ts';
import { type Endpoint, serveGraph } from './wikidata-graph.ts';

const DAY = '2026-11-30';
const empty = (id: string, kind: 'head-of-state' | 'foreign') => ({ id, title: id, kind, terms: [], sources: ['s'] });
const xa: OfficesPart = {
  people: {},
  offices: [empty('president', 'head-of-state'), empty('foreign-minister', 'foreign')],
  sources: [{ id: 's', title: 'S', asOf: '2020-01-01' }],
  unconfirmed: [],
};
const parts = { 'countries/xa': xa };

let endpoint: Endpoint;
let cache: string;
const ask = (): Ask => askEndpoint({ endpoint: endpoint.url, cache, day: DAY, retries: 2, firstWait: 1 });
const read = () => readWikidata(ask(), parts, DAY);

beforeAll(async () => {
  endpoint = await serveGraph();
});
afterAll(() => endpoint.close());
beforeEach(() => {
  if (cache) rmSync(cache, { recursive: true, force: true });
  cache = mkdtempSync(join(tmpdir(), 'refresh-'));
  endpoint.faults.length = 0;
  endpoint.queries.length = 0;
});

async function terms(kind: string) {
  const { statements } = await read();
  return statements
    .filter(({ office }) => office.kind === kind)
    .map(({ person, start, end, endUnknown }) => [person.name, start, endUnknown ? 'some day' : end])
    .sort();
}

describe('what a real engine answers', () => {
  test('presidents: the follower ends an open term, wrong entries are left out, Julian days come converted', async () => {
    expect(await terms('head-of-state')).toEqual([
      ['Anna Novak', '2010-03-01', '2018-03-01'],
      ['Karl Weiss', '2018-03-01', null],
      // The month is of the other calendar: only its year is sure.
      ['Old Ruler', '1916', '1916-12-30'],
      ['Old Ruler', '1917-11-07', '1918'],
    ]);
  });
  test('ministers: by their title, without deputies; months stay months; the dead hold nothing', async () => {
    expect(await terms('foreign')).toEqual([
      ['Anna Novak', '2025-02-10', null],
      ['Ivo Maly', '2025-01-10', null],
      ['Jana Mala', '2024-04-01', 'some day'],
      ['Petr Horak', '2019-06', '2024-03-09'],
    ]);
  });
  test('people come with their item, article and names in other languages', async () => {
    const { statements } = await read();
    expect(statements.find(({ person }) => person.name === 'Anna Novak')?.person).toEqual({
      name: 'Anna Novak',
      wikidata: 'Q1',
      wikipedia: 'Anna Novak',
      labels: { en: 'Anna Novak', de: 'Anna Nowak' },
    });
  });
  test('of two at once in an office of one the second is asked about', async () => {
    const proposal = merge(parts, await read());
    const foreign = proposal.changes.filter(({ office }) => office === 'foreign-minister');
    const running = foreign.filter(({ after }) => after.end === undefined).map(({ after }) => after.person);
    expect(running).toContain('ivo-maly');
    expect(proposal.questions.map(({ person, text }) => `${person}: ${text}`)).toContain(
      'Anna Novak: from 2025-02-10 there, while ivo-maly has it from 2025-01-10 to now here',
    );
  });
});

describe('an endpoint in trouble', () => {
  test('is asked again after 429 and 503', async () => {
    endpoint.faults.push({ status: 429 }, { status: 503 });
    expect((await read()).statements.length).toBeGreaterThan(0);
  });
  test('is left alone after a refusal', async () => {
    endpoint.faults.push({ status: 400 });
    await expect(read()).rejects.toThrow(/answered 400/);
    expect(endpoint.queries).toEqual([]);
  });
  test('half an answer is none', async () => {
    const half = { body: '{"head":{"vars":["position"]},"results":{"bindings":[{"position":{"type":"uri"' };
    endpoint.faults.push(half, half, half);
    await expect(read()).rejects.toThrow(BrokenSource);
    expect(readdirSync(cache)).toEqual([]);
  });
  test('an answer of another shape is none', async () => {
    const other = { body: '{"results":[]}' };
    endpoint.faults.push(other, other, other);
    await expect(read()).rejects.toThrow(/has not the shape it had: results/);
  });
  test('nobody at the other end', async () => {
    const nowhere = askEndpoint({ endpoint: 'http://127.0.0.1:1/sparql', cache, day: DAY, retries: 1, firstWait: 1 });
    await expect(readWikidata(nowhere, parts, DAY)).rejects.toThrow(/cannot be reached/);
  });
});

describe('a run that was stopped half-way', () => {
  test('asks only what it has no answer to', async () => {
    await read();
    const whole = endpoint.queries.length;
    const stopped = readdirSync(join(cache, DAY)).at(0);
    rmSync(join(cache, DAY, stopped ?? ''));
    endpoint.queries.length = 0;
    await read();
    expect([whole > 1, endpoint.queries.length]).toEqual([true, 1]);
  });
  test('asks anew on another day', async () => {
    await read();
    endpoint.queries.length = 0;
    await readWikidata(askEndpoint({ endpoint: endpoint.url, cache, day: '2026-12-07' }), parts, '2026-12-07');
    expect(endpoint.queries.length).toBeGreaterThan(1);
  });
});
