import { EVIDENCE_KINDS, type EvidenceKind } from '../enumerations.ts';
import type { TextRules } from '../text/text-rules.ts';
import type { Word } from '../text/words.ts';
import { headOf } from './head.ts';
import type { NameLanguage, TreatyWords } from './treaty-words.ts';
import { readYear } from './year-beside.ts';

/** How a word of the text has to be written to stand for a word of a name. */
type WantedCase = 'any' | 'capital' | 'exact';

/** One name of one treaty, ready to be compared word by word. */
export interface NameForm {
  id: string;
  /** The name as the file has it. */
  name: string;
  /** Folded, without the years that stand at an end. */
  words: string[];
  /** For each word the forms it may take in a text, itself first. */
  stems: (readonly string[])[];
  /** As written in the file, for words that must be equal to the letter. */
  written: string[];
  cases: WantedCase[];
  /** A year that belongs to the name and has to stand beside it: `1951 Convention`. */
  year: string | null;
  /** Empty where the name alone is enough; else one of these has to hold. A year in the name itself is never one of them. */
  needs: readonly EvidenceKind[];
  /** True where the language's news writes the name in small letters throughout: `acuerdo nuclear`. */
  lowerCase: boolean;
  /** True where it may be written without capitals: there, or because its noun means little else: `chemical weapons convention`. */
  mayBeLower: boolean;
}

/** A name as its file has it, not yet split into words. */
export interface RawName {
  id: string;
  name: string;
  /** Null where the name's file sets no rule. */
  needs: readonly EvidenceKind[] | null;
  /** True for a name from the list of the text's language that has no capital: it is matched as it is written. */
  lowerCase?: boolean;
}

function wantedCaseOf(word: Word, alone: boolean, { text, rules }: NameLanguage): WantedCase {
  if (word.shape === 'upper' && word.text.length > 1) return 'exact';
  if (word.shape === 'digits' || word.shape === 'lower' || !text.caseCarriesNames) return 'any';
  if (alone) return 'capital';
  const { connectors, neutral, subjects } = rules.names;
  const ordinary =
    headOf(word.folded, { text, rules }) !== null ||
    [connectors, neutral, subjects].some((words) => words.has(word.folded));
  return ordinary && word.text.length > 1 ? 'any' : 'capital';
}

/**
 * A lone capitalised word is a place (Oslo, Munich) far more often than what was signed there, whatever the theme; a compound
 * that ends in its noun (`Weltraumvertrag`) is none.
 */
function isPlaceAlone(words: readonly Word[], { rules }: NameLanguage): boolean {
  const [first] = words;
  if (words.length !== 1 || first?.shape !== 'initial') return false;
  const { folded } = first;
  return ![...rules.names.compoundHeads].some((head) => folded.length > head.length && folded.endsWith(head));
}

/** What a short name has to be backed by although its file sets no rule, because other things share it. */
function impliedNeeds(words: readonly Word[], hadNote: boolean, language: NameLanguage): readonly EvidenceKind[] {
  if (hadNote) return EVIDENCE_KINDS;
  const [first] = words;
  if (words.length !== 1 || !first) return [];
  if (first.shape !== 'upper') return isPlaceAlone(words, language) ? ['full-name'] : [];
  // Two and three letters abbreviate too many other things: CAT, DOC, TAC.
  return first.text.length <= 3 ? ['theme', 'party', 'full-name'] : [];
}

/** The words of a name without a year at either end, `1951 Convention` or `Convention of 1951`, and that year. */
function splitYear(
  words: readonly Word[],
  { names, years }: TreatyWords,
): { words: readonly Word[]; year: string | null } {
  const bare = words.filter(
    (word, i) => i === 0 || !years.units.has(word.folded) || readYear(words[i - 1]?.folded ?? '') === null,
  );
  const first = readYear(bare[0]?.folded ?? '');
  const last = readYear(bare.at(-1)?.folded ?? '');
  if (bare.length > 1 && first !== null) return { words: bare.slice(1), year: first };
  if (bare.length > 1 && last !== null) {
    return { words: bare.slice(0, names.ofWords.has(bare.at(-2)?.folded ?? '') ? -2 : -1), year: last };
  }
  return { words, year: null };
}

/**
 * A file's name made comparable. A note in brackets, `(2000)`, is not part of the name.
 *
 * @param raw a name with its treaty's id, and what it needs beside it
 * @param language how its names are written
 * @returns null where nothing is left of it
 */
