import type { KnowledgeFiles } from '../knowledge.ts';

/** A treaty as a list shows it and a search finds it. */
export interface TreatySummary {
  id: string;
  name: string;
  formalName: string;
  /** All other names: spellings, abbreviations, names in other languages. */
  names: string[];
  kind: string;
  themes: string[];
  /** ISO day, month or year. */
  signed: string;
  /** ISO codes and names of parties that are no states. */
  parties: string[];
}

/** All treaties in order of their names in English. */
export function listTreaties({ treaties }: Pick<KnowledgeFiles, 'treaties'>): TreatySummary[] {
  return Object.entries(treaties)
    .map(([id, { name, formalName, names, ambiguousNames = [], kind, themes, signed, parties }]) => ({
      id,
      name,
      formalName,
      names: [...names, ...ambiguousNames.map((one) => one.name)],
      kind,
      themes,
      signed: signed.date,
      parties,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
