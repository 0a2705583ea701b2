import type { Brief, DateEntry, Leader, Mention, TreatyEntry } from '../engine/brief.ts';
import type { EntryKind } from './settings.ts';
import { isIsoDay } from './today.ts';

/** Where a correction holds. */
export const SCOPES = ['article', 'site', 'everywhere'] as const;
export type Scope = (typeof SCOPES)[number];

/** "Not this person", "not a date", "it is that treaty": what the reader said is so, and where. */
export interface Correction {
  kind: EntryKind;
  /** The words in the article, for dates and for entries that our knowledge does not hold. */
  name: string;
  /** The person's or treaty's id in our knowledge; null for dates, for candidates and for what only the article states. */
  id: string | null;
  /** Id of the person or treaty, or the ISO day, that is meant instead; null where nothing of ours is. */
  instead: string | null;
  scope: Scope;
  /** Host name without `www.`, where it was made. */
  site: string;
  /** Address of the article without its fragment, where it was made; null where it is not known. */
  url: string | null;
  /** ISO day on which it was made. */
  made: string;
}

/** The article a Brief is of, for which corrections hold. */
export interface CorrectedPlace {
  site: string | null;
  url: string | null;
}

/** Far more than a person makes by hand; what is added beyond drops the oldest. */
const MOST_CORRECTIONS = 1000;
/** Characters: names, ids and host names are far shorter, addresses may be longer. */
const LONGEST_STORED = 300;
const LONGEST_URL = 2000;

const isBoundedText = (value: unknown, longest = LONGEST_STORED): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest;
const textOrNull = (value: unknown, longest?: number): string | null => (isBoundedText(value, longest) ? value : null);

/** One stored value made into a correction of this version: earlier ones held on their site; null for anything else. */
function readCorrection(value: unknown): Correction | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, name, id, instead, scope, site, url, made } = value as Partial<Record<keyof Correction, unknown>>;
  if (kind !== 'leader' && kind !== 'date' && kind !== 'treaty') return null;
  if (!isBoundedText(name) || !isBoundedText(site) || !isBoundedText(made) || !(id === null || isBoundedText(id)))
    return null;
  return {
    kind,
    name,
    id,
    instead: textOrNull(instead),
    scope: SCOPES.find((known) => known === scope) ?? 'site',
    site,
    url: textOrNull(url, LONGEST_URL),
    made,
  };
}

/** Any stored value made into corrections; what is none is dropped, and so are fields that we do not know. */
export function readCorrections(stored: unknown): Correction[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((value) => readCorrection(value) ?? []).slice(-MOST_CORRECTIONS);
}

/** Whether two are about the same thing in the same place; the later one then holds. */
const isSameCorrection = (a: Correction, b: Correction): boolean =>
  a.kind === b.kind &&
  a.site === b.site &&
  (a.scope !== 'article' || b.scope !== 'article' || a.url === b.url) &&
  (a.id === null ? b.id === null && a.name === b.name : a.id === b.id);

/**
 * `kept` and what is `added`; one that is there already is not kept twice.
 *
 * @param kept as they are stored, oldest first
 * @param added made now
 */
export function withCorrections(kept: readonly Correction[], added: readonly Correction[]): Correction[] {
  return [...withoutCorrections(kept, added), ...added].slice(-MOST_CORRECTIONS);
}

/**
 * `kept` less what is taken back.
 *
 * @param kept as they are stored
 * @param undone those about the same thing in the same place go
 */
export function withoutCorrections(kept: readonly Correction[], undone: readonly Correction[]): Correction[] {
  return kept.filter((old) => !undone.some((one) => isSameCorrection(old, one)));
}

/**
 * `kept` with one of them holding in another place.
 *
 * @param kept as they are stored
 * @param correction the one meant
 * @param scope where it holds from now on
 */
export const withScope = (kept: readonly Correction[], correction: Correction, scope: Scope): Correction[] =>
  kept.map((old) => (isSameCorrection(old, correction) ? { ...old, scope } : old));

const HOLDS_IN: Record<Scope, (correction: Correction, place: CorrectedPlace) => boolean> = {
  everywhere: () => true,
  site: (correction, { site }) => correction.site === site,
  article: (correction, { url }) => correction.url !== null && correction.url === url?.split('#')[0],
};

/** The facts of who or what is meant instead, without the article's words; null where the knowledge no longer has it. */
export interface MeantInstead {
  leader(id: string): Omit<Leader, 'mentions' | 'statedOffice'> | null;
  treaty(id: string): Omit<TreatyEntry, 'mentions'> | null;
}

const NOTHING_MEANT: MeantInstead = { leader: () => null, treaty: () => null };

