import { headOf } from '../head.ts';
import { matchName, type NameForm } from '../name-forms.ts';
import { spanOf, type TreatyContext, type WordSpan } from '../treaty-context.ts';
import { yearBeside } from '../year-beside.ts';

export interface NamedSpan extends WordSpan {
  forms: NameForm[];
}

/** Whether the word after a span makes it the name of something else: the North Atlantic Treaty Organization. */
export function isOtherThing(context: TreatyContext, past: number): boolean {
  const next = context.text.words[past];
  return (
    next !== undefined &&
    /^[ \u00a0]$/.test(next.glue) &&
    next.shape !== 'lower' &&
    context.rules.names.notAfter.has(next.folded)
  );
}

/** A name may be written without capitals where its noun means little else: the chemical weapons convention. */
function mayBeLower(form: NameForm, { rules }: TreatyContext): boolean {
  if (form.lowerCase) return true;
  const firm = () => form.words.some((word) => rules.names.firmHeads.has(word));
  return form.needs.length === 0 && form.words.length > 1 && firm();
}

/** Every name in our files, wherever it stands in the text: the longest at each place, all treaties that share it. */
export function readKnownNames(context: TreatyContext): NamedSpan[] {
  const { words } = context.text;
  const spans: NamedSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    let length = 0;
    let forms: NameForm[] = [];
    for (const form of context.index.names.startingAt(words, at)) {
      if (form.words.length < length) break;
      if (matchName(words, at, form, context.index.text, mayBeLower(form, context)) === 0) continue;
      if (isPlace(context, at, form)) continue;
      if (form.year && yearBeside(words, at, at + form.words.length, context.rules)?.year !== form.year) continue;
      length = form.words.length;
      forms.push(form);
    }
    if (length === 0) continue;
    // Lower-case ordinary words (`the nuclear deal`) name a treaty only where a rule or a capital in them says so.
    forms = forms.filter(
      (form) => form.needs.length > 0 || hasCapital(context, at, length) || mayBeLower(form, context),
    );
    const past = at + length + (isFollowedByHead(context, at + length, forms) ? 1 : 0);
    if (forms.length > 0 && !isOtherThing(context, past)) spans.push({ ...spanOf(context.text, at, past), forms });
    at = past - 1;
  }
  return spans;
}

/** Whether a lone place name is the place after all: something happens in, at or near it. */
function isPlace({ text, rules }: TreatyContext, at: number, form: NameForm): boolean {
  if (form.words.length > 1 || form.cases[0] !== 'capital') return false;
  return rules.names.locating.has(text.words[at - 1]?.folded ?? '');
}

/** Whether a noun of the kind follows a name that has none: the INF treaty, the Minsk-2 agreements. */
function isFollowedByHead(context: TreatyContext, past: number, forms: readonly NameForm[]): boolean {
  const next = context.text.words[past];
  const bare = forms.every(
    (form) => !form.words.some((word) => headOf(word, context.index) !== null) && form.cases.at(-1) !== 'capital',
  );
  return (
    bare &&
    next?.glue === ' ' &&
    headOf(next.folded, context.index) !== null &&
    !context.rules.names.looseHeads.has(next.folded)
  );
}

function hasCapital(context: TreatyContext, at: number, length: number): boolean {
  return context.text.words.slice(at, at + length).some((word) => word.shape === 'initial' || word.shape === 'upper');
}
