import type { TreatyFile } from '../knowledge.ts';
import { splitWords, type Word } from '../text/words.ts';
import { HEADS } from './en/heads.ts';
import { CONNECTORS, NEUTRAL_WORDS, SUBJECT_WORDS } from './en/name-words.ts';
import { PROVISION_NOUNS } from './en/provisions.ts';

export type Need = 'year' | 'party' | 'theme' | 'full-name';

/** How a word of the text has to be written to stand for a word of a name. */
type Case = 'any' | 'capital' | 'exact';

/** One name of one treaty, ready to be compared word by word. */
export interface NameForm {
  id: string;
  /** The name as the file has it. */
  name: string;
  /** Folded, without the years that stand at an end. */
  words: string[];
  /** As written in the file, for words that must be equal to the letter. */
  written: string[];
  cases: Case[];
  /** A year that belongs to the name and has to stand beside it: `1951 Convention`. */
  year: string | null;
  /** Empty where the name alone is enough; else one of these has to hold. A year in the name itself is never one of them. */
  needs: Need[];
}

const YEAR = /^(1[0-9]|20)\d\d$/;

function caseOf(word: Word, alone: boolean): Case {
  if (word.shape === 'upper' && word.text.length > 1) return 'exact';
  if (word.shape === 'digits') return 'any';
  if (word.shape === 'lower') return 'any';
  if (alone) return 'capital';
  const ordinary =
    HEADS.has(word.folded) ||
    CONNECTORS.has(word.folded) ||
    NEUTRAL_WORDS.has(word.folded) ||
    SUBJECT_WORDS.has(word.folded);
  return ordinary && word.text.length > 1 ? 'any' : 'capital';
}

const ALL_NEEDS: Need[] = ['year', 'party', 'theme', 'full-name'];

/** A lone capitalised word is a place (Oslo, Munich) far more often than what was signed there, whatever the theme. */
function isPlaceAlone(words: readonly Word[]): boolean {
  return words.length === 1 && words[0]?.shape === 'initial';
}

/** What a short name has to be backed by although its file sets no rule, because other things share it. */
function impliedNeeds(words: Word[], hadNote: boolean): Need[] {
  if (hadNote) return ALL_NEEDS;
  const [first] = words;
  if (words.length !== 1 || !first) return [];
  if (first.shape !== 'upper') return ['full-name'];
  // Two and three letters abbreviate too many other things: CAT, DOC, TAC.
  return first.text.length <= 3 ? ['theme', 'party', 'full-name'] : [];
}

/** A file's name made comparable; null where nothing is left of it. A note in brackets, `(2000)`, is not part of the name. */
export function readName(id: string, name: string, needs: Need[] | null): NameForm | null {
  const bare = name.replace(/\([^)]*\)/g, ' ').trim();
  let words = splitWords(bare);
  if (words[0]?.folded === 'the') words = words.slice(1);
  let year: string | null = null;
  const last = words.at(-1);
  if (words.length > 1 && words[0] && YEAR.test(words[0].folded)) {
    year = words[0].folded;
    words = words.slice(1);
  } else if (words.length > 1 && last && YEAR.test(last.folded)) {
    year = last.folded;
    words = words.slice(0, words.at(-2)?.folded === 'of' ? -2 : -1);
  }
  if (words.length === 0) return null;
  // "The 1965 agreement" is any agreement of that year: who or what it was about has to be said too.
  const nounOfYear = year !== null && words.every((word) => HEADS.has(word.folded) || NEUTRAL_WORDS.has(word.folded));
  return {
    id,
    name: bare,
    words: words.map((word) => word.folded),
    written: words.map((word) => word.text),
    cases: words.map((word) => caseOf(word, words.length === 1)),
    year,
    needs: isPlaceAlone(words)
      ? ['full-name']
      : nounOfYear
        ? ['party', 'theme', 'full-name']
        : (needs ?? (year ? [] : impliedNeeds(words, bare.length < name.trim().length))),
  };
}

/** A name as its file has it, not yet split into words. */
export interface RawName {
  id: string;
  name: string;
  /** Null for a name of `names`. */
  needs: Need[] | null;
}

/** Names made comparable, each once per treaty: of two that are spelled alike the first counts. Provisions are no names. */
export function readForms(raw: readonly RawName[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const { id, name, needs } of raw) {
    const form = readName(id, name, needs);
    if (!form || PROVISION_NOUNS.has(form.words[0] ?? '')) continue;
    const key = `${id}|${form.words.join(' ')}|${form.written.length === 1 ? form.written[0] : ''}|${form.year ?? ''}`;
    if (!forms.has(key)) forms.set(key, form);
  }
  return [...forms.values()];
}

/** All names of a treaty. A name listed as ambiguous is never also taken as a safe one. */
export function readNames(id: string, file: TreatyFile): NameForm[] {
  return readForms([
    ...(file.ambiguousNames ?? []).map(({ name, needs }) => ({ id, name, needs })),
    ...[file.name, ...file.names, file.formalName].map((name) => ({ id, name, needs: null })),
  ]);
}

/** Whether the glue between two words lets them belong to one name: blanks, hyphens, quotes, a full stop after an initial. */
function joins(previous: Word, next: Word): boolean {
  const { glue } = next;
  if (glue.length > 4 || glue.includes('\n')) return false;
  if (/^[ \u00a0]?[-\u2010-\u2015/&][ \u00a0]?$/.test(glue)) return true;
  if (/^[ \u00a0'\u2019\u02bc"\u201c\u201d()]*$/.test(glue)) return !/[()]/.test(glue);
  if (glue === '.' || glue === '. ') return previous.text.length === 1;
  return glue === ', ';
}

/**
 * How many words of the text from `at` on spell the name; 0 where they do not. A name without capitals in the text is
 * only taken where it has several words and `lowerCase` allows it.
 */
export function matchName(words: readonly Word[], at: number, form: NameForm, lowerCase: boolean): number {
  let lowered = 0;
  let capitals = 0;
  for (let i = 0; i < form.words.length; i++) {
    const word = words[at + i];
    if (!word || word.folded !== form.words[i]) return 0;
    const previous = words[at + i - 1];
    if (i > 0 && previous && !joins(previous, word)) return 0;
    const wanted = form.cases[i];
    if (wanted === 'exact' && word.text !== form.written[i] && !(form.needs.length === 0 && asWord(word, at + i > 0)))
      return 0;
    if (wanted === 'capital' && word.shape === 'lower') lowered++;
    else if (wanted !== 'any') capitals++;
  }
  if (lowered === 0) return form.words.length;
  if (form.words.length < 2) return 0;
  return capitals > 0 || lowerCase ? form.words.length : 0;
}

/** British papers write long abbreviations as words: Nafta, Unclos. Five letters are the least that is no common word. */
function asWord(word: Word, inside: boolean): boolean {
  return inside && word.text.length >= 5 && word.shape === 'initial' && !/^[.!?\u2026]/.test(word.glue.trim());
}
