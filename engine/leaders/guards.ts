import { HYPHEN, OPENS_QUOTE, STOP_AND_SPACE } from '../text/marks.ts';
import { isCapitalised, type Word } from '../text/words.ts';
import { isCommonWord } from './common-word.ts';
import { inHeadline, type LeaderContext, opensSentence } from './context.ts';
import { addStep } from './explain-leaders.ts';
import type { WordRange } from './word-range.ts';

const ONE_SPACE = /^[ \u00a0\u202f]$/;
const NO_BREAK_OR_SPACE = /^[ \u00a0]$/;
const DASH = /^[-\u2010\u2011\u2013]$/;
/** Between the parts of a foreign name in Chinese. */
const MIDDLE_DOT = /^[\u00b7\u2027\u30fb]$/;

/**
 * True where the text from the sentence's start is all capitals: a headline, where capitals say nothing.
 *
 * @param context the article's words
 * @param span the name's words
 */
export function inCapitals({ words }: LeaderContext, span: WordRange): boolean {
  for (let at = span.from; at < span.to; at++) if (words[at]?.shape !== 'upper') return false;
  return words[span.from - 1]?.shape === 'upper' || words[span.to]?.shape === 'upper';
}

const inRoleOrPlace = ({ roleAt, placeAt }: LeaderContext, at: number) => roleAt.has(at) || placeAt.has(at);

/**
 * True where the word before a surname makes it another person's name: `Hunter` Biden. Where a capital is evidence of a name,
 * any capitalised word does that has no other reason to stand there; elsewhere only a word that is known as a given name.
 *
 * @param context the article's words and known given names
 * @param span the surname's words
 */
export function precededByUnknownGivenName(context: LeaderContext, span: WordRange): boolean {
  return context.article.rules.caseCarriesNames ? precededByCapital(context, span) : precededByGivenName(context, span);
}

function precededByCapital(context: LeaderContext, { from }: WordRange): boolean {
  const word = context.words[from];
  const before = context.words[from - 1];
  if (word === undefined || before === undefined || !isCapitalised(before)) return false;
  if (!ONE_SPACE.test(word.precedingText) && !HYPHEN.test(word.precedingText) && word.precedingText !== STOP_AND_SPACE)
    return false;
  // `Trump-Putin`: two leaders.
  if (word.precedingText !== ' ' && context.candidateAt.has(from - 1)) return false;
  // `E. Macron` is an initial, French `M. Macron` a form of address.
  if (word.precedingText === STOP_AND_SPACE)
    return before.text.length === 1 && !context.rules.words.honorifics.has(before.folded);
  return !opensSentence(context, from) && isPartOfName(context, before, from - 1);
}

/** True for a capitalised word that nothing but a name explains. */
function isPartOfName(context: LeaderContext, word: Word, at: number): boolean {
  const { words } = context.rules;
  if (words.honorifics.has(word.folded) || words.calendar.has(word.folded)) return false;
  if (inRoleOrPlace(context, at) || hasThingArticle(context, at)) return false;
  if (opensSentence(context, at) || OPENS_QUOTE.test(word.precedingText)) return !isOpener(context, word);
  return !words.openers.has(word.folded) && !inCapitals(context, { from: at, to: at + 2 });
}

