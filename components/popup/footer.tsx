import type { ComponentChildren } from 'preact';
import { formatDay } from '../format/day.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';

/** Take it with you, pause, treaties, settings; how fresh the knowledge is; and the promise. */
export function Footer({
  locale,
  knowledgeAsOf,
  keep,
  pauseSite,
  pauseAll,
  openTreaties,
  openSettings,
}: {
  locale: string;
  knowledgeAsOf?: string | undefined;
  keep?: ComponentChildren;
  pauseSite?: (() => void) | undefined;
  pauseAll?: (() => void) | undefined;
  openTreaties?: (() => void) | undefined;
  openSettings?: (() => void) | undefined;
}) {
  return (
    <footer class="foot">
      <div class="actions">
        {keep}
        {pauseSite !== undefined && (
          <button type="button" class="button bare" onClick={pauseSite}>
            <Icon name="pause" />
            {t('footer.pauseSite')}
          </button>
        )}
        {pauseAll !== undefined && (
          <button type="button" class="button bare" onClick={pauseAll}>
            {t('footer.pauseAll')}
          </button>
        )}
        {openTreaties !== undefined && (
          <button type="button" class="button bare" onClick={openTreaties}>
            <Icon name="leave" />
            {t('footer.allTreaties')}
          </button>
        )}
        {openSettings !== undefined && (
          <button
            type="button"
            class="button bare last"
            title={t('footer.settings')}
            aria-label={t('footer.settings')}
            onClick={openSettings}
          >
            <Icon name="settings" />
          </button>
        )}
      </div>
      <p class="assurance">
        {knowledgeAsOf !== undefined && <span>{t('footer.asOf', formatDay(knowledgeAsOf, locale, 'long'))}</span>}
        <span>{t('footer.private')}</span>
      </p>
    </footer>
  );
}
