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

/** A URL as its traces ask for it, in lower case. Its query is tracking or a search. */
interface UrlShape {
  url: string;
  parts: string[];
  /** The host's names before the site's own: `shop` of `shop.example.org`. */
  labels: string[];
  /** The last part, without a file's ending. */
  last: string;
  /** Words of the last part: a headline has more than three. */
  words: number;
  hasNumber: boolean;
  hasQuery: boolean;
  date: string | undefined;
}

function readUrl(url: string): UrlShape | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  const path = address.pathname.toLowerCase();
  const parts = path.split('/').filter(Boolean);
  const last = (parts.at(-1) ?? '').replace(/\.[a-z]{3,5}$/, '');
  return {
    url,
    parts,
    labels: address.hostname.split('.').slice(0, -2),
    last,
    words: last.split(/[-_+]|%20/).filter((word) => /[a-z%]{2}/.test(word)).length,
    hasNumber: /\d{5}/.test(parts.slice(-2).join('/')),
    hasQuery: address.search !== '',
    date: DATE.exec(path)?.[0],
  };
}

/** `/en/`, `/index.html`, `/home`: still the front. */
const isFront = ({ parts, last, hasQuery }: UrlShape): boolean =>
  !parts[0] || (!parts[1] && !hasQuery && /^(?:..|..-..|index|home|default)$/.test(last));

const isSection = ({ words, hasNumber, hasQuery, date, last }: UrlShape): boolean =>
  words < 3 && !hasNumber && !hasQuery && !date && !/\d/.test(last);

/** The first part that a pattern knows. Longer parts are made of a headline's words. */
const knownPart = (parts: readonly string[], pattern: RegExp): string | undefined =>
  parts.find((part) => part.length < 16 && pattern.test(part));

/** What each trace is found by, in the order in which they are noted: `true`, or what was found. */
const TRACES: readonly [EvidenceCode, (shape: UrlShape) => string | boolean | undefined][] = [
  ['url-date', ({ date }) => date],
  ['url-print', ({ url }) => /\bprint\b/.test(url)],
  ['url-words', ({ words }) => words > 3],
  ['url-number', ({ hasNumber }) => hasNumber],
  ['url-section', (shape) => isSection(shape) && shape.last],
  ['url-index', ({ parts, words }) => words < 4 && knownPart(parts, INDEX)],
  ['url-other', ({ labels, parts }) => knownPart([...labels, ...parts], OTHER)],
  ['url-news', ({ labels, parts }) => knownPart([...labels, ...parts.slice(0, -1)], NEWS_SECTION)],
];

/**
 * Notes what the URL alone says; nothing for what is no URL.
 *
 * @param note called once for each trace
 */
export function judgeUrl(url: string, note: Note): void {
  const shape = readUrl(url);
  if (!shape) return;
  if (isFront(shape)) {
    note('url-front');
    return;
  }
  for (const [code, find] of TRACES) {
    const found = find(shape);
    if (found === true) note(code);
    else if (found !== false && found !== undefined) note(code, found);
  }
}
