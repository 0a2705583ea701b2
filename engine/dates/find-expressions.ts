import { remember } from '../lazy.ts';
import type { DateRules } from './date-rules.ts';
import type { Expression, Pattern } from './expression.ts';
import type { WordReader } from './word-reader.ts';

interface PatternIndex {
  /** By the word that opens them, in the order of the list. */
  byWord: ReadonlyMap<string, readonly Pattern[]>;
  byNumber: readonly Pattern[];
}

const NO_PATTERNS: readonly Pattern[] = [];

/** Kept for each pack: packs are a handful of constants. */
const indexPatterns = remember(({ patterns }: Pick<DateRules, 'patterns'>): PatternIndex => {
  const byWord = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const word of new Set(pattern.opens)) {
      const listed = byWord.get(word);
      if (listed === undefined) byWord.set(word, [pattern]);
      else listed.push(pattern);
    }
  }
  return { byWord, byNumber: patterns.filter(({ opensWithNumber }) => opensWithNumber === true) };
});

/**
 * Everything in the text that one pattern reads, in order and without overlaps, not yet resolved.
 * Each word is tried once and no pattern looks further than a bounded number of words, so time is linear.
 */
export function findExpressions(words: WordReader, rules: Pick<DateRules, 'patterns'>): Expression[] {
  const { byWord, byNumber } = indexPatterns(rules);
  const found: Expression[] = [];
  for (let at = 0; at < words.count; at++) {
    const { shape, folded } = words.at(at);
    const candidates = shape === 'digits' ? byNumber : (byWord.get(folded) ?? NO_PATTERNS);
    const expression = readFirst(words, at, candidates);
    if (expression === null) continue;
    found.push(expression);
    at = expression.last;
  }
  return found;
}

function readFirst(words: WordReader, at: number, candidates: readonly Pattern[]): Expression | null {
  const { start, end } = words.at(at);
  const trace = words.explain?.covers(start, end) === true ? words.explain : null;
  for (const pattern of candidates) {
    const match = pattern.read(words, at);
    trace?.add({
      code: 'dates.pattern',
      start,
      end: match === null ? end : words.at(match.last).end,
      params: { pattern: pattern.name, read: match !== null },
    });
    if (match === null) continue;
    return {
      start: match.start ?? start,
      end: match.end ?? words.at(match.last).end,
      first: at,
      last: match.last,
      rule: pattern.name,
      when: match.when,
      modifier: match.modifier ?? null,
      opensWith: null,
    };
  }
  return null;
}
