import type { ComponentChildren } from 'preact';
import type { LibraryRef } from '../../engine/lookup/library-ref.ts';
import { useBrief } from './brief-context.ts';

/**
 * A name that leads to its page in the library: a link where that page has an address, a button where it opens in the
 * place of what is shown, plain words where there is no library to open.
 */
export function EntryLink({ target, children }: { target: LibraryRef; children: ComponentChildren }) {
  const { openEntry, addressOf } = useBrief();
  if (addressOf !== undefined)
    return (
      <a class={`to-${target.kind}`} href={addressOf(target)}>
        {children}
      </a>
    );
  if (openEntry === undefined) return <>{children}</>;
  return (
    <button type="button" class={`words underlined to-${target.kind}`} onClick={() => openEntry(target)}>
      {children}
    </button>
  );
}
