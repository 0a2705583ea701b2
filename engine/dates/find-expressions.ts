import { remember } from '../lazy.ts';
import { WordFilter } from '../text/word-filter.ts';
import type { DateRules } from './date-rules.ts';
import type { Expression, Pattern } from './expression.ts';
import { FormFilter } from './grammar/form-filter.ts';
import { isOfForms } from './grammar/forms.ts';
import type { WordReader } from './word-reader.ts';

/** The patterns that a word opens, in the order of the list. */
interface OpenedPatterns {
  /** Whatever follows it. */
  always: readonly Pattern[];
  /** By the word that some of them need next, with those that need none. */
  before: ReadonlyMap<string, readonly Pattern[]>;
}

interface PatternIndex {
  byWord: ReadonlyMap<string, OpenedPatterns>;
  openers: WordFilter;
  byNumber: readonly Pattern[];
  /** Of a language that writes its patterns as forms. */
  filter: FormFilter | null;
}

const NO_PATTERNS: readonly Pattern[] = [];

/** One way to open a pattern: a word, and the one it needs next. */
interface Opening {
  pattern: Pattern;
  next: string | null;
}

function groupByNext(openings: readonly Opening[]): OpenedPatterns {
  const openedBefore = (word: string | null) => [
    ...new Set(openings.filter(({ next }) => next === null || next === word).map(({ pattern }) => pattern)),
  ];
  const needed = new Set(openings.flatMap(({ next }) => next ?? []));
  return { always: openedBefore(null), before: new Map(Array.from(needed, (word) => [word, openedBefore(word)])) };
}

/** Kept for each pack: packs are a handful of constants. */
const indexPatterns = remember(({ patterns }: Pick<DateRules, 'patterns'>): PatternIndex => {
  const openings = new Map<string, Opening[]>();
  for (const pattern of patterns) {
    for (const opener of pattern.opens) {
      const [word = '', next = null] = opener.split(' ');
      const listed = openings.get(word);
      if (listed === undefined) openings.set(word, [{ pattern, next }]);
      else listed.push({ pattern, next });
    }
  }
  const byWord = new Map(Array.from(openings, ([word, listed]) => [word, groupByNext(listed)]));
  const filter = patterns.some(isOfForms) ? new FormFilter(patterns) : null;
  const openers = new WordFilter(byWord);
  return { byWord, openers, byNumber: patterns.filter(({ opensWithNumber }) => opensWithNumber === true), filter };
});

const withoutForms = remember((patterns: readonly Pattern[]) => patterns.filter((pattern) => !isOfForms(pattern)));

/**
 * Everything in the text that one pattern reads, in order and without overlaps, not yet resolved.
 * Each word is tried once and no pattern looks further than a bounded number of words, so time is linear.
 *
 * @param words of the article
 * @param rules patterns in the order they are tried
 */
export function findExpressions(words: WordReader, rules: Pick<DateRules, 'patterns'>): Expression[] {
  const { byWord, openers, byNumber, filter } = indexPatterns(rules);
  const found: Expression[] = [];
  for (let at = 0; at < words.count; at++) {
    const word = words.at(at);
    if (word.shape !== 'digits' && !openers.mayHave(word)) continue;
    const candidates = word.shape === 'digits' ? byNumber : openedAt(words, at, byWord);
    if (candidates.length === 0) continue;
    const expression = readFirst(words, at, candidates, filter);
    if (expression === null) continue;
    found.push(expression);
    at = expression.last;
  }
  return found;
}

function openedAt(words: WordReader, at: number, byWord: PatternIndex['byWord']): readonly Pattern[] {
  const opened = byWord.get(words.folded(at));
  return opened?.before.get(words.folded(at + 1)) ?? opened?.always ?? NO_PATTERNS;
}

function readFirst(
  words: WordReader,
  at: number,
  candidates: readonly Pattern[],
  filter: FormFilter | null,
): Expression | null {
  const { start, end } = words.at(at);
  const trace = words.explain?.covers(start, end) === true ? words.explain : null;
  const begun = filter?.at(words, at);
  const tried = begun?.size === 0 && trace === null ? withoutForms(candidates) : candidates;
  for (const pattern of tried) {
    const mayRead = begun === undefined || !isOfForms(pattern) || begun.has(pattern.forms.graph);
    const match = mayRead ? pattern.read(words, at) : null;
    if (match === null && trace === null) continue;
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
