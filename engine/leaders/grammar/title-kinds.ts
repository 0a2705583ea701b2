import type { OfficeKind } from '../../enumerations.ts';
import type { KnowledgeFiles, TitleKinds } from '../../knowledge.ts';
import { simpleTitle } from '../role-fit.ts';

/** Counts the kinds in all files. Linear in the number of terms. */
export function countTitleKinds(files: Pick<KnowledgeFiles, 'countries' | 'organisations'>): TitleKinds {
  const counts = new Map<string, Map<OfficeKind, number>>();
  const count = (title: string, kind: OfficeKind) => {
    const key = simpleTitle(title);
    const kinds = counts.get(key) ?? new Map<OfficeKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    counts.set(key, kinds);
  };
  for (const { offices } of [...Object.values(files.countries), ...Object.values(files.organisations)]) {
    for (const { title, titles, kind, terms } of offices) {
      for (const each of new Set([title, ...(titles ?? []), ...terms.flatMap((term) => term.title ?? [])]))
        count(each, kind);
    }
  }
  const inOrder = (kinds: Map<OfficeKind, number>) => [...kinds].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
  return new Map([...counts].map(([title, kinds]) => [title, inOrder(kinds)]));
}
