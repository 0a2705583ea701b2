import type { EntryKind } from '../../settings/settings.ts';
import type { MessageKey } from '../strings.ts';

/** What a correction says of an entry that is not meant, by its kind: "Not this person". */
export const NOT_MEANT: Readonly<Record<EntryKind, MessageKey>> = {
  leader: 'wrong.leader',
  date: 'wrong.date',
  treaty: 'wrong.treaty',
};
