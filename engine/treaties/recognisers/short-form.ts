import { sentenceIndexAt } from '../../text/article-text.ts';
import type { Word } from '../../text/words.ts';
import { headOf } from '../head.ts';
import { spanOf, type TreatyContext, type WordSpan } from '../treaty-context.ts';
import type { HeadFamily } from '../treaty-words.ts';
import { readYear } from '../year-beside.ts';

/** What is needed of a treaty already found to tell whether a short form can mean it. */
export interface NamedBefore {
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

/** Whether what follows a bare noun leaves it bare: no object of its own, no further noun of the kind, no hyphen. */
function staysBare(context: TreatyContext, word: Word, next: Word | undefined): boolean {
  if (!next) return true;
  if (/^[-\u2010]$/.test(next.precedingText)) return false;
  if (next.precedingText !== ' ') return true;
  const { ownObject } = context.rules.shortForms;
  if (ownObject.has(next.folded) || headOf(next.folded, context.index) !== null) return false;
  return next.shape === 'lower' || word.shape === 'lower';
}

/** The bare noun at a word, `treaty` in `the 1999 treaty`; null where none points back there. */
function readShortForm(context: TreatyContext, at: number): ShortForm | null {
  const { words } = context.article;
  const { pointsTo, pointers, definite } = context.rules.shortForms;
  const word = words[at];
  const noun = word && context.index.text.stems(word.folded).find((stem) => pointsTo.has(stem));
  const previous = words[at - 1];
  if (!word || noun === undefined || !previous || !/^[ \u00a0]$/.test(word.precedingText)) return null;
  if (!staysBare(context, word, words[at + 1])) return null;
  const year = readYear(previous.text);
  const pointer = year ? words[at - 2] : previous;
  const points = definite.has(word.folded) || (pointer !== undefined && pointers.has(pointer.folded));
  return points ? { noun, year, span: spanOf(context.article, at, at + 1) } : null;
}

function antecedentFits({ rules }: TreatyContext, antecedent: NamedBefore, form: ShortForm): boolean {
  if (form.year && !antecedent.years.has(form.year)) return false;
  return (rules.shortForms.pointsTo.get(form.noun) ?? []).some((family) => antecedent.families.has(family));
}

/** All short forms of the text outside some spans. */
function listShortForms(context: TreatyContext, occupied: readonly WordSpan[]): ShortForm[] {
  const forms: ShortForm[] = [];
  let next = 0;
  for (let at = 0; at < context.article.words.length; at++) {
    while (next < occupied.length && (occupied[next]?.past ?? 0) <= at) next++;
    if ((occupied[next]?.first ?? Infinity) <= at) continue;
    const form = readShortForm(context, at);
    if (form) forms.push(form);
  }
  return forms;
}

/** Where a treaty was last named or pointed to, moving forward through its mentions. */
class LastNamed {
  private mention = 0;
  private start = 0;

  constructor(private readonly mentions: readonly WordSpan[]) {}

  /** The offset of the last mention that begins before `offset`. */
  before(offset: number): number {
    for (let span = this.mentions[this.mention]; span && span.start < offset; span = this.mentions[this.mention]) {
      this.start = Math.max(this.start, span.start);
      this.mention++;
    }
    return this.start;
  }

  pointedTo(offset: number): void {
    this.start = offset;
  }
}

/**
 * Further mentions by a bare noun: `the treaty`, `the 1999 declaration`. Only where exactly one treaty of the article
 * can be meant, it was named before, and, for the commonest nouns, in one of the last sentences.
 *
 * @param occupied spans that already name something, in order
 * @returns the short forms with the treaty each means
 */
export function readShortForms<Entry extends NamedBefore>(
  context: TreatyContext,
  entries: readonly Entry[],
  occupied: readonly WordSpan[],
): { entry: Entry; span: WordSpan }[] {
  if (entries.length === 0) return [];
  const found: { entry: Entry; span: WordSpan }[] = [];
  const lastNamed = new Map(entries.map((entry) => [entry, new LastNamed(entry.mentions)]));
  const fitting = new Map<string, Entry[]>();
  for (const form of listShortForms(context, occupied)) {
    const key = `${form.noun} ${form.year ?? ''}`;
    const known = fitting.get(key) ?? entries.filter((entry) => antecedentFits(context, entry, form));
    fitting.set(key, known);
    const [entry] = known;
    const last = entry && lastNamed.get(entry);
    if (!entry || !last || known.length > 1 || (entry.mentions[0]?.start ?? Infinity) > form.span.start) continue;
    const from = sentenceIndexAt(context.article, last.before(form.span.start));
    const distance = sentenceIndexAt(context.article, form.span.start) - from;
    if (context.rules.shortForms.common.has(form.noun) && !form.year && distance > COMMON_REACH) continue;
    last.pointedTo(form.span.start);
    found.push({ entry, span: form.span });
  }
  return found;
}
