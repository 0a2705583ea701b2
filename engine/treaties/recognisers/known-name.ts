import type { Word } from '../../text/words.ts';
import { NOT_AFTER } from '../en/guards.ts';
import { FIRM_HEADS, HEADS } from '../en/heads.ts';
import { matchName, type NameForm } from '../names.ts';
import { type Reading, type Span, spanOf } from '../reading.ts';
import { yearBeside } from '../years-beside.ts';

/** Prepositions that make a place of a name. */
const LOCATING = /^(in|at|from|near|to|outside|around|into|through|via)$/;

export interface NamedSpan extends Span {
  forms: NameForm[];
}

/** Whether the word after a span makes it the name of something else: the North Atlantic Treaty Organization. */
export function isOtherThing(reading: Reading, past: number): boolean {
  const next = reading.text.words[past];
  return next !== undefined && /^[ \u00a0]$/.test(next.glue) && next.shape !== 'lower' && NOT_AFTER.has(next.folded);
}

/** A name may be written without capitals where its noun means little else: the chemical weapons convention. */
function mayBeLower(form: NameForm): boolean {
  return form.needs.length === 0 && form.words.length > 1 && form.words.some((word) => FIRM_HEADS.has(word));
}

/** Every name in our files, wherever it stands in the text: the longest at each place, all treaties that share it. */
export function readKnownNames(reading: Reading): NamedSpan[] {
  const { words } = reading.text;
  const spans: NamedSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    let length = 0;
    let forms: NameForm[] = [];
    for (const form of reading.index.names.startingAt(words, at)) {
      if (form.words.length < length) break;
      if (matchName(words, at, form, mayBeLower(form)) === 0) continue;
      if (isPlace(words, at, form)) continue;
      if (form.year && yearBeside(words, at, at + form.words.length)?.year !== form.year) continue;
      length = form.words.length;
      forms.push(form);
    }
    if (length === 0) continue;
    // Lower-case ordinary words (`the nuclear deal`) name a treaty only where a rule or a capital in them says so.
    forms = forms.filter((form) => form.needs.length > 0 || hasCapital(reading, at, length) || mayBeLower(form));
    const past = at + length + (isFollowedByHead(reading, at + length, forms) ? 1 : 0);
    if (forms.length > 0 && !isOtherThing(reading, past)) spans.push({ ...spanOf(reading.text, at, past), forms });
    at = past - 1;
  }
  return spans;
}

/** Whether a lone place name is the place after all: something happens in, at or near it. */
function isPlace(words: readonly Word[], at: number, form: NameForm): boolean {
  if (form.words.length > 1 || form.cases[0] !== 'capital') return false;
  return LOCATING.test(words[at - 1]?.folded ?? '');
}

/** Whether a noun of the kind follows a name that has none: the INF treaty, the Minsk-2 agreements. */
function isFollowedByHead(reading: Reading, past: number, forms: readonly NameForm[]): boolean {
  const next = reading.text.words[past];
  const bare = forms.every((form) => !form.words.some((word) => HEADS.has(word)) && form.cases.at(-1) !== 'capital');
  return bare && next?.glue === ' ' && HEADS.has(next.folded) && next.folded !== 'deal';
}

function hasCapital(reading: Reading, at: number, length: number): boolean {
  return reading.text.words.slice(at, at + length).some((word) => word.shape === 'initial' || word.shape === 'upper');
}
