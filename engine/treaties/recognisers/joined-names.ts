import { readCore } from '../core-words.ts';
import { headOf, sameFamily } from '../head.ts';
import type { CoreEntry } from '../names-by-core.ts';
import { spanOf, type TreatyContext, type WordSpan } from '../treaty-context.ts';

/** A treaty named by its proper word alone in a row that shares one noun: `Simla` in `the Simla and Lahore accords`. */
export interface JoinedSpan extends WordSpan {
  ids: string[];
}

/** Proper words before a joint noun: `Wye River`, `Sharm el-Sheikh`. */
const LONGEST_PART = 4;
const MOST_PARTS = 4;

/** Accords is what news calls a row of agreements and declarations. */
function nounFits({ index, rules }: TreatyContext, entry: CoreEntry, noun: string): boolean {
  const head = headOf(noun, index);
  if (!head || !entry.core.head) return false;
  const { family } = entry.core.head;
  return sameFamily(head.family, family) || (family === 'declaration' && rules.rows.wide.has(noun));
}

function idsFor(context: TreatyContext, first: number, past: number, noun: string): string[] {
  const core = readCore(context.article.words.slice(first, past), context.index);
  const entries = context.index.cores.like(core).filter((entry) => nounFits(context, entry, noun));
  const safe = entries.filter((entry) => entry.safe);
  return [...new Set((safe.length > 0 ? safe : entries).map((entry) => entry.id))];
}

/** First word of the part of a row that ends before `past`; `past` where none does. */
function namePartBefore(context: TreatyContext, past: number): number {
  let first = past;
  while (first > 0 && past - first < LONGEST_PART && mayBeNamePart(context, first - 1, past)) first--;
  return first;
}

/** Where the part before the one at `first` ends: at its comma, or before `and`; null where the row begins there. */
function pastOfPrevious({ article, rules }: TreatyContext, first: number): number | null {
  if (article.words[first]?.precedingText === ', ') return first;
  const joint = article.words[first - 1];
  if (!joint || !rules.rows.conjunctions.has(joint.folded)) return null;
  return article.words[first - 2] ? first - 1 : first;
}

/** The parts of the row whose noun stands at `at`, last first; empty where one of them is not known. */
function readPartsBefore(context: TreatyContext, at: number): JoinedSpan[] {
  const { words } = context.article;
  const noun = words[at]?.folded ?? '';
  const parts: JoinedSpan[] = [];
  let past: number | null = context.rules.rows.beforeNoun.has(words[at - 1]?.folded ?? '') ? at - 1 : at;
  while (past !== null && parts.length < MOST_PARTS) {
    const first = namePartBefore(context, past);
    if (first === past) break;
    const ids = idsFor(context, first, past, noun);
    if (ids.length === 0) return [];
    // The last part keeps the noun: `Lahore accords` is what a reader would point at.
    parts.push({ ...spanOf(context.article, first, parts.length === 0 ? at + 1 : past), ids });
    past = pastOfPrevious(context, first);
  }
  return parts.length > 1 ? parts : [];
}

/** Rows that share a plural noun, read backwards from it or forwards after `of`. Only a row of which we know every part counts. */
export function readJoinedNames(context: TreatyContext): JoinedSpan[] {
  const { words } = context.article;
  return words.flatMap((word, at) => {
    if (!context.index.headFilter.mayHave(word) || !headOf(word.folded, context.index)?.plural) return [];
    const leads = context.rules.rows.openers.has(words[at + 1]?.folded ?? '');
    return leads ? readPartsAfter(context, at) : readPartsBefore(context, at);
  });
}

/** The parts after `treaties of`: `the treaties of Westphalia, Utrecht and Vienna`. Only where we know every one. */
function readPartsAfter(context: TreatyContext, at: number): JoinedSpan[] {
  const { words } = context.article;
  const noun = words[at]?.folded ?? '';
  const parts: JoinedSpan[] = [];
  let first = at + 2;
  while (parts.length < MOST_PARTS) {
    let past = first;
    while (
      past - first < LONGEST_PART &&
      past < words.length &&
      (past === first ? mayBeNamePart(context, past, past + 1) : isTied(context, past))
    )
      past++;
    if (past === first) break;
    const ids = idsFor(context, first, past, noun);
    if (ids.length === 0) return [];
    parts.push({ ...spanOf(context.article, parts.length === 0 ? at : first, past), ids });
    const next = words[past];
    if (next && context.rules.rows.conjunctions.has(next.folded)) first = past + 1;
    else if (next?.precedingText === ', ') first = past;
    else break;
  }
  return parts.length > 1 ? parts : [];
}

function isTied(context: TreatyContext, at: number): boolean {
  return (
    /^[ \u00a0\u2010-]$/.test(context.article.words[at]?.precedingText ?? '') && mayBeNamePart(context, at, at + 1)
  );
}

function mayBeNamePart(context: TreatyContext, at: number, past: number): boolean {
  const word = context.article.words[at];
  const next = context.article.words[at + 1];
  if (!word || word.shape === 'lower' || word.shape === 'digits' || context.rules.names.leading.has(word.folded))
    return false;
  return at + 1 === past || (next !== undefined && /^[ \u00a0'\u2019\u2010-\u2015-]$/.test(next.precedingText));
}

const NAME_NUMERAL = /^(I|II|III|IV|V|1|2|3|4|5)$/;

/**
 * The second of `Minsk I and II`, `START I and II`: a numeral after a name that ends in one.
 *
 * @param context the article's words
 * @param named names found before, in order
 */
export function readNumerals(context: TreatyContext, named: readonly WordSpan[]): JoinedSpan[] {
  const { words } = context.article;
  const spans: JoinedSpan[] = [];
  for (const span of named) {
    const last = words[span.past - 1];
    const joint = words[span.past];
    const numeral = words[span.past + 1];
    if (!last || !joint || !numeral || !NAME_NUMERAL.test(last.text) || !NAME_NUMERAL.test(numeral.text)) continue;
    if (!context.rules.rows.conjunctions.has(joint.folded) || numeral.precedingText !== ' ') continue;
    const name = words.slice(span.first, span.past - 1);
    const wanted = [...name.map((word) => word.folded), numeral.folded].join(' ');
    const forms = context.index.names.startingAt([...name, numeral], 0);
    const ids = forms.filter((form) => form.words.join(' ') === wanted).map((form) => form.id);
    if (ids.length > 0)
      spans.push({ ...spanOf(context.article, span.past + 1, span.past + 2), ids: [...new Set(ids)] });
  }
  return spans;
}
