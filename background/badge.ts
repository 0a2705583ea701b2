import { browser } from 'wxt/browser';
import type { Brief } from '../engine/brief.ts';

/** The colour of treaties' lines: the badge informs, it does not call. */
const BADGE_COLOUR = '#5a2160';

const SIZES = [16, 32, 48] as const;

/** Names of the icons in `public/icon/`: `news` in colour, `plain` in grey lines, `paused` grey with two bars. */
type IconName = 'news' | 'plain' | 'paused';

const icon = (name: IconName): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [String(size), `/icon/${name}-${size}.png`]));

async function show(tabId: number, name: IconName, text: string, title: string): Promise<void> {
  try {
    // Firefox for Android shows the words alone.
    await browser.action.setIcon?.({ tabId, path: icon(name) });
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile: nothing to show.
  }
}

/** Shows how many leaders, dates and treaties a tab's article has. The browser takes it away when the tab navigates. */
export function showCount(tabId: number, brief: Brief): Promise<void> {
  const count =
    brief.leaders.length + brief.dates.filter((date) => date.relation !== 'vague').length + brief.treaties.length;
  return show(tabId, 'news', String(count), browser.i18n.getMessage('icon_news', String(count)));
}

/** Nothing read here. */
export function showPlain(tabId: number): Promise<void> {
  return show(tabId, 'plain', '', browser.i18n.getMessage('app_name'));
}

/** Whether a tab's icon says that its article is left alone. */
export async function looksPaused(tabId: number): Promise<boolean> {
  return (await browser.action.getTitle({ tabId })) === browser.i18n.getMessage('icon_paused');
}

/** An article that is left alone because the reader paused. */
export function showPaused(tabId: number): Promise<void> {
  return show(tabId, 'paused', '', browser.i18n.getMessage('icon_paused'));
}
