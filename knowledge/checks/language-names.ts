/** Checks of the names that a language's news writes: `knowledge/languages/<tag>/`. */
import type { KnowledgeFiles } from '../../engine/knowledge.ts';
import type { LanguageNames, PersonNames, TreatyNames } from '../../engine/language-names.ts';
import { once } from '../../engine/lazy.ts';
import type { LanguageFiles } from '../read-language-names.ts';
import { languageFiles } from '../schema/language-names.ts';
import type { Finding } from './finding.ts';
import { findNamesakes } from './namesakes.ts';
import { homesOf } from './people.ts';

/** The letters in which a language writes names, by its tag; Latin where none is listed. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  zh: /\p{Script=Han}/u,
};
const LATIN = /\p{Script=Latin}/u;
/** The numbers of kings and popes are Latin letters everywhere: `Карл III`. */
const NUMERAL = /^[IVX]+$/;

type Say = (file: string, message: string) => void;
type Kind = keyof LanguageNames;
type NamesFile = { path: string; kind: Kind; file: Partial<LanguageNames> & { unverified: string[] } };

const lettersOf = (name: string): string[] => name.match(/[\p{L}\p{M}]+/gu) ?? [];

/** Whether every letter of a word is of the language's script. */
const isOfScript = (word: string, tag: string): boolean => {
  const script = SCRIPTS[tag] ?? LATIN;
  return Array.from(word).every((character) => !/\p{L}/u.test(character) || script.test(character));
};

/** Whether a word has letters of two scripts, one of which only looks like the other: a Latin `a` in `Путин`. */
const isPartlyForeign = (word: string, tag: string): boolean =>
  !isOfScript(word, tag) && Array.from(word).some((character) => (SCRIPTS[tag] ?? LATIN).test(character));

const writtenNames = ({
  name,
  short = [],
  aliases = [],
}: Pick<PersonNames, 'name' | 'short' | 'aliases'>): string[] => [name, ...short, ...aliases];

const peopleForms = (one: PersonNames): string[] => [
  ...writtenNames(one),
  ...(one.taiwan ? writtenNames(one.taiwan) : []),
];

const treatyForms = ({ name, otherNames = [], ambiguousNames = [] }: TreatyNames): string[] => [
  name,
  ...otherNames,
  ...ambiguousNames.map((each) => each.name),
];

/** Every form of every entry of one file, by the entry's key. */
function formsByKey(file: Partial<LanguageNames>): [string, string[]][] {
  const { people = {}, places = {}, offices = {}, treaties = {} } = file;
  return [
    ...Object.entries(people).map(([id, one]): [string, string[]] => [id, peopleForms(one)]),
    ...Object.entries(places).map(([id, { name, otherNames = [], demonyms = [] }]): [string, string[]] => [
      id,
      [name, ...otherNames, ...demonyms],
    ]),
    ...Object.entries(offices).map(([key, { title, feminine, others = [] }]): [string, string[]] => [
      key,
      [title, ...(feminine ? [feminine] : []), ...others],
    ]),
    ...Object.entries(treaties).map(([id, one]): [string, string[]] => [id, treatyForms(one)]),
  ];
}

/** English titles of offices in the knowledge, in small letters. */
function knownTitles(knowledge: KnowledgeFiles): Set<string> {
  const titles = new Set<string>();
  for (const file of [...Object.values(knowledge.countries), ...Object.values(knowledge.organisations)]) {
    for (const { title, titles: others = [], terms } of file.offices) {
      for (const one of [title, ...others, ...terms.map((term) => term.title ?? title)]) titles.add(one.toLowerCase());
    }
  }
  return titles;
}

/** Names stand for someone or something that the knowledge has. */
function checkKeys({ path, kind, file }: NamesFile, knowledge: KnowledgeFiles, say: Say): void {
  const titles = once(() => knownTitles(knowledge));
  const known: Record<Kind, (key: string) => boolean> = {
    people: (key) => homesOf(knowledge).has(key),
    places: (key) => key in knowledge.countries || key in knowledge.organisations,
    offices: (key) => titles().has(key),
    treaties: (key) => key in knowledge.treaties,
  };
  const keys = formsByKey(file).map(([key]) => key);
  const isKnown = known[kind];
  for (const key of keys) {
    if (!isKnown(key)) say(path, `"${key}" is nothing the knowledge has; correct the key or delete the entry.`);
  }
  for (const key of file.unverified) {
    if (!keys.includes(key)) say(path, `"unverified" lists "${key}", which has no names here; delete it there.`);
  }
}

