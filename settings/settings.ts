export type EntryKind = 'leader' | 'date' | 'treaty';
export const ENTRY_KINDS: readonly EntryKind[] = ['leader', 'date', 'treaty'];

/** How the mentions of a kind look in the page. `none`: not marked, still in the Brief. `off`: not even there. */
export const MARK_STYLES = ['underline', 'tint', 'both', 'none', 'off'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** When a card opens. `key`: only while the Alt key is held. */
export const HOVER_MODES = ['hover', 'key', 'click', 'off'] as const;
export type HoverMode = (typeof HOVER_MODES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export const READ_ON = ['open', 'click'] as const;

/** Sizes of the text in the extension's own pages and cards, in per cent. */
export const TEXT_SIZES = [100, 120, 140, 160] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
/** What a press of the icon opens. */
export const OPEN_AS = ['popup', 'panel'] as const;

/** What the reader chose. */
export interface Settings {
  /** Raised with each change of shape; `migrate` brings older ones here. */
  version: 2;
  pausedEverywhere: boolean;
  /** Host names without `www.`. */
  pausedSites: string[];
  /** `open`: articles are read as they open; `click`: when the icon is pressed. */
  readOn: (typeof READ_ON)[number];
  marks: Record<EntryKind, MarkStyle>;
  /** Every mention is marked, or the first of each entry only. */
  everyMention: boolean;
  cards: HoverMode;
  /** Milliseconds a pointer rests on a word before its card opens. */
  dwell: number;
  /** Milliseconds a card stays once the pointer is gone. */
  close: number;
  /** Whether a button by selected words looks them up. */
  selectionButton: boolean;
  secondLooks: boolean;
  theme: (typeof THEMES)[number];
  textSize: TextSize;
  openAs: (typeof OPEN_AS)[number];
  /** Whether a page tells what changed after an update, once. */
  tellChanges: boolean;
  /** Whether settings and corrections go along in the browser's own synchronisation. */
  sync: boolean;
  /** BCP 47 tag of one of our languages, or as the browser has it. */
  language: string;
}

export const AS_BROWSER = 'browser';

/** Far more than a person pauses by hand; what a file brings beyond is left out. */
const MOST_SITES = 2000;
/** Letters of a BCP 47 tag: 35 hold all that a system has to take, by RFC 5646, section 4.4.1. */
export const LONGEST_LANGUAGE_TAG = 35;

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  pausedEverywhere: false,
  pausedSites: [],
  readOn: 'open',
  marks: { leader: 'underline', date: 'underline', treaty: 'underline' },
  everyMention: true,
  cards: 'hover',
  // Wikipedia's Page Previews show theirs after 500 ms on a link (https://phabricator.wikimedia.org/T161284), of which
  // 150 are kept for the network. Ours needs no network, and the pointer must have slowed as well: 350 ms.
  dwell: 350,
  // Long enough to cross the 6 px between word and card with an unsteady hand; Page Previews give 300 ms too.
  close: 300,
  selectionButton: false,
  secondLooks: true,
  theme: 'system',
  textSize: 100,
  openAs: 'popup',
  tellChanges: true,
  sync: false,
  language: AS_BROWSER,
};

/** Delays that can be chosen, in milliseconds: a card at once follows the pointer about, one after two seconds never comes. */
export const DELAYS = { least: 100, most: 2000 } as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function oneOf<Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return values.find((known) => known === value) ?? otherwise;
}

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

function delay(value: unknown, otherwise: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return otherwise;
  return Math.round(Math.min(DELAYS.most, Math.max(DELAYS.least, value)));
}

/** The sites of a stored list, each once and in the form of `siteOf`. */
function readSites(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const sites = new Set<string>();
  for (const name of stored) {
    if (sites.size === MOST_SITES) break;
    // No host name is longer than 253 letters (RFC 1035, section 2.3.4); 300 as in corrections.
    const site = typeof name === 'string' && name.length <= 300 ? siteOf(`https://${name}`) : null;
    if (site !== null) sites.add(site);
  }
  return [...sites];
}

/**
 * Any stored value made into settings: unknown or broken parts fall back to the default, nothing throws. Version 1 had the
 * two kinds of pausing only and is read by the same rules.
 */
export function migrate(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {};
  const marks = isRecord(given.marks) ? given.marks : {};
  const defaults = DEFAULT_SETTINGS;
  const style = (kind: EntryKind) => oneOf(MARK_STYLES, marks[kind], defaults.marks[kind]);
  return {
    version: 2,
    pausedEverywhere: flag(given.pausedEverywhere, defaults.pausedEverywhere),
    pausedSites: readSites(given.pausedSites),
    readOn: oneOf(READ_ON, given.readOn, defaults.readOn),
    marks: { leader: style('leader'), date: style('date'), treaty: style('treaty') },
    everyMention: flag(given.everyMention, defaults.everyMention),
    cards: oneOf(HOVER_MODES, given.cards, defaults.cards),
    dwell: delay(given.dwell, defaults.dwell),
    close: delay(given.close, defaults.close),
    selectionButton: flag(given.selectionButton, defaults.selectionButton),
    secondLooks: flag(given.secondLooks, defaults.secondLooks),
    theme: oneOf(THEMES, given.theme, defaults.theme),
    textSize: TEXT_SIZES.find((size) => size === given.textSize) ?? defaults.textSize,
    openAs: oneOf(OPEN_AS, given.openAs, defaults.openAs),
    tellChanges: flag(given.tellChanges, defaults.tellChanges),
    sync: flag(given.sync, defaults.sync),
    language:
      typeof given.language === 'string' && given.language.length <= LONGEST_LANGUAGE_TAG
        ? given.language
        : defaults.language,
  };
}

/** The name a site is paused under, or null for an address without one (`about:blank`). */
export function siteOf(url: string | null | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    if (!/^https?:$/.test(protocol)) return null;
    // A name with the root's dot is the same site (RFC 1034, section 3.1).
    return hostname.replace(/(?<!\.)\.+$/, '').replace(/^www\.(?=.)/, '') || null;
  } catch {
    return null;
  }
}

/**
 * Where reading is paused for this address, or null where it is not.
 *
 * @param settings as they are stored
 * @param url of a page; anything but http(s) is on no site
 */
export function pausedAt(settings: Settings, url: string | null | undefined): 'everywhere' | 'site' | null {
  if (settings.pausedEverywhere) return 'everywhere';
  const site = siteOf(url);
  return site !== null && settings.pausedSites.includes(site) ? 'site' : null;
}
