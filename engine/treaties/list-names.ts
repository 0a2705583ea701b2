import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { HEADS } from './en/heads.ts';
import { type NameForm, type RawName, readForms } from './names.ts';

/** Names by how they begin. */
export interface NameLists {
  /** The names that may start at a word of a text, longest first. */
  startingAt: (words: readonly Word[], at: number) => readonly NameForm[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** How many words tell names apart that begin with `Treaty` or `Convention`, as a third of all do. */
const BEGINNING = 3;

/**
 * What a name begins with, folded: its first word, or its first three where that word is a noun of the kind. The year
 * and the article in front are no part of it, nor is a note in brackets.
 */
function beginningOf(name: string): string | null {
  // Most names begin with one plain word: reading it without a pattern halves the time of a start.
  const plain = /^[A-Za-z]+(?= )/.exec(name)?.[0].toLowerCase();
  if (plain && plain !== 'the' && !HEADS.has(plain)) return plain;
  const words: string[] = [];
  for (const match of name.matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (words.length === 0 && (word === 'the' || /^(1[0-9]|20)\d\d$/.test(word))) continue;
    words.push(word);
    if (words.length === BEGINNING || (words.length === 1 && !HEADS.has(word))) break;
  }
  return words.length > 0 ? words.join(' ') : null;
}

/** Sorts names into lists by how they begin; a list is split into words when a text first asks for it. */
export function listNames(raw: readonly RawName[]): NameLists {
  const lists = new Map<string, RawName[]>();
  for (const one of raw) {
    const beginning = beginningOf(one.name);
    if (beginning === null) continue;
    const list = lists.get(beginning);
    if (list) list.push(one);
    else lists.set(beginning, [one]);
  }
  const read = new Map<string, NameForm[]>();
  const formsOf = (beginning: string): NameForm[] => {
    const known = read.get(beginning);
    if (known) return known;
    const list = lists.get(beginning);
    if (!list) return [];
    const forms = readForms(list).sort((a, b) => b.words.length - a.words.length);
    read.set(beginning, forms);
    return forms;
  };
  return {
    startingAt(words, at) {
      const first = words[at]?.folded ?? '';
      if (!HEADS.has(first)) return formsOf(first);
      const folded = words.slice(at, at + BEGINNING).map((word) => word.folded);
      return [folded, folded.slice(0, 2), folded.slice(0, 1)].flatMap((beginning) => formsOf(beginning.join(' ')));
    },
  };
}
