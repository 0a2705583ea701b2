import { browser } from 'wxt/browser';
import { languageName } from '../components/format/language.ts';
import { whyLittleRead } from '../components/format/little-read.ts';
import type { Brief } from '../engine/brief.ts';
import { LONGEST_LANGUAGE_TAG } from '../settings/settings.ts';

/** The colour of treaties' lines: the badge informs, it does not call. */
const BADGE_COLOUR = '#5a2160';

const SIZES = [16, 32, 48] as const;

/** Names of the icons in `public/icon/`: `news` in colour, `plain` in grey lines, `paused` grey with two bars. */
type ToolbarIcon = 'news' | 'plain' | 'paused';

const icon = (name: ToolbarIcon): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [String(size), `/icon/${name}-${size}.png`]));

async function setIcon(tabId: number, name: ToolbarIcon, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      // Firefox for Android shows the words alone.
      browser.action.setIcon?.({ tabId, path: icon(name) }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch {
    // The tab was closed meanwhile: nothing to show.
  }
}

/** Shows that an article's language is not read yet: its code stands where else the count does. */
function showUnread(tabId: number, language: string | null): Promise<void> {
  const code = language?.split('-')[0]?.slice(0, 3) ?? '?';
  const name =
    language === null ? '?' : languageName(language.slice(0, LONGEST_LANGUAGE_TAG), browser.i18n.getUILanguage());
  return setIcon(tabId, 'plain', code, browser.i18n.getMessage('icon_unread', name));
}

/**
 * Shows how many leaders, dates and treaties a tab's article has, and whether they are those of its beginning alone; or that its language is
 * not read. The browser takes it away when the tab navigates.
 *
 * @param tabId of a tab that may be closed meanwhile: then this is a no-op
 * @param brief as the reader sees it
 */
export function showCount(tabId: number, brief: Brief): Promise<void> {
  if (brief.language === null) return showUnread(tabId, brief.page.language);
  const count =
    brief.leaders.length + brief.dates.filter((date) => date.relation !== 'vague').length + brief.treaties.length;
  const isLittle = whyLittleRead(brief.page.read) !== null;
  const title = isLittle
    ? browser.i18n.getMessage('icon_little', String(count))
    : browser.i18n.getMessage('icon_news', String(count));
  return setIcon(tabId, 'news', isLittle ? `${count}…` : String(count), title);
}

/** Nothing read here. */
export function showPlain(tabId: number): Promise<void> {
  return setIcon(tabId, 'plain', '', browser.i18n.getMessage('app_name'));
}

/** Whether a tab's icon says that its article is left alone. */
export async function looksPaused(tabId: number): Promise<boolean> {
  return (await browser.action.getTitle({ tabId })) === browser.i18n.getMessage('icon_paused');
}

/** An article that is left alone because the reader paused. */
export function showPaused(tabId: number): Promise<void> {
  return setIcon(tabId, 'paused', '', browser.i18n.getMessage('icon_paused'));
}
