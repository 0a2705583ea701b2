import type { RefObject } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { formatDay } from '../format/day.ts';
import { readerLocale, t } from '../strings.ts';

/** Written for this page: names, dates and treaties as news has them. In English, as what is read is. */
export const SAMPLE = {
  published: '2025-05-05',
  text: 'Vladimir Putin called Narendra Modi on Monday, days before the two meet in Moscow. S. Jaishankar had told Sergei Lavrov on May 2 that the Simla Agreement of 1972 and the Lahore Declaration leave no room for a third party.',
};

export interface WelcomeActions {
  /** Asks the browser for access to all sites: only straight from a press of the reader's. */
  allow(): void;
  onlyOnClick(): void;
  openSettings(): void;
}

/** The first page: what Backgrounder does, shown live, and what it reads, keeps and sends. Needs `welcome.css`. */
export function WelcomePage({
  access,
  readOn,
  sample,
  actions,
}: {
  /** Whether the browser lets us read pages by ourselves. */
  access: boolean;
  readOn: Settings['readOn'];
  /** Where the sample's words stand, for the marks. */
  sample: RefObject<HTMLParagraphElement | null>;
  actions: WelcomeActions;
}) {
  const automatic = access && readOn === 'open';
  return (
    <main class="surface welcome">
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome.try')}</h2>
        <figure>
          <figcaption>{t('welcome.sampleDate', formatDay(SAMPLE.published, readerLocale(), 'long'))}</figcaption>
          <p class="sample" ref={sample} lang="en" dir="ltr">
            {SAMPLE.text}
          </p>
        </figure>
      </section>
      <section aria-labelledby="access" class="access">
        <h2 id="access">{t('welcome.access')}</h2>
        <p role="status">
          {automatic ? t('welcome.allowed') : readOn === 'click' ? t('welcome.clickOnly') : t('welcome.accessText')}
        </p>
        <p class="buttons">
          {!automatic && (
            <button type="button" class="button main" onClick={() => actions.allow()}>
              {t('welcome.allow')}
            </button>
          )}
          {readOn === 'open' && (
            <button type="button" class="button" onClick={() => actions.onlyOnClick()}>
              {t('welcome.onClick')}
            </button>
          )}
          <button type="button" class="words underlined" onClick={() => actions.openSettings()}>
            {t('welcome.settings')}
          </button>
        </p>
      </section>
      <dl>
        <div>
          <dt>{t('welcome.reads')}</dt>
          <dd>{t('welcome.readsText')}</dd>
        </div>
        <div>
          <dt>{t('welcome.keeps')}</dt>
          <dd>{t('welcome.keepsText')}</dd>
        </div>
        <div>
          <dt>{t('welcome.sends')}</dt>
          <dd>{t('welcome.sendsText')}</dd>
        </div>
        <div>
          <dt>{t('welcome.off')}</dt>
          <dd>{t('welcome.offText')}</dd>
        </div>
      </dl>
    </main>
  );
}
