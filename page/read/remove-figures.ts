import { hasLetter } from '../dom/compare-text.ts';
import { textUpTo } from '../dom/text-up-to.ts';

/** A number that can be read as a year, which in a table may be a number of anything. */
const LIKE_A_YEAR = /^(?:1\d|20|21)\d\d$/;
const LONGEST_HEAD = 60;
/** Cells looked at: a table of figures with more is no part of a story. */
const MOST_CELLS = 5_000;

/** The word for a year in a language, as its calendars have it: `year`, `Jahr`, `año`. */
function wordForYear(language: string | null): string {
  for (const tag of [language ?? 'en', 'en']) {
    try {
      const word = new Intl.DisplayNames(tag, { type: 'dateTimeField' }).of('year');
      if (word) return word.toLowerCase();
    } catch {
      // Not a language tag: pages write what they like.
    }
  }
  return 'year';
}

/**
 * Takes numbers that look like years out of the tables of an article's content, in place, where the head of their column says that they count
 * something else.
 *
 * @param content the article in the copy of the page
 * @param language BCP 47 tag of the page; null where it is not known
 */
export function removeFigures(content: Element, language: string | null): void {
  const cells = Array.from(content.querySelectorAll('td')).slice(0, MOST_CELLS);
  const figures = cells.filter((cell) => LIKE_A_YEAR.test(textUpTo(cell, LONGEST_HEAD)));
  if (figures.length === 0) return;
  const year = wordForYear(language);
  // Judged before any is taken: a cell that goes moves those behind it to other columns.
  const counts = figures.filter((cell) => {
    const head = headOf(cell);
    return hasLetter(head) && !head.includes(year);
  });
  for (const cell of counts) cell.remove();
}

/** The words over a cell's column, in lower case; empty for the first column, which names the rows, and where there is no row above. */
function headOf(cell: HTMLTableCellElement): string {
  const row = cell.closest('table')?.querySelector('tr');
  const head = cell.cellIndex === 0 || row?.contains(cell) ? null : row?.children[cell.cellIndex];
  return head ? textUpTo(head, LONGEST_HEAD).toLowerCase() : '';
}
