import { browser } from 'wxt/browser';
import type { Brief } from '../engine/brief.ts';

/** Ink on paper grey: the badge informs, it does not call. */
const BADGE_COLOUR = '#5a2160';

/** Shows how many leaders, dates and treaties a tab's article has. The browser clears it when the tab navigates. */
export async function showCount(tabId: number, brief: Brief): Promise<void> {
  const count =
    brief.leaders.length + brief.dates.filter((date) => date.relation !== 'vague').length + brief.treaties.length;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '0' });
  } catch {
    // The tab was closed meanwhile: nothing to show.
  }
}

export async function clearCount(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
  } catch {
    // The tab was closed meanwhile.
  }
}
