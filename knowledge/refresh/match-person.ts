/** Whom a statement means: someone the files know, someone new, or a question for a person to decide. */
import type { PersonFile } from '../../engine/knowledge.ts';
import { type OfficesParts, placeOf } from './files.ts';
import type { StatedPerson } from './statement.ts';

export type PersonMatch =
  | { kind: 'known'; id: string }
  | { kind: 'new'; id: string }
  | { kind: 'unclear'; ids: string[] };

interface KnownPerson {
  id: string;
  facts: PersonFile;
  /** Places they are defined in or hold an office of. */
  places: Set<string>;
  /** Year in which the first of their terms began; infinite where none is known. */
  firstYear: number;
}

/** Letters without marks, in lower case, words separated by one space: `Şimşek` and `Simsek` are one. */
const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const foldedNamesOf = ({ name, aliases }: Pick<PersonFile, 'name' | 'aliases'>) =>
  [name, ...(aliases ?? [])].map(foldName);

const kebab = (name: string) =>
  foldName(name)
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-') || 'person';

/** Birthdays differ only where both are known as far as both go: 1950 and 1950-03-02 agree. */
const bornApart = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);

/** A president of 1961 is not the senator of the same name who was born in 1951. */
const heldOfficeAsChild = (born: string | undefined, firstYear: number) =>
  born !== undefined && firstYear < Number(born.slice(0, 4)) + 18;

/** Finds people by Wikidata id, then by full name within the place; knows the ids it gave out in this run. */
export class PersonMatcher {
  private readonly people = new Map<string, KnownPerson>();
  private readonly byName = new Map<string, KnownPerson[]>();
  private readonly byWikidata = new Map<string, KnownPerson>();

  constructor(parts: OfficesParts) {
    for (const [file, part] of Object.entries(parts))
      for (const [id, facts] of Object.entries(part.people)) this.add(id, facts, placeOf(file));
    for (const [file, part] of Object.entries(parts))
      for (const office of part.offices)
        for (const { person, start } of office.terms) {
          const known = this.people.get(person);
          known?.places.add(placeOf(file));
          if (known) known.firstYear = Math.min(known.firstYear, Number(start.slice(0, 4)));
        }
  }

  /** Makes a person known, so that later statements of this run find them. */
  add(id: string, facts: PersonFile, place: string): void {
    const known: KnownPerson = { id, facts, places: new Set([place]), firstYear: Number.POSITIVE_INFINITY };
    this.people.set(id, known);
    if (facts.wikidata) this.byWikidata.set(facts.wikidata, known);
    for (const name of new Set(foldedNamesOf(facts))) this.byName.set(name, [...(this.byName.get(name) ?? []), known]);
  }

  match(stated: StatedPerson, place: string): PersonMatch {
    const same = stated.wikidata ? this.byWikidata.get(stated.wikidata) : undefined;
    if (same) return { kind: 'known', id: same.id };
    const named = new Set(foldedNamesOf(stated).flatMap((name) => this.byName.get(name) ?? []));
    // A Wikidata id or a birthday of their own makes two namesakes two people.
    const possible = [...named].filter(
      ({ facts, firstYear }) =>
        !(facts.wikidata && stated.wikidata) &&
        !bornApart(facts.born, stated.born) &&
        !heldOfficeAsChild(stated.born, firstYear),
    );
    const here = possible.filter(({ places }) => places.has(place));
    const [only, ...others] = here;
    if (only && others.length === 0) return { kind: 'known', id: only.id };
    if (only) return { kind: 'unclear', ids: here.map(({ id }) => id) };
    return { kind: 'new', id: this.freeId(stated.name, place) };
  }

  private freeId(name: string, place: string): string {
    const id = kebab(name);
    if (!this.people.has(id)) return id;
    const local = `${id}-${place.split('/')[1] ?? ''}`;
    for (let at = 2; ; at++) {
      const free = at === 2 ? local : `${local}-${at}`;
      if (!this.people.has(free)) return free;
    }
  }
}
