import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../format/day.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';

/** Milliseconds: long enough to be read and heard, short enough that the next copy is confirmed anew. */
const SHOW_COPIED = 2500;

/** Copy, pause, settings; how fresh the knowledge is; and the promise. */
export function Footer({
  locale,
  knowledgeAsOf,
  copy,
  pauseSite,
  openTreaties,
  openSettings,
}: {
  locale: string;
  knowledgeAsOf?: string | undefined;
  copy?: (() => void) | undefined;
  pauseSite?: (() => void) | undefined;
  openTreaties?: (() => void) | undefined;
  openSettings?: (() => void) | undefined;
}) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOW_COPIED);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <footer class="foot">
      <div class="actions">
        {copy !== undefined && (
          <button
            type="button"
            class="button bare"
            title={t('footer.copyLabel')}
            onClick={() => {
              copy();
              setCopied(true);
            }}
          >
            <Icon name={copied ? 'done' : 'copy'} />
            <span aria-live="polite">{copied ? t('footer.copied') : t('footer.copy')}</span>
          </button>
        )}
        {pauseSite !== undefined && (
          <button type="button" class="button bare" onClick={pauseSite}>
            <Icon name="pause" />
            {t('footer.pauseSite')}
          </button>
        )}
        {openTreaties !== undefined && (
          <button type="button" class="button bare" onClick={openTreaties}>
            <Icon name="leave" />
            {t('footer.allTreaties')}
          </button>
        )}
        {openSettings !== undefined && (
          <button type="button" class="button bare last" onClick={openSettings}>
            <Icon name="settings" />
            {t('footer.settings')}
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
