import type { CardEntry } from '../components/card/card-entry.ts';
import type { Brief, Mention } from '../engine/brief.ts';
import type { PagePreferences } from '../messaging/messages.ts';
import type { HighlightLook } from '../page/highlight/highlighter.ts';

export type MarkKind = CardEntry['kind'];

/** One highlighted place in the page: where it is in the article's text, and which entry of the Brief it shows. */
export interface HighlightedMention {
  start: number;
  end: number;
  kind: MarkKind;
  look: HighlightLook;
  /** The card at this mention. */
  card: CardEntry;
}

/**
 * The highlights of a Brief in reading order, as the reader wants them. Vague times ("now") are none: their card would
 * have nothing to say.
 *
 * @param brief as the reader sees it
 * @param preferences how each kind is highlighted, and whether at every mention
 */
export function listHighlights(
  brief: Brief,
  { marks: looks, everyMention }: Pick<PagePreferences, 'marks' | 'everyMention'>,
): HighlightedMention[] {
  /** The mentions of one entry, each with the card that stands at it. */
  const highlightsOf = (mentions: readonly Mention[], cardAt: (position: number) => CardEntry): HighlightedMention[] =>
    mentions.slice(0, everyMention ? undefined : 1).flatMap(({ start, end }, position) => {
      const card = cardAt(position);
      const look = looks[card.kind];
      return look === 'none' || look === 'off' ? [] : { start, end, kind: card.kind, look, card };
    });
  const highlights = [
    ...brief.leaders.flatMap((leader) =>
      highlightsOf(leader.mentions, (position) => ({ kind: 'leader', leader, position })),
    ),
    ...brief.dates
      .filter(({ relation }) => relation !== 'vague')
      .flatMap((date) => highlightsOf(date.mentions, (position) => ({ kind: 'date', date, position }))),
    ...brief.treaties.flatMap((treaty) =>
      highlightsOf(treaty.mentions, (position) => ({ kind: 'treaty', treaty, position })),
    ),
  ];
  return highlights.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Index of the next (1) or previous (-1) highlight of the same entry, going round at the ends.
 *
 * @param highlights in reading order
 * @param index of the one in question
 * @param direction on or back
 */
export function neighbourOf(highlights: readonly HighlightedMention[], index: number, direction: 1 | -1): number {
  const entryOf = (highlight: HighlightedMention | undefined) => {
    if (!highlight) return null;
    const { card } = highlight;
    return card.kind === 'leader' ? card.leader : card.kind === 'date' ? card.date : card.treaty;
  };
  const entry = entryOf(highlights[index]);
  for (let step = 1; step <= highlights.length; step++) {
    const candidate = (index + direction * step + highlights.length * step) % highlights.length;
    if (entryOf(highlights[candidate]) === entry) return candidate;
  }
  return index;
}
