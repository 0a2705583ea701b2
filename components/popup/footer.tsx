import type { ComponentChildren } from 'preact';
import { formatDay } from '../format/day.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';
import { Menu, type MenuItem } from './menu.tsx';

/** Pausing here and everywhere: one button where only one of them can be done, else a menu of both. */
function Pause({ pauseSite, pauseAll }: { pauseSite?: (() => void) | undefined; pauseAll?: (() => void) | undefined }) {
  const items: MenuItem[] = [];
  if (pauseSite !== undefined) items.push({ words: t('footer.pauseSite'), choose: pauseSite });
  if (pauseAll !== undefined) items.push({ words: t('footer.pauseAll'), choose: pauseAll });
  const [only] = items;
  if (only === undefined) return null;
  if (items.length === 1)
    return (
      <button type="button" class="button bare" onClick={only.choose}>
        <Icon name="pause" />
        {only.words}
      </button>
    );
  return (
    <Menu
      label={
        <>
          <Icon name="pause" />
          {t('footer.pause')}
        </>
      }
      items={items}
    />
  );
}

/** One thin line: take it with you, pause, settings; and the one day up to which what is shown is known. */
export function Footer({
  locale,
  knowledgeAsOf,
  take,
  pauseSite,
  pauseAll,
  openSettings,
}: {
  locale: string;
  /** ISO day; left out where nothing of the knowledge is shown. */
  knowledgeAsOf?: string | undefined;
  /** Copy and save. */
  take?: ComponentChildren;
  pauseSite?: (() => void) | undefined;
  pauseAll?: (() => void) | undefined;
  openSettings?: (() => void) | undefined;
}) {
  return (
    <footer class="foot">
      <div class="actions">
        {take}
        <Pause pauseSite={pauseSite} pauseAll={pauseAll} />
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
        {knowledgeAsOf === undefined || knowledgeAsOf === ''
          ? t('footer.private')
          : t('footer.asOfShort', formatDay(knowledgeAsOf, locale))}
      </p>
    </footer>
  );
}
