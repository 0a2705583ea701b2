import type { DateEntry, Mention } from '../brief.ts';
import { type CalendarFacts, NO_CALENDAR_FACTS } from '../calendar/facts.ts';
import { formatIsoDate, parseIsoDate } from '../calendar/plain-date.ts';
import type { Trace } from '../explain.ts';
import type { DatedPassage } from '../page-facts.ts';
import { type ArticleText, mentionAt } from '../text/article-text.ts';
import { formatValue, precisionOf } from './calendar-value.ts';
import type { DateRules, Refiner } from './date-rules.ts';
import type { Expression } from './expression.ts';
import { findExpressions } from './find-expressions.ts';
import { dropDatesInsideNames } from './refine/drop-dates-inside-names.ts';
import { dropRecurring } from './refine/drop-recurring.ts';
import { joinRanges } from './refine/join-ranges.ts';
import { absorbPartsOfDay, mergeNeighbours } from './refine/merge.ts';
import { absorbModifiers } from './refine/modifiers.ts';
import { shareParts } from './refine/share-parts.ts';
import { DiscourseContext } from './resolve/discourse-context.ts';
import { type Resolved, resolveAll } from './resolve/resolve.ts';
import { WordReader } from './word-reader.ts';

export interface DatesContext {
  /** ISO day, or ISO date-time with zone: its own zone's day counts. */
  published: string;
  /** Parts of the text with a reference time of their own, in order and without overlaps. */
  passages?: readonly DatedPassage[];
  /** Mentions of treaties: a date inside a treaty's name is none. */
  taken: readonly Mention[];
  /** Named days and hemispheres; where left out, no named day has a date and all seasons are northern. */
  facts?: CalendarFacts;
  /**
   * How often the text names each country, by ISO code. Asked only of a text with days or seasons that differ by country;
   * where left out, such days are not resolved and seasons are those of the northern half of the world.
   */
  countries?: () => ReadonlyMap<string, number>;
  /** Region of the page's language (`GB` of `en-GB`): the order of the parts of a numeric date, where it decides that. */
  region?: string | null;
  /** True to be given vague times (`now`, `recently`) as well: no use on a timeline, so left out otherwise. */
  vague?: boolean;
  /** Where given, what was tried and weighed in the part of the text it covers is added to it. */
  explain?: Trace;
}

const NO_COUNTRIES: ReadonlyMap<string, number> = new Map();

/**
 * Finds the dates a text names and resolves them against its day of publication. Time is linear in the length of the text.
 *
 * @param rules how the text's language writes dates
 * @returns one entry for each value and modifier, in order of time, vague ones last; offsets are UTF-16 units into the text,
 *   end exclusive. Empty where `published` is no ISO day.
 * @example findDates(text, english.dates, { published: '2025-05-06', taken: [] })[0]?.value // 'They met on Monday.': '2025-05-05'
 */
export function findDates(article: ArticleText, rules: DateRules, context: DatesContext): DateEntry[] {
  const published = parseIsoDate(context.published);
  if (published === null) return [];
  const { explain, region = null, facts = NO_CALENDAR_FACTS, countries = () => NO_COUNTRIES, passages = [] } = context;
  const words = new WordReader(article, rules, { region, ...(explain && { explain }) });
  const discourse = new DiscourseContext(words, rules, { published, facts, countries, passages });
  const resolved = resolveAll(refineExpressions(words, findExpressions(words, rules), rules), discourse);
  const joined = dropDatesInsideNames(joinRanges(words, resolved, rules, published), context.taken);
  const kept = context.vague === true ? joined : joined.filter(({ value }) => value.unit !== 'vague');
  return groupByValue(article, kept, published);
}

/** Refiners in order: neighbours become one before a modifier may stand before them, and lists share what is then complete. */
function refineExpressions(words: WordReader, found: readonly Expression[], rules: DateRules): Expression[] {
  const refiners = [
    mergeNeighbours,
    absorbPartsOfDay,
    dropRecurring,
    ...rules.refiners,
    shareParts,
    absorbModifiers,
  ] satisfies readonly Refiner[];
  return refiners.reduce<Expression[]>((refined, refine) => refine(words, refined, rules), [...found]);
}

function relationTo(interval: Resolved['interval'], published: number): DateEntry['relation'] {
  if (interval === null) return 'vague';
  if (interval.to < published) return 'before';
  return interval.from > published ? 'after' : 'same';
}

/** Parts of a time at which a modifier puts it: the end of a year lies after its January. */
const PART_MEANT: Partial<Record<NonNullable<DateEntry['modifier']>, number>> = {
  START: 0,
  MID: 0.4,
  END: 0.8,
  AFTER: 0.6,
};

/** The day by which a time stands in order. */
function pointMeant({ from, to }: NonNullable<Resolved['interval']>, modifier: DateEntry['modifier']): number {
  return from + Math.floor((to - from) * (modifier === null ? 0 : (PART_MEANT[modifier] ?? 0)));
}

function groupByValue(article: ArticleText, resolved: readonly Resolved[], published: number): DateEntry[] {
  const entries = new Map<string, { entry: DateEntry; interval: Resolved['interval'] }>();
  for (const { expression, value, interval, stated, implied } of resolved) {
    const mention = mentionAt(article, expression.start, expression.end);
    const timex = formatValue(value);
    const key = `${timex} ${expression.modifier ?? ''}`;
    const known = entries.get(key);
    if (known !== undefined) {
      known.entry.mentions.push(mention);
      continue;
    }
    const entry: DateEntry = {
      value: timex,
      precision: precisionOf(value),
      modifier: expression.modifier,
      from: interval === null ? null : formatIsoDate(interval.from),
      to: interval === null ? null : formatIsoDate(interval.to),
      relation: relationTo(interval, published),
      stated,
      implied,
      rule: expression.rule,
      mentions: [mention],
    };
    entries.set(key, { entry, interval });
  }
  const order = ({ entry, interval }: { entry: DateEntry; interval: Resolved['interval'] }) =>
    interval === null ? Infinity : pointMeant(interval, entry.modifier);
  const end = ({ interval }: { interval: Resolved['interval'] }) => interval?.to ?? Infinity;
  return [...entries.values()]
    .sort((a, b) => (order(a) === order(b) ? compare(end(a), end(b)) : compare(order(a), order(b))))
    .map(({ entry }) => entry);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
