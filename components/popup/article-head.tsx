import { useRef, useState } from 'preact/hooks';
import type { PageFacts } from '../../engine/page-facts.ts';
import { useBrief } from '../brief/brief-context.ts';
import { formatDay } from '../format/day.ts';
import { type MessageKey, t } from '../strings.ts';
import { CorrectPublished } from './correct-published.tsx';
import { HeadTools } from './head-tools.tsx';
import type { PopupActions } from './popup-state.ts';

const FOUND_IN: Record<string, MessageKey> = {
  'json-ld': 'article.from.jsonLd',
  meta: 'article.from.meta',
  'time-element': 'article.from.timeElement',
  'visible-text': 'article.from.timeElement',
  address: 'article.from.address',
  url: 'article.from.address',
  reader: 'article.from.reader',
};

/** The day of publication, where it was found, and the way to another. */
function PublishedLine({ page, change }: { page: PageFacts; change?: ((day: string) => void) | undefined }) {
  const { locale } = useBrief();
  const [correcting, setCorrecting] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    setCorrecting(false);
    changeButton.current?.focus();
  };
  const foundIn = page.publishedFrom === null ? null : (FOUND_IN[page.publishedFrom] ?? 'article.from.elsewhere');
  return (
    <>
      <div class="published">
        <p>
          {page.published === null ? (
            t('article.noPublished')
          ) : (
            <>
              {t('article.published')} <b>{formatDay(page.published, locale, 'weekday')}</b>
              {foundIn !== null && `, ${t(foundIn)}`}
            </>
          )}
        </p>
        {change !== undefined && (
          <button
            ref={changeButton}
            type="button"
            class="words underlined"
            aria-expanded={correcting}
            onClick={() => setCorrecting(!correcting)}
          >
            {t('article.change')}
          </button>
        )}
      </div>
      {page.published === null && <p class="caption">{t('article.noPublishedWhy')}</p>}
      {correcting && change !== undefined && (
        <CorrectPublished
          page={page}
          save={(day) => {
            close();
            change(day);
          }}
          cancel={close}
        />
      )}
    </>
  );
}

/** Site and tools, headline, day of publication with where it was found: one quiet block. */
export function ArticleHead({
  page,
  actions,
  lookUp,
}: {
  page: PageFacts;
  actions: PopupActions;
  lookUp?: ((words: string) => void) | undefined;
}) {
  return (
    <header class="article">
      <div class="top-line">
        <p class="site" dir="auto">
          {page.site}
        </p>
        <HeadTools actions={actions} lookUp={lookUp} />
      </div>
      <h1 dir="auto" lang={page.language ?? undefined}>
        {page.title ?? t('article.untitled')}
      </h1>
      {page.url !== null && (
        <p class="print-only caption" dir="ltr">
          {page.url}
        </p>
      )}
      <PublishedLine page={page} change={actions.changePublished} />
      {page.truncated && <p class="caption">{t('article.truncated')}</p>}
      {page.read?.limit === 'inner-frame' && <p class="caption">{t('article.inFrame')}</p>}
    </header>
  );
}
