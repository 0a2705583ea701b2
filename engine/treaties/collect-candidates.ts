import { EVIDENCE_KINDS, type EvidenceKind } from '../enumerations.ts';
import { readCore } from './core-words.ts';
import { hasFewStates, isGeneric } from './generic-name.ts';
import { sameFamily } from './head.ts';
import type { CoreEntry } from './names-by-core.ts';
import { type JoinedSpan, readJoinedNames, readNumerals } from './recognisers/joined-names.ts';
import { type NamedSpan, readKnownNames } from './recognisers/known-name.ts';
import { isTitleCase } from './title-case.ts';
import { spanOf, type TreatyContext, type WordSpan } from './treaty-context.ts';
import type { Phrase, PhraseRules } from './treaty-rules.ts';

/** One treaty a span may mean. */
export interface Candidate {
  id: string;
  /** Empty where the words alone are enough. */
  needs: readonly EvidenceKind[];
  /** True where the words are a name in the file to the letter, not only alike. */
  exact: boolean;
  /** A year that has to stand beside the words. */
  year: string | null;
}

/** A place in the text that names a treaty, with all it may mean; none where only the shape says so. */
export interface CandidateSpan extends WordSpan {
  rule: 'name' | 'core-words' | 'joined-names' | 'phrase';
  candidates: Candidate[];
  phrase: Phrase | null;
}

/** Many papers of the same parties are signed in one capital, so a party named decides nothing there. */
const CITY_NEEDS: readonly EvidenceKind[] = ['year', 'theme', 'full-name'];

/** Whether a name differs from a phrase in number alone: `Geneva Convention`, `Geneva Conventions`. */
function isOtherNumber({ core, head, capital }: Phrase, { core: { head: noun, subjects } }: CoreEntry): boolean {
  return (
    capital && noun?.kind === head.kind && noun.plural !== head.plural && [...subjects, ...core.subjects].length === 0
  );
}

/**
 * What a treaty with the core of a phrase has to be backed by; null where its noun is too far from the phrase's. A city sees
 * many signings, and a noun without a subject beside two countries may be any paper between them. Nor is the Rio climate
 * treaty every Rio treaty.
 */
function evidenceNeeded(phrase: Phrase, entry: CoreEntry): readonly EvidenceKind[] | null {
  const { core, head } = phrase;
  if (!entry.core.head) return null;
  const { family } = entry.core.head;
  if (core.cityOnly) {
    if (family !== head.family) return null;
    return entry.safe && isOtherNumber(phrase, entry) ? [] : CITY_NEEDS;
  }
  if (!sameFamily(family, head.family)) return null;
  const { subjects } = entry.core;
  const asked = subjects.length === 0 || subjects.some((subject) => core.subjects.includes(subject));
  const isProper = !core.countriesOnly || core.subjects.length > 0;
  // Of one meeting news has a declaration and a communiqué.
  const sameNoun = family === head.family && (family !== 'declaration' || entry.core.head.kind === head.kind);
  return entry.safe && asked && isProper && sameNoun ? [] : EVIDENCE_KINDS;
}

/** Treaties whose names have the same core as a phrase: `Camp David agreements`, `Dayton peace pact`. */
function candidatesLike(context: TreatyContext, phrase: Phrase): Candidate[] {
  const { core } = phrase;
  if (!core.key || isTitleCase(context, phrase)) return [];
  const candidates = new Map<string, Candidate>();
  for (const entry of context.index.cores.like(core)) {
    const needs = evidenceNeeded(phrase, entry);
    const before = candidates.get(entry.id);
    if (needs === null || (before && !(needs.length === 0 && before.needs.length > 0))) continue;
    candidates.set(entry.id, { id: entry.id, needs, exact: false, year: null });
  }
  for (const id of core.cityOnly ? signedIn(context, phrase) : []) {
    if (!candidates.has(id)) candidates.set(id, { id, needs: ['year', 'full-name'], exact: false, year: null });
  }
  return [...candidates.values()];
}

/**
 * Treaties signed in the city a phrase names: news calls a protocol of Lusaka the Lusaka accord too. The year or the
 * proper name elsewhere in the article has to say so.
 */
function signedIn(context: TreatyContext, phrase: Phrase): string[] {
  const city = context.article.words
    .slice(phrase.first, phrase.past)
    .find(
      (word, i) =>
        phrase.first + i !== phrase.headAt && word.shape === 'initial' && phrase.core.key.includes(word.folded),
    );
  if (!city) return [];
  return [...context.index.treaties.values()]
    .filter(({ file }) => file.signed.place.startsWith(city.text))
    .map(({ id }) => id);
}

/** One candidate per treaty: of several of its names spelled alike, the one that asks for least. */
function candidatesOfName(context: TreatyContext, span: NamedSpan): Candidate[] {
  const words = context.article.words.slice(span.first, span.past);
  const generic = isGeneric(words, context.index);
  const small = words.every((word) => word.shape === 'lower');
  const candidates = new Map<string, Candidate>();
  for (const form of span.forms) {
    const { id, year } = form;
    const treaty = context.index.treaties.get(id);
    const shared = generic && treaty !== undefined && hasFewStates(treaty) && form.needs.length === 0;
    // Parties of a treaty talk of many things: in small letters they do not make its name of ordinary words.
    const asked = small && generic ? form.needs.filter((need) => need !== 'party') : form.needs;
    const needs = shared ? EVIDENCE_KINDS : asked.length > 0 ? asked : form.needs;
    const before = candidates.get(id);
    const demands = needs.length > 0 || year !== null;
    if (!before || (!demands && (before.needs.length > 0 || before.year !== null))) {
      candidates.set(id, { id, needs, exact: true, year });
    }
  }
  return [...candidates.values()];
}

