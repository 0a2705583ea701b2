/**
 * The messages between contexts: one table a direction, a row a message. Types, the check on arrival, whether a question
 * may be repeated and the messages of the tests all come from the row.
 * Offsets are UTF-16 units into the article's text, end exclusive.
 */
import * as v from 'valibot';
import type { Brief } from '../engine/brief.ts';
import type { LookUpAnswer } from '../engine/lookup/candidates.ts';
import type { LibraryEntry } from '../engine/lookup/library-entry.ts';
import type { LibraryOverview } from '../engine/lookup/library-overview.ts';
import type { Catalogue } from '../locales/languages.ts';
import type { Settings } from '../settings/settings.ts';
import { FAILURE_CODES, type FailureCode } from './failure.ts';
import * as field from './fields.ts';
import type { FlagTable, IllustratedBrief } from './illustrated-brief.ts';
import { type AnswerIn, answers, type MessageIn, messageRow, type RepeatIn, type TypeIn } from './message-table.ts';
import type { TabView } from './tab-state.ts';

export type { Span } from './fields.ts';

/** What the person chose, as far as a page that is read needs to know it. */
export interface PagePreferences
  extends Pick<
    Settings,
    'marks' | 'everyMention' | 'cards' | 'dwell' | 'close' | 'selectionButton' | 'theme' | 'textSize'
  > {
  /** BCP 47 tag of the interface's language. */
  language: string;
  /** Its messages: a page that is read carries none. */
  catalogue: Catalogue;
}

/** A Brief as the reader in a page shows it. */
export interface ShownBrief extends IllustratedBrief {
  preferences: PagePreferences;
}

/** What the keyboard asks of a page that is read: the names are those of the commands in the manifest. */
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'show-card', 'toggle-marks'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** From the scripts in a page (detector, reader) to the background. Who sends them is checked to be the top frame of a tab. */
export const FROM_PAGE = {
  /** The page is news: have its article read. */
  'read-article': messageRow({}),
  'style-highlights': messageRow({ prefix: field.stylePrefix, tags: field.tagNames }),
  'start-reading': messageRow({ readId: field.boundedWords, page: field.heading }),
  'analyse-article': messageRow(
    { readId: field.boundedWords, text: field.articleText, page: field.pageFacts },
    answers<ShownBrief>,
    'once',
  ),
  /** The highlights are painted: inject the script with the cards. */
  'load-cards': messageRow({}),
  'report-failure': messageRow({ readId: field.boundedWords, code: v.picklist(FAILURE_CODES) }),
  /** The page went on to something else: forget the article. */
  'leave-article': messageRow({ readId: field.boundedWords }),
  /** Whom, what or which day names of this page mean, null for none of ours: kept for its site. */
  'correct-entry': messageRow({ drafts: field.correctionDrafts }, answers<void>, 'once'),
  /** Open a page of the library in a tab. */
  'open-entry': messageRow({ ref: field.libraryRef }, answers<void>, 'never'),
  /** Look up words that were selected in the page. */
  'look-up-selection': messageRow({ words: field.shortWords }, answers<void>, 'never'),
  /** Meant for the side panel, which hears it too: the mention that is read now. */
  'follow-mention': messageRow({ span: field.textSpan }),
};

/** From the extension's own pages (popup, panel, settings, first page, treaties) to the background. */
export const FROM_OWN_PAGE = {
  'view-tab': messageRow({ tabId: field.tabId }, answers<TabView>),
  'read-page': messageRow({ tabId: field.tabId }),
  'correct-published': messageRow({ tabId: field.tabId, day: field.day }, answers<void>, 'once'),
  'pause-site': messageRow({ tabId: field.tabId, paused: v.boolean() }),
  'pause-everywhere': messageRow({ paused: v.boolean() }),
  /** A page of the library, its offices and status as of the day. */
  'describe-entry': messageRow({ ref: field.libraryRef, day: field.day }, answers<LibraryEntry | null>),
  /** Whom or what words may mean, on the day. */
  'look-up': messageRow({ words: field.boundedWords, day: field.day }, answers<LookUpAnswer>),
  'list-library': messageRow({ day: field.day }, answers<LibraryOverview>),
  /** BCP 47 tags of the languages that articles are read in. */
  'list-languages': messageRow({}, answers<string[]>),
  'find-flags': messageRow({ codes: field.listOfWords }, answers<FlagTable>),
  'analyse-sample': messageRow({ text: field.boundedWords, published: field.day }, answers<ShownBrief>),
  /** Have the page tell which mention is read, or no longer. */
  'follow-page': messageRow({ tabId: field.tabId, follow: v.boolean() }),
  'jump-to': messageRow({ tabId: field.tabId, span: field.textSpan }),
  /** Forget settings, corrections and what was read in open tabs. */
  'erase-all': messageRow({}),
};

/** From the background to the reader in a page. */
export const TO_INJECTED = {
  /** Answered with the id of the reading that the page shows. */
  identify: messageRow({}, answers<string | null>),
  'show-brief': messageRow({
    readId: field.boundedWords,
    brief: field.made<Brief>(),
    flags: field.made<FlagTable>(),
    hidden: v.array(v.picklist(['leader', 'date', 'treaty'])),
    preferences: field.made<PagePreferences>(),
  }),
  /** No Brief of this reading is kept: have the article analysed again if it was. */
  'analyse-again': messageRow({ readId: field.boundedWords }),
  command: messageRow({ command: v.picklist(PAGE_COMMANDS) }),
  follow: messageRow({ follow: v.boolean() }),
  jump: messageRow({ span: field.textSpan }),
  stop: messageRow({}),
};

/** From the background to the extension's own pages. */
export const TO_OWN_PAGE = {
  /** What the background knows of this tab has changed: ask for it again. */
  'renew-view': messageRow({ tabId: field.tabId }),
};

export type FromPage<Type extends TypeIn<typeof FROM_PAGE> = TypeIn<typeof FROM_PAGE>> = MessageIn<
  typeof FROM_PAGE,
  Type
>;
export type PageAnswer<Type extends TypeIn<typeof FROM_PAGE>> = AnswerIn<typeof FROM_PAGE, Type>;
export type PageRepeat<Type extends TypeIn<typeof FROM_PAGE>> = RepeatIn<typeof FROM_PAGE, Type>;

export type FromOwnPage<Type extends TypeIn<typeof FROM_OWN_PAGE> = TypeIn<typeof FROM_OWN_PAGE>> = MessageIn<
  typeof FROM_OWN_PAGE,
  Type
>;
export type OwnPageAnswer<Type extends TypeIn<typeof FROM_OWN_PAGE>> = AnswerIn<typeof FROM_OWN_PAGE, Type>;
export type OwnPageRepeat<Type extends TypeIn<typeof FROM_OWN_PAGE>> = RepeatIn<typeof FROM_OWN_PAGE, Type>;

export type ToInjected<Type extends TypeIn<typeof TO_INJECTED> = TypeIn<typeof TO_INJECTED>> = MessageIn<
  typeof TO_INJECTED,
  Type
>;
export type InjectedAnswer<Type extends TypeIn<typeof TO_INJECTED>> = AnswerIn<typeof TO_INJECTED, Type>;

export type ToOwnPage = MessageIn<typeof TO_OWN_PAGE>;

/** How a failure in the background reaches the one who asked: as a code, never as a hang. */
export type Settled<Value> = { ok: true; value: Value } | { ok: false; code: FailureCode };