/** Entries of one id stand once: a person chosen among namesakes may be in the Brief already. */
function mergeSame<Entry extends { id: string | null; mentions: Mention[] }>(entries: Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const at = entry.id === null ? -1 : merged.findIndex(({ id }) => id === entry.id);
    const same = merged[at];
    if (same === undefined) merged.push(entry);
    else {
      const mentions = [...same.mentions, ...entry.mentions].sort((a, b) => a.start - b.start);
      merged[at] = { ...same, mentions };
    }
  }
  return merged;
}

/** A date that is the day the reader chose, and nothing less sure. */
function chosenDay(day: string, mention: Mention, published: string | null): DateEntry {
  const relation = published === null || day === published ? 'same' : day < published ? 'before' : 'after';
  return {
    value: day,
    precision: 'day',
    modifier: null,
    from: day,
    to: day,
    relation,
    stated: [],
    implied: [],
    rule: 'chosen',
    mentions: [mention],
  };
}

/** In order of time, vague ones last, as a Brief has them. */
const inOrderOfTime = (dates: DateEntry[]): DateEntry[] =>
  dates.toSorted((a, b) => {
    const [one, other] = [a.from ?? '9999', b.from ?? '9999'];
    return one < other ? -1 : one > other ? 1 : 0;
  });

/** Dates mention by mention: left alone, dropped, or moved to the day that the reader chose. */
function correctDates(
  { dates, page }: Brief,
  correctionOf: (words: string) => Correction | undefined,
  dropped: Mention[],
): DateEntry[] {
  const moved: DateEntry[] = [];
  const kept = dates.flatMap((entry) => {
    const mentions = entry.mentions.filter((mention) => {
      const correction = correctionOf(mention.text);
      if (correction === undefined) return true;
      if (correction.instead !== null && isIsoDay(correction.instead))
        moved.push(chosenDay(correction.instead, mention, page.published?.slice(0, 10) ?? null));
      else dropped.push(mention);
      return false;
    });
    return mentions.length === 0 ? [] : [{ ...entry, mentions }];
  });
  if (moved.length === 0) return kept;
  for (const entry of moved) {
    const at = kept.findIndex(({ value, modifier }) => value === entry.value && modifier === null);
    const same = kept[at];
    if (same === undefined) kept.push(entry);
    else kept[at] = { ...same, mentions: [...same.mentions, ...entry.mentions].sort((a, b) => a.start - b.start) };
  }
  return inOrderOfTime(kept);
}

/**
 * The Brief as the reader corrected it for this article. What is not meant goes, what is meant instead takes its place.
 * Dates go mention by mention, because "May" may be a month in one sentence and was a person in the other; a discrepancy
 * goes with the mention it concerns.
 *
 * @param brief of the whole article
 * @param corrections as they are stored; a later one wins
 * @param place the article's site and URL
 * @param meant gives the facts of what is meant instead
 */
export function withCorrected(
  brief: Brief,
  corrections: readonly Correction[],
  place: CorrectedPlace,
  meant: MeantInstead = NOTHING_MEANT,
): Brief {
  const here = corrections.filter((correction) => HOLDS_IN[correction.scope](correction, place));
  if (here.length === 0) return brief;
  const dropped: Mention[] = [];
  const correctionOf = (kind: EntryKind, id: string | null, name: string) =>
    here.findLast((one) => one.kind === kind && (one.id === null ? one.name === name && id === null : one.id === id));
  const correctAll = <Entry extends { id: string | null; name: string; mentions: Mention[] }>(
    kind: EntryKind,
    entries: readonly Entry[],
    replace: (entry: Entry, id: string) => Entry | null,
  ): Entry[] =>
    mergeSame(
      entries.flatMap((entry) => {
        const correction = correctionOf(kind, entry.id, entry.name);
        if (correction === undefined) return [entry];
        const instead = correction.instead === null ? null : replace(entry, correction.instead);
        if (instead === null) dropped.push(...entry.mentions);
        return instead ?? [];
      }),
    );
  const leaders = correctAll('leader', brief.leaders, ({ mentions, statedOffice }, id) => {
    const facts = meant.leader(id);
    return facts && { ...facts, statedOffice, mentions };
  });
  const treaties = correctAll('treaty', brief.treaties, ({ mentions }, id) => {
    const facts = meant.treaty(id);
    return facts && { ...facts, mentions };
  });
  const dates = correctDates(brief, (words) => correctionOf('date', null, words), dropped);
  const discrepancies = brief.discrepancies.filter(
    ({ mention }) => !dropped.some((gone) => gone.start < mention.end && mention.start < gone.end),
  );
  return { ...brief, leaders, dates, treaties, discrepancies };
}
