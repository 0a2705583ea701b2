import { discrepancySentence } from '../components/format/discrepancy.ts';
import { setEnglish } from '../components/strings.ts';
import type { Discrepancy } from '../engine/brief.ts';
import english from '../locales/en.json';

/** A discrepancy as a sentence in English, the command line's language. */
export function discrepancyLine(discrepancy: Discrepancy): string {
  setEnglish(english);
  return discrepancySentence(discrepancy, 'en-GB');
}
