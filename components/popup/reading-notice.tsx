import type { PageFacts } from '../../engine/brief.ts';
import { t } from '../strings.ts';

/** Fewer words than this are a teaser: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content shows such pages. */
const LITTLE = 120;
/** Below this share of the page's own text something was left out. */
const LITTLE_SHARE = 0.4;

/** How much of the page a Brief was made from, where it says so. */
interface HowRead {
  read?: { words: number; share: number };
}

function Notice({
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
  const { read } = page as HowRead;
  if (read === undefined || (read.words >= LITTLE && read.share >= LITTLE_SHARE)) return null;
  return (
    <Notice
      title={t('little.title', read.words)}
      text={t('little.text')}
      action={readAgain && { words: t('little.again'), do: readAgain }}
    />
  );
}
