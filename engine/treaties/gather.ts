import { HEADS, sameFamily } from './en/heads.ts';
import { NEUTRAL_WORDS, SUBJECT_WORDS } from './en/name-words.ts';
import type { Need } from './names.ts';
import type { Reading, Span } from './reading.ts';
import { type JoinedSpan, readJoinedNames, readNumerals } from './recognisers/joined-names.ts';
import { type NamedSpan, readKnownNames } from './recognisers/known-name.ts';
import { type Phrase, readPhrases } from './recognisers/phrase.ts';

/** One treaty a span may mean. */
export interface Option {
  id: string;
  /** Empty where the words alone are enough. */
  needs: Need[];
  /** True where the words are a name in the file to the letter, not only alike. */
  exact: boolean;
  /** A year that has to stand beside the words. */
  year: string | null;
}

/** A place in the text that names a treaty, with all it may mean; none where only the shape says so. */
export interface Found extends Span {
  rule: 'name' | 'core-words' | 'joined-names' | 'phrase';
  options: Option[];
  phrase: Phrase | null;
}

const ANY_NEED: Need[] = ['year', 'party', 'theme', 'full-name'];

/** Treaties whose names have the same core as a phrase: `Camp David agreements`, `Dayton peace pact`. */
function alikeOptions(reading: Reading, phrase: Phrase): Option[] {
  const { core, head } = phrase;
  if (!core.key) return [];
  const options = new Map<string, Option>();
  for (const entry of reading.index.cores.get(core.key) ?? []) {
    if (!entry.core.head) continue;
    const close = core.cityOnly
      ? entry.core.head.family === head.family
      : sameFamily(entry.core.head.family, head.family);
    if (!close) continue;
    // A city sees many signings, and a noun without a subject beside two countries may be any paper between them.
    const sure = entry.safe && !core.cityOnly && (!core.countriesOnly || core.subjects.length > 0);
    const before = options.get(entry.id);
    if (!before || (sure && before.needs.length > 0)) {
      options.set(entry.id, { id: entry.id, needs: sure ? [] : ANY_NEED, exact: false, year: null });
    }
  }
  return [...options.values()];
}

/** One option per treaty: of several of its names spelled alike, the one that asks for least. */
function nameOptions(span: NamedSpan): Option[] {
  const options = new Map<string, Option>();
  for (const { id, needs, year } of span.forms) {
    const before = options.get(id);
    const demands = needs.length > 0 || year !== null;
    if (!before || (!demands && (before.needs.length > 0 || before.year !== null))) {
      options.set(id, { id, needs, exact: true, year });
    }
  }
  return [...options.values()];
}

const overlap = (a: Span, b: Span) => a.first < b.past && b.first < a.past;

/** Whether the words a phrase has in front of a known name add nothing to it. */
function addsNothing(reading: Reading, phrase: Phrase, known: NamedSpan): boolean {
  if (phrase.past > known.past) return false;
  return reading.text.words
    .slice(phrase.first, known.first)
    .every(({ folded }) => NEUTRAL_WORDS.has(folded) || SUBJECT_WORDS.has(folded) || reading.index.places.has(folded));
}

function fromNames(reading: Reading, known: readonly NamedSpan[], phrases: readonly Phrase[]): Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const span of known) {
    while (next < phrases.length && (phrases[next]?.past ?? 0) <= span.first) next++;
    const phrase = phrases[next];
    const options = nameOptions(span);
    const safe = options.some((option) => option.needs.length === 0);
    if (!phrase || !overlap(phrase, span)) found.push({ ...span, rule: 'name', options, phrase: null });
    else if (safe || (phrase.first >= span.first && phrase.past <= span.past) || addsNothing(reading, phrase, span)) {
      found.push({
        first: span.first,
        past: span.past,
        start: span.start,
        end: span.end,
        rule: 'name',
        options,
        phrase,
      });
    } else if (!HEADS.has(span.forms[0]?.words.at(-1) ?? '') && phrase.first < span.first) {
      found.push({ ...span, rule: 'name', options, phrase: null });
    }
  }
  return found;
}

/** All places of the text that may name a treaty, in order, none overlapping another. */
export function gatherFound(reading: Reading): Found[] {
  const known = readKnownNames(reading);
  const phrases = readPhrases(reading);
  const joined: JoinedSpan[] = readJoinedNames(reading);
  const named = fromNames(reading, known, phrases);
  joined.push(...readNumerals(reading, named));
  const found: Found[] = [];
  for (const { ids, ...span } of joined) {
    const exact = named.find((other) => overlap(other, span) && other.options.some((o) => o.needs.length === 0));
    if (exact) continue;
    const needs = ids.length > 1 ? ANY_NEED : [];
    found.push({
      ...span,
      rule: 'joined-names',
      options: ids.map((id) => ({ id, needs, exact: false, year: null })),
      phrase: null,
    });
  }
  for (const span of named) if (!found.some((other) => overlap(other, span))) found.push(span);
  found.sort((a, b) => a.first - b.first);
  const free: Found[] = [];
  let at = 0;
  for (const phrase of phrases) {
    while (at < found.length && (found[at]?.past ?? 0) <= phrase.first) at++;
    const other = found[at];
    if (other && overlap(other, phrase)) continue;
    free.push({ ...phrase, rule: 'core-words', options: alikeOptions(reading, phrase), phrase });
  }
  return [...found, ...free].sort((a, b) => a.first - b.first);
}
