import { findAll } from '../dom/unclobbered.ts';

/** An object of a page's JSON-LD, as found: every value is to be checked before use. */
export type Entity = Record<string, unknown>;

/** Ten times what an article needs: a longer script is a catalogue or a data set, and reading it would be felt. */
const LONGEST_SCRIPT = 300_000;
/** Front pages list hundreds. */
const MOST_ENTITIES = 200;

/**
 * Reads all `application/ld+json` scripts, with the mistakes that pages make in them. Never throws. Gives the things the page
 * describes, those of `@graph` and arrays side by side; not what they are made of.
 */
export function readJsonLd(document: Document): Entity[] {
  const entities: Entity[] = [];
  for (const script of findAll(document, 'script[type*="ld+json" i]', 30)) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT) continue;
    try {
      collectEntities(parseLoosely(text), entities, 0);
    } catch {
      // Not to be read even with its usual mistakes put right: the page has other traces.
    }
  }
  return entities;
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // HTML comments, CDATA or a semicolon around it, line breaks within strings, commas before a bracket.
    const bare = text.replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, '');
    return JSON.parse(
      bare
        // From the first opening bracket through the last closing one.
        .slice(bare.search(/[{[]/), bare.search(/[}\]][^}\]]*$/) + 1)
        .replace(/\p{Cc}/gu, ' ')
        .replace(/,(?=\s*[}\]])/g, ''),
    );
  }
}

function collectEntities(value: unknown, entities: Entity[], depth: number): void {
  // An array in an array in a graph: deeper is beyond what pages write.
  if (depth > 4 || entities.length >= MOST_ENTITIES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectEntities(item, entities, depth + 1);
    return;
  }
  const entity = value as Entity;
  if ('@type' in entity) entities.push(entity);
  collectEntities(entity['@graph'], entities, depth + 1);
  collectEntities(entity.mainEntity, entities, depth + 1);
}

/** Names of an entity's types without the vocabulary's address: `NewsArticle`. */
export function typesOf(entity: Entity): string[] {
  const type = entity['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));
}
