import type { PageFacts } from '../../engine/page-facts.ts';

/** File systems take 255 bytes, people far less; a letter may be four bytes. */
const LONGEST_FILE_NAME = 60;

/** Names of devices in Windows, with or without an ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;

/**
 * A file's name without ending: the day of publication and the title, without what file systems keep for themselves and
 * without what a command line would take for an option (a leading `-` or `~`).
 * @returns never empty
 * @example fileNameOf(page) // '2025-05-05 Ministers meet in Geneva'
 */
export function fileNameOf({ title, published }: Pick<PageFacts, 'title' | 'published'>): string {
  const words = (title ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-~\u2010-\u2015]+/, '')
    .trim();
  const cut = [...words].slice(0, LONGEST_FILE_NAME).join('').trim();
  const name = [published?.slice(0, 10), cut].filter(Boolean).join(' ') || 'brief';
  return DEVICE.test(name) ? `${name} brief` : name;
}
