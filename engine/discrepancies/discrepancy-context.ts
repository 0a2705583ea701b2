import type { DateEntry, Leader, Mention, TreatyEntry } from '../brief.ts';
import { remember } from '../lazy.ts';
import { type ArticleText, sentenceIndexAt, wordIndexFrom } from '../text/article-text.ts';
import type { Word } from '../text/words.ts';
import type { TreatyRules } from '../treaties/treaty-rules.ts';
import type { DiscrepancyRules } from './discrepancy-rules.ts';

/** What was found in an article and is compared. */
export interface DiscrepancyInput {
  /** ISO day of publication. */
  day: string;
  dates: readonly DateEntry[];
  leaders: readonly Leader[];
  treaties: readonly TreatyEntry[];
  /** Titles of all offices the knowledge has of a country, by its ISO code. */
  officesOf: (country: string) => readonly string[];
  /** How a year stands beside the name of a treaty in the text's language. */
  treatyRules: TreatyRules;
}

/** What a check may look at. */
export interface DiscrepancyContext extends DiscrepancyInput {
  article: ArticleText;
  /** Of the text's language. */
  rules: DiscrepancyRules;
  /** Every mention of a date with its entry, in the order of the text. */
  dated: readonly DatedMention[];
  /** Every mention of a treaty with its entry, in the order of the text. */
  cited: readonly { entry: TreatyEntry; mention: Mention }[];
  /**
   * What a sentence as a whole says, by its index in `text.sentences`. Each sentence is looked at once, however many
   * mentions it holds: a sentence without a full stop may be as long as the article.
   */
  sentenceFacts: (sentence: number) => SentenceFacts;
}

export interface DatedMention {
  entry: DateEntry;
  mention: Mention;
}

export interface SentenceFacts {
  /** The folded words. */
  words: ReadonlySet<string>;
  /** Its mentions of dates, in order. */
  dated: readonly DatedMention[];
  /** Years it names, those that only follow from an anniversary's number left out. */
  years: ReadonlySet<number>;
}

/**
 * Prepares an article for the checks: sorts its mentions and looks sentences up at most once.
 *
 * @param rules of the text's language
 * @returns the context that every check takes
 */
export function prepareDiscrepancyContext(
  article: ArticleText,
  rules: DiscrepancyRules,
  found: DiscrepancyInput,
): DiscrepancyContext {
  const dated = datedMentions(found.dates);
  const cited = found.treaties
    .flatMap((entry) => entry.mentions.map((mention) => ({ entry, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const sentenceFacts = remember((index: number): SentenceFacts => {
    const { start, end } = article.sentences[index] ?? { start: 0, end: 0 };
    const here = mentionsBetween(dated, start, end);
    const named = here.filter(({ entry }) => entry.precision === 'year' && entry.rule !== 'anniversary');
    return {
      words: new Set(wordsBetween(article, start, end).map((word) => word.folded)),
      dated: here,
      years: new Set(named.map(({ entry }) => Number(entry.value))),
    };
  });
  return { article, rules, ...found, dated, cited, sentenceFacts };
}

/**
 * Those of some mentions, in the order of the text, that start in [start, end). Takes time in proportion to their number.
 *
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 */
export function mentionsBetween<One extends { mention: Mention }>(
  mentions: readonly One[],
  start: number,
  end: number,
): One[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.mention.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const between: One[] = [];
  for (let i = low; i < mentions.length; i++) {
    const one = mentions[i];
    if (!one || one.mention.start >= end) break;
    between.push(one);
  }
  return between;
}

/**
 * The last words before an offset, at most `most`, in the same sentence and in order.
 *
 * @param offset UTF-16, exclusive
 */
export function wordsBefore(article: ArticleText, offset: number, most: number): readonly Word[] {
  const past = wordIndexFrom(article, offset);
  const sentence = article.sentences[sentenceIndexAt(article, offset)];
  return article.words.slice(Math.max(0, past - most), past).filter((word) => word.start >= (sentence?.start ?? 0));
}

/**
 * The first words from an offset on, at most `most`, in the same sentence and in order.
 *
 * @param offset UTF-16, inclusive
 */
export function wordsFrom(article: ArticleText, offset: number, most: number): readonly Word[] {
  const first = wordIndexFrom(article, offset);
  const sentence = article.sentences[sentenceIndexAt(article, Math.max(0, offset - 1))];
  return article.words.slice(first, first + most).filter((word) => word.start < (sentence?.end ?? 0));
}

function datedMentions(dates: readonly DateEntry[]): DatedMention[] {
  return dates
    .flatMap((entry) => entry.mentions.map((mention) => ({ entry, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
}

/**
 * The words of the text from one offset to another.
 *
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 */
export function wordsBetween(article: ArticleText, start: number, end: number): readonly Word[] {
  return article.words.slice(wordIndexFrom(article, start), wordIndexFrom(article, end));
}

/**
 * A mention widened to begin at `start`, in the same sentence.
 *
 * @param start UTF-16 offset at or before that of the mention
 */
export function mentionFrom(article: ArticleText, start: number, mention: Mention): Mention {
  return { ...mention, start, text: article.text.slice(start, mention.end) };
}

/** The words as a discrepancy quotes them: on one line. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/**
 * Whether any of some words is among others. Takes time in proportion to `some`.
 *
 * @param words looked in
 * @param some looked for
 */
export function hasAny(words: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].some((word) => words.has(word));
}
