import type { DateEntry, Mention } from '../brief.ts';
import { type ArticleText, mentionAt } from '../text/article-text.ts';
import { formatDay, parseDay } from './calendar/day.ts';
import { formatValue, precisionOf } from './calendar/value.ts';
import type { Expression } from './expression.ts';
import { findExpressions } from './find-expressions.ts';
import { joinHyphenated } from './refine/join-ranges.ts';
import { leaveHabitsAlone } from './refine/leave-habits-alone.ts';
import { leaveNamesAlone } from './refine/leave-names-alone.ts';
import { absorbPartsOfDay, mergeNeighbours } from './refine/merge.ts';
import { absorbModifiers } from './refine/modifiers.ts';
import { shareParts } from './refine/share-parts.ts';
import { type Resolved, resolveAll } from './resolve/resolve.ts';
import { Story } from './resolve/story.ts';
import { WordReader } from './word-reader.ts';

export interface DatesContext {
  /** ISO day, or ISO date-time with zone: its own zone's day counts. */
  published: string;
  /** Mentions of treaties: a date inside a treaty's name is none. */
  taken: readonly Mention[];
  /**
   * How often the text names each country, by ISO code. Asked only of a text with days or seasons that differ by country;
   * where left out, such days are not resolved and seasons are those of the northern half of the world.
   */
  countries?: () => ReadonlyMap<string, number>;
  /** True to be given vague times (`now`, `recently`) as well: no use on a timeline, so left out otherwise. */
  vague?: boolean;
}

const NO_COUNTRIES: ReadonlyMap<string, number> = new Map();

/**
 * Finds the dates a text names and resolves them against its day of publication.
 *
 * @returns one entry for each value and modifier, in order of time, vague ones last; offsets are UTF-16 units into the text.
 *   Empty where `published` is no ISO day.
 * @example findDates(readArticleText('They met on Monday.'), { published: '2025-05-06', taken: [] })[0]?.value // '2025-05-05'
 */
export function findDates(text: ArticleText, context: DatesContext): DateEntry[] {
  const published = parseDay(context.published);
  if (published === null) return [];
  const words = new WordReader(text);
  const story = new Story(words, published, context.countries ?? (() => NO_COUNTRIES));
  const resolved = resolveAll(refineExpressions(words, findExpressions(text)), story);
  const joined = leaveNamesAlone(joinHyphenated(words, resolved), context.taken);
  const kept = context.vague === true ? joined : joined.filter(({ value }) => value.unit !== 'vague');
  return groupByValue(text, kept, published);
}

/** Refiners in order: neighbours become one before a modifier may stand before them, and lists share what is then complete. */
function refineExpressions(words: WordReader, found: readonly Expression[]): Expression[] {
  const merged = mergeNeighbours(words, found);
  const whole = absorbPartsOfDay(words, merged);
  const shared = shareParts(words, leaveHabitsAlone(words, whole));
  return absorbModifiers(words, shared);
}

function relationTo(interval: Resolved['interval'], published: number): DateEntry['relation'] {
  if (interval === null) return 'vague';
  if (interval.to < published) return 'before';
  return interval.from > published ? 'after' : 'same';
}

function groupByValue(text: ArticleText, resolved: readonly Resolved[], published: number): DateEntry[] {
  const entries = new Map<string, { entry: DateEntry; interval: Resolved['interval'] }>();
  for (const { expression, value, interval, stated, implied } of resolved) {
    const mention = mentionAt(text, expression.start, expression.end);
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
      from: interval === null ? null : formatDay(interval.from),
      to: interval === null ? null : formatDay(interval.to),
      relation: relationTo(interval, published),
      stated,
      implied,
      rule: expression.rule,
      mentions: [mention],
    };
    entries.set(key, { entry, interval });
  }
  const order = ({ interval }: { interval: Resolved['interval'] }) => interval?.from ?? Infinity;
  const end = ({ interval }: { interval: Resolved['interval'] }) => interval?.to ?? Infinity;
  return [...entries.values()]
    .sort((a, b) => (order(a) === order(b) ? compare(end(a), end(b)) : compare(order(a), order(b))))
    .map(({ entry }) => entry);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
