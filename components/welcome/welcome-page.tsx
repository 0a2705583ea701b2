import type { RefObject } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { formatDay } from '../format/day.ts';
import { languageName } from '../format/language.ts';
import { type MessageKey, readerLocale, t } from '../strings.ts';

/** ISO day on which the sample is said to be written: names, dates and treaties as news has them, in the reader's language. */
export const SAMPLE_PUBLISHED = '2025-05-05';

export interface WelcomeActions {
  /** Asks the browser for access to all sites: only straight from a press of the reader's. */
  allow(): void;
  onlyOnClick(): void;
  openSettings(): void;
}

/** The three lines and what each is put under: the newspaper rule is all there is to know of the marks. */
const LINES: readonly [string, MessageKey][] = [
  ['is-leader', 'kind.leaders'],
  ['is-date', 'kind.dates'],
  ['is-treaty', 'kind.treaties'],
];

function Legend() {
  return (
    <ul class="legend">
      {LINES.map(([kind, words]) => (
        <li key={kind} class={kind}>
          {t(words)}
        </li>
      ))}
    </ul>
  );
}

/** What the browser lets us read, and the choice between reading as pages open and on a press only. */
function Access({ access, readOn, actions }: { access: boolean; readOn: Settings['readOn']; actions: WelcomeActions }) {
  const automatic = access && readOn === 'open';
  return (
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
  );
}

/** Titles and texts of what is answered in one sentence each. */
const ANSWERS: readonly [MessageKey, MessageKey][] = [
  ['welcome.reads', 'welcome.readsText'],
  ['welcome.keeps', 'welcome.keepsText'],
  ['welcome.sends', 'welcome.sendsText'],
  ['welcome.off', 'welcome.offText'],
];

/** The languages that articles are read in, by their names. */
function Languages({ languages }: { languages: readonly string[] }) {
  const locale = readerLocale();
  const named = languages.map((tag) => languageName(tag, locale));
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{t('welcome.languages')}</h2>
      <p>{t('welcome.languagesText', new Intl.ListFormat(locale, { type: 'conjunction' }).format(named))}</p>
    </section>
  );
}

function Answers() {
  return (
    <dl>
      {ANSWERS.map(([title, text]) => (
        <div key={title}>
          <dt>{t(title)}</dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('library.title')}</dt>
        <dd>
          <a href="library.html">{t('library.all')}</a>
        </dd>
      </div>
    </dl>
  );
}

/** The first page: what Backgrounder does, shown live, where it is, and what it reads, keeps and sends. Needs `welcome.css`. */
export function WelcomePage({
  access,
  readOn,
  languages,
  keys,
  sample,
  actions,
}: {
  /** Whether the browser lets us read pages by ourselves. */
  access: boolean;
  readOn: Settings['readOn'];
  /** BCP 47 tags of the languages that articles are read in. */
  languages: readonly string[];
  /** What the reader presses to open the Brief: `Alt+Shift+G`; empty where nothing is set. */
  keys: string;
  /** Where the sample's words stand, for the marks. */
  sample: RefObject<HTMLParagraphElement | null>;
  actions: WelcomeActions;
}) {
  return (
    <main class="surface welcome">
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome.try')}</h2>
        <figure>
          <figcaption>{t('welcome.sampleDate', formatDay(SAMPLE_PUBLISHED, readerLocale(), 'long'))}</figcaption>
          <p class="sample" ref={sample}>
            {t('welcome.sample')}
          </p>
          <Legend />
        </figure>
      </section>
      <section aria-labelledby="icon">
        <h2 id="icon">{t('welcome.icon')}</h2>
        <p>
          {t('welcome.iconText')} {keys !== '' && t('welcome.iconKeys', keys)}
        </p>
      </section>
      <Languages languages={languages} />
      <Access access={access} readOn={readOn} actions={actions} />
      <Answers />
    </main>
  );
}
