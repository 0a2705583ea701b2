import { sentenceIndexAt } from '../../text/article-text.ts';
import type { Word } from '../../text/words.ts';
import { OTHER_OWNERS, PROVISION_NOUNS } from '../en/provisions.ts';
import { type Reading, type Span, spanOf } from '../reading.ts';

/** `Article 5`, `Article XII (3)`. */
export interface ProvisionSpan extends Span {
  noun: string;
  number: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number a word stands for: `5`, `XII`; null for any other word. */
function readNumber(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (!/^[IVXLC]{1,7}$/.test(word)) return null;
  const values = [...word.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The numbers named in a provision's own label: `Articles 2 and 3` gives 2 and 3, `Article XII(3)` gives 12. */
export function numbersIn(label: string): number[] {
  return label
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => readNumber(word) ?? []);
}

/** All numbered parts of some instrument the text cites, whoever's they are. */
export function readProvisions(reading: Reading): ProvisionSpan[] {
  const { words, text } = reading.text;
  const found: ProvisionSpan[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const noun = words[at];
    const numeral = words[at + 1];
    if (!noun || !numeral || !PROVISION_NOUNS.has(noun.folded) || noun.shape === 'lower') continue;
    if (!/^\.?[ \u00a0]$/.test(numeral.glue)) continue;
    const number = readNumber(numeral.text);
    if (number === null) continue;
    const span = spanOf(reading.text, at, at + 2);
    const paragraph = /^ ?\(\d{1,2}\)/.exec(text.slice(span.end, span.end + 6))?.[0] ?? '';
    const past = paragraph ? at + 3 : at + 2;
    found.push({ ...span, past, end: span.end + paragraph.length, noun: noun.folded, number });
  }
  return found;
}

/** A treaty's mention as a provision may be bound to it. */
export interface Owner extends Span {
  /** Whether this treaty's file lists the provision. */
  lists: (provision: ProvisionSpan) => boolean;
}

/** Mentions of treaties as provisions look them up. */
export interface Owners {
  /** In order. */
  all: readonly Owner[];
  byFirst: ReadonlyMap<number, Owner>;
  byPast: ReadonlyMap<number, Owner>;
}

/** Sorts mentions for `bindProvision`. */
export function listOwners(owners: readonly Owner[]): Owners {
  return {
    all: [...owners].sort((a, b) => a.start - b.start),
    byFirst: new Map(owners.map((owner) => [owner.first, owner])),
    byPast: new Map(owners.map((owner) => [owner.past, owner])),
  };
}

/** Words between `Article 5` and its treaty: `of the 1949`, `, paragraph 2, of the`. */
const REACH = 6;

const LINK = /^(of|to|in|from|under|the|its|a|paragraph|section|and|s|this|that|\d{1,4})$/;

function ownerAfter(words: readonly Word[], provision: ProvisionSpan, owners: Owners): Owner | 'other' | null {
  let linked = false;
  for (let i = provision.past; i <= provision.past + REACH; i++) {
    const owner = owners.byFirst.get(i);
    if (owner) return linked ? owner : null;
    const word = words[i];
    if (!word || /[.;:!?\n]/.test(word.glue)) return null;
    if (/^(of|to|in|from|under)$/.test(word.folded)) linked = true;
    else if (OTHER_OWNERS.has(word.folded) && (linked || i === provision.past)) return 'other';
    else if (!LINK.test(word.folded) && word.shape === 'lower') return linked ? 'other' : null;
  }
  return linked ? 'other' : null;
}

/** How many mentions before a provision are looked at: two sentences of news name no more. */
const MENTIONS_BACK = 8;

/**
 * Binds a provision to the treaty it belongs to: `Article 5 of the …`, `the treaty's Article 5`, else the treaty named
 * last in this sentence or the one before, where its file lists that provision. `other` where something else owns it,
 * null where nothing binds it.
 */
export function bindProvision(reading: Reading, provision: ProvisionSpan, owners: Owners): Owner | 'other' | null {
  const { words } = reading.text;
  const after = ownerAfter(words, provision, owners);
  if (after) return after;
  const possessive = words[provision.first - 1]?.folded === 's';
  const just = owners.byPast.get(possessive ? provision.first - 1 : provision.first);
  if (just) return just;
  const sentence = sentenceIndexAt(reading.text, provision.start);
  let next = 0;
  let high = owners.all.length;
  while (next < high) {
    const middle = (next + high) >> 1;
    if ((owners.all[middle]?.start ?? Infinity) < provision.start) next = middle + 1;
    else high = middle;
  }
  for (const owner of owners.all.slice(Math.max(0, next - MENTIONS_BACK), next).reverse()) {
    if (sentence - sentenceIndexAt(reading.text, owner.start) > 1) return null;
    if (owner.lists(provision)) return owner;
  }
  return null;
}
