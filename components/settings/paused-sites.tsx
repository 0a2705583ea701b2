import { useId, useState } from 'preact/hooks';
import { siteOf } from '../../settings/settings.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';

/** A field for another site, typed or pasted as a URL. What is no site says so. */
function AddSite({ add }: { add: (site: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = () => {
    const given = typed.trim();
    const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`);
    setWrong(site === null);
    if (site === null) return;
    setTyped('');
    add(site);
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
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
    </>
  );
}

/** The sites that are left alone, each with a button that resumes it. */
export function PausedSites({ sites, change }: { sites: readonly string[]; change: (sites: string[]) => void }) {
  const without = (site: string) => sites.filter((other) => other !== site);
  return (
    <div class="row top">
      <span>{t('settings.pausedOn')}</span>
      <div class="sites">
        {sites.length === 0 && <p class="none">{t('settings.noSites')}</p>}
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button type="button" aria-label={t('settings.resumeOn', site)} onClick={() => change(without(site))}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <AddSite add={(site) => change([...without(site), site])} />
      </div>
    </div>
  );
}
