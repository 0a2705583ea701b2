/**
 * Chinese names in both scripts. The files list mainland names in simplified and Taiwan's in traditional characters; each
 * is also printed in the other script (in Hong Kong, in Singapore, by papers for readers abroad), which this adds with
 * OpenCC's tables (npm opencc-js). Done when the files are read, so that the engine needs no tables.
 */
import { Converter } from 'opencc-js';
import type { LanguageNames, OfficeNames, PersonNames, PlaceNames, TreatyNames } from '../engine/language-names.ts';

/** Characters that OpenCC takes for other words and that names keep: 里希, 范德贝伦, 于, 台湾. */
const KEPT_IN_NAMES: ReadonlyMap<string, string> = new Map(Object.entries({ 裏: '里', 範: '范', 於: '于', 臺: '台' }));

const convertToTraditional = Converter({ from: 'cn', to: 't' });
const toSimplified = Converter({ from: 'tw', to: 'cn' });

const toTraditional = (name: string): string =>
  Array.from(convertToTraditional(name), (character) => KEPT_IN_NAMES.get(character) ?? character).join('');

/** The same names in the other script: simplified ones in traditional characters, and the other way round. */
const inOtherScript = (names: readonly string[]): string[] =>
  names.map((name) => {
    const simplified = toSimplified(name);
    return simplified === name ? toTraditional(name) : simplified;
  });

const without = (names: readonly string[], known: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => !known.includes(name));

/** The key with its list, or nothing where the list is empty: absent keys stay absent. */
const list = <Key extends string>(key: Key, names: string[]): Partial<Record<Key, string[]>> =>
  names.length > 0 ? ({ [key]: names } as Record<Key, string[]>) : {};

/** What stands alone where the file does not say: the part after the last dot of a foreign name, or the whole name. */
const standsAlone = (name: string): string => name.slice(name.lastIndexOf('·') + 1);

function personInBothScripts<Names extends Pick<PersonNames, 'name' | 'short' | 'aliases'>>(names: Names): Names {
  const { name, aliases = [] } = names;
  const short = names.short ?? [standsAlone(name)];
  const others = without(inOtherScript([name, ...aliases]), [name, ...aliases]);
  const shorts = without(inOtherScript(short), short);
  return {
    ...names,
    ...list('aliases', [...aliases, ...others]),
    ...(names.short || shorts.length > 0 ? { short: [...short, ...shorts] } : {}),
  };
}

const person = ({ taiwan, ...names }: PersonNames): PersonNames => ({
  ...personInBothScripts(names),
  ...(taiwan && { taiwan: personInBothScripts(taiwan) }),
});

function place(names: PlaceNames): PlaceNames {
  const { name, otherNames = [], demonyms = [] } = names;
  return {
    ...names,
    ...list('otherNames', without([...otherNames, ...inOtherScript([name, ...otherNames])], [name])),
    ...list('demonyms', without([...demonyms, ...inOtherScript(demonyms)], [])),
  };
}

function office(names: OfficeNames): OfficeNames {
  const { title, others = [] } = names;
  return { ...names, ...list('others', without([...others, ...inOtherScript([title, ...others])], [title])) };
}

function treaty(names: TreatyNames): TreatyNames {
  const { name, otherNames = [], ambiguousNames = [] } = names;
  const ambiguous = ambiguousNames.flatMap((each) =>
    without([each.name, ...inOtherScript([each.name])], []).map((one) => ({ ...each, name: one })),
  );
  const isAmbiguous = (one: string) => ambiguous.some((each) => each.name === one);
  const others = without([...otherNames, ...inOtherScript([name, ...otherNames])], [name]);
  return {
    ...names,
    ...list(
      'otherNames',
      others.filter((one) => !isAmbiguous(one)),
    ),
    ...(ambiguous.length > 0 ? { ambiguousNames: ambiguous } : {}),
  };
}

const mapValues = <Value>(entries: Record<string, Value>, change: (value: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));

/**
 * Chinese names with their forms in the other script added.
 *
 * @param names as the files list them
 * @returns new names; those given stay as they are
 */
export function withBothScripts(names: LanguageNames): LanguageNames {
  return {
    people: mapValues(names.people, person),
    places: mapValues(names.places, place),
    offices: mapValues(names.offices, office),
    treaties: mapValues(names.treaties, treaty),
  };
}
