/** The queries to Wikidata. Items and properties: https://www.wikidata.org/wiki/Wikidata:List_of_properties */

const SPARQL_PREFIXES = `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX schema: <http://schema.org/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
`;

/** Rows a page: the public service stops after 60 seconds, which a thousand rows of either query stay well below. */
export const PAGE_ROWS = 1000;

const page = (at: number) => `LIMIT ${PAGE_ROWS} OFFSET ${at * PAGE_ROWS}`;

const values = (ids: readonly string[]) => ids.map((id) => `wd:${id}`).join(' ');

/**
 * Positions of states: P1906 and P1313 lead from a state to the office of its heads; ministers' are subclasses of
 * minister (Q83307) that apply to the state (P1001). P576 is the day a position was abolished.
 */
export const positionsQuery = (at: number): string => `${SPARQL_PREFIXES}
SELECT DISTINCT ?position ?label ?iso ?role WHERE {
  { ?state wdt:P1906 ?position . BIND("head-of-state" AS ?role) }
  UNION { ?state wdt:P1313 ?position . BIND("head-of-government" AS ?role) }
  UNION { ?position wdt:P279+ wd:Q83307 ; wdt:P1001 ?state . BIND("minister" AS ?role) }
  ?state wdt:P297 ?iso .
  ?position rdfs:label ?label . FILTER(LANG(?label) = "en")
  FILTER NOT EXISTS { ?position wdt:P576 ?abolished }
}
ORDER BY ?position ?iso ?role ${page(at)}`;

/**
 * Who held positions (P39) from (P580) and until (P582) when, replaced by whom (P1366). A statement that someone marked
 * as wrong has the deprecated rank. An end that is known to exist and not when is a blank node.
 *
 * @param positions their Wikidata ids: `Q191954`
 * @param at which page of the answers, from 0
 */
export const holdersQuery = (positions: readonly string[], at: number): string => `${SPARQL_PREFIXES}
SELECT ?statement ?position ?person ?name ?start ?startPrecision ?startCalendar ?end ?endPrecision ?endCalendar ?endNode ?next ?acting ?died ?born ?article WHERE {
  VALUES ?position { ${values(positions)} }
  ?person p:P39 ?statement .
  ?statement ps:P39 ?position ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  ?person rdfs:label ?name . FILTER(LANG(?name) = "en")
  OPTIONAL { ?statement pqv:P580 ?from . ?from wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ; wikibase:timeCalendarModel ?startCalendar . }
  OPTIONAL { ?statement pqv:P582 ?until . ?until wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ; wikibase:timeCalendarModel ?endCalendar . }
  OPTIONAL { ?statement pq:P582 ?endNode . }
  OPTIONAL { ?statement pq:P1366 ?next . }
  OPTIONAL { ?statement pq:P5102|pq:P3831 ?acting . FILTER(?acting = wd:Q4676866) }
  OPTIONAL { ?person wdt:P570 ?died . }
  OPTIONAL { ?person wdt:P569 ?born . }
  OPTIONAL { ?page schema:about ?person ; schema:isPartOf <https://en.wikipedia.org/> ; schema:name ?article . }
}
ORDER BY ?statement ?start ?end ?next ${page(at)}`;

/**
 * Labels and other names of people in the languages of the interface.
 *
 * @param people their Wikidata ids
 * @param languages BCP 47 tags
 * @param at which page of the answers, from 0
 */
export const namesQuery = (
  people: readonly string[],
  languages: readonly string[],
  at: number,
): string => `${SPARQL_PREFIXES}
SELECT ?person ?kind ?name (LANG(?name) AS ?language) WHERE {
  VALUES ?person { ${values(people)} }
  { ?person rdfs:label ?name . BIND("label" AS ?kind) } UNION { ?person skos:altLabel ?name . BIND("alias" AS ?kind) }
  FILTER(LANG(?name) IN (${languages.map((tag) => `"${tag}"`).join(', ')}))
}
ORDER BY ?person ?kind ?language ?name ${page(at)}`;
