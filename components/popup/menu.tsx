import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** One line of a menu: its words, and what pressing it does once the menu has closed. */
export interface MenuItem {
  words: string;
  choose(): void;
}

/**
 * A button that discloses a list of plain buttons. No ARIA menu: the arrow keys stay the list's. Escape closes it and
 * gives the focus back.
 */
export function Menu({ label, items }: { label: ComponentChildren; items: readonly MenuItem[] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        // Unprevented, the browser would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <summary class="button bare">{label}</summary>
      <ul>
        {items.map(({ words, choose }) => (
          <li key={words}>
            <button
              type="button"
              class="words"
              onClick={() => {
                close();
                choose();
              }}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
