import { textUpTo } from '../dom/text-up-to.ts';

/** The number of a footnote, bare or between brackets. */
const MARK = /^[[(]?\d{1,3}[\])]?$/;
const LONGEST_MARK = 5;

/**
 * Whether a text is the raised number of a footnote: it is no part of the word or the year that it stands at. The raised number of a fraction
 * is none.
 *
 * @param text of the page or of its copy
 */
export function isFootnoteMark(text: Text): boolean {
  if (text.data.length > 2 * LONGEST_MARK || !/[\d[\]()]/.test(text.data)) return false;
  const raised = text.parentElement?.closest('sup');
  return (
    raised != null && MARK.test(textUpTo(raised, LONGEST_MARK)) && !/^\s*[/⁄]/.test(raised.nextSibling?.nodeValue ?? '')
  );
}
