import type { Note } from './note.ts';
import type { EvidenceCode } from './weights.ts';

/** `/2025/05/`, `/202505/`, `/2025/may/`, `20250505` and `2025-05-05`; no number of more digits. */
const DATE = /\/20\d\d[/-]?(?:[01]?\d|[a-z]{3})(?:[/-]|$)|(?<!\d)20\d\d-?[01]\d-?[0-3]\d(?!\d)/;
/** Beginnings of parts that are no slug. */
const INDEX = /^(?:tag|topic|categor|search|page$|author|archive|feed$|list$|collect|section|latest|all$|series)/;
const OTHER =
  /^(?:product|shop|store|cart|checkout|item|dp$|buy|forum|thread|discuss|view|showt|question|wiki|doc|help|support|kb$|faq|recipe|video|podcast|watch|job|career|profile|users?$|u$|member|log-?in|sign|account|about|contact|event|app$|game|course|r$|book|movie)/;
const NEWS_SECTION =
  /news$|^(?:world|politi|business|econom|nation|local|sport|opinion|article|stor(?:y|ies)|us$|uk$|market|financ|entertain|culture|health|science|tech|noti[cz]i)/;

/** `/en/`, `/index.html`, `/home`: still the front. */
const isFront = (parts: readonly string[], last: string, search: string): boolean =>
  !parts[0] || (!parts[1] && !search && /^(..|..-..|index|home|default)$/.test(last));

/** The first part that a pattern knows. Longer parts are made of a headline's words. */
const knownPart = (parts: readonly string[], pattern: RegExp): string | undefined =>
  parts.find((part) => part.length < 16 && pattern.test(part));

/**
 * Notes what the URL alone says, in lower case and without its query, which is tracking or a search; nothing for what is no URL.
 *
 * @param note called once for each trace
 */
export function judgeUrl(url: string, note: Note): void {
  if (!URL.canParse(url)) return;
  const { pathname, hostname, search } = new URL(url);
  const path = pathname.toLowerCase();
  const parts = path.split('/').filter(Boolean);
  // The host's names before the site's own: `shop` of `shop.example.org`.
  const labels = hostname.split('.').slice(0, -2);
  const last = (parts.at(-1) ?? '').replace(/\.[a-z]{3,5}$/, '');
  if (isFront(parts, last, search)) {
    note('url-front');
    return;
  }
  // A headline has more than three.
  const words = last.split(/[-_+]|%20/).filter((word) => /[a-z%]{2}/.test(word)).length;
  const hasNumber = /\d{5}/.test(parts.slice(-2).join('/'));
  const date = DATE.exec(path)?.[0];
  /** In the order in which they are noted: `true`, or what was found. */
  const traces: readonly [EvidenceCode, string | boolean | undefined][] = [
    ['url-date', date],
    ['url-print', /\bprint\b/.test(url)],
    ['url-words', words > 3],
    ['url-number', hasNumber],
    ['url-section', words < 3 && !hasNumber && !date && !/\d/.test(last) && !search && last],
    ['url-index', words < 4 && knownPart(parts, INDEX)],
    ['url-other', knownPart([...labels, ...parts], OTHER)],
    ['url-news', knownPart([...labels, ...parts.slice(0, -1)], NEWS_SECTION)],
  ];
  for (const [code, found] of traces) if (found) note(code, found === true ? '' : found);
}
