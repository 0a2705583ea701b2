import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FlagTable } from '../../messaging/illustrated-brief.ts';

const Flags = createContext<FlagTable>({});

/** Hands the flags of a Brief to everything drawn inside. */
export const FlagProvider = Flags.Provider;

/**
 * A country's flag, or nothing where there is none. The country's name always stands beside it or in `label`, which is
 * only given where it does not stand beside it.
 */
export function Flag({ code, label = '', small = false }: { code: string | null; label?: string; small?: boolean }) {
  const table = useContext(Flags);
  const source = code !== null && Object.hasOwn(table, code) ? table[code] : undefined;
  if (source === undefined) return null;
  return <img class={small ? 'flag small' : 'flag'} src={source} alt={label} />;
}