/** True for a thing by its article, which no given name has: `à l'Élysée Zelensky`, `au Kremlin Xi`. */
function hasThingArticle({ words, rules }: LeaderContext, at: number): boolean {
  const article = words[at - 1];
  const word = words[at];
  if (article === undefined || word === undefined || article.text !== article.text.toLowerCase()) return false;
  return /^(?:['’]| )$/.test(word.precedingText) && (rules.words.thingArticles?.has(article.folded) ?? false);
}

/** True for a word that may be capitalised for no other reason than that it opens a sentence. */
function isOpener({ rules, writtenSmall }: LeaderContext, { folded }: Word): boolean {
  const { openers, openerEnding } = rules.words;
  return openers.has(folded) || writtenSmall().has(folded) || (openerEnding?.test(folded) ?? false);
}

function precededByGivenName(context: LeaderContext, { from }: WordRange): boolean {
  const word = context.words[from];
  const before = context.words[from - 1];
  if (word === undefined || before === undefined || opensSentence(context, from)) return false;
  if (MIDDLE_DOT.test(word.precedingText)) return !context.candidateAt.has(from - 1);
  if (!ONE_SPACE.test(word.precedingText) && !HYPHEN.test(word.precedingText)) return false;
  const isCommon = context.rules.commonNames.given.has(before.folded);
  // A common given name that is also what some leader is called (विजय) is still one before a surname: विजय कुमार.
  if (inRoleOrPlace(context, from - 1) || (context.candidateAt.has(from - 1) && !isCommon)) return false;
  // A postposition may be spelled as a given name is (ने, of ने विन); without capitals only the list tells.
  if (!context.article.rules.caseCarriesNames && context.rules.words.openers.has(before.folded)) return false;
  return isCommon || context.index.isGivenName(before.folded);
}

/**
 * True where the word after a name makes it a thing's or another person's name: Trump `Tower`, Park `Geun-hye`.
 *
 * @param isNamed the person is named in full elsewhere, so that a headline's capitals are believed to be a headline's
 */
function isPartOfLongerName(context: LeaderContext, span: WordRange, isNamed = false): boolean {
  const after = context.words[span.to];
  if (after === undefined || opensSentence(context, span.to)) return false;
  if (!context.article.rules.caseCarriesNames)
    return MIDDLE_DOT.test(after.precedingText) || isNamedAfter(context, span.to, after);
  if (
    after === undefined ||
    !isCapitalised(after) ||
    !(NO_BREAK_OR_SPACE.test(after.precedingText) || DASH.test(after.precedingText))
  )
    return false;
  if (context.rules.words.namedAfter.has(after.folded)) return true;
  return after.precedingText.trim() === ''
    ? continuesName(context, span, after, isNamed)
    : isHyphenedOn(context, span.to, after);
}

const isNamedAfter = (context: LeaderContext, at: number, after: Word) =>
  (after.precedingText === '' || NO_BREAK_OR_SPACE.test(after.precedingText)) && isNamedAfterWord(context, at);

/** Characters of a script without spaces that one word may have: 国际机场. */
const LONGEST_WORD = 4;

/** True for a word of `namedAfter`; where each character is a word, for one that several of them make. */
function isNamedAfterWord({ words, rules: { words: lists }, article }: LeaderContext, at: number): boolean {
  let joined = '';
  for (let end = at; end < at + LONGEST_WORD; end++) {
    const word = words[end];
    if (word === undefined || (end > at && (article.rules.caseCarriesNames || word.precedingText !== ''))) return false;
    joined += word.folded;
    if (lists.namedAfter.has(joined)) return true;
  }
  return false;
}

/** `Park Geun-hye`, but not `Trump-Putin` nor `Trump-era`. */
const isHyphenedOn = ({ placeAt, candidateAt, rules }: LeaderContext, at: number, { folded }: Word) =>
  !placeAt.has(at) && !candidateAt.has(at) && !rules.words.ofLeader.has(folded);

function continuesName(context: LeaderContext, { from, to }: WordRange, { folded }: Word, isNamed: boolean): boolean {
  const { openers, ofLeader, calendar } = context.rules.words;
  // `Putin Offers Full Support`: every word of a headline has a capital.
  if (isNamed && inHeadline(context, to)) return false;
  if (ofLeader.has(folded) || calendar.has(folded) || inRoleOrPlace(context, to)) return false;
  return !inCapitals(context, { from, to: to + 1 }) && !openers.has(folded) && !context.writtenSmall().has(folded);
}

/** What shows that a name is not, or not only, the person's. */
export type Guard =
  | 'preceded-by-given-name'
  | 'part-of-longer-name'
  | 'thing-named-after'
  | 'part-of-word'
  | 'common-word';

const GUARDS: Readonly<Record<Guard, (context: LeaderContext, span: WordRange, isNamed: boolean) => boolean>> = {
  'thing-named-after': isThingNamedAfter,
  'part-of-longer-name': isPartOfLongerName,
  'preceded-by-given-name': precededByUnknownGivenName,
  'part-of-word': isPartOfWord,
  'common-word': isCommonWord,
};

const ALL: readonly Guard[] = [
  'part-of-word',
  'common-word',
  'thing-named-after',
  'part-of-longer-name',
  'preceded-by-given-name',
];

/**
 * True where one of some guards speaks against a name.
 *
 * @param isNamed the person is named in full elsewhere: see `isPartOfLongerName`
 */
export function isGuarded(
  context: LeaderContext,
  span: WordRange,
  guards: readonly Guard[] = ALL,
  isNamed = false,
): boolean {
  const guard = guards.find((each) => GUARDS[each](context, span, isNamed));
  if (guard === undefined) return false;
  addStep(context, span, 'leaders.guard', () => ({ guard }));
  return true;
}

/** Kennedy Airport, Fort Roosevelt: something that only carries the name. */
function isThingNamedAfter(context: LeaderContext, span: WordRange): boolean {
  return namesThingAfter(context, span) || namesThingTwoAfter(context, span) || namesThingBefore(context, span);
}

/** A capital letter, where the language's names of things have one. */
const looksLikeThing = ({ article }: LeaderContext, word: Word | undefined): word is Word =>
  article.rules.caseCarriesNames ? isCapitalised(word) : word !== undefined;

function namesThingAfter(context: LeaderContext, { to }: WordRange): boolean {
  const after = context.words[to];
  if (!looksLikeThing(context, after) || !isNamedAfterWord(context, to)) return false;
  const joined =
    /^[ \u00a0-]$/.test(after.precedingText) || (after.precedingText === '' && !context.article.rules.caseCarriesNames);
  return joined && !opensSentence(context, to);
}

/** One more word between: `Kennedy Space Center`. */
function namesThingTwoAfter(context: LeaderContext, { to }: WordRange): boolean {
  const after = context.words[to];
  const next = context.words[to + 1];
  if (
    after === undefined ||
    next === undefined ||
    !isCapitalised(after) ||
    !isCapitalised(next) ||
    after.precedingText !== ' ' ||
    next.precedingText !== ' '
  )
    return false;
  if (!context.rules.words.namedAfter.has(next.folded) || inRoleOrPlace(context, to)) return false;
  return !opensSentence(context, to + 1) && !context.rules.words.openers.has(after.folded);
}

function namesThingBefore(context: LeaderContext, { from }: WordRange): boolean {
  const before = context.words[from - 1];
  const { ships, namedAfterBefore } = context.rules.words;
  if (before === undefined || context.words[from]?.precedingText !== ' ') return false;
  return ships.has(before.folded) || (looksLikeThing(context, before) && namedAfterBefore.has(before.folded));
}

/** `English-speaking`, `non-English`, but not `Trump-led` nor `anti-Trump`: a part of a hyphened word is no name. */
function isPartOfWord(context: LeaderContext, { from, to }: WordRange): boolean {
  const { words, rules, candidateAt } = context;
  const after = words[to];
  if (
    after !== undefined &&
    HYPHEN.test(after.precedingText) &&
    after.shape === 'lower' &&
    !rules.words.ofLeader.has(after.folded)
  )
    return true;
  const before = words[from - 1];
  const hyphened = before !== undefined && HYPHEN.test(words[from]?.precedingText ?? '') && before.shape === 'lower';
  const name = words[from]?.folded ?? '';
  const isUnsafe = rules.commonNames.unsafeAlone.has(name) || rules.commonNames.words?.has(name) === true;
  return hyphened && isUnsafe && !candidateAt.has(from - 1);
}
