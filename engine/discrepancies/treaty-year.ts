import type { Discrepancy, TreatyEntry } from '../brief.ts';
import type { TreatyEventKind } from '../enumerations.ts';
import { wordIndexFrom } from '../text/article-text.ts';
import { yearBeside } from '../treaties/year-beside.ts';
import { type DiscrepancyContext, onOneLine } from './discrepancy-context.ts';

/** Events by whose year news names a treaty as if it were the year of signing. */
const NAMING: ReadonlySet<string> = new Set<TreatyEventKind>([
  'signed',
  'ratified',
  'entered-into-force',
  'provisionally-applied',
  'acceded',
  'amended',
  'extended',
]);

/** Talks, signing and entry into force often fall into two years: one beside them is no contradiction. */
const SLACK = 1;

/** Whether a treaty may be named by a year. */
function isYearOf(entry: TreatyEntry, year: number): boolean {
  const events = [...entry.events, ...entry.since].filter(({ kind }) => NAMING.has(kind)).map(({ date }) => date);
  const days = [entry.signed, entry.inForce, ...events].filter((day) => day !== null);
  return days.some((day) => Math.abs(Number(day.slice(0, 4)) - year) <= SLACK);
}

/** A treaty of the knowledge that the article names by a year that is not its own: `the Simla Agreement of 1999`. */
export function treatyYear({ article, day, cited, treatyRules }: DiscrepancyContext): Discrepancy[] {
  return cited.flatMap(({ entry, mention }): Discrepancy[] => {
    if (entry.basis !== 'knowledge' || entry.signed === null || entry.candidates.length > 0) return [];
    const first = wordIndexFrom(article, mention.start);
    const past = wordIndexFrom(article, mention.end);
    // A bare noun, `the 1999 treaty`, is a guess of ours and not the article's name for it.
    if (past - first < 2) return [];
    const beside = yearBeside(article.words, first, past, treatyRules);
    const year = Number(beside?.year);
    if (!beside?.naming || year > Number(day.slice(0, 4)) || isYearOf(entry, year)) return [];
    const start = Math.min(mention.start, beside.start);
    const end = Math.max(mention.end, beside.end);
    // A year that ends the sentence before names nothing in this one.
    if (start < mention.sentenceStart || end > mention.sentenceStart + mention.sentence.length) return [];
    const words = article.text.slice(start, end);
    const params = { words: onOneLine(words), treaty: entry.name, signed: entry.signed };
    return [{ code: 'treaty-year', params, mention: { ...mention, start, end, text: words } }];
  });
}
