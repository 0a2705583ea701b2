import type { TreatyCorpus } from '../../../../treaties/treaty-corpus.ts';
import { context } from './context.ts';
import { generic, headlines, namedAfter, numbers, spoofed, understandings } from './evidence.ts';
import { furtherMentions, joined, provisions } from './joined.ts';
import { names } from './names.ts';
import { rejected } from './rejected.ts';
import { unknown } from './unknown.ts';

/** What must be found in English, and what must not. */
export const TREATIES: readonly TreatyCorpus[] = [
  names,
  context,
  joined,
  furtherMentions,
  provisions,
  unknown,
  rejected,
  generic,
  namedAfter,
  numbers,
  understandings,
  spoofed,
  headlines,
];
