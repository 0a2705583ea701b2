import { sentenceIndexAt } from '../../text/article-text.ts';
import { type HeadFamily, headOf } from '../head.ts';
import { spanOf, type TreatyContext, type WordSpan } from '../treaty-context.ts';
import { readYear } from '../year-beside.ts';

/** What is needed of a treaty already found to tell whether a short form can mean it. */
export interface Antecedent {
  families: ReadonlySet<HeadFamily>;
  years: ReadonlySet<string>;
  /** In order. */
  mentions: readonly WordSpan[];
}

/** Sentences over which `the agreement` still points back; news brings in the next agreement soon after. */
const COMMON_REACH = 2;

interface ShortForm {
  noun: string;
  year: string | null;
  span: WordSpan;
}

function readShortForm(context: TreatyContext, at: number): ShortForm | null {
  const { words } = context.text;
  const { pointsTo, pointers, definite, ownObject } = context.rules.shortForms;
  const word = words[at];
  const noun = word && context.index.text.stems(word.folded).find((stem) => pointsTo.has(stem));
  if (!word || noun === undefined) return null;
  const previous = words[at - 1];
  const next = words[at + 1];
  if (!previous || !/^[ \u00a0]$/.test(word.glue)) return null;
  if (next && next.glue === ' ' && (ownObject.has(next.folded) || headOf(next.folded, context.index) !== null))
    return null;
  if (next && next.glue === ' ' && next.shape !== 'lower' && word.shape !== 'lower') return null;
  if (next && /^[-\u2010]$/.test(next.glue)) return null;
  const year = readYear(previous.text);
  const pointer = year ? words[at - 2] : previous;
  const points = definite.has(word.folded) || (pointer !== undefined && pointers.has(pointer.folded));
  if (!points) return null;
  return { noun, year, span: spanOf(context.text, at, at + 1) };
}

function fits({ rules }: TreatyContext, antecedent: Antecedent, form: ShortForm): boolean {
  if (form.year && !antecedent.years.has(form.year)) return false;
  return (rules.shortForms.pointsTo.get(form.noun) ?? []).some((family) => antecedent.families.has(family));
}

/**
 * Further mentions by a bare noun: `the treaty`, `the 1999 declaration`. Only where exactly one treaty of the article
 * can be meant, it was named before, and, for the commonest nouns, in one of the last sentences.
 *
 * @param occupied spans that already name something, in order
 * @returns the short forms with the treaty each means
 */
export function readShortForms<Entry extends Antecedent>(
  context: TreatyContext,
  entries: readonly Entry[],
  occupied: readonly WordSpan[],
): { entry: Entry; span: WordSpan }[] {
  const found: { entry: Entry; span: WordSpan }[] = [];
  if (entries.length === 0) return found;
  /** How many mentions of an entry were passed, and where it was last named or pointed to. */
  const last = new Map<Entry, { mention: number; start: number }>();
  const fitting = new Map<string, Entry[]>();
  let next = 0;
  for (let at = 0; at < context.text.words.length; at++) {
    while (next < occupied.length && (occupied[next]?.past ?? 0) <= at) next++;
    if ((occupied[next]?.first ?? Infinity) <= at) continue;
    const form = readShortForm(context, at);
    if (!form) continue;
    const key = `${form.noun} ${form.year ?? ''}`;
    const known = fitting.get(key) ?? entries.filter((entry) => fits(context, entry, form));
    fitting.set(key, known);
    const [entry] = known;
    if (!entry || known.length > 1 || (entry.mentions[0]?.start ?? Infinity) > form.span.start) continue;
    let passed = last.get(entry) ?? { mention: 0, start: 0 };
    while ((entry.mentions[passed.mention]?.start ?? Infinity) < form.span.start) {
      passed = {
        mention: passed.mention + 1,
        start: Math.max(passed.start, entry.mentions[passed.mention]?.start ?? 0),
      };
    }
    const since = passed.start;
    const distance = sentenceIndexAt(context.text, form.span.start) - sentenceIndexAt(context.text, since);
    if (context.rules.shortForms.common.has(form.noun) && !form.year && distance > COMMON_REACH) continue;
    last.set(entry, { mention: passed.mention, start: form.span.start });
    found.push({ entry, span: form.span });
  }
  return found;
}
