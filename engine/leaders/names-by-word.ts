import type { KnowledgeFiles, NamesByWord, PersonFile } from '../knowledge.ts';
import { foldedWords, spellingsOf } from './name-words.ts';

/** Linear in the number of people. Ids stand in the order of the files. */
export function listNamesByWord({
  countries,
  organisations,
}: Pick<KnowledgeFiles, 'countries' | 'organisations'>): NamesByWord {
  // A Map, not an object, while it grows: `constructor` may be somebody's name.
  const ids = new Map<string, string>();
  for (const { people } of [...Object.values(countries), ...Object.values(organisations)]) {
    for (const [id, facts] of Object.entries(people)) {
      for (const word of new Set(foldedWords(everyName(facts)))) {
        const known = ids.get(word);
        ids.set(word, known === undefined ? id : `${known} ${id}`);
      }
    }
  }
  return Object.fromEntries(ids);
}

/** All names of a person in all their spellings, in one string. */
function everyName({ name, aliases, short }: PersonFile): string {
  return [name, ...(aliases ?? []), ...(short ?? [])].flatMap((one) => [one, ...spellingsOf(one)]).join(' ');
}
