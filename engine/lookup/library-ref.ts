/** What the library has a page for. */
export const LIBRARY_KINDS = ['person', 'country', 'organisation', 'office', 'treaty'] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];

/**
 * One page of the library. Ids are those of the knowledge: a person's, a treaty's file, a country's file (`pk`), an
 * organisation's (`nato`), and for an office its file and its id there (`pk/prime-minister`).
 */
export interface LibraryRef {
  kind: LibraryKind;
  id: string;
}

const ID = /^[a-z0-9-]{1,100}(\/[a-z0-9-]{1,100})?$/;

/**
 * The part of an address behind `#` that names a page of the library.
 * @example writeLibraryRef({ kind: 'office', id: 'pk/prime-minister' }) // 'office/pk/prime-minister'
 */
export const writeLibraryRef = ({ kind, id }: LibraryRef): string => `${kind}/${id}`;

/**
 * Reads what `writeLibraryRef` wrote.
 * @returns null for anything else: an address may be typed by anybody
 */
export function readLibraryRef(written: string): LibraryRef | null {
  const cut = written.indexOf('/');
  const kind = LIBRARY_KINDS.find((known) => known === written.slice(0, cut));
  const id = written.slice(cut + 1);
  return kind !== undefined && ID.test(id) ? { kind, id } : null;
}
