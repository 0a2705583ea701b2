/** Checks of messages on arrival: shape first, then the sender is checked by the background. Anything else is dropped. */
import { isPrefix, isTag } from '../page/marks-style/marks-css.ts';
import { type FromOwnPage, type FromPage, PAGE_COMMANDS, type Span, type ToReader } from './messages.ts';

/** Bounds on what a page's script may hand over, so that a broken page cannot fill the session's storage (10 MB in all). */
const LONGEST_TEXT = 2_000_000;
const LONGEST_WORD = 2_000;
const MOST_FLAGS = 300;
const MOST_TAGS = 200;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_WORD;
const isShortOrNull = (value: unknown): value is string | null => value === null || isShort(value);
const isTabId = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isShortList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST_FLAGS && value.every(isShort);

function isSpan(value: unknown): value is Span {
  return (
    isFields(value) &&
    Number.isInteger(value.start) &&
    Number.isInteger(value.end) &&
    Number(value.start) >= 0 &&
    Number(value.end) > Number(value.start)
  );
}

const isHeading = (value: unknown): boolean =>
  isFields(value) && isShortOrNull(value.title) && isShortOrNull(value.site) && isShortOrNull(value.published);

function isPageFacts(value: unknown): boolean {
  return (
    isFields(value) &&
    isHeading(value) &&
    isShortOrNull(value.url) &&
    isShortOrNull(value.byline) &&
    isShortOrNull(value.publishedFrom) &&
    isShortOrNull(value.updated) &&
    isShortOrNull(value.language) &&
    typeof value.isNews === 'boolean' &&
    typeof value.truncated === 'boolean' &&
    typeof value.score === 'number' &&
    (value.verdict === 'news' || value.verdict === 'likely' || value.verdict === 'no') &&
    isShortList(value.reasons) &&
    Array.isArray(value.dateSignals) &&
    value.dateSignals.length <= MOST_FLAGS &&
    value.dateSignals.every(
      (signal) =>
        isFields(signal) &&
        isShort(signal.source) &&
        isShort(signal.raw) &&
        isShort(signal.value) &&
        (signal.kind === 'published' || signal.kind === 'updated'),
    )
  );
}

/** True for a message that a script in a page may send. */
export function isFromPage(message: unknown): message is FromPage {
  if (!isFields(message)) return false;
  switch (message.type) {
    case 'news-detected':
      return true;
    case 'style-wanted':
      // It becomes a style sheet: names and nothing else.
      return (
        isPrefix(message.prefix) &&
        Array.isArray(message.tags) &&
        message.tags.length <= MOST_TAGS &&
        message.tags.every(isTag)
      );
    case 'reading-started':
      return isShort(message.readId) && isHeading(message.page);
    case 'article-read':
      return (
        isShort(message.readId) &&
        typeof message.text === 'string' &&
        message.text.length <= LONGEST_TEXT &&
        isPageFacts(message.page)
      );
    case 'reading-failed':
      return isShort(message.readId) && isShort(message.reason);
    case 'article-left':
      return isShort(message.readId);
    case 'treaty-page-wanted':
      return typeof message.id === 'string' && /^[a-z0-9-]{1,100}$/.test(message.id);
    case 'in-view':
      return isSpan(message.span);
    default:
      return false;
  }
}

/** True for a message that one of the extension's own pages may send. */
export function isFromOwnPage(message: unknown): message is FromOwnPage {
  if (!isFields(message)) return false;
  switch (message.type) {
    case 'treaty-list-wanted':
      return true;
    case 'view-wanted':
    case 'read-anyway':
      return isTabId(message.tabId);
    case 'published-corrected':
      return isTabId(message.tabId) && isDay(message.day);
    case 'site-paused':
      return isTabId(message.tabId) && typeof message.paused === 'boolean';
    case 'all-paused':
      return typeof message.paused === 'boolean';
    case 'treaty-wanted':
      return isShort(message.id) && isDay(message.day);
    case 'flags-wanted':
      return isShortList(message.codes);
    case 'sample-wanted':
      return isShort(message.text) && isDay(message.published);
    case 'follow-wanted':
      return isTabId(message.tabId) && typeof message.follow === 'boolean';
    case 'jump-wanted':
      return isTabId(message.tabId) && isSpan(message.span);
    default:
      return false;
  }
}

/** True for a message that the background may send to the reader. Briefs come from our own engine: only their frame is checked. */
export function isToReader(message: unknown): message is ToReader {
  if (!isFields(message)) return false;
  switch (message.type) {
    case 'who-reads':
    case 'stop':
      return true;
    case 'brief-changed':
      return (
        isShort(message.readId) && isFields(message.brief) && isFields(message.flags) && isFields(message.preferences)
      );
    case 'jump':
      return isSpan(message.span);
    case 'command':
      return PAGE_COMMANDS.some((command) => command === message.command);
    case 'follow':
      return typeof message.follow === 'boolean';
    default:
      return false;
  }
}
