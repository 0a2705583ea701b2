import { remember } from '../../lazy.ts';
import type { DateRules, ModifierPhrase } from '../date-rules.ts';
import type { Expression } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

interface Entry extends ModifierPhrase {
  words: readonly string[];
}

/** Phrases by one of their words, so that a place is looked up once; the longest first. */
function indexPhrases(phrases: readonly ModifierPhrase[], key: 'first' | 'last'): ReadonlyMap<string, Entry[]> {
  const byWord = new Map<string, Entry[]>();
  for (const phrase of phrases) {
    const words = phrase.phrase.split(' ');
    const word = (key === 'first' ? words[0] : words.at(-1)) ?? '';
    byWord.set(word, [...(byWord.get(word) ?? []), { ...phrase, words }]);
  }
  for (const entries of byWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}

const indexBefore = remember(({ modifiersBefore }: DateRules) => indexPhrases(modifiersBefore, 'last'));
const indexAfter = remember(({ modifiersAfter }: DateRules) => indexPhrases(modifiersAfter, 'first'));

function modifierFits({ goesWith }: Entry, { when }: Expression): boolean {
  if (goesWith === 'amounts') return when.kind === 'shift' && when.form === 'amount';
  if (goesWith === 'calendar') return when.kind !== 'range' && when.kind !== 'vague';
  return true;
}

/** True where an elided word stands right before word `at`: `l'année`. */
const isElided = (words: WordReader, at: number) => words.gap(at) === "'";

/** True where the words of the entry stand from word `from` on, each after spaces or an elided one. */
const phraseStandsAt = (words: WordReader, { words: phrase }: Entry, from: number) =>
  phrase.every(
    (word, i) => words.folded(from + i) === word && (i === 0 || words.spaced(from + i) || isElided(words, from + i)),
  );

const mayStandAfter = (words: WordReader, { follows }: Entry, from: number) =>
  follows === undefined || !words.spaced(from) || follows.has(words.folded(from - 1));

/** The phrase that ends at word `end`, which the expression's own words (or an article) follow. */
function phraseBefore(
  words: WordReader,
  rules: DateRules,
  expression: Expression,
  end: number,
  lowest: number,
): Entry | null {
  if (!words.joined(end + 1) && !isElided(words, end + 1)) return null;
  const entries = indexBefore(rules).get(words.folded(end)) ?? [];
  const found = entries.find((entry) => {
    const from = end - entry.words.length + 1;
    return (
      from >= lowest &&
      phraseStandsAt(words, entry, from) &&
      modifierFits(entry, expression) &&
      mayStandAfter(words, entry, from)
    );
  });
  return found ?? null;
}

function absorbBefore(words: WordReader, rules: DateRules, expression: Expression, lowest: number): Expression {
  const { first } = expression;
  // An article between is part of the expression: `the end of the [third quarter]`, `the early [1990s]`.
  const hasArticle = rules.articles.has(words.folded(first - 1)) && words.spaced(first) && first - 1 >= lowest;
  for (const skipped of hasArticle ? [1, 0] : [0]) {
    const end = first - 1 - skipped;
    const entry = phraseBefore(words, rules, expression, end, lowest);
    if (entry === null) continue;
    const from = end - entry.words.length + 1;
    return {
      ...expression,
      first: from,
      start: words.at(from).start,
      modifier: entry.modifier ?? expression.modifier,
    };
  }
  return expression;
}

function absorbAfter(words: WordReader, rules: DateRules, expression: Expression, limit: number): Expression {
  const at = expression.last + 1;
  if (!words.joined(at)) return expression;
  const entries = indexAfter(rules).get(words.folded(at)) ?? [];
  const entry = entries.find(
    (candidate) =>
      at + candidate.words.length <= limit &&
      phraseStandsAt(words, candidate, at) &&
      modifierFits(candidate, expression),
  );
  if (entry === undefined) return expression;
  const last = at + entry.words.length - 1;
  return { ...expression, last, end: words.at(last).end, modifier: entry.modifier ?? expression.modifier };
}

/**
 * Adds `early`, `the end of`, `later`, `about` and the like to the expression they stand beside.
 *
 * @param expressions in order
 * @param rules of the text's language
 * @returns as many, in their order; none reaches into its neighbour
 */
export function absorbModifiers(words: WordReader, expressions: readonly Expression[], rules: DateRules): Expression[] {
  return expressions.map((expression, index) => {
    if (expression.when.kind === 'vague') return expression;
    const before = absorbBefore(words, rules, expression, (expressions[index - 1]?.last ?? -1) + 1);
    return absorbAfter(words, rules, before, expressions[index + 1]?.first ?? words.count);
  });
}
