import type { Brief, Mention } from '../../engine/brief.ts';
import { officeWords } from '../brief/leader-facts.tsx';
import { signedLine, statusWords } from '../brief/treaty-facts.tsx';
import { dateTitle } from '../format/date-entry.ts';
import { linkToSentence } from './text-fragment.ts';

/** In English in every language: names of columns are read by programs. */
const COLUMNS = ['kind', 'name', 'fact', 'from', 'to', 'mentions', 'sentence', 'link', 'sources'] as const;

type CsvRow = Record<(typeof COLUMNS)[number], string | number | null>;

/** Unicode's byte-order mark: without it Excel reads UTF-8 as the system's old code page. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The start of a field that a spreadsheet would run as a formula, in ASCII or full width, also behind a separator that
 * the reader's spreadsheet may split at instead of the comma, where quotes do not help:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /(^|[;|\t\r\n])((?:[^\S\t\r\n]|["'])*)([=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** One field after RFC 4180. What may begin a formula gets an apostrophe before it: the words come from a page. */
function field(value: string | number | null): string {
  const text = String(value ?? '').replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  const safe = text.replace(FORMULA, "$1$2'$3");
  return /[",;|]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The Brief as a table, one line for each entry, in RFC 4180's form with a header, as UTF-8 that says so.
 *
 * @param brief as the reader sees it
 * @param locale BCP 47 tag of the reader's language
 * @param text the article's text, where it is at hand
 */
export function briefAsCsv(brief: Brief, locale: string, text?: string | null): string {
  const place = (mentions: readonly Mention[]) => {
    const [first] = mentions;
    return {
      mentions: mentions.length,
      sentence: first?.sentence ?? null,
      link: first ? linkToSentence({ url: brief.page.url, text }, first) : null,
    };
  };
  const rows: CsvRow[] = [
    ...brief.leaders.map((leader) => ({
      kind: 'leader',
      name: leader.name,
      fact: officeWords(leader, locale),
      from: leader.since,
      to: leader.until,
      ...place(leader.mentions),
      sources:
        leader.wikipedia &&
        `https://en.wikipedia.org/wiki/${encodeURIComponent(leader.wikipedia.replaceAll(' ', '_'))}`,
    })),
    ...brief.dates.map((date) => ({
      kind: 'date',
      name: dateTitle(date, locale),
      fact: date.value,
      from: date.from,
      to: date.to,
      ...place(date.mentions),
      sources: null,
    })),
    ...brief.treaties.map((treaty) => ({
      kind: 'treaty',
      name: treaty.name,
      fact: [signedLine(treaty, locale), statusWords(treaty.status)].filter(Boolean).join('. '),
      from: treaty.signed,
      to: null,
      ...place(treaty.mentions),
      sources: treaty.sources.map(({ url }) => url).join(' '),
    })),
  ];
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => field(row[column])).join(','))];
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
