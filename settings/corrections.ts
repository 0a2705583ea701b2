import type { Brief, Mention } from '../engine/brief.ts';
import type { EntryKind } from './settings.ts';

/** "Not this person", "not a date", "wrong treaty": what the reader does not want to be told again on a site. */
export interface Correction {
  kind: EntryKind;
  /** The words in the article, for dates and for entries that our knowledge does not hold. */
  name: string;
  /** The person's or treaty's id in our knowledge; null for dates and for what only the article tells. */
  id: string | null;
  /** Host name without `www.`. */
  site: string;
  /** ISO day on which it was made. */
  made: string;
}

/** Far more than a person makes by hand; what is added beyond drops the oldest. */
const MOST = 1000;

const isCorrection = (value: unknown): value is Correction => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, name, id, site, made } = value as Partial<Record<keyof Correction, unknown>>;
  return (
    (kind === 'leader' || kind === 'date' || kind === 'treaty') &&
    [name, site, made].every((text) => typeof text === 'string' && text.length > 0 && text.length <= 300) &&
    (id === null || (typeof id === 'string' && id.length <= 300))
  );
};

/** Any stored value made into corrections; what is none is dropped. */
export function readCorrections(stored: unknown): Correction[] {
  if (!Array.isArray(stored)) return [];
  // Built anew of its known fields: what else a file brings is not kept.
  return stored
    .filter(isCorrection)
    .slice(-MOST)
    .map(({ kind, name, id, site, made }) => ({ kind, name, id, site, made }));
}

const isSame = (a: Correction, b: Correction): boolean =>
  a.kind === b.kind && a.site === b.site && (a.id === null ? b.id === null && a.name === b.name : a.id === b.id);

/** `kept` and what is `added`; one that is there already is not kept twice. */
export function withCorrections(kept: readonly Correction[], added: readonly Correction[]): Correction[] {
  return [...withoutCorrections(kept, added), ...added].slice(-MOST);
}

/** `kept` less what is taken back. */
export function withoutCorrections(kept: readonly Correction[], undone: readonly Correction[]): Correction[] {
  return kept.filter((old) => !undone.some((one) => isSame(old, one)));
}

/**
 * The Brief without what the reader corrected on this site. Dates go mention by mention, because "May" may be a month in
 * one sentence and was a person in the other; a second look goes with the mention it concerns.
 */
export function withoutCorrected(brief: Brief, corrections: readonly Correction[], site: string | null): Brief {
  const here = corrections.filter((correction) => correction.site === site);
  if (here.length === 0) return brief;
  const dropped: Mention[] = [];
  const isWrong = (kind: EntryKind, id: string | null, name: string) =>
    here.some((one) => one.kind === kind && (one.id === null ? one.name === name : one.id === id));
  const keep = <Entry extends { id: string | null; name: string; mentions: Mention[] }>(
    kind: EntryKind,
    all: Entry[],
  ) =>
    all.filter((entry) => {
      const wrong = isWrong(kind, entry.id, entry.name);
      if (wrong) dropped.push(...entry.mentions);
      return !wrong;
    });
  const leaders = keep('leader', brief.leaders);
  const treaties = keep('treaty', brief.treaties);
  const dates = brief.dates.flatMap((entry) => {
    const mentions = entry.mentions.filter(({ text }) => !isWrong('date', null, text));
    dropped.push(...entry.mentions.filter((mention) => !mentions.includes(mention)));
    return mentions.length === 0 ? [] : [{ ...entry, mentions }];
  });
  const discrepancies = brief.discrepancies.filter(
    ({ mention }) => !dropped.some((gone) => gone.start < mention.end && mention.start < gone.end),
  );
  return { ...brief, leaders, dates, treaties, discrepancies };
}
