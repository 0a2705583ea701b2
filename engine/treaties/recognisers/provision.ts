import { sentenceIndexAt } from '../../text/article-text.ts';
import type { Word } from '../../text/words.ts';
import { spanOf, type TreatyContext, type WordSpan } from '../treaty-context.ts';

/** `Article 5`, `Article XII (3)`. */
export interface ProvisionSpan extends WordSpan {
  noun: string;
  number: number;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number a word stands for: `5`, `XII`; null for any other word. */
function readNumber(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (!/^[IVXLC]{1,7}$/.test(word)) return null;
  const values = [...word.toLowerCase()].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The numbers named in a provision's own label: `Articles 2 and 3` gives 2 and 3, `Article XII(3)` gives 12. */
export function numbersIn(label: string): number[] {
  return label
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => readNumber(word) ?? []);
}

/** All numbered parts of some instrument the text cites, whoever's they are. */
export function readProvisions(context: TreatyContext): ProvisionSpan[] {
  const { words, text } = context.article;
  const { nouns, capital } = context.rules.provisions;
  const found: ProvisionSpan[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const noun = words[at];
    const numeral = words[at + 1];
    if (!noun || !numeral || !nouns.has(noun.folded) || (capital && noun.shape === 'lower')) continue;
    if (!/^\.?[ \u00a0]$/.test(numeral.precedingText)) continue;
    const number = readNumber(numeral.text);
    if (number === null) continue;
    const span = spanOf(context.article, at, at + 2);
    const paragraph = /^ ?\(\d{1,2}\)/.exec(text.slice(span.end, span.end + 6))?.[0] ?? '';
    const past = paragraph ? at + 3 : at + 2;
    found.push({ ...span, past, end: span.end + paragraph.length, noun: noun.folded, number });
  }
  return found;
}

/** A treaty's mention as a provision may be bound to it. */
export interface ProvisionOwner extends WordSpan {
  /** Whether this treaty's file lists the provision. */
  lists: (provision: ProvisionSpan) => boolean;
}

/** Mentions of treaties as provisions look them up. */
export interface Owners {
  /** In order. */
  all: readonly ProvisionOwner[];
  byFirst: ReadonlyMap<number, ProvisionOwner>;
  byPast: ReadonlyMap<number, ProvisionOwner>;
}

/** Sorts mentions for `bindProvision`. */
export function listOwners(owners: readonly ProvisionOwner[]): Owners {
  return {
    all: [...owners].sort((a, b) => a.start - b.start),
    byFirst: new Map(owners.map((owner) => [owner.first, owner])),
    byPast: new Map(owners.map((owner) => [owner.past, owner])),
  };
}

/** Words between `Article 5` and its treaty: `of the 1949`, `, paragraph 2, of the`. */
const WORDS_TO_OWNER = 6;

/** A year or the number of a paragraph between the two. */
const SHORT_NUMBER = /^\d{1,4}$/;

function ownerAfter(
  { article: { words }, rules }: TreatyContext,
  provision: ProvisionSpan,
  owners: Owners,
): ProvisionOwner | 'other' | null {
  const { links, passing, possessives, otherOwners } = rules.provisions;
  const passes = ({ folded }: Word) =>
    [links, passing, possessives].some((set) => set.has(folded)) || SHORT_NUMBER.test(folded);
  let linked = false;
  for (let i = provision.past; i <= provision.past + WORDS_TO_OWNER; i++) {
    const owner = owners.byFirst.get(i);
    if (owner) return linked ? owner : null;
    const word = words[i];
    if (!word || /[.;:!?\n]/.test(word.precedingText)) return null;
    if (links.has(word.folded)) linked = true;
    else if (otherOwners.has(word.folded) && (linked || i === provision.past)) return 'other';
    else if (!passes(word) && word.shape === 'lower') return linked ? 'other' : null;
  }
  return linked ? 'other' : null;
}

/** How many mentions before a provision are looked at: two sentences of news name no more. */
const MENTIONS_BACK = 8;

/**
 * Binds a provision to the treaty it belongs to: `Article 5 of the …`, `the treaty's Article 5`, else the treaty named
 * last in this sentence or the one before, where its file lists that provision. `other` where something else owns it,
 * null where nothing binds it.
 *
 * @param provision a numbered part without a treaty yet
 * @param owners mentions of treaties it may belong to
 */
export function bindProvision(
  context: TreatyContext,
  provision: ProvisionSpan,
  owners: Owners,
): ProvisionOwner | 'other' | null {
  const { words } = context.article;
  const after = ownerAfter(context, provision, owners);
  if (after) return after;
  const possessive = context.rules.provisions.possessives.has(words[provision.first - 1]?.folded ?? '');
  const just = owners.byPast.get(possessive ? provision.first - 1 : provision.first);
  if (just) return just;
  const sentence = sentenceIndexAt(context.article, provision.start);
  let next = 0;
  let high = owners.all.length;
  while (next < high) {
    const middle = (next + high) >> 1;
    if ((owners.all[middle]?.start ?? Infinity) < provision.start) next = middle + 1;
    else high = middle;
  }
  for (const owner of owners.all.slice(Math.max(0, next - MENTIONS_BACK), next).reverse()) {
    if (sentence - sentenceIndexAt(context.article, owner.start) > 1) return null;
    if (owner.lists(provision)) return owner;
  }
  return null;
}
