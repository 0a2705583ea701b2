import { findAll, findFirst, plainText, unclobbered } from '../dom/unclobbered.ts';

/** How long a page may take to draw its article after it says it is loaded: slower ones have lost their reader. */
const LATE_MS = 10_000;
/** A page that changes every frame is looked at twice a second at most. */
const PAUSE_MS = 500;
/** The address without its fragment: jumping within a page is no new page. */
function pageOf(url: string): string {
  return url.split('#')[0] ?? url;
}

/**
 * Whether a page that is not news yet could become news when its scripts have run: hardly any words now, yet scripts and a
 * place that they fill. Only such pages are watched.
 */
export function mayBecomeNews(document: Document): boolean {
  let letters = 0;
  for (const element of findAll(document, 'p, li, td, h2', 200)) letters += plainText(element).length;
  // An article's worth. A page that has it and is not news will not become it.
  if (letters > 1500) return false;
  return findFirst(document, 'script') !== null;
}

/**
 * Calls `look` when the page has changed and come to rest for a moment, until `look` gives true, ten seconds are over or the
 * returned function is called.
 */
export function watchLateRendering(document: Document, look: () => boolean): () => void {
  const view = unclobbered(document, 'defaultView');
  const root = unclobbered(document, 'documentElement');
  if (!view || !root) return () => undefined;
  let waiting: number | undefined;
  const observer = new view.MutationObserver((changes) => {
    if (changes.every(isOurCard)) return;
    waiting ??= view.setTimeout(() => {
      waiting = undefined;
      if (look()) stop();
    }, PAUSE_MS);
  });
  const end = view.setTimeout(stop, LATE_MS);
  function stop(): void {
    observer.disconnect();
    view?.clearTimeout(waiting);
    view?.clearTimeout(end);
  }
  observer.observe(root, { childList: true, subtree: true });
  return stop;
}

/** The attribute of the card's host, the one element that we put into a page: its coming and going is no change of the page. */
export const HOST_MARK = 'data-backgrounder';

function isOurCard({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every(
    (node) => node.nodeType === 1 && (node as Element).hasAttribute(HOST_MARK),
  );
}

/** The browser's own list of a tab's addresses, told of `history.pushState` too: Chromium, and Firefox from 147. */
interface Navigation {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls `moved` when the page goes on to another address without loading: by its own history or by scrolling into the
 * next article. One listener, nothing that runs in between. Browsers without the Navigation API tell of `popstate` only.
 * @returns stops listening
 */
export function onAddressChange(document: Document, moved: () => void): () => void {
  const view = unclobbered(document, 'defaultView');
  if (!view) return () => undefined;
  const { location, navigation } = view as typeof view & { navigation?: Navigation };
  const listening = new AbortController();
  const { signal } = listening;
  let current = pageOf(location.href);
  const compare = () => {
    const now = pageOf(location.href);
    if (now === current) return;
    current = now;
    moved();
  };
  if (navigation) navigation.addEventListener('currententrychange', compare, { signal });
  else view.addEventListener('popstate', compare, { signal });
  return () => listening.abort();
}
