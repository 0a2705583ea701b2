import { useState } from 'preact/hooks';
import type { Mention } from '../../engine/brief.ts';
import { Icon } from '../icons.tsx';
import type { EntryRef } from '../popup/popup-state.ts';
import { t } from '../strings.ts';
import { useBrief } from './brief-context.ts';

export interface MentionSteps {
  /** 0-based place of the mention last shown; null before the first. */
  position: number | null;
  /** Shows the next (1) or previous (-1) mention in the page, round the ends. */
  step(direction: 1 | -1): void;
}

/**
 * Walks the page through the mentions of one entry; undefined where the surroundings cannot scroll a page.
 *
 * @param name of the entry, as it is announced
 * @param mentions in the order of the text
 * @param entry which entry of the Brief they belong to
 */
export function useMentionSteps(name: string, mentions: readonly Mention[], entry: EntryRef): MentionSteps | undefined {
  const { jumpTo, announce } = useBrief();
  const [position, setPosition] = useState<number | null>(null);
  if (jumpTo === undefined || mentions.length === 0) return undefined;
  return {
    position,
    step(direction) {
      const count = mentions.length;
      const next = position === null ? (direction === 1 ? 0 : count - 1) : (position + direction + count) % count;
      const mention = mentions[next];
      if (mention === undefined) return;
      setPosition(next);
      jumpTo(mention, entry);
      announce(t('jump.announce', name, next + 1, count, mention.sentence));
    },
  };
}

/** How often an entry is named, with a step to the previous and next place. */
export function Jump({
  name,
  count,
  steps,
  tabbable = true,
}: {
  name: string;
  count: number;
  steps: MentionSteps | undefined;
  /** False where the arrow keys lead to the row and its steps. */
  tabbable?: boolean;
}) {
  const tabIndex = tabbable ? 0 : -1;
  const digits = String(count).length;
  // Room for `12/12` from the start, so that the row does not move at the first step.
  const room = count > 1 ? `${2 * digits + 1}ch` : '20px';
  return (
    <div class="jump">
      {steps && count > 1 && (
        <button
          type="button"
          class="previous"
          tabIndex={tabIndex}
          aria-label={t('jump.previous', name)}
          onClick={() => steps.step(-1)}
        >
          <Icon name="previous" />
        </button>
      )}
      <span class="count" style={{ minWidth: room }}>
        <span aria-hidden="true">
          {steps?.position == null || count === 1 ? count : `${steps.position + 1}/${count}`}
        </span>
        <span class="unseen">{t('jump.group', count, name)}</span>
      </span>
      {steps && (
        <button
          type="button"
          class="next"
          tabIndex={tabIndex}
          aria-label={count > 1 ? t('jump.next', name) : t('jump.show', name)}
          onClick={() => steps.step(1)}
        >
          <Icon name="next" />
        </button>
      )}
    </div>
  );
}