export function readNameForm({ id, name, needs, lowerCase = false }: RawName, language: NameLanguage): NameForm | null {
  const { text, rules } = language;
  const bare = name.replace(/[(（][^(（)）]*[)）]/g, ' ').trim();
  const all = text.splitWords(bare);
  const start = all.length > 1 && rules.names.articles.has(all[0]?.folded ?? '') ? 1 : 0;
  const { words, year } = splitYear(all.slice(start), rules);
  if (words.length === 0) return null;
  const implied = year ? [] : impliedNeeds(words, bare.length < name.trim().length, language);
  const needed = needsOf(words, year, language) ?? needs ?? implied;
  const isFirm =
    needed.length === 0 && words.length > 1 && words.some(({ folded }) => rules.names.firmHeads.has(folded));
  return {
    id,
    name: bare,
    words: words.map((word) => word.folded),
    stems: words.map((word) => text.stems(word.folded)),
    written: words.map((word) => word.text),
    cases: words.map((word) => wantedCaseOf(word, words.length === 1, language)),
    year,
    needs: needed,
    lowerCase,
    mayBeLower: lowerCase || isFirm,
  };
}

/** What a name needs whatever its file says: a place alone the full name, a mere noun of a year who or what it was about. */
function needsOf(words: readonly Word[], year: string | null, language: NameLanguage): readonly EvidenceKind[] | null {
  if (isPlaceAlone(words, language)) return ['full-name'];
  const isNoun = ({ folded }: Word) => headOf(folded, language) !== null || language.rules.names.neutral.has(folded);
  const nounOfYear = year !== null && words.every(isNoun);
  return nounOfYear ? ['party', 'theme', 'full-name'] : null;
}

/**
 * Names made comparable, each once per treaty: of two that are spelled alike the first counts. Provisions are no names.
 *
 * @param raw names of all treaties
 * @param language how its names are written
 */
export function readForms(raw: readonly RawName[], language: NameLanguage): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const one of raw) {
    const form = readNameForm(one, language);
    if (!form || language.rules.provisions.nouns.has(form.words[0] ?? '')) continue;
    const alone = form.written.length === 1 ? form.written[0] : '';
    const key = `${one.id}|${form.words.join(' ')}|${alone}|${form.year ?? ''}`;
    const known = forms.get(key);
    if (known === undefined) forms.set(key, form);
    // Listed in small letters as well: the language's news writes it both ways.
    else if (form.lowerCase && !known.lowerCase) forms.set(key, { ...known, lowerCase: true, mayBeLower: true });
  }
  return [...forms.values()];
}

/** Whether what stands between two words lets them belong to one name: blanks, hyphens, quotes, a full stop after an initial. */
function joins(previous: Word, next: Word): boolean {
  const { precedingText } = next;
  if (precedingText === ' ') return true;
  if (precedingText.length > 4 || precedingText.includes('\n')) return false;
  if (/^[ \u00a0]?[-\u2010-\u2015/&\u00b7\u30fb][ \u00a0]?$/.test(precedingText)) return true;
  if (/^[ \u00a0'\u2019\u02bc"\u201c\u201d\u00ab\u00bb()]*$/.test(precedingText)) return !/[()]/.test(precedingText);
  if (precedingText === '.' || precedingText === '. ') return previous.text.length === 1;
  return precedingText === ', ';
}

const share = (one: readonly string[], other: readonly string[]): boolean => one.some((word) => other.includes(word));

/** Whether a word of a text can stand for a word of a name: the same folded, or one base form in common. */
function standsFor(word: Word, form: NameForm, i: number, text: TextRules): boolean {
  return word.folded === form.words[i] || share(text.stems(word.folded), form.stems[i] ?? []);
}

/**
 * How many words of the text from `at` on spell the name. A name without capitals in the text is only taken where it has
 * several words and `mayBeLower` allows it.
 *
 * @param text rules of the text's language: inflected words are compared by their base forms
 * @returns 0 where they do not spell it
 */
export function matchName(words: readonly Word[], at: number, form: NameForm, text: TextRules): number {
  let lowered = 0;
  let capitals = 0;
  for (let i = 0; i < form.words.length; i++) {
    const word = words[at + i];
    const previous = words[at + i - 1];
    if (!word || !spells(word, previous, form, i, text)) return 0;
    if (form.cases[i] === 'capital' && word.shape === 'lower') lowered++;
    else if (form.cases[i] !== 'any') capitals++;
  }
  if (lowered === 0) return form.words.length;
  return form.words.length > 1 && (capitals > 0 || form.mayBeLower) ? form.words.length : 0;
}

/** Whether a word spells word `i` of a name, joined to the one before as parts of one name are. */
function spells(word: Word, previous: Word | undefined, form: NameForm, i: number, text: TextRules): boolean {
  if (!standsFor(word, form, i, text) || (i > 0 && previous && !joins(previous, word))) return false;
  return form.cases[i] !== 'exact' || isWrittenAs(word, form, i, previous !== undefined);
}

/** Whether a word is written as an abbreviation's, to the letter or, for a long one, as a word. */
function isWrittenAs(word: Word, form: NameForm, i: number, inside: boolean): boolean {
  return word.text === form.written[i] || (form.needs.length === 0 && asWord(word, inside));
}

/** British papers write long abbreviations as words: Nafta, Unclos. Five letters are the least that is no common word. */
function asWord(word: Word, inside: boolean): boolean {
  return inside && word.text.length >= 5 && word.shape === 'initial' && !/^[.!?\u2026]/.test(word.precedingText.trim());
}
