import type { Note } from './note.ts';

/** `/2025/05/`, `/202505/`, `/2025/may/`, `20250505` and `2025-05-05`; no number of more digits. */
const DATE = /\/20\d\d[/-]?(?:[01]?\d|[a-z]{3})(?:[/-]|$)|(?<!\d)20\d\d-?[01]\d-?[0-3]\d(?!\d)/;
/** Beginnings of parts that are no slug. */
const INDEX = /^(?:tag|topic|categor|search|page$|author|archive|feed$|list$|collect|section|latest|all$|series)/;
const OTHER =
  /^(?:product|shop|store|cart|checkout|item|dp$|buy|forum|thread|discuss|view|showt|question|wiki|doc|help|support|kb$|faq|recipe|video|podcast|watch|job|career|profile|users?$|u$|member|log-?in|sign|account|about|contact|event|app$|game|course|r$|book|movie)/;
const NEWS_SECTION =
  /news$|^(?:world|politi|business|econom|nation|local|sport|opinion|article|stor(?:y|ies)|us$|uk$|market|financ|entertain|culture|health|science|tech|noti[cz]i)/;

/** Notes what the address alone says. Lower case, without query: that is tracking or a search. */
export function judgeUrl(url: string, note: Note): void {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return;
  }
  const parts = address.pathname.toLowerCase().split('/').filter(Boolean);
  const labels = address.hostname.split('.').slice(0, -2);
  const last = (parts.at(-1) ?? '').replace(/\.[a-z]{3,5}$/, '');
  const words = last.split(/[-_+]|%20/).filter((word) => /[a-z%]{2}/.test(word)).length;
  const number = /\d{5}/.test(parts.slice(-2).join('/'));
  const dated = DATE.exec(address.pathname.toLowerCase());
  // Longer parts are made of a headline's words.
  const known = (pattern: RegExp, of = parts) => of.find((part) => part.length < 16 && pattern.test(part));

  // `/en/`, `/index.html`, `/home`: still the front.
  if (!parts[0] || (!parts[1] && !address.search && /^(?:..|..-..|index|home|default)$/.test(last))) {
    note('url-front');
    return;
  }
  if (dated) note('url-date', dated[0]);
  if (/\bprint\b/.test(url)) note('url-print');
  if (words > 3) note('url-words');
  if (number) note('url-number');
  if (words < 3 && !number && !dated && !/\d/.test(last) && !address.search) note('url-section', last);
  const index = known(INDEX);
  if (index && words < 4) note('url-index', index);
  const other = known(OTHER, [...labels, ...parts]);
  if (other) note('url-other', other);
  const news = known(NEWS_SECTION, [...labels, ...parts.slice(0, -1)]);
  if (news) note('url-news', news);
}
