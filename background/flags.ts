import { findFlags } from '../components/flags/find-flags.ts';
import { ByteList } from '../knowledge/packed/byte-list.ts';
import type { FlagTable } from '../messaging/illustrated-brief.ts';
import { openOnce } from './open-once.ts';
import { packageFile } from './package-file.ts';

const FILE = 'flags.bin';

/** The picture of each code, as a `data:` URL. */
const loadPictures = openOnce(async (): Promise<(code: string) => string | undefined> => {
  const list = new ByteList(await packageFile(FILE));
  const codes = new Map(
    list
      .text(0)
      .split(' ')
      .map((code, at) => [code, at + 1]),
  );
  return (code) => {
    const at = codes.get(code);
    return at === undefined ? undefined : list.text(at);
  };
});

/** The flags of these codes; one that there is no picture of is left out. */
export async function flagsOf(codes: readonly string[]): Promise<FlagTable> {
  return codes.length === 0 ? {} : findFlags(await loadPictures(), codes);
}

/** Has the pictures opened, so that they are there when an article was analysed. */
export function prepareFlags(): void {
  loadPictures().catch(() => undefined);
}
