import type { Party, TreatyEntry } from '../brief.ts';
import { sentenceIndexAt } from '../text/article-text.ts';
import type { Decision } from './decide.ts';
import { countryName } from './index-treaties.ts';
import { placeAt } from './places.ts';
import type { Reading } from './reading.ts';

/** Words between a name and `between India and Pakistan`. */
const PARTIES_REACH = 8;

/** The parties the article's own words give: countries in the name, and after `between`. */
function statedParties(reading: Reading, found: Decision): Party[] {
  const codes = new Set(found.phrase?.core.countries ?? []);
  const { words } = reading.text;
  const sentence = sentenceIndexAt(reading.text, found.start);
  for (let i = found.past; i < found.past + PARTIES_REACH; i++) {
    if (words[i]?.folded !== 'between') continue;
    for (let j = i + 1; j < i + 1 + PARTIES_REACH; j++) {
      const place = placeAt(words, j, reading.index.places, true);
      if (place && sentenceIndexAt(reading.text, words[j]?.start ?? 0) === sentence) codes.add(place.code);
    }
    break;
  }
  return [...codes].map((code) => ({ code, name: countryName(reading.index, code) }));
}

/** The entry of a treaty that only the article knows, or of which we cannot tell which one it is. */
export function describeUnknown(reading: Reading, found: Decision): TreatyEntry {
  const name = reading.text.text.slice(found.start, found.end).replace(/\s+/g, ' ');
  return {
    id: null,
    name,
    formalName: null,
    kind: found.phrase?.head.kind ?? 'other',
    signed: found.year?.year ?? null,
    place: null,
    inForce: null,
    parties: statedParties(reading, found),
    open: null,
    signatories: [],
    status: 'unknown',
    statusNote: null,
    background: null,
    settles: null,
    provisions: [],
    events: [],
    since: [],
    related: [],
    sources: [],
    basis: 'article',
    candidates: found.candidates.flatMap((id) => {
      const file = reading.index.treaties.get(id)?.file;
      return file ? [{ id, name: file.name, signed: file.signed.date }] : [];
    }),
    why: { rule: found.candidates.length > 1 ? 'namesakes' : 'name-shape', words: name, file: null, checked: null },
    mentions: [],
  };
}

/** The words of a phrase before its head: `Anti`, `Ballistic`, `Missile`. */
function wordsBeforeHead(reading: Reading, { phrase }: Decision): string[] {
  return phrase ? reading.text.words.slice(phrase.first, phrase.headAt).map((word) => word.text) : [];
}

/**
 * What makes two places name one unknown treaty: the core of the name and the family of its noun. An abbreviation before
 * the noun (`ABM treaty`) stands for the name with these initials.
 */
export function unknownKeys(reading: Reading, decisions: readonly Decision[]): (found: Decision) => string {
  const keyOf = ({ phrase, candidates }: Decision) =>
    `${phrase?.core.key ?? ''}|${phrase?.head.family ?? ''}|${candidates.join()}`;
  const byInitials = new Map<string, string>();
  for (const found of decisions) {
    const initials = wordsBeforeHead(reading, found)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    if (found.id === null && initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, keyOf(found));
  }
  return (found) => {
    const before = wordsBeforeHead(reading, found);
    const abbreviation = before.length === 1 ? before[0] : undefined;
    return (abbreviation && byInitials.get(abbreviation)) ?? keyOf(found);
  };
}