const overlap = (a: WordSpan, b: WordSpan) => a.first < b.past && b.first < a.past;

/**
 * What a longer phrase around a shared name may mean: what its own core says, and the sharers of the name that have the
 * countries it names. `Sino-British Joint Declaration` is not every Joint Declaration.
 */
function candidatesAround(
  context: TreatyContext,
  phrase: Phrase,
  name: WordSpan,
  shared: readonly Candidate[],
): Candidate[] {
  const candidates = candidatesLike(context, phrase);
  const { countries, countriesOnly } = phrase.core;
  // `Protocol on Economic Relations between the Government of Israel and …` goes on with its parties.
  const goesOn = phrase.first === name.first && countries.length > 0;
  if (!goesOn && (!countriesOnly || phrase.leads)) return candidates;
  for (const candidate of shared) {
    const states = context.index.treaties.get(candidate.id)?.states ?? [];
    const known = candidates.some((other) => other.id === candidate.id);
    if (!known && countries.every((code) => states.includes(code))) candidates.push(candidate);
  }
  return candidates;
}

/**
 * Whether a longer phrase makes another thing of a name without a proper word of its own: the Fossil Fuel
 * Non-Proliferation Treaty is not the Non-Proliferation Treaty.
 */
function isNarrowedName(context: TreatyContext, phrase: Phrase, span: NamedSpan): boolean {
  if (phrase.first >= span.first) return false;
  const { words } = context.article;
  const own = readCore(words.slice(span.first, span.past), context.index);
  const more = readCore(words.slice(phrase.first, span.first), context.index);
  return own.countriesOnly && !more.countriesOnly;
}

/** A name of the files with the phrase around it: the phrase counts where it says more than a name that several share. */
function fromName(context: TreatyContext, span: NamedSpan, phrase: Phrase | undefined): CandidateSpan {
  const candidates = candidatesOfName(context, span);
  const { first, past, start, end } = span;
  if (!phrase || !overlap(phrase, span)) return { first, past, start, end, rule: 'name', candidates, phrase: null };
  const safe = candidates.some((candidate) => candidate.needs.length === 0 && candidate.year === null);
  const within = phrase.first >= first && phrase.past <= past;
  if ((safe && !isNarrowedName(context, phrase, span)) || within)
    return { first, past, start, end, rule: 'name', candidates, phrase };
  const words = context.article.words.slice(phrase.first, first);
  if (phrase.past <= past && words.every(({ folded }) => context.rules.names.neutral.has(folded))) {
    return { first, past, start, end, rule: 'name', candidates, phrase };
  }
  return {
    ...spanOf(context.article, phrase.first, phrase.past),
    rule: 'core-words',
    candidates: candidatesAround(context, phrase, span, candidates),
    phrase,
  };
}

function fromNames(context: TreatyContext, known: readonly NamedSpan[], phrases: readonly Phrase[]): CandidateSpan[] {
  const found: CandidateSpan[] = [];
  let next = 0;
  for (const span of known) {
    while (next < phrases.length && (phrases[next]?.past ?? 0) <= span.first) next++;
    const item = fromName(context, span, phrases[next]);
    const last = found.at(-1);
    if (!last || !overlap(last, item)) found.push(item);
  }
  return found;
}

const byFirstWord = (a: WordSpan, b: WordSpan) => a.first - b.first;

/** The spans that overlap none of some others nor one kept before; both lists in order, the others apart. */
function free<One extends WordSpan>(spans: readonly One[], others: readonly WordSpan[]): One[] {
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

/**
 * All places of the text that may name a treaty, in order, none overlapping another.
 *
 * @param shapes reads names that are in no list from their shape; null where the language has no such rules
 */
export function collectCandidates(context: TreatyContext, shapes: PhraseRules | null): CandidateSpan[] {
  const known = readKnownNames(context);
  const phrases = shapes?.read(context) ?? [];
  for (const { start, end, head, core, leads } of phrases) {
    const params = { head: head.kind, core: core.key, leads };
    context.explain?.add({ code: 'treaties.phrase', start, end, params });
  }
  const joined: JoinedSpan[] = readJoinedNames(context);
  const named = fromNames(context, known, phrases);
  joined.push(...readNumerals(context, named));
  const inRow = free(
    joined.sort(byFirstWord),
    named.filter((span) => span.candidates.some((candidate) => candidate.needs.length === 0)),
  );
  const found: CandidateSpan[] = [];
  for (const { ids, ...span } of inRow) {
    const needs = ids.length > 1 ? EVIDENCE_KINDS : [];
    found.push({
      ...span,
      rule: 'joined-names',
      candidates: ids.map((id) => ({ id, needs, exact: false, year: null })),
      phrase: null,
    });
  }
  found.push(...free(named, found));
  found.sort(byFirstWord);
  const shaped = free(phrases, found).map(
    (phrase): CandidateSpan => ({ ...phrase, rule: 'core-words', candidates: candidatesLike(context, phrase), phrase }),
  );
  return [...found, ...shaped].sort(byFirstWord);
}
