import { sentenceIndexAt } from '../../text/article-text.ts';
import { HEADS, type Head } from '../en/heads.ts';
import { COMMON_NOUNS, OWN_OBJECT, POINTERS, POINTS_TO } from '../en/short-forms.ts';
import { type Reading, type Span, spanOf } from '../reading.ts';

/** What is needed of a treaty already found to tell whether a short form can mean it. */
export interface Antecedent {
  families: ReadonlySet<Head['family']>;
  years: ReadonlySet<string>;
  /** In order. */
  mentions: readonly Span[];
}

/** Sentences over which `the agreement` still points back; news brings in the next agreement soon after. */
const COMMON_REACH = 2;
const YEAR = /^(1[4-9]|20)\d\d$/;

interface ShortForm {
  noun: string;
  year: string | null;
  span: Span;
}

function readShortForm(reading: Reading, at: number): ShortForm | null {
  const { words } = reading.text;
  const word = words[at];
  if (!word || !POINTS_TO[word.folded]) return null;
  const previous = words[at - 1];
  const next = words[at + 1];
  if (!previous || !/^[ \u00a0]$/.test(word.glue)) return null;
  if (next && next.glue === ' ' && (OWN_OBJECT.has(next.folded) || HEADS.has(next.folded))) return null;
  if (next && next.glue === ' ' && next.shape !== 'lower' && word.shape !== 'lower') return null;
  if (next && /^[-\u2010]$/.test(next.glue)) return null;
  const year = YEAR.test(previous.text) ? previous.text : null;
  const pointer = year ? words[at - 2] : previous;
  if (!pointer || !POINTERS.has(pointer.folded)) return null;
  return { noun: word.folded, year, span: spanOf(reading.text, at, at + 1) };
}

function fits(antecedent: Antecedent, form: ShortForm): boolean {
  if (form.year && !antecedent.years.has(form.year)) return false;
  return (POINTS_TO[form.noun] ?? []).some((family) => antecedent.families.has(family));
}

/**
 * Further mentions by a bare noun: `the treaty`, `the 1999 declaration`. Only where exactly one treaty of the article
 * can be meant, it was named before, and, for the commonest nouns, in one of the last sentences.
 *
 * @param taken spans that already name something, in order
 * @returns the short forms with the treaty each means
 */
export function readShortForms<Entry extends Antecedent>(
  reading: Reading,
  entries: readonly Entry[],
  taken: readonly Span[],
): { entry: Entry; span: Span }[] {
  const found: { entry: Entry; span: Span }[] = [];
  if (entries.length === 0) return found;
  /** How many mentions of an entry were passed, and where it was last named or pointed to. */
  const last = new Map<Entry, { mention: number; start: number }>();
  const fitting = new Map<string, Entry[]>();
  let next = 0;
  for (let at = 0; at < reading.text.words.length; at++) {
    while (next < taken.length && (taken[next]?.past ?? 0) <= at) next++;
    if ((taken[next]?.first ?? Infinity) <= at) continue;
    const form = readShortForm(reading, at);
    if (!form) continue;
    const key = `${form.noun} ${form.year ?? ''}`;
    const known = fitting.get(key) ?? entries.filter((entry) => fits(entry, form));
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
    const distance = sentenceIndexAt(reading.text, form.span.start) - sentenceIndexAt(reading.text, since);
    if (COMMON_NOUNS.has(form.noun) && !form.year && distance > COMMON_REACH) continue;
    last.set(entry, { mention: passed.mention, start: form.span.start });
    found.push({ entry, span: form.span });
  }
  return found;
}
