import type { Article, Brief, Mention } from './brief.ts';
import { type CalendarFacts, NO_CALENDAR_FACTS } from './calendar/facts.ts';
import { findDates } from './dates/find-dates.ts';
import { findDiscrepancies } from './discrepancies/find-discrepancies.ts';
import type { Trace } from './explain.ts';
import type { KnowledgeFiles } from './knowledge.ts';
import type { LanguageNames } from './language-names.ts';
import type { LanguagePack } from './languages/language.ts';
import { regionOf } from './languages/language-tag.ts';
import { once, remember } from './lazy.ts';
import { findLeaders } from './leaders/find-leaders.ts';
import { indexLeaders, type LeaderIndex } from './leaders/index-leaders.ts';
import { countCountries, findPlaces } from './places/find-places.ts';
import { readArticleText } from './text/article-text.ts';
import { findTreaties } from './treaties/find-treaties.ts';
import { indexTreaties, type TreatyIndex } from './treaties/index-treaties.ts';
import { recordTreaties, type TreatyRecords } from './treaties/treaty-records.ts';

/** The knowledge made ready for matching: built once per start, then only read. */
export interface Knowledge {
  /** People, offices and places by their names in a language; indexed when first asked for. */
  leadersIn(pack: LanguagePack): LeaderIndex;
  treaties: TreatyRecords;
  /** Treaties by their names in a language; indexed when first asked for. */
  treatiesIn(pack: LanguagePack): TreatyIndex;
  calendar: CalendarFacts;
  /**
   * The oldest `checked` day of the files with offices: up to it all of them are known. Treaties carry their own days: a treaty looked up in November
   * says nothing of who held an office then.
   */
  asOf: string;
}

/**
 * Builds the indexes. Linear in the size of the knowledge.
 *
 * @param files the knowledge
 * @param namesIn the names of a language by its tag; null for English, whose names stand in the files, and for a language
 *   without names of its own
 */
export function prepareKnowledge(
  files: KnowledgeFiles,
  namesIn: (tag: string) => LanguageNames | null = () => null,
): Knowledge {
  const days = [files.countries, files.organisations].flatMap((folder) =>
    Object.values(folder).map(({ checked }) => checked),
  );
  const leadersIn = remember((pack: LanguagePack) => indexLeaders(files, pack, namesIn(pack.tag)));
  const treaties = recordTreaties(files);
  return {
    leadersIn,
    treaties,
    treatiesIn: remember((pack) => indexTreaties(treaties, pack, namesIn(pack.tag), leadersIn(pack).gazetteer)),
    calendar: files.calendar ?? NO_CALENDAR_FACTS,
    asOf: days.sort()[0] ?? '',
  };
}

/**
 * Mentions kept in a Brief. The longest articles of the corpora have some 600; a text that is nothing but dates may have any
 * number, and the Brief is kept and sent whole.
 */
const MOST_MENTIONS = 3_000;

/** The entries with all mentions up to the bound, in their order; entries left without a mention are dropped. */
function boundMentions<Entry extends { mentions: Mention[] }>(entries: Entry[], room: { left: number }): Entry[] {
  return entries.flatMap((entry) => {
    const mentions = entry.mentions.slice(0, Math.max(0, room.left));
    room.left -= mentions.length;
    return mentions.length === 0 ? [] : [{ ...entry, mentions }];
  });
}

/**
 * Reads an article: who is named, which dates, which treaties, and what does not agree.
 *
 * @param article text and page facts; offsets of the result are UTF-16 units into `article.text`, end exclusive
 * @param knowledge from `prepareKnowledge`
 * @param pack the text's language; null where it is not read: the Brief then names nothing
 * @param today ISO day; stands in for the day of publication where the page gave none
 * @param explain given to learn what was tried at a place of the text
 * @returns plain JSON whose size is bounded by the text's
 * @example analyse({ text: 'Putin called Modi on Monday.', page }, knowledge, en, '2025-05-06').leaders[0]?.office // 'President'
 */
export function analyse(
  article: Article,
  knowledge: Knowledge,
  pack: LanguagePack | null,
  today: string,
  explain: Trace | null = null,
): Brief {
  const day = article.page.published?.slice(0, 10) ?? today;
  // The time of day serves to resolve the dates; what is shown and kept is the day.
  const page = { ...article.page, published: article.page.published && day };
  const nothing = { leaders: [], dates: [], treaties: [], discrepancies: [] };
  if (pack === null) return { page, ...nothing, language: null, knowledgeAsOf: knowledge.asOf };
  const text = readArticleText(article.text, pack.text);
  const index = knowledge.leadersIn(pack);
  const places = findPlaces(text, index.gazetteer);
  const treaties = pack.datesOnly
    ? []
    : findTreaties(text, knowledge.treatiesIn(pack), pack.treaties, { day, places, explain });
  const taken = treaties.flatMap((treaty) => treaty.mentions);
  const leaders = pack.datesOnly
    ? []
    : findLeaders(text, index, { day, title: article.page.title, places, occupied: taken, explain });
  const countries = once(() => countCountries(places));
  const dates = findDates(text, pack.dates, {
    published: article.page.published ?? today,
    taken,
    passages: article.page.passages,
    facts: knowledge.calendar,
    countries,
    ...(explain && { explain }),
    region: regionOf(article.page.language),
  });
  const officesOf = (country: string) =>
    (knowledge.treaties.files.countries[country.toLowerCase()]?.offices ?? []).map(({ title }) => title);
  const room = { left: MOST_MENTIONS };
  return {
    page,
    leaders: boundMentions(leaders, room),
    dates: boundMentions(dates, room),
    treaties: boundMentions(treaties, room),
    discrepancies: findDiscrepancies(text, pack.discrepancies, {
      day,
      dates,
      leaders,
      treaties,
      officesOf,
      treatyRules: pack.treaties,
    }),
    language: pack.tag,
    knowledgeAsOf: knowledge.asOf,
  };
}
