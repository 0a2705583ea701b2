import { headOf } from '../head.ts';
import { matchName, type NameForm } from '../name-forms.ts';
import { spanOf, type TreatyContext, type WordSpan } from '../treaty-context.ts';
import { yearBeside } from '../year-beside.ts';

export interface NamedSpan extends WordSpan {
  forms: NameForm[];
}

/** Words of an apposition that are looked at: `, a well-known rock band`. */
const APPOSITION_REACH = 5;

/** Whether the words after a span say that it is another thing: `, a rock band from Leeds`. */
function isSaidOtherwise({ article, rules }: TreatyContext, past: number): boolean {
  const { determiners, otherThings } = rules.names;
  const next = article.words[past];
  if (next?.precedingText !== ', ' || !determiners.has(next.folded)) return false;
  const words = article.words.slice(past + 1, past + APPOSITION_REACH);
  const end = words.findIndex((word) => /[,.;:!?\n]/.test(word.precedingText));
  return words.slice(0, end < 0 ? words.length : end).some((word) => otherThings.has(word.folded));
}

/** Whether what follows makes it a contract: `to sell the flat`. */
function isContract({ article, rules }: TreatyContext, past: number): boolean {
  const { contractLink, contractVerbs } = rules.names;
  const [link, verb] = article.words.slice(past, past + 2);
  return (
    link?.precedingText === ' ' && contractLink.has(link.folded) && verb !== undefined && contractVerbs.has(verb.folded)
  );
}

/**
 * Whether the words after a span make it the name of something else: the North Atlantic Treaty Organization.
 *
 * @param context the article's words
 * @param past index of the word after the span
 */
export function isOtherThing(context: TreatyContext, past: number): boolean {
  const { notAfter, notAfterSmall } = context.rules.names;
  const next = context.article.words[past];
  if (next && /^[ \u00a0]$/.test(next.precedingText)) {
    if (next.shape === 'lower' ? notAfterSmall.has(next.folded) : notAfter.has(next.folded)) return true;
  }
  return isSaidOtherwise(context, past) || isContract(context, past);
}

/** Why a name that the words spell is left, in the order in which it is asked; `null` where it is not. */
function whyLeft(context: TreatyContext, at: number, form: NameForm): string | null {
  if (isPlace(context, at, form)) return 'place';
  const past = at + form.words.length;
  const isOtherYear = form.year && yearBeside(context.article.words, at, past, context.rules)?.year !== form.year;
  if (isOtherYear) return 'not-its-year';
  if (hasCapital(context, at, form.words.length)) return null;
  // Lower-case ordinary words (`the nuclear deal`) name a treaty only where a rule or a capital in them says so.
  if (form.needs.length === 0 && !form.mayBeLower) return 'ordinary-words';
  const before = context.article.words[at - 1]?.folded ?? '';
  return form.needs.length > 0 && context.rules.names.indefinite.has(before) ? 'indefinite' : null;
}

function traceName(context: TreatyContext, at: number, form: NameForm, left: string | null): void {
  const { start, end } = spanOf(context.article, at, at + form.words.length);
  context.explain?.add({ code: 'treaties.name', start, end, params: { id: form.id, name: form.name, left } });
}

/** The longest name that starts at a word, with all treaties that share it; null where none does. */
function readNameAt(context: TreatyContext, at: number): { length: number; forms: NameForm[] } | null {
  const starting = context.index.names.startingAt(context.article.words, at);
  if (starting.length === 0) return null;
  let length = 0;
  let forms: NameForm[] = [];
  for (const form of starting) {
    if (form.words.length < length) break;
    if (matchName(context.article.words, at, form, context.index.text) === 0) continue;
    const left = whyLeft(context, at, form);
    traceName(context, at, form, left);
    // Ordinary words still hide a shorter name inside them.
    if (left === null || left === 'ordinary-words') length = form.words.length;
    if (left === null) forms = [...forms, form];
  }
  return length === 0 ? null : { length, forms };
}

/** Every name in our files, wherever it stands in the text: the longest at each place, all treaties that share it. */
export function readKnownNames(context: TreatyContext): NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (let at = 0; at < context.article.words.length; at++) {
    const name = readNameAt(context, at);
    if (!name) continue;
    const { length, forms } = name;
    const past = at + length + (isFollowedByHead(context, at + length, forms) ? 1 : 0);
    const span = spanOf(context.article, at, past);
    if (isOtherThing(context, past))
      context.explain?.add({ code: 'treaties.other-thing', start: span.start, end: span.end, params: {} });
    else if (forms.length > 0) spans.push({ ...span, forms });
    at = past - 1;
  }
  return spans;
}

/** Whether a lone place name is the place after all: something happens in, at or near it. */
function isPlace({ article, rules }: TreatyContext, at: number, form: NameForm): boolean {
  if (form.words.length > 1 || form.cases[0] !== 'capital') return false;
  return rules.names.locating.has(article.words[at - 1]?.folded ?? '');
}

/** Whether a noun of the kind follows a name that has none: the INF treaty, the Minsk-2 agreements. */
function isFollowedByHead(context: TreatyContext, past: number, forms: readonly NameForm[]): boolean {
  const next = context.article.words[past];
  const bare = forms.every(
    (form) => !form.words.some((word) => headOf(word, context.index) !== null) && form.cases.at(-1) !== 'capital',
  );
  return (
    bare &&
    next?.precedingText === ' ' &&
    headOf(next.folded, context.index) !== null &&
    !context.rules.names.looseHeads.has(next.folded)
  );
}

function hasCapital(context: TreatyContext, at: number, length: number): boolean {
  return context.article.words
    .slice(at, at + length)
    .some((word) => word.shape === 'initial' || word.shape === 'upper');
}
