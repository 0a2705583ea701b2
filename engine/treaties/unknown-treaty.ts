import type { Party, TreatyEntry } from '../brief.ts';
import { sentenceIndexAt } from '../text/article-text.ts';
import { countryAt } from './country-at.ts';
import type { TreatyDecision } from './link-treaties.ts';
import type { TreatyContext } from './treaty-context.ts';
import { countryName } from './treaty-records.ts';

/** Words between a name and `between India and Pakistan`. */
const WORDS_TO_PARTY = 8;

/** The parties the article's own words give: countries in the name, and after `between`. */
function statedParties(context: TreatyContext, found: TreatyDecision): Party[] {
  const codes = new Set(found.phrase?.core.countries ?? []);
  const { words } = context.article;
  const sentence = sentenceIndexAt(context.article, found.start);
  for (let i = found.past; i < found.past + WORDS_TO_PARTY; i++) {
    if (!context.rules.names.between.has(words[i]?.folded ?? '')) continue;
    for (let j = i + 1; j < i + 1 + WORDS_TO_PARTY; j++) {
      const place = countryAt(words, j, context.index);
      if (place && sentenceIndexAt(context.article, words[j]?.start ?? 0) === sentence) codes.add(place.code);
    }
    break;
  }
  return [...codes].map((code) => ({ code, name: countryName(context.index, code) }));
}

/**
 * The entry of a treaty that only the article knows, or of which we cannot tell which one it is.
 *
 * @param context the article
 * @param found its decision
 */
export function describeUnknown(context: TreatyContext, found: TreatyDecision): TreatyEntry {
  const name = context.article.text.slice(found.start, found.end).replace(/\s+/g, ' ');
  return {
    id: null,
    name,
    formalName: null,
    kind: found.phrase?.head.kind ?? 'other',
    signed: found.year?.year ?? null,
    place: null,
    inForce: null,
    parties: statedParties(context, found),
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
    candidates: found.namesakes.flatMap((id) => {
      const file = context.index.treaties.get(id)?.file;
      return file ? [{ id, name: file.name, signed: file.signed.date }] : [];
    }),
    why: { rule: found.namesakes.length > 1 ? 'namesakes' : 'name-shape', words: name, file: null, checked: null },
    mentions: [],
  };
}

/** The words of a phrase before its head: `Anti`, `Ballistic`, `Missile`. */
function wordsBeforeHead(context: TreatyContext, { phrase }: TreatyDecision): string[] {
  return phrase ? context.article.words.slice(phrase.first, phrase.headAt).map((word) => word.text) : [];
}

/**
 * What makes two places name one unknown treaty: the core of the name and the family of its noun. An abbreviation before
 * the noun (`ABM treaty`) stands for the name with these initials.
 *
 * @param context the article
 * @param decisions of all treaties in it
 */
export function unknownKeys(
  context: TreatyContext,
  decisions: readonly TreatyDecision[],
): (found: TreatyDecision) => string {
  const keyOf = ({ phrase, namesakes }: TreatyDecision) =>
    `${phrase?.core.key ?? ''}|${phrase?.head.family ?? ''}|${namesakes.join()}`;
  const byInitials = new Map<string, string>();
  for (const found of decisions) {
    const initials = wordsBeforeHead(context, found)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    if (found.id === null && initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, keyOf(found));
  }
  return (found) => {
    const before = wordsBeforeHead(context, found);
    const abbreviation = before.length === 1 ? before[0] : undefined;
    return (abbreviation && byInitials.get(abbreviation)) ?? keyOf(found);
  };
}
