import { once } from '../../lazy.ts';
import { plainPunctuation } from '../../text/fold.ts';
import type { TextRules } from '../../text/text-rules.ts';
import type { WordReader } from '../word-reader.ts';

/** One word of a phrase, and what stands between it and the word before: `' '`, `'-'`, `''`. */
export interface PhraseWord {
  folded: string;
  gap: string;
}

/** What splits and folds a phrase: the text rules of its language. */
export type WordSplitter = Pick<TextRules, 'splitWords'>;

/** A gap as phrases are compared: dashes and quotes plain, any white space one space. */
export const plainGap = (gap: string): string => plainPunctuation(gap).replace(/\s+/g, ' ');

/**
 * The words of a phrase as it is written, by the same rules as the words of a text: `quinta-feira` is two words joined by
 * a hyphen, `星期一` three that follow each other.
 *
 * @param rules what is a word of the language
 * @param phrase as the lexicon writes it
 */
export function splitPhrase(rules: WordSplitter, phrase: string): PhraseWord[] {
  return rules.splitWords(phrase).map(({ folded, precedingText }) => ({ folded, gap: plainGap(precedingText) }));
}

/**
 * True where what stands before word `at` is the gap a phrase asks for; a space also stands for what separates words here.
 *
 * @param gap as `splitPhrase` gives it
 */
export function gapFits(words: WordReader, at: number, gap: string): boolean {
  if (gap === ' ') return words.spaced(at);
  if (gap === '') return words.spaced(at) ? words.unspaced : words.at(at).precedingText === '' && at > 0;
  return plainGap(words.at(at).precedingText) === gap;
}

/** Words `at` to `last`, inclusive, and what they mean. */
export interface PhraseReading<Value> {
  value: Value;
  last: number;
}

interface PhraseEntry<Value> {
  phrase: readonly PhraseWord[];
  value: Value;
}

const fitsAt = (words: WordReader, at: number, phrase: readonly PhraseWord[]): boolean =>
  phrase.every(({ folded, gap }, i) => words.folded(at + i) === folded && (i === 0 || gapFits(words, at + i, gap)));

/** Phrases by their first and by their last word, the longest first. */
interface PhraseIndex<Value> {
  byFirst: Map<string, PhraseEntry<Value>[]>;
  byLast: Map<string, PhraseEntry<Value>[]>;
}

function indexValuePhrases<Value>(rules: WordSplitter, phrases: Readonly<Record<string, Value>>): PhraseIndex<Value> {
  const index: PhraseIndex<Value> = { byFirst: new Map(), byLast: new Map() };
  const add = (entries: Map<string, PhraseEntry<Value>[]>, word: PhraseWord | undefined, entry: PhraseEntry<Value>) => {
    const key = word?.folded ?? '';
    const known = entries.get(key);
    if (known) known.push(entry);
    else entries.set(key, [entry]);
  };
  for (const [written, value] of Object.entries(phrases)) {
    const phrase = splitPhrase(rules, written);
    add(index.byFirst, phrase[0], { phrase, value });
    add(index.byLast, phrase.at(-1), { phrase, value });
  }
  for (const entries of [...index.byFirst.values(), ...index.byLast.values()])
    entries.sort((a, b) => b.phrase.length - a.phrase.length);
  return index;
}

const NOTHING_READ: readonly never[] = [];

/** Phrases of one kind with what each means: months, weekdays, relative modifiers. Split when a text first asks for them. */
export class PhraseTable<Value> {
  private readonly index: () => PhraseIndex<Value>;

  /** @param phrases as the language writes them; case and accents do not matter where its folding drops them */
  constructor(rules: WordSplitter, phrases: Readonly<Record<string, Value>>) {
    this.index = once(() => indexValuePhrases(rules, phrases));
  }

  /** Folded words that open a phrase. */
  get opens(): string[] {
    return [...this.index().byFirst.keys()];
  }

  /** All phrases that stand at word `at`, the longest first. */
  read(words: WordReader, at: number): readonly PhraseReading<Value>[] {
    const entries = this.index().byFirst.get(words.folded(at));
    if (entries === undefined) return NOTHING_READ;
    const found: PhraseReading<Value>[] = [];
    for (const { phrase, value } of entries) {
      if (fitsAt(words, at, phrase)) found.push({ value, last: at + phrase.length - 1 });
    }
    return found;
  }

  /** The longest phrase that ends at word `end`: its first word and its value; null where none does. */
  readBefore(words: WordReader, end: number): { value: Value; first: number } | null {
    for (const { phrase, value } of this.index().byLast.get(words.folded(end)) ?? []) {
      const first = end - phrase.length + 1;
      if (first >= 0 && fitsAt(words, first, phrase)) return { value, first };
    }
    return null;
  }
}

/**
 * A table of phrases that all mean the same: that they stand there.
 *
 * @param rules what is a word of the language
 * @param phrases as the lexicon writes them
 */
export const phraseSet = (rules: WordSplitter, phrases: readonly string[]): PhraseTable<true> =>
  new PhraseTable(rules, Object.fromEntries(phrases.map((phrase) => [phrase, true as const])));
