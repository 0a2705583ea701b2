import type { OfficeHeld } from '../../engine/brief.ts';
import { officeKey } from '../../locales/office-key.ts';
import { catalogueLanguage, t, tIfKnown } from '../strings.ts';
import { formatCountry } from './country.ts';
import { formatDay, formatYear } from './day.ts';
import { needsArticle } from './en/article.ts';

/** What is needed to name an office: the parts a `Leader` and an `OfficeHeld` share. */
export interface OfficeNaming {
  office: string;
  of: string | null;
  country: string | null;
  acting: boolean;
  /** True where they are the article's own words, which may name a place of their own: `Former Massachusetts Governor`. */
  stated?: boolean;
}

/** An office that names its own body already: `Secretary of State`, `Minister for Foreign Affairs`. */
const NAMES_ITS_BODY = /\b(of|for|to)\b/i;

/**
 * An office as the language of the interface calls it there; as the knowledge does where it has no word. Chinese has one
 * word for the presidents of most states and another for China's and for organisations'.
 */
function titleInLanguage({ office, country }: Pick<OfficeNaming, 'office' | 'country'>): string | null {
  const key = officeKey(office);
  return tIfKnown(`office.${key}_${country?.toLowerCase() ?? 'organisation'}`) ?? tIfKnown(`office.${key}`);
}

/**
 * An office with where it is held.
 *
 * @param held an office, and where it is held
 * @param locale BCP 47 tag of the reader's language
 * @example officeTitle({ office: 'President', of: 'Russia', country: 'RU', acting: false }, 'en-GB') // 'President of Russia'
 */
export function officeTitle(held: OfficeNaming, locale: string): string {
  const known = titleInLanguage(held.of === null && held.country === null ? { ...held, country: '' } : held);
  const title = known ?? held.office;
  const office = held.acting ? t('leader.acting', title) : title;
  const of = held.of === null && held.country === null ? '' : formatCountry(held.country, held.of, locale);
  if (of === '' || held.office.includes(of)) return office;
  const inEnglish = catalogueLanguage().startsWith('en');
  // A known office is held in the country; of other words of an article it can only be said beside them.
  if (NAMES_ITS_BODY.test(held.office) || (held.stated === true && known === null)) {
    if (inEnglish) return t('leader.officeComma', office, of);
    // An English wording that stayed English names its country already: "President of Pakistan".
    if (title === held.office) return office;
  }
  return t('leader.officeOf', office, inEnglish && needsArticle(of) ? `the ${of}` : of);
}

/**
 * The years an office was held: `2008 to 2012`, `since 2012`, `until 2012`; empty where neither end is known.
 *
 * @param held ISO days of its start and end; null where they are not known, or where it lasts
 * @param locale BCP 47 tag of the reader's language
 */
export function termYears(held: { since: string | null; until: string | null }, locale: string): string {
  const { since, until } = held;
  if (since !== null && until !== null) {
    const [from, to] = [formatYear(since, locale), formatYear(until, locale)];
    return from === to ? from : t('leader.fromTo', from, to);
  }
  if (since !== null) return t('leader.since', formatYear(since, locale));
  return until === null ? '' : t('leader.until', formatYear(until, locale));
}

/**
 * An earlier office on one line: `Prime Minister of Russia, 2008 to 2012`.
 *
 * @param held an office that has ended
 * @param locale BCP 47 tag of the reader's language
 */
export function pastOffice(held: OfficeHeld, locale: string): string {
  const years = termYears(held, locale);
  const title = officeTitle(held, locale);
  return years === '' ? title : t('leader.officeComma', title, years);
}

/**
 * The office held after the article's day, with when it began: `since 14 Mar 2026: Chair of …`.
 *
 * @param held an office that came after publication
 * @param locale BCP 47 tag of the reader's language
 */
export function newOffice(held: OfficeHeld, locale: string): string {
  const title = officeTitle(held, locale);
  return held.since === null ? title : t('leader.nowOffice', formatDay(held.since, locale), title);
}
