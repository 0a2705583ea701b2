import { type Reading, type Span, spanOf } from '../reading.ts';

/** The abbreviation given in brackets right after a name, `… Trade Agreement (ACTA)`; null where there is none. */
function abbreviationAfter(reading: Reading, mention: Span): string | null {
  const { words, text } = reading.text;
  const next = words[mention.past];
  if (!next || !/^[ \u00a0]\($/.test(next.glue) || next.shape !== 'upper' || next.text.length < 2) return null;
  return text.charAt(next.end) === ')' ? next.text : null;
}

/**
 * Further mentions by an abbreviation that the article itself gives in brackets after a name.
 *
 * @param taken spans that already name something
 */
export function readAbbreviations<Entry extends { mentions: readonly Span[] }>(
  reading: Reading,
  entries: readonly Entry[],
  taken: readonly Span[],
): { entry: Entry; span: Span }[] {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    for (const mention of entry.mentions) {
      const abbreviation = abbreviationAfter(reading, mention);
      if (abbreviation && !owners.has(abbreviation)) owners.set(abbreviation, entry);
    }
  }
  const occupied = new Set(taken.flatMap((span) => reading.text.words.slice(span.first, span.past)));
  const found: { entry: Entry; span: Span }[] = [];
  for (const [abbreviation, entry] of owners) {
    for (const at of reading.wordsAt.get(abbreviation.toLowerCase()) ?? []) {
      const word = reading.text.words[at];
      if (word?.text === abbreviation && !occupied.has(word))
        found.push({ entry, span: spanOf(reading.text, at, at + 1) });
    }
  }
  return found;
}
