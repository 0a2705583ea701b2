import { useId, useState } from 'preact/hooks';
import { siteOf } from '../../settings/settings.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';

/** The sites that are left alone, each with the way back; another can be typed or pasted as an address. */
export function PausedSites({ sites, change }: { sites: readonly string[]; change: (sites: string[]) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const given = typed.trim();
    const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`);
    setWrong(site === null);
    if (site === null) return;
    setTyped('');
    change([...sites.filter((other) => other !== site), site]);
  };
  return (
    <div class="row top">
      <span>{t('settings.pausedOn')}</span>
      <div class="sites">
        {sites.length === 0 && <p class="none">{t('settings.noSites')}</p>}
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                aria-label={t('settings.resumeOn', site)}
                onClick={() => change(sites.filter((other) => other !== site))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label class="unseen" for={id}>
            {t('settings.site')}
          </label>
          <input
            id={id}
            class="field"
            type="text"
            inputMode="url"
            placeholder="news.example"
            value={typed}
            aria-invalid={wrong}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={typed.trim() === ''}>
            {t('settings.addSite')}
          </button>
        </form>
        {wrong && (
          <p class="none" role="alert">
            {t('settings.noSuchSite')}
          </p>
        )}
      </div>
    </div>
  );
}
