/** Asks a SPARQL endpoint, politely: named, retried with back-off, every answer kept on disk so that a run can resume. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pRetry, { AbortError } from 'p-retry';
import { z } from 'zod';
import { readShape } from './shape.ts';
import { BrokenSource } from './statement.ts';

/** Who asks, as https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy wants it. */
export const AGENT =
  'Backgrounder-refresh/1.0 (https://github.com/backgrounder/backgrounder; knowledge refresh, weekly)';

const Answer = z.object({
  results: z.object({
    bindings: z.array(z.record(z.string(), z.object({ type: z.string(), value: z.string() }))),
  }),
});

/** One solution: variables to values; unbound ones are absent. Blank nodes are `type: bnode`. */
export type EndpointRow = z.output<typeof Answer>['results']['bindings'][number];
/** @returns all rows of one query */
export type Ask = (query: string) => Promise<EndpointRow[]>;

export interface AskOptions {
  endpoint: string;
  /** Folder for answers; those of the same query and day are read from it instead of asked again. */
  cache: string;
  /** ISO day: answers of another day are asked anew. */
  day: string;
  retries?: number;
  /** Milliseconds before the first retry, doubled each time. Wikimedia asks clients to slow down on 429 and 5xx. */
  firstWait?: number;
}

const isWorthRetrying = (status: number) => status === 429 || status >= 500;

async function fetchAnswer(endpoint: string, query: string): Promise<string> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'User-Agent': AGENT,
      Accept: 'application/sparql-results+json',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ query }),
  });
  if (response.ok) return response.text();
  const error = new BrokenSource(`${endpoint} answered ${response.status} ${response.statusText}`.trim());
  throw isWorthRetrying(response.status) ? error : new AbortError(error);
}

function readAnswer(text: string, endpoint: string): EndpointRow[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // The query service answers 200 and stops in mid-sentence when its own time runs out.
    throw new BrokenSource(`${endpoint} sent half an answer or none in JSON`);
  }
  return readShape(Answer, data, endpoint).results.bindings;
}

/**
 * @throws BrokenSource where the endpoint cannot be reached, refuses, or sends something else than a whole answer
 */
export function askEndpoint({ endpoint, cache, day, retries = 4, firstWait = 2000 }: AskOptions): Ask {
  const folder = join(cache, day);
  return async (query) => {
    const path = join(
      folder,
      `${createHash('sha256').update(`${endpoint}\n${query}`).digest('hex').slice(0, 32)}.json`,
    );
    if (existsSync(path)) return readAnswer(readFileSync(path, 'utf8'), endpoint);
    const ask = async () => {
      const text = await fetchAnswer(endpoint, query);
      return { text, rows: readAnswer(text, endpoint) };
    };
    try {
      const { text, rows } = await pRetry(ask, {
        retries,
        minTimeout: firstWait,
        // A lost connection is a TypeError, which p-retry takes for a fault of the program where it does not know the words.
        shouldRetry: () => true,
      });
      mkdirSync(folder, { recursive: true });
      // Renamed once whole, so that a run killed here leaves no half answer behind.
      writeFileSync(`${path}.part`, text);
      renameSync(`${path}.part`, path);
      return rows;
    } catch (error) {
      if (error instanceof BrokenSource) throw error;
      throw new BrokenSource(
        `${endpoint} cannot be reached: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
}
