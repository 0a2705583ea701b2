import type { ComponentChildren } from 'preact';

/** One part of the settings: what it is about at the start of a line, what is chosen at its end. */
export function SettingsPart({ title, note, children }: { title: string; note?: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <header>
        <h2>{title}</h2>
        {note !== undefined && <p>{note}</p>}
      </header>
      <div class="rows">{children}</div>
    </section>
  );
}
