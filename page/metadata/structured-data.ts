import { type Entity, readJsonLd } from './json-ld.ts';
import { readMetas } from './metas.ts';

/** What a page's head holds for machines: parsed once for each reading. */
export interface StructuredData {
  entities: Entity[];
  /** Content by name in lower case. */
  metas: ReadonlyMap<string, string>;
}

/** Reads JSON-LD and meta elements. Never throws for what a page holds. */
export const readStructuredData = (document: Document): StructuredData => ({
  entities: readJsonLd(document),
  metas: readMetas(document),
});
