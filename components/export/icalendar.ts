import type { DateEntry } from '../../engine/brief.ts';

/** What an event in a calendar says beside its day. */
export interface EventSource {
  /** The article's title; null where it has none. */
  title: string | null;
  /** The article's address; null where there is none. */
  url: string | null;
}

/**
 * A day or a range after publication can go into a calendar. "Early 2026" cannot: the calendar would invent a day.
 */
export function canBeEvent(date: DateEntry): boolean {
  const exact = date.precision === 'day' || date.precision === 'time' || date.precision === 'range';
  return date.relation === 'after' && exact && date.modifier === null && date.from !== null && date.to !== null;
}

/** RFC 5545, 3.3.11: what text may not hold as it is. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** RFC 5545, 3.1: a line is at most 75 octets; what follows stands on the next line behind a space. */
function fold(line: string): string {
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

const compact = (day: string): string => day.replaceAll('-', '');

/** The day after an ISO day: an all-day event's end is exclusive (RFC 5545, 3.6.1). */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/**
 * An iCalendar file (RFC 5545) with one all-day event for each date that can be one.
 * @param stamp when the file was made, ISO date-time in UTC
 * @returns the file's text, lines ended by CRLF; null where no date can be an event
 */
export function writeCalendar(dates: readonly DateEntry[], source: EventSource, stamp: string): string | null {
  const events = dates.filter(canBeEvent).flatMap(({ from, to, value, mentions }) => {
    const mention = mentions[0];
    if (from === null || to === null || mention === undefined) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${escapeText(`${value}-${mention.start}-${source.url ?? source.title ?? 'article'}`)}`,
      `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
      `SUMMARY:${escapeText(mention.sentence)}`,
      `DESCRIPTION:${escapeText([source.title, source.url].filter(Boolean).join('\n'))}`,
      ...(source.url === null ? [] : [`URL:${source.url.replace(/\s/g, '%20')}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  if (events.length === 0) return null;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Backgrounder//Brief//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
