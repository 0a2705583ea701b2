import type { DateEntry, Leader, Mention, TreatyEntry } from '../brief.ts';
import { type ArticleText, wordIndexFrom } from '../text/article-text.ts';
import type { Word } from '../text/words.ts';

/** What a check may look at. */
export interface Reading {
  text: ArticleText;
  /** ISO day of publication. */
  day: string;
  dates: readonly DateEntry[];
  leaders: readonly Leader[];
  treaties: readonly TreatyEntry[];
  /** Every mention of a date with its entry, in the order of the text. */
  dated: readonly { entry: DateEntry; mention: Mention }[];
}

export function datedMentions(dates: readonly DateEntry[]): { entry: DateEntry; mention: Mention }[] {
  return dates
    .flatMap((entry) => entry.mentions.map((mention) => ({ entry, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
}

/** The words of the text from one offset to another. */
export function wordsBetween(text: ArticleText, start: number, end: number): readonly Word[] {
  return text.words.slice(wordIndexFrom(text, start), wordIndexFrom(text, end));
}

/** A mention widened to begin at `start`, in the same sentence. */
export function mentionFrom(text: ArticleText, start: number, mention: Mention): Mention {
  return { ...mention, start, text: text.text.slice(start, mention.end) };
}

/** The words as a note quotes them: on one line. */
export function quote(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}”`;
}
