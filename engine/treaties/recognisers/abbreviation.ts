import { spanOf, type TreatyContext, type WordSpan } from '../treaty-context.ts';

/** The abbreviation given in brackets right after a name, `… Trade Agreement (ACTA)`; null where there is none. */
function abbreviationAfter(context: TreatyContext, mention: WordSpan): string | null {
  const { words, text } = context.article;
  const next = words[mention.past];
  if (!next || !/^[ \u00a0]\($/.test(next.precedingText) || next.shape !== 'upper' || next.text.length < 2) return null;
  return text.charAt(next.end) === ')' ? next.text : null;
}

/**
 * Further mentions by an abbreviation that the article itself gives in brackets after a name.
 *
 * @param occupied spans that already name something
 */
export function readAbbreviations<Entry extends { mentions: readonly WordSpan[] }>(
  context: TreatyContext,
  entries: readonly Entry[],
  occupied: readonly WordSpan[],
): { entry: Entry; span: WordSpan }[] {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    for (const mention of entry.mentions) {
      const abbreviation = abbreviationAfter(context, mention);
      if (abbreviation && !owners.has(abbreviation)) owners.set(abbreviation, entry);
    }
  }
  const occupiedWords = new Set(occupied.flatMap((span) => context.article.words.slice(span.first, span.past)));
  const found: { entry: Entry; span: WordSpan }[] = [];
  for (const [abbreviation, entry] of owners) {
    for (const at of context.wordsAt().get(context.index.text.fold(abbreviation)) ?? []) {
      const word = context.article.words[at];
      if (word?.text === abbreviation && !occupiedWords.has(word))
        found.push({ entry, span: spanOf(context.article, at, at + 1) });
    }
  }
  return found;
}
