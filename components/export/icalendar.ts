import type { DateEntry } from '../../engine/brief.ts';
import type { PageFacts } from '../../engine/page-facts.ts';
import { cutSnippet } from '../brief/snippet.ts';

/** What an event in a calendar says beside its day: the article's title and address; null where it has none. */
export type EventSource = Pick<PageFacts, 'title' | 'url'>;

/**
 * A day, an hour or a range that is still to come can go into a calendar. "Early 2026" cannot: the calendar would invent
 * a day; nor can what was ahead when the article was written and has passed since.
 * @param today ISO day of reading
 */
export function canBeEvent(date: DateEntry, today: string): boolean {
  const exact = date.precision === 'day' || date.precision === 'time' || date.precision === 'range';
  if (date.relation !== 'after' || !exact || date.modifier !== null) return false;
  return date.from !== null && date.to !== null && date.to >= today;
}

/** RFC 5545, 3.3.11: what text may not hold as it is. Unicode's own line ends count as such to some programs. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');

/** RFC 5545, 3.1: a line is at most 75 octets; what follows stands on the next line behind a space. */
function foldLine(line: string): string {
  const octets = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (octets.encode(current + character).length > 75) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

const withoutHyphens = (day: string): string => day.replaceAll('-', '');

/** The day after an ISO day: an all-day event's end is exclusive (RFC 5545, 3.6.1). */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Characters: a title that a calendar's month view shows in part and its day view whole. */
const LONGEST_TITLE = 80;

/** An hour that the words state, as in `2025-05-06T14:30`. */
const HOUR = /T(\d{2}):(\d{2})/;

/**
 * When an event is: at the hour that is stated, in the time of the place (RFC 5545, 3.3.5 form 1: no zone is stated, so
 * none is invented), else all day.
 */
function whenLines({ value, precision, from, to }: DateEntry & { from: string; to: string }): string[] {
  const hour = precision === 'time' ? HOUR.exec(value) : null;
  if (hour !== null) return [`DTSTART:${withoutHyphens(from)}T${hour[1]}${hour[2]}00`];
  return [`DTSTART;VALUE=DATE:${withoutHyphens(from)}`, `DTEND;VALUE=DATE:${withoutHyphens(dayAfter(to))}`];
}

/**
 * An iCalendar file (RFC 5545) with one event for each date that can be one: a short title around the words of the date,
 * the whole sentence in its description.
 * @param when.stamp when the file was made, ISO date-time in UTC
 * @param when.today ISO day of reading: what lies before it is left out
 * @returns the file's text, lines ended by CRLF; null where no date can be an event
 */
export function writeCalendar(
  dates: readonly DateEntry[],
  source: EventSource,
  { stamp, today }: { stamp: string; today: string },
): string | null {
  const events = dates.flatMap((date) => {
    const { from, to, value, mentions } = date;
    const [mention] = mentions;
    if (!canBeEvent(date, today) || from === null || to === null || mention === undefined) return [];
    const { before, mention: words, after } = cutSnippet(mention, LONGEST_TITLE);
    return [
      'BEGIN:VEVENT',
      `UID:${escapeText(`${value}-${mention.start}-${source.url ?? source.title ?? 'article'}`)}`,
      `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`,
      ...whenLines({ ...date, from, to }),
      `SUMMARY:${escapeText(`${before}${words}${after}`.trim())}`,
      `DESCRIPTION:${escapeText([mention.sentence, source.title, source.url].filter(Boolean).join('\n'))}`,
      ...(source.url === null ? [] : [`URL:${source.url.replace(/[\s\p{Zl}\p{Zp}]/gu, '%20')}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  if (events.length === 0) return null;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Backgrounder//Brief//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
