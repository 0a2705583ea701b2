import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LookUpAnswer } from '../../engine/lookup/candidates.ts';
import type { LibraryEntry } from '../../engine/lookup/library-entry.ts';
import { type MessageKey, t } from '../strings.ts';

/** A page that stands in the place of the Brief: one of the library, or what a look-up found. */
export type StackedPage = { kind: 'entry'; entry: LibraryEntry } | { kind: 'answer'; answer: LookUpAnswer };

/** The title of a page, for the way back to it. */
export function titleOf(page: StackedPage): string {
  if (page.kind === 'answer') return `“${page.answer.words}”`;
  switch (page.entry.kind) {
    case 'treaty':
      return page.entry.treaty.name;
    case 'office':
      return page.entry.office.title;
    default:
      return page.entry.name;
  }
}

/** What the button of the way back says. */
export function backWords(stack: readonly StackedPage[]): string {
  const before = stack.at(-2);
  const key: MessageKey = before === undefined ? 'treaty.back' : 'treaty.backTo';
  return before === undefined ? t(key) : t(key, titleOf(before));
}

export interface PageStack {
  stack: readonly StackedPage[];
  push(page: StackedPage): void;
  back(): void;
  clear(): void;
}

/** The pages one went into from the Brief. Back and Escape lead out again, at last to the same scroll place and focus. */
export function usePageStack(scroller: RefObject<HTMLElement | null>): PageStack {
  const [stack, setStack] = useState<readonly StackedPage[]>([]);
  const returnTo = useRef<{ top: number; focus: Element | null } | null>(null);
  const back = () => setStack((old) => old.slice(0, -1));

  useLayoutEffect(() => {
    if (stack.length > 0 || returnTo.current === null) return;
    const { top, focus } = returnTo.current;
    returnTo.current = null;
    scroller.current?.scrollTo?.(0, top);
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  }, [stack, scroller]);
  useEffect(() => {
    if (stack.length === 0) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Unprevented, the browser would close the whole popup.
      event.preventDefault();
      setStack((old) => old.slice(0, -1));
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [stack.length]);

  return {
    stack,
    push(page) {
      if (stack.length === 0)
        returnTo.current = { top: scroller.current?.scrollTop ?? 0, focus: document.activeElement };
      setStack((old) => [...old, page]);
    },
    back,
    clear: () => setStack([]),
  };
}
