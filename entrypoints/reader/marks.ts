import type { CardEntry } from '../../components/card/card-entry.ts';
import type { Brief, Mention } from '../../engine/brief.ts';
import type { PagePreferences } from '../../messaging/messages.ts';
import type { MarkLook } from '../../page/highlight/highlighter.ts';

export type MarkKind = CardEntry['kind'];

/** One marked place in the page: where it is in the article's text, and which entry of the Brief it shows. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  look: MarkLook;
  /** The card at this mention. */
  card: CardEntry;
}

/**
 * The marks of a Brief in reading order, as the reader wants them. Vague times ("now") are no marks: their card would
 * have nothing to say.
 */
export function listMarks(
  brief: Brief,
  { marks: looks, everyMention }: Pick<PagePreferences, 'marks' | 'everyMention'>,
): Mark[] {
  /** The mentions of one entry, each with the card that stands at it. */
  const marksOf = (mentions: readonly Mention[], cardAt: (position: number) => CardEntry): Mark[] =>
    mentions.slice(0, everyMention ? undefined : 1).flatMap(({ start, end }, position) => {
      const card = cardAt(position);
      const look = looks[card.kind];
      return look === 'none' || look === 'off' ? [] : { start, end, kind: card.kind, look, card };
    });
  const marks = [
    ...brief.leaders.flatMap((leader) =>
      marksOf(leader.mentions, (position) => ({ kind: 'leader', leader, position })),
    ),
    ...brief.dates
      .filter(({ relation }) => relation !== 'vague')
      .flatMap((date) => marksOf(date.mentions, (position) => ({ kind: 'date', date, position }))),
    ...brief.treaties.flatMap((treaty) =>
      marksOf(treaty.mentions, (position) => ({ kind: 'treaty', treaty, position })),
    ),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Index of the next (1) or previous (-1) mark of the same entry, going round at the ends. */
export function neighbourOf(marks: readonly Mark[], index: number, direction: 1 | -1): number {
  const entryOf = (mark: Mark | undefined) => {
    if (!mark) return null;
    const { card } = mark;
    return card.kind === 'leader' ? card.leader : card.kind === 'date' ? card.date : card.treaty;
  };
  const entry = entryOf(marks[index]);
  for (let step = 1; step <= marks.length; step++) {
    const candidate = (index + direction * step + marks.length * step) % marks.length;
    if (entryOf(marks[candidate]) === entry) return candidate;
  }
  return index;
}
