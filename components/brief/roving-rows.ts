import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

/** From so many rows on only one is in the order of the Tab key, and the arrow keys lead to the others. */
const ROVING_FROM = 8;

const MOVES: Record<string, (row: number, count: number) => number> = {
  ArrowDown: (row, count) => Math.min(row + 1, count - 1),
  ArrowUp: (row) => Math.max(row - 1, 0),
  Home: () => 0,
  End: (_row, count) => count - 1,
};

/**
 * Which row of a list the Tab key reaches, and the keys that change it: forty leaders are then one stop on the way to
 * the dates instead of ninety. https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 * @returns `isTabbable(place)` for each row, and what the list listens with
 */
export function useRovingRows(count: number): {
  isTabbable(place: number): boolean;
  onKeyDown(event: TargetedKeyboardEvent<HTMLUListElement>): void;
} {
  const [current, setCurrent] = useState(0);
  return {
    isTabbable: (place) => count < ROVING_FROM || place === Math.min(current, count - 1),
    onKeyDown(event) {
      const move = MOVES[event.key];
      const rows = [...event.currentTarget.children];
      const row = rows.findIndex((one) => event.target instanceof Node && one.contains(event.target));
      if (move === undefined || row < 0 || event.target instanceof HTMLInputElement) return;
      const next = move(row, rows.length);
      rows[next]?.querySelector<HTMLElement>('h3 button')?.focus();
      setCurrent(next);
      event.preventDefault();
    },
  };
}
