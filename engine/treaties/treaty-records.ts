import type { TreatyRelation } from '../enumerations.ts';
import type { KnowledgeFiles, TreatyFile } from '../knowledge.ts';

/** A relation as seen from one side; the inverse of each is derived, so files state one direction only. */
export type RelationKind = TreatyRelation | 'implemented-by' | 'amended-by' | 'replaced-by' | 'cited-by' | 'has-part';

const INVERSE_RELATION: Record<TreatyRelation, RelationKind> = {
  precedes: 'follows',
  follows: 'precedes',
  implements: 'implemented-by',
  amends: 'amended-by',
  replaces: 'replaced-by',
  cites: 'cited-by',
  'part-of': 'has-part',
  related: 'related',
};

/** What is known of treaties in whatever language a text is. */
export interface TreatyRecords {
  readonly files: KnowledgeFiles;
  /** By id, the relations of each treaty in both directions. */
  readonly relations: ReadonlyMap<string, readonly TreatyLink[]>;
}

/** A treaty as another one is related to it. */
export interface TreatyLink {
  readonly id: string;
  readonly kind: RelationKind;
}

function relate(files: Record<string, TreatyFile>): Map<string, TreatyLink[]> {
  const relations = new Map<string, TreatyLink[]>();
  const add = (from: string, id: string, kind: RelationKind) => {
    const known = relations.get(from) ?? [];
    if (!known.some((relation) => relation.id === id)) relations.set(from, [...known, { id, kind }]);
  };
  for (const [id, file] of Object.entries(files)) {
    for (const relation of file.related) if (files[relation.id]) add(id, relation.id, relation.kind);
  }
  for (const [id, file] of Object.entries(files)) {
    for (const relation of file.related) if (files[relation.id]) add(relation.id, id, INVERSE_RELATION[relation.kind]);
  }
  return relations;
}

/** The records of the treaty files. A relation to a file that is not there is left out (the checks of `knowledge/` report it). */
export const recordTreaties = (files: KnowledgeFiles): TreatyRecords => ({
  files,
  relations: relate(files.treaties),
});

/**
 * A country's name in English by its ISO code, from its own file; the code itself where there is none.
 *
 * @param records the knowledge's files
 * @param code ISO 3166-1 alpha-2
 */
export function countryName({ files }: TreatyRecords, code: string): string {
  return files.countries[code.toLowerCase()]?.name ?? code;
}
