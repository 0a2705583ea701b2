import { useRef, useState } from 'preact/hooks';
import type { PageFacts } from '../../engine/brief.ts';
import { useBrief } from '../brief/brief-context.ts';
import { formatDay } from '../format/day.ts';
import { Icon } from '../icons.tsx';
import { type MessageKey, t } from '../strings.ts';
import { CorrectPublished } from './correct-published.tsx';

const FOUND_IN: Record<string, MessageKey> = {
  'json-ld': 'article.from.jsonLd',
  meta: 'article.from.meta',
  'time-element': 'article.from.timeElement',
  dateline: 'article.from.dateline',
  address: 'article.from.address',
  reader: 'article.from.reader',
};

/** Site, headline and day of publication with where it was found: one quiet block. */
export function ArticleHead({
  page,
  change,
  openPanel,
  openSettings,
}: {
  page: PageFacts;
  change?: ((day: string) => void) | undefined;
  openPanel?: (() => void) | undefined;
  openSettings?: (() => void) | undefined;
}) {
  const { locale } = useBrief();
  const [correcting, setCorrecting] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    setCorrecting(false);
    changeButton.current?.focus();
  };
  const foundIn = page.publishedFrom === null ? null : (FOUND_IN[page.publishedFrom] ?? 'article.from.elsewhere');
  return (
    <header class="article">
      {(page.site !== null || openPanel !== undefined || openSettings !== undefined) && (
        <div class="top-line">
          <p class="site" dir="auto">
            {page.site}
          </p>
          {openPanel !== undefined && (
            <button type="button" class="button bare" onClick={openPanel}>
              <Icon name="panel" />
              {t('article.panel')}
            </button>
          )}
          {openSettings !== undefined && (
            <button
              type="button"
              class="button bare"
              title={t('footer.settings')}
              aria-label={t('footer.settings')}
              onClick={openSettings}
            >
              <Icon name="settings" />
            </button>
          )}
        </div>
      )}
      <h1 dir="auto">{page.title ?? t('article.untitled')}</h1>
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
      {page.truncated && <p class="caption">{t('article.truncated')}</p>}
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
    </header>
  );
}
