import type { ComponentChildren } from 'preact';
import { catalogueLanguage, t } from '../strings.ts';

/**
 * A text of our knowledge, which is written in English: in another interface a block of its own with its own language and
 * direction, so that full stops and names stand where they belong and a screen reader changes its voice.
 */
export function ForeignText({ class: name = '', children }: { class?: string; children: ComponentChildren }) {
  if (catalogueLanguage().startsWith('en')) return <p class={name}>{children}</p>;
  return (
    <p class={`${name} foreign`} lang="en" dir="ltr">
      {children}
    </p>
  );
}

/** A text of our knowledge in the language it was translated into, which no one has reviewed; without one, in English. */
export function TranslatedText({
  class: name = '',
  into,
  children,
}: {
  class?: string;
  into: string | undefined;
  children: ComponentChildren;
}) {
  if (into === undefined) return <ForeignText class={name}>{children}</ForeignText>;
  return (
    <>
      <p class={name} lang={into} dir="auto">
        {children}
      </p>
      <p class="caption">{t('treaty.unreviewed')}</p>
    </>
  );
}
