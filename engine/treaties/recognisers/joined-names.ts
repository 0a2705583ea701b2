import { readCore } from '../core-words.ts';
import { HEADS, sameFamily } from '../en/heads.ts';
import { LEADING_WORDS } from '../en/name-words.ts';
import type { CoreEntry } from '../list-cores.ts';
import { type Reading, type Span, spanOf } from '../reading.ts';

/** A treaty named by its proper word alone in a row that shares one noun: `Simla` in `the Simla and Lahore accords`. */
export interface JoinedSpan extends Span {
  ids: string[];
}

/** Proper words before a joint noun: `Wye River`, `Sharm el-Sheikh`. */
const LONGEST_PART = 4;
const MOST_PARTS = 4;

/** Accords is what news calls a row of agreements and declarations. */
function fits(entry: CoreEntry, noun: string): boolean {
  const head = HEADS.get(noun);
  if (!head || !entry.core.head) return false;
  const { family } = entry.core.head;
  return sameFamily(head.family, family) || (family === 'declaration' && /^(accords|agreements)$/.test(noun));
}

function idsFor(reading: Reading, first: number, past: number, noun: string): string[] {
  const core = readCore(reading.text.words.slice(first, past), reading.index.places);
  const entries = reading.index.cores.like(core).filter((entry) => fits(entry, noun));
  const safe = entries.filter((entry) => entry.safe);
  return [...new Set((safe.length > 0 ? safe : entries).map((entry) => entry.id))];
}

/** Rows that share a plural noun, read backwards from it. Only a row of which we know every part counts. */
export function readJoinedNames(reading: Reading): JoinedSpan[] {
  const { words } = reading.text;
  const spans: JoinedSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    const noun = words[at]?.folded ?? '';
    if (!HEADS.get(noun)?.plural) continue;
    if (words[at + 1]?.folded === 'of') {
      spans.push(...readPartsAfter(reading, at));
      continue;
    }
    const parts: JoinedSpan[] = [];
    let past = at;
    if (words[at - 1]?.folded === 'peace') past = at - 1;
    while (parts.length < MOST_PARTS) {
      let first = past;
      while (first > 0 && past - first < LONGEST_PART && isPart(reading, first - 1, past)) first--;
      if (first === past) break;
      const ids = idsFor(reading, first, past, noun);
      if (ids.length === 0) {
        parts.length = 0;
        break;
      }
      // The last part keeps the noun: `Lahore accords` is what a reader would point at.
      parts.push({ ...spanOf(reading.text, first, parts.length === 0 ? at + 1 : past), ids });
      const joint = words[first - 1];
      const listed = words[first]?.glue === ', ';
      if (listed) past = first;
      else if (joint && /^(and|or)$/.test(joint.folded)) past = words[first - 2] ? first - 1 : first;
      else break;
    }
    if (parts.length > 1) spans.push(...parts);
  }
  return spans;
}

/** The parts after `treaties of`: `the treaties of Westphalia, Utrecht and Vienna`. Only where we know every one. */
function readPartsAfter(reading: Reading, at: number): JoinedSpan[] {
  const { words } = reading.text;
  const noun = words[at]?.folded ?? '';
  const parts: JoinedSpan[] = [];
  let first = at + 2;
  while (parts.length < MOST_PARTS) {
    let past = first;
    while (
      past - first < LONGEST_PART &&
      past < words.length &&
      (past === first ? isPart(reading, past, past + 1) : isTied(reading, past))
    )
      past++;
    if (past === first) break;
    const ids = idsFor(reading, first, past, noun);
    if (ids.length === 0) return [];
    parts.push({ ...spanOf(reading.text, parts.length === 0 ? at : first, past), ids });
    const next = words[past];
    if (next && /^(and|or)$/.test(next.folded)) first = past + 1;
    else if (next?.glue === ', ') first = past;
    else break;
  }
  return parts.length > 1 ? parts : [];
}

function isTied(reading: Reading, at: number): boolean {
  return /^[ \u00a0\u2010-]$/.test(reading.text.words[at]?.glue ?? '') && isPart(reading, at, at + 1);
}

function isPart(reading: Reading, at: number, past: number): boolean {
  const word = reading.text.words[at];
  const next = reading.text.words[at + 1];
  if (!word || word.shape === 'lower' || word.shape === 'digits' || LEADING_WORDS.has(word.folded)) return false;
  return at + 1 === past || (next !== undefined && /^[ \u00a0'\u2019\u2010-\u2015-]$/.test(next.glue));
}

const NUMERAL = /^(I|II|III|IV|V|1|2|3|4|5)$/;

/** The second of `Minsk I and II`, `START I and II`: a numeral after a name that ends in one. */
export function readNumerals(reading: Reading, named: readonly Span[]): JoinedSpan[] {
  const { words } = reading.text;
  const spans: JoinedSpan[] = [];
  for (const span of named) {
    const last = words[span.past - 1];
    const joint = words[span.past];
    const numeral = words[span.past + 1];
    if (!last || !joint || !numeral || !NUMERAL.test(last.text) || !NUMERAL.test(numeral.text)) continue;
    if (!/^(and|or)$/.test(joint.folded) || numeral.glue !== ' ') continue;
    const name = words.slice(span.first, span.past - 1);
    const wanted = [...name.map((word) => word.folded), numeral.folded].join(' ');
    const forms = reading.index.names.startingAt([...name, numeral], 0);
    const ids = forms.filter((form) => form.words.join(' ') === wanted).map((form) => form.id);
    if (ids.length > 0) spans.push({ ...spanOf(reading.text, span.past + 1, span.past + 2), ids: [...new Set(ids)] });
  }
  return spans;
}
