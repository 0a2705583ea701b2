/**
 * Down and Up go from the search field into what was found and along it; Up from the first leads back to the field.
 *
 * @param event of a key
 * @param field the search field; null before it is drawn
 * @returns whether the key moved the focus
 */
export function nextResult(event: KeyboardEvent, field: HTMLElement | null): boolean {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  const links: (Element | null)[] = [...document.querySelectorAll('.results .candidate a')];
  const here = links.indexOf(document.activeElement);
  if (here < 0 && document.activeElement !== field) return false;
  const next = here + (event.key === 'ArrowDown' ? 1 : -1);
  const target = next < 0 ? field : links[Math.min(next, links.length - 1)];
  if (!(target instanceof HTMLElement)) return false;
  target.focus();
  return true;
}
