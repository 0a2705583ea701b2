import { findFirst, unclobbered } from '../dom/unclobbered.ts';
import { isCardHost } from './isolated-world.ts';

/** A page that changes every frame is looked at twice a second at first, … */
const FIRST_PAUSE_MS = 500;
/** … and, however long it goes on, once a minute in the end: what a look costs is then nothing against a minute. */
const LONGEST_PAUSE_MS = 60_000;

/** The URL without its fragment: jumping within a page is no new page. Fragments that name routes are none: `#/2`, `#!two`. */
function withoutAnchor(url: string): string {
  const at = url.search(/#(?![/!])/);
  return at < 0 ? url : url.slice(0, at);
}

/** Whether a page can become news when its scripts run: without scripts it stays as it is. */
export const mayBecomeNews = (document: Document): boolean => findFirst(document, 'script') !== null;

/**
 * Calls `look` when the page has changed and come to rest for a moment, until `look` gives true or the returned function is called. Each
 * look in vain doubles the pause before the next; a click of the person, who may just have agreed to something, ends the pauses.
 *
 * @param document the live page
 * @param look judges the page; true ends the watch
 * @returns stops watching
 */
export function watchLateRendering(document: Document, look: () => boolean): () => void {
  const view = unclobbered(document, 'defaultView');
  if (!view) return () => undefined;
  let pause = FIRST_PAUSE_MS;
  let waiting: number | undefined;
  // The document and not its root element, which `document.open` replaces.
  const observe = () => observer.observe(document, { childList: true, subtree: true });
  const observer = new view.MutationObserver((changes) => {
    if (changes.every(isOurCard)) return;
    // Nothing is listened for meanwhile: a page that changes every frame costs one call for each look.
    observer.disconnect();
    waiting = view.setTimeout(() => {
      if (look()) return stop();
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      observe();
    }, pause);
  });
  const restart = () => {
    pause = FIRST_PAUSE_MS;
    view.clearTimeout(waiting);
    observe();
  };
  function stop(): void {
    observer.disconnect();
    view?.clearTimeout(waiting);
    document.removeEventListener('click', restart, true);
  }
  document.addEventListener('click', restart, { capture: true, passive: true });
  observe();
  return stop;
}

/** Whether a change is the coming or going of our own card. */
export function isOurCard({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every((node) => isCardHost(node));
}

/** The browser's own list of a tab's URLs, with `history.pushState` in it: Chromium, and Firefox from 147. */
interface Navigation {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls `moved` when the page goes on to another URL without loading: by its own history or by scrolling into the
 * next article. One listener, nothing that runs in between. Browsers without the Navigation API tell of `popstate` only.
 *
 * @param document the live page
 * @param moved called once for each new URL
 * @returns stops listening
 */
export function onUrlChange(document: Document, moved: () => void): () => void {
  const view = unclobbered(document, 'defaultView');
  if (!view) return () => undefined;
  const { location, navigation } = view as typeof view & { navigation?: Navigation };
  const listening = new AbortController();
  const { signal } = listening;
  let current = withoutAnchor(location.href);
  const compare = () => {
    const now = withoutAnchor(location.href);
    if (now === current) return;
    current = now;
    moved();
  };
  if (navigation) navigation.addEventListener('currententrychange', compare, { signal });
  else view.addEventListener('popstate', compare, { signal });
  return () => listening.abort();
}
