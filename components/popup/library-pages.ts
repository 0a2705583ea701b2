import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Brief, TreatyEntry } from '../../engine/brief.ts';
import type { LibraryRef } from '../../engine/lookup/library-ref.ts';
import type { FlagTable } from '../../messaging/illustrated-brief.ts';
import { codesOf } from '../library/flag-codes.ts';
import { t } from '../strings.ts';
import { type PageStack, type StackedPage, usePageStack } from './page-stack.ts';
import type { PopupActions } from './popup-state.ts';

export interface LibraryPages extends PageStack {
  /** Flags given and those fetched for the pages that were opened. */
  flags: FlagTable;
  openEntry(ref: LibraryRef): void;
  openTreaty(treaty: TreatyEntry): void;
  /** Left out where the surroundings cannot look anything up. */
  lookUp?: ((words: string) => void) | undefined;
}

/**
 * Pages of the library in the place of the Brief, each fetched when it is opened, with the flags it needs.
 *
 * @param own the Brief, and the flags that came with it
 * @param actions what fetches pages and flags
 * @param scroller whose place is kept while a page covers it
 * @param announce says words to those who hear the page
 */
export function useLibraryPages(
  { brief, flags: given }: { brief: Brief; flags: FlagTable },
  { describe, findFlags, lookUp }: PopupActions,
  scroller: RefObject<HTMLElement | null>,
  announce: (words: string) => void,
): LibraryPages {
  const pages = usePageStack(scroller);
  const [fetched, setFetched] = useState<FlagTable>({});
  const flags = { ...given, ...fetched };
  const open = (page: StackedPage) => {
    pages.push(page);
    const missing = codesOf(page).filter((code) => flags[code] === undefined);
    // Without its flag a country's name stands alone.
    if (missing.length > 0)
      findFlags?.(missing).then(
        (found) => setFetched((old) => ({ ...old, ...found })),
        () => undefined,
      );
  };
  const notFound = () => announce(t('treaty.notFound'));
  return {
    ...pages,
    flags,
    openEntry(ref) {
      const own = ref.kind === 'treaty' ? brief.treaties.find(({ id }) => id === ref.id) : undefined;
      if (own !== undefined) return open({ kind: 'entry', entry: { kind: 'treaty', treaty: own } });
      describe?.(ref).then((entry) => (entry === null ? notFound() : open({ kind: 'entry', entry })), notFound);
    },
    openTreaty: (treaty) => open({ kind: 'entry', entry: { kind: 'treaty', treaty } }),
    lookUp:
      lookUp &&
      ((words) => {
        lookUp(words).then((answer) => open({ kind: 'answer', answer }), notFound);
      }),
  };
}
