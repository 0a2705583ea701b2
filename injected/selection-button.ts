import { themeAround } from '../components/card/page-theme.ts';
import { t } from '../components/strings.ts';
import { noteCardHost } from '../page/watch/isolated-world.ts';

/** Milliseconds without a change after which a selection is at rest: a hand that drags pauses for less. */
const AT_REST_MS = 400;
/** More words are a passage, which is selected to be copied. */
const MOST_SELECTED_WORDS = 4;
/** UTF-16 units: four long words; in scripts without spaces a name is far shorter. */
const LONGEST_SELECTION = 80;
/** Px between the words and the button under their end. */
const BELOW_WORDS = 4;

/**
 * The words of a selection that a reader may want to look up.
 * @param selected text of the selection
 * @returns null for passages, and for words that no script with capitals would write as a name or number
 */
export function wordsToLookUp(selected: string): string | null {
  const words = selected.trim().replace(/\s+/g, ' ');
  if (words === '' || words.length > LONGEST_SELECTION || words.split(' ').length > MOST_SELECTED_WORDS) return null;
  const isName = /[\p{Lu}\p{N}]/u.test(words) || (/\p{L}/u.test(words) && !/\p{Ll}/u.test(words));
  return isName ? words : null;
}

/** The button in a closed root of its own, in the top layer, under a place in the viewport. */
function makeButton(document: Document, at: DOMRect, press: () => void): HTMLElement {
  const host = document.createElement('div');
  noteCardHost(host);
  host.setAttribute('popover', 'manual');
  const scheme = themeAround(document, { x: at.right - 1, y: at.top + at.height / 2 }) ?? 'light dark';
  host.style.cssText = `all: initial !important; position: fixed !important; left: ${at.right}px !important; top: ${at.bottom + BELOW_WORDS}px !important; translate: -50% 0 !important; color-scheme: ${scheme} !important; z-index: 2147483647 !important`;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t('library.find');
  button.style.cssText =
    'font: 600 12px/16px system-ui, sans-serif; min-height: 24px; padding: 3px 10px; cursor: pointer; color: CanvasText; background: Canvas; border: 1px solid GrayText; border-radius: 3px; white-space: nowrap';
  // Otherwise the press takes the selection away, and with it the button.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => event.isTrusted && press());
  host.attachShadow({ mode: 'closed' }).append(button);
  document.documentElement.append(host);
  host.showPopover?.();
  return host;
}

/**
 * Puts a button under the end of a selection that is at rest, if it may be a name; a key or a scroll takes it away.
 * @param document the live page
 * @param lookUp what the button does with the words
 * @returns stops it
 */
export function offerLookUp(document: Document, lookUp: (words: string) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let host: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remove = () => {
    clearTimeout(timer);
    host?.remove();
    host = null;
  };
  const offer = () => {
    const selection = document.getSelection();
    const words = selection === null ? null : wordsToLookUp(selection.toString());
    const rect = words === null ? undefined : [...(selection?.getRangeAt(0).getClientRects() ?? [])].at(-1);
    if (words === null || rect === undefined) return;
    host = makeButton(document, rect, () => {
      remove();
      lookUp(words);
    });
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener(
    'selectionchange',
    () => {
      remove();
      timer = setTimeout(offer, AT_REST_MS);
    },
    options,
  );
  for (const type of ['keydown', 'scroll']) document.addEventListener(type, remove, options);
  return () => {
    listening.abort();
    remove();
  };
}
