/** A small graph in Wikidata's statement model, of an invented state with the code XA, and the endpoint that serves it. */
import { createServer, type Server } from 'node:http';
import oxigraph from 'oxigraph';

const GREGORIAN = 'Q1985727';
const JULIAN = 'Q1985786';

interface Time {
  at: string;
  /** 9 a year, 10 a month, 11 a day. */
  precision?: 9 | 10 | 11;
  calendar?: string;
}

interface Held {
  person: string;
  position?: string;
  start?: Time;
  end?: Time | 'unknown';
  next?: string;
  rank?: 'NormalRank' | 'PreferredRank' | 'DeprecatedRank';
}

const PRESIDENT = 'Q100';
const FOREIGN = 'Q101';
const DEPUTY = 'Q102';

const PEOPLE: Readonly<Record<string, { name: string; de?: string; died?: string; article?: string }>> = {
  Q1: { name: 'Anna Novak', de: 'Anna Nowak', article: 'Anna Novak' },
  Q2: { name: 'Karl Weiss' },
  Q3: { name: 'Wrong Entry' },
  Q4: { name: 'Petr Horak', died: '2024-03-09' },
  Q5: { name: 'Old Ruler' },
  Q6: { name: 'Jana Mala' },
  Q7: { name: 'Ivo Maly' },
};

const day = (at: string): Time => ({ at, precision: 11 });

const HELD: readonly Held[] = [
  // Followed by Weiss, and her own end left open.
  { person: 'Q1', start: day('2010-03-01'), next: 'Q2' },
  { person: 'Q2', start: day('2018-03-01'), rank: 'PreferredRank' },
  { person: 'Q3', start: day('2015-01-01'), rank: 'DeprecatedRank' },
  // The Julian 25 October 1917: converted by the service, as its documentation says.
  {
    person: 'Q5',
    start: { at: '1917-11-07', precision: 11, calendar: JULIAN },
    end: { at: '1918-01-01', precision: 9 },
  },
  { person: 'Q5', start: { at: '1916-02-01', precision: 10, calendar: JULIAN }, end: day('1916-12-30') },
  { person: 'Q4', position: FOREIGN, start: { at: '2019-06-01', precision: 10 } },
  { person: 'Q6', position: FOREIGN, start: day('2024-04-01'), end: 'unknown' },
  // Two at once in an office of one.
  { person: 'Q7', position: FOREIGN, start: day('2025-01-10') },
  { person: 'Q1', position: FOREIGN, start: day('2025-02-10') },
  { person: 'Q2', position: DEPUTY, start: day('2009-01-01') },
];

const time = (node: string, { at, precision = 11, calendar = GREGORIAN }: Time) => `
  ${node} wikibase:timeValue "${at}T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision ${precision} ;
    wikibase:timeCalendarModel wd:${calendar} .`;

function statement({ person, position = PRESIDENT, start, end, next, rank = 'NormalRank' }: Held, at: number): string {
  const own = `<http://www.wikidata.org/entity/statement/${person}-${at}>`;
  const lines = [`wd:${person} p:P39 ${own} . ${own} ps:P39 wd:${position} ; wikibase:rank wikibase:${rank} .`];
  if (start) lines.push(`${own} pqv:P580 _:from${at} . ${time(`_:from${at}`, start)}`);
  if (end === 'unknown') lines.push(`${own} pq:P582 _:some${at} .`);
  else if (end) lines.push(`${own} pqv:P582 _:to${at} . ${time(`_:to${at}`, end)} ${own} pq:P582 "${end.at}" .`);
  if (next) lines.push(`${own} pq:P1366 wd:${next} .`);
  return lines.join('\n');
}

const person = ([id, { name, de, died, article }]: [string, (typeof PEOPLE)[string]]) =>
  [
    `wd:${id} rdfs:label "${name}"@en .`,
    de ? `wd:${id} rdfs:label "${de}"@de .` : '',
    died ? `wd:${id} wdt:P570 "${died}T00:00:00Z"^^xsd:dateTime .` : '',
    article
      ? `<https://en.wikipedia.org/wiki/${id}> schema:about wd:${id} ; schema:isPartOf <https://en.wikipedia.org/> ; schema:name "${article}"@en .`
      : '',
  ].join('\n');

const GRAPH = `
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix pq: <http://www.wikidata.org/prop/qualifier/> .
@prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix schema: <http://schema.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
wd:Q50 wdt:P297 "XA" ; wdt:P1906 wd:${PRESIDENT} .
wd:${PRESIDENT} rdfs:label "President of Ruritania"@en .
wd:${FOREIGN} rdfs:label "Minister of Foreign Affairs of Ruritania"@en ; wdt:P279 wd:Q83307 ; wdt:P1001 wd:Q50 .
wd:${DEPUTY} rdfs:label "Deputy Minister of Foreign Affairs of Ruritania"@en ; wdt:P279 wd:Q83307 ; wdt:P1001 wd:Q50 .
${Object.entries(PEOPLE).map(person).join('\n')}
${HELD.map(statement).join('\n')}
`;

/** What one request is answered with instead of the graph's own answer. */
export interface Fault {
  status?: number;
  body?: string;
}

export interface Endpoint {
  url: string;
  /** Queries answered so far, in order. */
  queries: string[];
  /** Faults for the next requests, first in first out. */
  faults: Fault[];
  close(): Promise<void>;
}

function answer(store: oxigraph.Store, query: string): string {
  const found = store.query(query, { results_format: 'json' });
  if (typeof found !== 'string') throw new Error('oxigraph answers a format as text');
  return found;
}

/** Serves the graph on loopback as a SPARQL endpoint does: POST, form-encoded, JSON results. */
export async function serveGraph(): Promise<Endpoint> {
  const store = new oxigraph.Store();
  store.load(GRAPH, { format: 'text/turtle' });
  const queries: string[] = [];
  const faults: Fault[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const fault = faults.shift();
      const query = new URLSearchParams(body).get('query') ?? '';
      if (!fault) queries.push(query);
      response.writeHead(fault?.status ?? 200, { 'Content-Type': 'application/sparql-results+json' });
      // `?state=XK` serves the same graph under another code.
      const state = /state=([A-Z]{2})/.exec(request.url ?? '')?.[1] ?? 'XA';
      response.end(fault ? (fault.body ?? '') : answer(store, query).replaceAll('"XA"', `"${state}"`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/sparql`,
    queries,
    faults,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
