import type { ArticleText } from '../text/article-text.ts';
import type { Expression, Pattern } from './expression.ts';
import { PATTERNS } from './patterns/index.ts';
import { WordReader } from './word-reader.ts';

/** Patterns by the word that opens them, in the order of the list. */
const BY_OPENING_WORD = new Map<string, Pattern[]>();
const BY_NUMBER: Pattern[] = [];
for (const pattern of PATTERNS) {
  for (const word of pattern.opens) BY_OPENING_WORD.set(word, [...(BY_OPENING_WORD.get(word) ?? []), pattern]);
  if (pattern.opensWithNumber === true) BY_NUMBER.push(pattern);
}
const NONE: readonly Pattern[] = [];

/**
 * Everything in the text that one pattern reads, in order and without overlaps, not yet resolved.
 * Each word is tried once and no pattern looks further than a bounded number of words, so time is linear.
 */
export function findExpressions(article: ArticleText): Expression[] {
  const words = new WordReader(article);
  const found: Expression[] = [];
  for (let at = 0; at < words.count; at++) {
    const word = words.at(at);
    const candidates = word.shape === 'digits' ? BY_NUMBER : (BY_OPENING_WORD.get(word.folded) ?? NONE);
    for (const pattern of candidates) {
      const match = pattern.read(words, at);
      if (match === null) continue;
      found.push({
        start: match.start ?? word.start,
        end: match.end ?? words.at(match.last).end,
        first: at,
        last: match.last,
        rule: pattern.name,
        when: match.when,
        modifier: match.modifier ?? null,
        opensWith: null,
      });
      at = match.last;
      break;
    }
  }
  return found;
}
