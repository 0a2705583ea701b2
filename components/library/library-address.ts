import { readLibraryRef, writeLibraryRef } from '../../engine/lookup/library-ref.ts';
import type { LibraryAddress } from './library-page.tsx';

/** What stands before the words that are searched for, as in other addresses. */
const QUERY = '?q=';

/**
 * The part of the library's address behind `#`: a page, words searched for, or both.
 * @example writeAddress({ ref: { kind: 'person', id: 'narendra-modi' }, words: 'modi' }) // 'person/narendra-modi?q=modi'
 */
export function writeAddress({ ref, words }: LibraryAddress): string {
  return `${ref === null ? '' : writeLibraryRef(ref)}${words === '' ? '' : `${QUERY}${encodeURIComponent(words)}`}`;
}

/** Reads what `writeAddress` wrote; of anything else, what can be read. */
export function readAddress(hash: string): LibraryAddress {
  const [page = '', query = ''] = hash.replace(/^#/, '').split(QUERY);
  try {
    return { ref: readLibraryRef(decodeURIComponent(page)), words: decodeURIComponent(query) };
  } catch {
    // Not an address that we made.
    return { ref: null, words: '' };
  }
}
