/** Line icons of 16 units, drawn in the ink around them. Always beside words, or in a button with a label. */
const PATHS = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  copy: 'M5.5 6.5a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1zM3.5 10.5h-1v-8h8v1',
  done: 'm3 8.5 3.5 3.5L13 5',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  settings:
    'M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14M12.5 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0M7.5 11.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
  pin: 'M5.5 2.5h5M6.3 2.5 6 7 4 9.5h8L10 7l-.3-4.5M8 9.5v4',
  save: 'M8 2.5v7M5 7l3 3 3-3M2.5 11.5v2h11v-2',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9M11 6h1M11 8h1',
  close: 'm4 4 8 8M12 4l-8 8',
  leave: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  calendar: 'M2.5 4.5h11v9h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3',
  more: 'M3.5 6 8 10.5 12.5 6',
  search: 'M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0M10 10l3.5 3.5',
  textSize: 'M1.5 12.5 4.5 5l3 7.5M2.5 10h4M8 12.5 11.5 3 15 12.5M9.2 9.5h4.6',
  share: 'M8 9.5v-7M5 5l3-3 3 3M3.5 8v5.5h9V8',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that point along the line of reading and turn round in a right-to-left language. */
const DIRECTIONAL = new Set<IconName>(['previous', 'next', 'leave']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={DIRECTIONAL.has(name) ? 'icon directional' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
