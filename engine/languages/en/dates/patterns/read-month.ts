import type { WordReader } from '../../../../dates/word-reader.ts';
import { MONTHS } from '../lexicon/calendar-names.ts';
import { readOrdinal } from '../lexicon/numbers.ts';

/** The month named by word `at` with a capital; null where it names none. */
export function readMonth(words: WordReader, at: number): number | null {
  return words.capital(at) ? (MONTHS.get(words.folded(at)) ?? null) : null;
}

/** True where word `at` follows a month's name or a day: after spaces, or after the full stop of an abbreviation. */
export function followsName(words: WordReader, at: number): boolean {
  return words.spaced(at) || /^\. ?$/.test(words.gap(at));
}

/** A day of the month: `7`, `07`, `7th`, `seventh`; null where it is none or belongs to a larger number or an amount. */
export function readDayOfMonth(words: WordReader, at: number): number | null {
  const folded = words.folded(at);
  const day = /^\d{1,2}$/.test(folded) ? Number(folded) : readOrdinal(folded);
  if (day === null || day < 1 || day > 31) return null;
  const next = words.at(at + 1);
  if (next.shape === 'digits' && /^[.:,]$/.test(next.precedingText)) return null;
  return /[%°$€£]/.test(words.charAfter(at)) ? null : day;
}
