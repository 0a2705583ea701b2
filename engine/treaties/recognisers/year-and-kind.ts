import { sentenceIndexAt } from '../../text/article-text.ts';
import type { Word } from '../../text/words.ts';
import { HEADS, sameFamily } from '../en/heads.ts';
import { NEUTRAL_WORDS, SUBJECT_WORDS } from '../en/name-words.ts';
import type { IndexedTreaty } from '../index-treaties.ts';
import { anyBetween, placesOf, type Reading, type Span, spanOf } from '../reading.ts';
import { yearBeside } from '../years-beside.ts';

/** Words of the subject before a bare noun: `1979 peace treaty`, `1987 intermediate-range nuclear arms treaty`. */
const MOST_SUBJECTS = 5;

/** A treaty meant by its year, its kind and its parties, without a name: `their 1979 peace treaty`. */
export interface DescribedSpan extends Span {
  id: string;
}

/** Kinds of instrument that are no treaty in any wording. */
const UNBINDING: ReadonlySet<string> = new Set([
  'declaration',
  'joint-statement',
  'memorandum',
  'plan',
  'understanding',
]);

function sentenceSpan(reading: Reading, at: number): { start: number; end: number } {
  return reading.text.sentences[sentenceIndexAt(reading.text, at)] ?? { start: at, end: at };
}

/** Whether the article names who made the treaty: all of two, or somebody in this very sentence. */
function namesParties(reading: Reading, treaty: IndexedTreaty, sentence: { start: number; end: number }): boolean {
  const named = treaty.states.filter((code) => reading.countries.has(code));
  const here = named.filter((code) => anyBetween(reading.countries.get(code) ?? [], sentence.start, sentence.end));
  if (treaty.states.length <= 2) return named.length === treaty.states.length && here.length > 0;
  return here.length > 0;
}

function sharesSubject(
  reading: Reading,
  treaty: IndexedTreaty,
  subjects: readonly string[],
  sentence: { start: number; end: number },
): boolean {
  const own = new Set([
    ...treaty.forms.flatMap((form) => form.words),
    ...treaty.file.themes.flatMap((theme) => theme.split('-')),
  ]);
  if (subjects.length > 0) return subjects.some((subject) => own.has(subject));
  return treaty.cues.some((cue) => anyBetween(placesOf(reading, cue), sentence.start, sentence.end));
}

/** Words of `with Israel in 1994`, with a name of up to three words for each of two parties. */
const PARTIES_REACH = 9;

/** The year after the parties: `a peace treaty with Israel in 1994`. Other words than names and their joints end the look. */
function yearAfterParties(words: readonly Word[], past: number): string | null {
  if (!/^(with|between)$/.test(words[past]?.folded ?? '')) return null;
  for (let i = past + 1; i < past + PARTIES_REACH; i++) {
    const word = words[i];
    if (!word || /[;:!?\n]/.test(word.glue)) return null;
    if (/^(1[4-9]|20)\d\d$/.test(word.text)) return /^(in|of)$/.test(words[i - 1]?.folded ?? '') ? word.text : null;
    if (word.shape === 'lower' && !/^(the|and|in|of|its)$/.test(word.folded)) return null;
  }
  return null;
}

/**
 * Treaties named by year and kind alone. Everything has to agree with exactly one treaty we know: the year of signing,
 * the noun, the subject and the parties; else nothing is said.
 */
export function readDescribed(reading: Reading, taken: readonly Span[]): DescribedSpan[] {
  const { words } = reading.text;
  const found: DescribedSpan[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    while (next < taken.length && (taken[next]?.past ?? 0) <= at) next++;
    if ((taken[next]?.first ?? Infinity) <= at) continue;
    const word = words[at];
    const head = word && word.shape === 'lower' ? HEADS.get(word.folded) : undefined;
    if (!word || !head) continue;
    let first = at;
    const subjects: string[] = [];
    while (first > 0 && at - first < MOST_SUBJECTS) {
      const previous = words[first - 1];
      const glue = words[first]?.glue ?? '';
      if (!previous || !/^[ \u00a0\u2010-]$/.test(glue)) break;
      const { folded } = previous;
      if (SUBJECT_WORDS.has(folded)) subjects.push(folded);
      else if (!NEUTRAL_WORDS.has(folded)) break;
      first--;
    }
    const year = yearBeside(words, first, at + 1)?.year ?? yearAfterParties(words, at + 1);
    if (!year) continue;
    const span = spanOf(reading.text, first, at + 1);
    const sentence = sentenceSpan(reading, span.start);
    const ids = (reading.index.byYear.get(year) ?? []).filter((id) => {
      const treaty = reading.index.treaties.get(id);
      const own =
        treaty &&
        [treaty.file.kind, ...treaty.forms.map((form) => form.words.at(-1) ?? '')].flatMap(
          (noun) => HEADS.get(noun) ?? [],
        );
      if (!treaty || !own?.some((other) => sameFamily(other.family, head.family))) return false;
      // Whatever news calls it by name: a declaration is not `the peace treaty of 2025`.
      if (head.kind === 'treaty' && UNBINDING.has(treaty.file.kind)) return false;
      return namesParties(reading, treaty, sentence) && sharesSubject(reading, treaty, subjects, sentence);
    });
    if (ids.length === 1 && ids[0]) found.push({ ...span, id: ids[0] });
  }
  return found;
}
