import { LANGUAGES } from '../../locales/languages.ts';
import { AS_BROWSER, OPEN_AS, TEXT_SIZES, THEMES } from '../../settings/settings.ts';
import { t } from '../strings.ts';
import { Choice, Switch } from './choice.tsx';
import { SettingsPart } from './part.tsx';
import type { PartProps } from './settings-actions.ts';

/** The name of a language in that language itself. */
function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** The language of everything we say ourselves. */
function LanguageField({ settings, change }: PartProps) {
  return (
    <label class="row">
      <span>{t('settings.language')}</span>
      <select class="field" onChange={(event) => change({ language: event.currentTarget.value })}>
        <option value={AS_BROWSER} selected={settings.language === AS_BROWSER}>
          {t('settings.asBrowser')}
        </option>
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag} selected={settings.language === tag}>
            {nameOfLanguage(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}

function TextSizeChoice({ settings, change }: PartProps) {
  return (
    <Choice
      label={t('settings.textSize')}
      options={TEXT_SIZES.map((size) => ({ value: String(size), words: `${size} %` }))}
      chosen={String(settings.textSize)}
      choose={(value) => {
        const textSize = TEXT_SIZES.find((size) => String(size) === value);
        if (textSize !== undefined) change({ textSize });
      }}
    />
  );
}

/** How the Brief looks, in which language, and where it opens. */
export function LookPart({ settings, change, hasPanel }: PartProps & { hasPanel: boolean }) {
  return (
    <SettingsPart title={t('settings.brief')}>
      {hasPanel && (
        <Choice
          label={t('settings.openAs')}
          options={OPEN_AS.map((value) => ({ value, words: t(`settings.opens.${value}`) }))}
          chosen={settings.openAs}
          choose={(openAs) => change({ openAs })}
        />
      )}
      <TextSizeChoice settings={settings} change={change} />
      <Choice
        label={t('settings.colours')}
        options={THEMES.map((value) => ({ value, words: t(`settings.theme.${value}`) }))}
        chosen={settings.theme}
        choose={(theme) => change({ theme })}
      />
      <LanguageField settings={settings} change={change} />
      <Switch
        label={
          <>
            {t('kind.looks')} <small>{t('settings.looksNote')}</small>
          </>
        }
        on={settings.secondLooks}
        turn={(secondLooks) => change({ secondLooks })}
      />
      <Switch
        label={t('settings.tellChanges')}
        on={settings.tellChanges}
        turn={(tellChanges) => change({ tellChanges })}
      />
    </SettingsPart>
  );
}
