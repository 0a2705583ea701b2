import type { ComponentChildren } from 'preact';
import { failureWords } from '../format/failure.ts';
import { languageName } from '../format/language.ts';
import { t } from '../strings.ts';
import { Footer } from './footer.tsx';
import { SearchField } from './head-tools.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { Reasons } from './reasons.tsx';

type NoticeState = Exclude<PopupState, { kind: 'brief' } | { kind: 'reading' }>;

interface Words {
  title: string;
  text: string;
  details?: ComponentChildren;
  action?: { words: string; do: () => void } | null | undefined;
}

function offer(words: string, action: (() => void) | undefined): Words['action'] {
  return action === undefined ? null : { words, do: action };
}

function wordsFor(state: NoticeState, actions: PopupActions, locale: string): Words {
  switch (state.kind) {
    case 'not-news':
      return {
        title: t('state.notNews'),
        text: state.reasons.length === 0 ? t('state.notNewsPlain') : t('state.notNewsText'),
        details: state.reasons.length > 0 && <Reasons reasons={state.reasons} />,
        action: offer(t('state.readAnyway'), actions.readAnyway),
      };
    case 'unread-language':
      return {
        title:
          state.language === null
            ? t('state.unreadLanguageUnknown')
            : t('state.unreadLanguage', languageName(state.language, locale)),
        text: t('state.unreadLanguageText'),
      };
    case 'no-access':
      return {
        title: t('state.noAccess'),
        text: t('state.noAccessText'),
        details: state.url !== null && (
          <p class="address" dir="ltr">
            {state.url}
          </p>
        ),
      };
    case 'failed':
      return {
        title: t('state.failed'),
        text: `${t('state.failedText')} ${failureWords(state.code)}`,
        action: offer(t('state.retry'), actions.retry),
      };
    case 'paused':
      return state.where === 'everywhere'
        ? {
            title: t('state.pausedEverywhere'),
            text: t('state.pausedEverywhereText'),
            action: offer(t('state.resume'), actions.resume),
          }
        : {
            title: state.site === null ? t('state.pausedThisSite') : t('state.pausedSite', state.site),
            text: t('state.pausedSiteText'),
            action: offer(t('state.resumeSite'), actions.resume),
          };
  }
}

/** The three lines of the three kinds, in grey: nothing was marked on this page. */
function KindLines() {
  return (
    <span class="lines" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

/** A state without a Brief: what is so, why, and the one thing to do about it. The popup shrinks to its text. */
export function Notice({ state, actions, locale }: { state: NoticeState; actions: PopupActions; locale: string }) {
  const { title, text, details, action } = wordsFor(state, actions, locale);
  const canPause = state.kind === 'not-news' || state.kind === 'failed' || state.kind === 'unread-language';
  return (
    <>
      <main class="notice">
        <div class="notice-line">
          <KindLines />
          {actions.searchLibrary !== undefined && <SearchField lookUp={actions.searchLibrary} />}
        </div>
        <h1>{title}</h1>
        <p>{text}</p>
        {details}
        {action && (
          <button type="button" class="button main" onClick={action.do}>
            {action.words}
          </button>
        )}
      </main>
      <Footer
        locale={locale}
        pauseSite={canPause ? actions.pauseSite : undefined}
        openSettings={actions.openSettings}
      />
    </>
  );
}
