import { sentenceIndexAt } from '../../../text/article-text.ts';
import type { Word } from '../../../text/words.ts';
import { headOf, sameFamily } from '../../../treaties/head.ts';
import type { IndexedTreaty } from '../../../treaties/indexed-treaty.ts';
import { anyBetween, offsetsOf, spanOf, type TreatyContext, type WordSpan } from '../../../treaties/treaty-context.ts';
import type { DescribedSpan } from '../../../treaties/treaty-rules.ts';
import type { Head } from '../../../treaties/treaty-words.ts';
import { readYear, yearBeside } from '../../../treaties/year-beside.ts';
import { HEADS } from './heads.ts';
import { NEUTRAL_WORDS, SUBJECT_WORDS } from './name-words.ts';

/** Words of the subject before a bare noun: `1979 peace treaty`, `1987 intermediate-range nuclear arms treaty`. */
const MOST_SUBJECTS = 5;

/** Kinds of instrument that are no treaty in any wording. */
const UNBINDING: ReadonlySet<string> = new Set([
  'declaration',
  'joint-statement',
  'memorandum',
  'plan',
  'understanding',
]);

interface SentenceSpan {
  start: number;
  end: number;
}

/** Parties of a treaty between three or more that the article has to name. */
const FEWEST_PARTIES = 2;

/** Whether the article names who made the treaty, all of two or two of more, and one of them in this very sentence. */
function namesParties(context: TreatyContext, treaty: IndexedTreaty, sentence: SentenceSpan): boolean {
  const named = treaty.states.filter((code) => context.countries.has(code));
  const here = named.filter((code) => anyBetween(context.countries.get(code) ?? [], sentence.start, sentence.end));
  if (treaty.states.length <= 2) return named.length === treaty.states.length && here.length > 0;
  return named.length >= FEWEST_PARTIES && here.length > 0;
}

function sharesSubject(
  context: TreatyContext,
  treaty: IndexedTreaty,
  subjects: readonly string[],
  sentence: SentenceSpan,
): boolean {
  const own = new Set([
    ...treaty.forms.flatMap((form) => form.words),
    ...treaty.file.themes.flatMap((theme) => theme.split('-')),
  ]);
  if (subjects.length > 0) return subjects.some((subject) => own.has(subject));
  return treaty.cues.some((cue) => anyBetween(offsetsOf(context, cue), sentence.start, sentence.end));
}

/** Words of `with Israel in 1994`, with a name of up to three words for each of two parties. */
const PARTIES_REACH = 9;

/** The year after the parties: `a peace treaty with Israel in 1994`. Other words than names and their joints end the look. */
function yearAfterParties(words: readonly Word[], past: number): string | null {
  if (!/^(with|between)$/.test(words[past]?.folded ?? '')) return null;
  for (let i = past + 1; i < past + PARTIES_REACH; i++) {
    const word = words[i];
    if (!word || /[;:!?\n]/.test(word.precedingText)) return null;
    const year = readYear(word.text);
    if (year !== null) return /^(in|of)$/.test(words[i - 1]?.folded ?? '') ? year : null;
    if (word.shape === 'lower' && !/^(the|and|in|of|its)$/.test(word.folded)) return null;
  }
  return null;
}

/** Index of the first word of the subject before a bare noun, and those words: `peace` in `1979 peace treaty`. */
function readSubjects(words: readonly Word[], at: number): { first: number; subjects: string[] } {
  let first = at;
  const subjects: string[] = [];
  while (first > 0 && at - first < MOST_SUBJECTS) {
    const previous = words[first - 1];
    const precedingText = words[first]?.precedingText ?? '';
    if (!previous || !/^[ \u00a0\u2010-]$/.test(precedingText)) break;
    if (SUBJECT_WORDS.has(previous.folded)) subjects.push(previous.folded);
    else if (!NEUTRAL_WORDS.has(previous.folded)) break;
    first--;
  }
  return { first, subjects };
}

/** Whether the noun fits the treaty: of a family of its own nouns, and no treaty where its kind binds no one. */
function fitsNoun(context: TreatyContext, treaty: IndexedTreaty, head: Head): boolean {
  const nouns = [treaty.file.kind, ...treaty.forms.map((form) => form.words.at(-1) ?? '')];
  const own = nouns.flatMap((noun) => headOf(noun, context.index) ?? []);
  if (!own.some((other) => sameFamily(other.family, head.family))) return false;
  // Whatever news calls it by name: a declaration is not `the peace treaty of 2025`.
  return !(head.kind === 'treaty' && UNBINDING.has(treaty.file.kind));
}

/** The treaty that the bare noun at `at` means; null where nothing or more than one fits. */
function readDescription(context: TreatyContext, at: number): DescribedSpan | null {
  const { words, sentences } = context.article;
  const word = words[at];
  const head =
    word && word.shape === 'lower' && context.index.headFilter.mayHave(word) ? HEADS.get(word.folded) : undefined;
  if (!head) return null;
  const { first, subjects } = readSubjects(words, at);
  const year = yearBeside(words, first, at + 1, context.rules)?.year ?? yearAfterParties(words, at + 1);
  if (!year) return null;
  const span = spanOf(context.article, first, at + 1);
  const sentence = sentences[sentenceIndexAt(context.article, span.start)] ?? { start: span.start, end: span.start };
  const ids = (context.index.byYear.get(year) ?? []).filter((id) => {
    const treaty = context.index.treaties.get(id);
    if (!treaty || !fitsNoun(context, treaty, head)) return false;
    return namesParties(context, treaty, sentence) && sharesSubject(context, treaty, subjects, sentence);
  });
  const [id] = ids;
  return ids.length === 1 && id !== undefined ? { ...span, id } : null;
}

/**
 * Treaties named by year and kind alone. Everything has to agree with exactly one treaty we know: the year of signing,
 * the noun, the subject and the parties; else nothing is said.
 *
 * @param occupied spans that already name something, in order and apart
 */
export function readDescribed(context: TreatyContext, occupied: readonly WordSpan[]): DescribedSpan[] {
  const found: DescribedSpan[] = [];
  let next = 0;
  for (let at = 0; at < context.article.words.length; at++) {
    while (next < occupied.length && (occupied[next]?.past ?? 0) <= at) next++;
    if ((occupied[next]?.first ?? Infinity) <= at) continue;
    const described = readDescription(context, at);
    if (described) found.push(described);
  }
  return found;
}
