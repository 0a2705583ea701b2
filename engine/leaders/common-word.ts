/** Surnames that are words of the language first of all: Brown, Rice, He. */
import { OPENS_QUOTE } from '../text/marks.ts';
import { NO_WORD, type Word } from '../text/words.ts';
import { type LeaderContext, opensSentence } from './context.ts';
import type { WordRange } from './word-range.ts';

/** What of a context tells how its words are used. */
type WordUse = Pick<LeaderContext, 'words' | 'rules' | 'sentenceOf'>;

/**
 * Folded words that open a sentence of the article as words do, with something after them that is not a person's doing:
 * `Rice prices doubled`. Linear in the text.
 */
export function wordsThatOpenAsWords(context: WordUse): ReadonlySet<string> {
  const found = new Set<string>();
  context.words.forEach((word, at) => {
    const after = context.words[at + 1];
    if (!opensSentence(context, at) || after?.shape !== 'lower' || after.precedingText !== ' ') return;
    if (!isDoneByPeople(context, at + 1) && !mayBeDoneByPeople(context, at + 1)) found.add(word.folded);
  });
  return found;
}

const isDoneByPeople = ({ words, rules }: WordUse, at: number): boolean =>
  words[at]?.precedingText === ' ' && rules.words.doneByPeople?.has(words[at]?.folded ?? '') === true;

const mayBeDoneByPeople = ({ words, rules }: WordUse, at: number): boolean =>
  words[at]?.precedingText === ' ' && rules.words.copulas.has(words[at]?.folded ?? '');

/** True where a word that opens its sentence is a word there, not a surname. */
function opensAsWord(context: LeaderContext, { folded }: Word, next: number): boolean {
  if (context.rules.words.openers.has(folded) || context.writtenSmall().has(folded)) return true;
  if (isDoneByPeople(context, next) || context.rules.isPossessive(context.words[next] ?? NO_WORD)) return false;
  return !mayBeDoneByPeople(context, next) || context.openAsWords().has(folded);
}

/**
 * True where a surname that is a word of the language first of all is that word here: it opens a sentence without doing what
 * people do (`Brown bears were seen`), or an article stands before it (`The Hague`).
 *
 * @param context the article and its words
 * @param range the surname's words
 */
export function isCommonWord(context: LeaderContext, { from, to }: WordRange): boolean {
  const { words, rules } = context;
  const word = words[from];
  if (word === undefined || to - from > 1 || !context.article.rules.caseCarriesNames) return false;
  const { openers, articles, ofLeader } = rules.words;
  if (!rules.commonNames.words?.has(word.folded) && !openers.has(word.folded)) return false;
  if (opensSentence(context, from) || OPENS_QUOTE.test(word.precedingText)) return opensAsWord(context, word, to);
  const before = words[from - 1];
  const hasArticle = before !== undefined && word.precedingText === ' ' && articles.has(before.folded);
  return hasArticle && !ofLeader.has(words[to]?.folded ?? '');
}
