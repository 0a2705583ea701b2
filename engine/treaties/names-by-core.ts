import { type Core, type CoreLookup, readCore } from './core-words.ts';
import { hasFewStates, isGeneric } from './generic-name.ts';
import type { IndexedTreaty } from './indexed-treaty.ts';
import { type RawName, readNameForm } from './name-forms.ts';

/** A treaty whose name has a core, and whether that name was a safe one. */
export interface CoreEntry {
  id: string;
  core: Core;
  /** False where the name is one that several share. */
  safe: boolean;
}

/** Treaties by the core of their names. */
export interface NamesByCore {
  like: (core: Core) => readonly CoreEntry[];
}

/** All names in one text, folded, so that the names with a word are found without splitting any. */
interface Haystack {
  text: string;
  /** Where each name starts in `text`, in order. */
  starts: number[];
}

function stack(raw: readonly RawName[], fold: (word: string) => string): Haystack {
  const starts: number[] = [];
  const folded: string[] = [];
  let length = 0;
  for (const { name } of raw) {
    const one = fold(name);
    starts.push(length);
    folded.push(one);
    length += one.length + 1;
  }
  return { text: folded.join('\n'), starts };
}

/** Indexes of the names that contain a word. */
function namesWith({ text, starts }: Haystack, word: string): number[] {
  const found: number[] = [];
  let name = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    while ((starts[name + 1] ?? Infinity) <= at) name++;
    if (found.at(-1) !== name) found.push(name);
  }
  return found;
}

function entryOf(raw: RawName, treaty: IndexedTreaty | undefined, lookup: CoreLookup): CoreEntry | null {
  const form = readNameForm(raw, lookup);
  if (!form || form.words.length < 2) return null;
  const words = lookup.text.splitWords(form.name);
  const core = readCore(words, lookup);
  const shared = treaty !== undefined && hasFewStates(treaty) && isGeneric(words, lookup);
  return core.key && core.head ? { id: raw.id, core, safe: form.needs.length === 0 && !shared } : null;
}

/**
 * Looks cores up without an index of their own: the few names that share the longest proper word, or the treaties of the
 * same countries, are read and compared. Each core is looked up once.
 *
 * @param raw all names of all treaties
 * @param treaties by id
 */
export function listByCore(
  raw: readonly RawName[],
  treaties: ReadonlyMap<string, IndexedTreaty>,
  lookup: CoreLookup,
): NamesByCore {
  let haystack: Haystack | null = null;
  const known = new Map<string, CoreEntry[]>();
  const namesNear = (core: Core): RawName[] => {
    const proper = core.key.split(' ').filter((word) => !word.startsWith('+'));
    const longest = core.countriesOnly ? undefined : proper.sort((a, b) => b.length - a.length)[0];
    haystack ??= stack(raw, lookup.text.fold);
    if (longest) return namesWith(haystack, longest).flatMap((i) => raw[i] ?? []);
    if (core.countries.length === 0) return [];
    const ids = new Set<string>();
    for (const { id, states } of treaties.values())
      if (core.countries.every((code) => states.includes(code))) ids.add(id);
    return raw.filter(({ id }) => ids.has(id));
  };
  return {
    like(core) {
      const before = known.get(core.key);
      if (before) return before;
      const entries = namesNear(core).flatMap((one) => entryOf(one, treaties.get(one.id), lookup) ?? []);
      const alike = entries.filter((entry) => entry.core.key === core.key);
      known.set(core.key, alike);
      return alike;
    },
  };
}