/** Names are in the language's letters, and no form stands twice. */
function checkForms({ path, kind, file }: NamesFile, tag: string, say: Say): void {
  for (const [key, forms] of formsByKey(file)) {
    for (const form of forms) {
      const words = lettersOf(form).filter((word) => !NUMERAL.test(word));
      const bad = words.find((word) => (kind === 'people' ? !isOfScript(word, tag) : isPartlyForeign(word, tag)));
      if (bad) say(path, `"${form}" of "${key}" has letters of another script in "${bad}"; write it anew.`);
    }
  }
  const { people = {}, places = {}, treaties = {} } = file;
  const lists: [string, readonly string[]][] = [
    ...Object.entries(people).map(([id, one]): [string, string[]] => [id, [one.name, ...(one.aliases ?? [])]]),
    ...Object.entries(places).map(([id, one]): [string, string[]] => [id, [one.name, ...(one.otherNames ?? [])]]),
    ...Object.entries(treaties).map(([id, one]): [string, string[]] => [id, [one.name, ...(one.otherNames ?? [])]]),
  ];
  for (const [key, list] of lists) {
    const twice = list.find((one, at) => list.indexOf(one) !== at);
    if (twice !== undefined) say(path, `"${key}" has "${twice}" twice; delete one.`);
  }
}

/** People who share what stands alone are listed, so that whoever adds one sees it. */
function checkNamesakes(
  path: string,
  file: LanguageFiles['people'][string],
  knowledge: KnowledgeFiles,
  say: Say,
): void {
  const found = findNamesakes(file.people, knowledge);
  const listed = file.namesakes ?? {};
  for (const form of new Set([...Object.keys(found), ...Object.keys(listed)])) {
    const [is = '', says = ''] = [found[form]?.join(', '), listed[form]?.join(', ')];
    if (is === says) continue;
    say(
      path,
      `"${form}" stands alone for ${is || 'one at most'}, "namesakes" says ${says || 'nothing'}; list who it is.`,
    );
  }
}

/** Each country and organisation has a name, and no one is named in two regions. */
function checkWhole(folder: string, files: LanguageFiles, knowledge: KnowledgeFiles, say: Say): void {
  for (const id of [...Object.keys(knowledge.countries), ...Object.keys(knowledge.organisations)]) {
    if (!(id in files.places.places)) say(`${folder}/places.json`, `"${id}" has no name; add one.`);
  }
  const regions = new Map<string, string>();
  for (const [region, { people }] of Object.entries(files.people)) {
    for (const id of Object.keys(people)) {
      const other = regions.get(id);
      if (other) say(`${folder}/people/${region}.json`, `"${id}" is in ${other}.json as well; keep one.`);
      regions.set(id, region);
    }
  }
}

/**
 * Everything wrong with one language's names; empty where all is well.
 *
 * @param tag the language's folder: `ru`
 */
export function checkLanguageNames(tag: string, files: LanguageFiles, knowledge: KnowledgeFiles): Finding[] {
  const folder = `knowledge/languages/${tag}`;
  const findings: Finding[] = [];
  const say: Say = (file, message) =>
    findings.push({ file, rule: 'language-names', message: `${file} (language-names): ${message}` });
  const regions = Object.entries(files.people).map(([region, file]) => ({
    path: `${folder}/people/${region}.json`,
    file,
  }));
  const all: NamesFile[] = [
    ...regions.map(({ path, file }) => ({ path, kind: 'people' as const, file })),
    { path: `${folder}/places.json`, kind: 'places', file: files.places },
    { path: `${folder}/offices.json`, kind: 'offices', file: files.offices },
    { path: `${folder}/treaties.json`, kind: 'treaties', file: files.treaties },
  ];
  for (const { path, kind, file } of all) {
    for (const issue of languageFiles[kind].safeParse(file).error?.issues ?? []) {
      say(path, `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}; correct that field.`);
    }
  }
  if (findings.length > 0) return findings;
  for (const each of all) {
    checkKeys(each, knowledge, say);
    checkForms(each, tag, say);
  }
  for (const { path, file } of regions) checkNamesakes(path, file, knowledge, say);
  checkWhole(folder, files, knowledge, say);
  return findings;
}
