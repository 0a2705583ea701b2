import { useId, useRef, useState } from 'preact/hooks';
import { TEXT_SIZES, type TextSize } from '../../settings/settings.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';
import type { PopupActions } from './popup-state.ts';

/** Looks words up in the library: Enter shows what was found in the place of the Brief. */
export function SearchField({ lookUp }: { lookUp: (words: string) => void }) {
  const id = useId();
  const [words, setWords] = useState('');
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') lookUp(words.trim());
        }}
      >
        <label class="unseen" for={id}>
          {t('library.search')}
        </label>
        <Icon name="search" />
        <input
          id={id}
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('library.find')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}

/** A disclosure with the sizes the text can have; the one chosen is pressed. */
function TextSizeMenu({ size, setSize }: { size: TextSize; setSize: (size: TextSize) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details
      class="menu sizes"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        // Unprevented, the browser would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button bare square" title={t('settings.textSize')} aria-label={t('settings.textSize')}>
        <Icon name="textSize" />
      </summary>
      <fieldset aria-label={t('settings.textSize')}>
        {TEXT_SIZES.map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={one === size}
            onClick={() => setSize(one)}
          >{`${one} %`}</button>
        ))}
      </fieldset>
    </details>
  );
}

/** The tools of the head: find, text size, side panel, settings. Each is drawn only where it can be done. */
export function HeadTools({
  actions,
  lookUp,
}: {
  actions: PopupActions;
  lookUp?: ((words: string) => void) | undefined;
}) {
  const { openPanel, openSettings, textSize = 100, setTextSize } = actions;
  return (
    <div class="tools">
      {lookUp !== undefined && <SearchField lookUp={lookUp} />}
      {setTextSize !== undefined && <TextSizeMenu size={textSize} setSize={setTextSize} />}
      {openPanel !== undefined && (
        <button
          type="button"
          class="button bare square"
          title={t('article.panel')}
          aria-label={t('article.panel')}
          onClick={openPanel}
        >
          <Icon name="panel" />
        </button>
      )}
      {openSettings !== undefined && (
        <button
          type="button"
          class="button bare square"
          title={t('footer.settings')}
          aria-label={t('footer.settings')}
          onClick={openSettings}
        >
          <Icon name="settings" />
        </button>
      )}
    </div>
  );
}
