import { readCore } from './core-words.ts';
import { sameFamily } from './en/heads.ts';
import { NEUTRAL_WORDS } from './en/name-words.ts';
import { isTitleCase } from './is-treaty-name.ts';
import type { Need } from './names.ts';
import { type Reading, type Span, spanOf } from './reading.ts';
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
/** Many papers of the same parties are signed in one capital, so a party named decides nothing there. */
const CITY_NEEDS: Need[] = ['year', 'theme', 'full-name'];

/** Treaties whose names have the same core as a phrase: `Camp David agreements`, `Dayton peace pact`. */
function alikeOptions(reading: Reading, phrase: Phrase): Option[] {
  const { core, head } = phrase;
  if (!core.key || isTitleCase(reading, phrase)) return [];
  const options = new Map<string, Option>();
  for (const entry of reading.index.cores.like(core)) {
    if (!entry.core.head) continue;
    const close = core.cityOnly
      ? entry.core.head.family === head.family
      : sameFamily(entry.core.head.family, head.family);
    if (!close) continue;
    // A city sees many signings, and a noun without a subject beside two countries may be any paper between them.
    // Nor is the Rio climate treaty every Rio treaty.
    const asked =
      entry.core.subjects.length === 0 || entry.core.subjects.some((subject) => core.subjects.includes(subject));
    const sameNoun = entry.core.head.family === head.family;
    const sure = entry.safe && asked && sameNoun && !core.cityOnly && (!core.countriesOnly || core.subjects.length > 0);
    const needs = sure ? [] : core.cityOnly ? CITY_NEEDS : ANY_NEED;
    const before = options.get(entry.id);
    if (!before || (sure && before.needs.length > 0)) {
      options.set(entry.id, { id: entry.id, needs, exact: false, year: null });
    }
  }
  if (core.cityOnly) {
    for (const id of signedIn(reading, phrase)) {
      if (!options.has(id)) options.set(id, { id, needs: ['year', 'full-name'], exact: false, year: null });
    }
  }
  return [...options.values()];
}

/**
 * Treaties signed in the city a phrase names: news calls a protocol of Lusaka the Lusaka accord too. The year or the
 * proper name elsewhere in the article has to say so.
 */
function signedIn(reading: Reading, phrase: Phrase): string[] {
  const city = reading.text.words
    .slice(phrase.first, phrase.past)
    .find(
      (word, i) =>
        phrase.first + i !== phrase.headAt && word.shape === 'initial' && phrase.core.key.includes(word.folded),
    );
  if (!city) return [];
  return [...reading.index.treaties.values()]
    .filter(({ file }) => file.signed.place.startsWith(city.text))
    .map(({ id }) => id);
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

/**
 * What a longer phrase around a shared name may mean: what its own core says, and the sharers of the name that have the
 * countries it names. `Sino-British Joint Declaration` is not every Joint Declaration.
 */
function aroundOptions(reading: Reading, phrase: Phrase, shared: readonly Option[]): Option[] {
  const options = alikeOptions(reading, phrase);
  const { countries, countriesOnly } = phrase.core;
  if (!countriesOnly || phrase.leads) return options;
  for (const option of shared) {
    const states = reading.index.treaties.get(option.id)?.states ?? [];
    const known = options.some((other) => other.id === option.id);
    if (!known && countries.every((code) => states.includes(code))) options.push(option);
  }
  return options;
}

/**
 * Whether a longer phrase makes another thing of a name without a proper word of its own: the Fossil Fuel
 * Non-Proliferation Treaty is not the Non-Proliferation Treaty.
 */
function isNarrowed(reading: Reading, phrase: Phrase, span: NamedSpan): boolean {
  if (phrase.first >= span.first) return false;
  const { words } = reading.text;
  const own = readCore(words.slice(span.first, span.past), reading.index.places);
  const more = readCore(words.slice(phrase.first, span.first), reading.index.places);
  return own.countriesOnly && !more.countriesOnly;
}

/** A name of the files with the phrase around it: the phrase counts where it says more than a name that several share. */
function fromName(reading: Reading, span: NamedSpan, phrase: Phrase | undefined): Found {
  const options = nameOptions(span);
  const { first, past, start, end } = span;
  if (!phrase || !overlap(phrase, span)) return { first, past, start, end, rule: 'name', options, phrase: null };
  const safe = options.some((option) => option.needs.length === 0 && option.year === null);
  const within = phrase.first >= first && phrase.past <= past;
  if ((safe && !isNarrowed(reading, phrase, span)) || within)
    return { first, past, start, end, rule: 'name', options, phrase };
  const words = reading.text.words.slice(phrase.first, first);
  if (phrase.past <= past && words.every(({ folded }) => NEUTRAL_WORDS.has(folded))) {
    return { first, past, start, end, rule: 'name', options, phrase };
  }
  return {
    ...spanOf(reading.text, phrase.first, phrase.past),
    rule: 'core-words',
    options: aroundOptions(reading, phrase, options),
    phrase,
  };
}

function fromNames(reading: Reading, known: readonly NamedSpan[], phrases: readonly Phrase[]): Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const span of known) {
    while (next < phrases.length && (phrases[next]?.past ?? 0) <= span.first) next++;
    const item = fromName(reading, span, phrases[next]);
    const last = found.at(-1);
    if (!last || !overlap(last, item)) found.push(item);
  }
  return found;
}

const inOrder = (a: Span, b: Span) => a.first - b.first;

/** The spans that overlap none of some others nor one kept before; both lists in order, the others apart. */
function free<One extends Span>(spans: readonly One[], others: readonly Span[]): One[] {
  const kept: One[] = [];
  let next = 0;
  for (const span of spans) {
    while ((others[next]?.past ?? Infinity) <= span.first) next++;
    const other = others[next];
    const before = kept.at(-1);
    if (!(other && overlap(other, span)) && !(before && overlap(before, span))) kept.push(span);
  }
  return kept;
}

/** All places of the text that may name a treaty, in order, none overlapping another. */
export function gatherFound(reading: Reading): Found[] {
  const known = readKnownNames(reading);
  const phrases = readPhrases(reading);
  const joined: JoinedSpan[] = readJoinedNames(reading);
  const named = fromNames(reading, known, phrases);
  joined.push(...readNumerals(reading, named));
  const inRow = free(
    joined.sort(inOrder),
    named.filter((span) => span.options.some((option) => option.needs.length === 0)),
  );
  const found: Found[] = [];
  for (const { ids, ...span } of inRow) {
    const needs = ids.length > 1 ? ANY_NEED : [];
    found.push({
      ...span,
      rule: 'joined-names',
      options: ids.map((id) => ({ id, needs, exact: false, year: null })),
      phrase: null,
    });
  }
  found.push(...free(named, found));
  found.sort(inOrder);
  const shaped = free(phrases, found).map(
    (phrase): Found => ({ ...phrase, rule: 'core-words', options: alikeOptions(reading, phrase), phrase }),
  );
  return [...found, ...shaped].sort(inOrder);
}
