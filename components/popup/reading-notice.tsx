import type { PageFacts } from '../../engine/page-facts.ts';
import { whyLittleRead } from '../format/little-read.ts';
import { type MessageKey, t } from '../strings.ts';

/** Why little was read, in words. A page too large to be read in full says so elsewhere. */
const REASONS: Record<'short' | 'paywall' | 'frame', MessageKey> = {
  short: 'little.text',
  paywall: 'little.paywall',
  frame: 'little.frame',
};

function NoticeBox({
  title,
  text,
  action,
}: {
  title: string;
  text: string;
  action?: { words: string; do(): void } | undefined;
}) {
  return (
    <section class="reading-notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {action !== undefined && (
        <button type="button" class="button" onClick={action.do}>
          {action.words}
        </button>
      )}
    </section>
  );
}

/** Why there is little to show, where the reading would stand, and what the absence of the rest means. */
export function ReadingNotice({ page, readAgain }: { page: PageFacts; readAgain?: (() => void) | undefined }) {
  const { read } = page;
  const why = whyLittleRead(read);
  if (read === null || why === null) return null;
  return (
    <NoticeBox
      title={t('little.title', read.words)}
      text={t(REASONS[why])}
      action={readAgain && { words: t('little.again'), do: readAgain }}
    />
  );
}
