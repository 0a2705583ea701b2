import { once } from '../lazy.ts';
import { filterByStems } from '../text/word-filter.ts';
import type { Word } from '../text/words.ts';
import { type NameForm, type RawName, readForms } from './name-forms.ts';
import type { NameLanguage } from './treaty-words.ts';
import { readYear } from './year-beside.ts';

/** Names by how they begin. */
export interface NamesByBeginning {
  /** The names that may start at a word of a text, longest first. */
  startingAt: (words: readonly Word[], at: number) => readonly NameForm[];
}

/** How many words tell names apart that begin with `Treaty` or `Convention`, as a third of all do. */
const BEGINNING = 3;

const NO_FORMS: readonly NameForm[] = [];

/** The forms of one beginning, longest first. */
interface FormsFromBeginning {
  all: readonly NameForm[];
  /** Those of one word. */
  alone: readonly NameForm[];
  /** By what may be their second word, each with those of one word behind. */
  followedBy: ReadonlyMap<string, readonly NameForm[]>;
}

function groupBySecondWord(all: readonly NameForm[]): FormsFromBeginning {
  const alone = all.filter(({ words }) => words.length === 1);
  const followedBy = new Map<string, NameForm[]>();
  for (const form of all) {
    for (const second of new Set([...form.words.slice(1, 2), ...(form.stems[1] ?? [])])) {
      const known = followedBy.get(second);
      if (known) known.push(form);
      else followedBy.set(second, [form]);
    }
  }
  for (const forms of followedBy.values()) forms.push(...alone);
  return { all, alone, followedBy };
}

/** UTF-16 units of a name in which its first three words stand, whatever the language. */
const BEGINNING_UNITS = 80;

/** Three plain words, and nothing that could belong to the third behind them. */
const THREE_PLAIN_WORDS = /^[A-Za-z]+ [A-Za-z]+ [A-Za-z]+(?=[ ,]|$)/;

/** The first words of a name, folded, at most three: without the year and the article in front. */
function firstWords(name: string, { text, rules }: NameLanguage): string[] {
  const words = text.splitWords(name.slice(0, BEGINNING_UNITS)).map((word) => word.folded);
  const opens = (word: string) =>
    rules.names.articles.has(word) || rules.years.units.has(word) || readYear(word) !== null;
  const first = words.findIndex((word) => !opens(word));
  return first < 0 ? [] : words.slice(first, first + BEGINNING);
}

/**
 * What a name is listed by: its first word in all forms it may take, or its first three where that word is a head noun,
 * with which many names begin; a head noun that is inflected is listed by itself.
 */
function beginningsOf(name: string, language: NameLanguage): readonly string[] {
  const { heads, articles } = language.rules.names;
  // Most names begin with one plain word: reading it without a pattern halves the time of a start.
  const plain = /^[A-Za-z]+(?= )/.exec(name)?.[0].toLowerCase();
  if (plain && !articles.has(plain)) {
    const stems = language.text.stems(plain);
    if (!heads.has(plain)) return stems;
    const three = stems.length === 1 ? THREE_PLAIN_WORDS.exec(name)?.[0] : undefined;
    if (three !== undefined) return [three.toLowerCase()];
  }
  const words = firstWords(name, language);
  const [first] = words;
  if (first === undefined) return [];
  const stems = language.text.stems(first);
  return heads.has(first) && stems.length === 1 ? [words.join(' ')] : stems;
}

/**
 * Sorts names into lists by how they begin; a list is split into words when a text first asks for it.
 *
 * @param raw all names, those with a rule before those without
 */
export function listByBeginning(raw: readonly RawName[], language: NameLanguage): NamesByBeginning {
  const lists = new Map<string, { raw: RawName[]; forms: FormsFromBeginning | null }>();
  for (const one of raw) {
    for (const beginning of beginningsOf(one.name, language)) {
      const list = lists.get(beginning);
      if (list) list.raw.push(one);
      else lists.set(beginning, { raw: [one], forms: null });
    }
  }
  const formsOf = (beginning: string, next: Word | undefined): readonly NameForm[] => {
    const list = lists.get(beginning);
    if (list === undefined) return NO_FORMS;
    list.forms ??= groupBySecondWord(readForms(list.raw, language).sort((a, b) => b.words.length - a.words.length));
    const { all, alone, followedBy } = list.forms;
    if (next === undefined) return alone;
    // Of a word that may stand for several it is seen when the names are compared.
    return language.text.stems(next.folded).length > 1 ? all : (followedBy.get(next.folded) ?? alone);
  };
  /** The forms listed by a head noun with the words that follow it in the text, or by one word. */
  const formsAt = (first: string, words: readonly Word[], at: number): readonly NameForm[] => {
    const next = words[at + 1];
    if (!language.rules.names.heads.has(first)) return formsOf(first, next);
    const beginning = [first, ...words.slice(at + 1, at + BEGINNING).map((word) => word.folded)];
    return [beginning, beginning.slice(0, 2), beginning.slice(0, 1)].flatMap((listed) =>
      formsOf(listed.join(' '), next),
    );
  };
  const beginnings = once(() =>
    filterByStems(new Set([...lists.keys(), ...language.rules.names.heads.keys()]), language.text),
  );
  return {
    startingAt(words, at) {
      const word = words[at];
      if (word === undefined || !beginnings().mayHave(word)) return NO_FORMS;
      const first = word.folded;
      const stems = language.text.stems(first);
      if (stems.length === 1) return formsAt(first, words, at);
      // A clitic stands on the head noun: `باتفاقية أوسلو` is listed as `اتفاقية أوسلو` is.
      return longestFirst(stems.flatMap((stem) => formsAt(stem, words, at)));
    },
  };
}

/** Each form once, longest first. */
const longestFirst = (forms: readonly NameForm[]): NameForm[] =>
  [...new Map(forms.map((form) => [`${form.id}|${form.name}`, form])).values()].sort(
    (a, b) => b.words.length - a.words.length,
  );
