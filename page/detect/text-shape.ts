import { findAll, findFirst, unclobbered } from '../dom/unclobbered.ts';
import type { IsOpen } from './is-open.ts';
import type { Note } from './note.ts';

/** Paragraphs shorter than this are captions, buttons and teasers' lines. */
const PROSE_LETTERS = 60;
/** Elements of a kind looked at: the time is bounded on a page of any size. */
const MOST_OF_A_KIND = 300;
const TEXTS_LOOKED_AT = 2500;
/** Letters of running text in one place: a short notice; three paragraphs. */
const SOME = 350;
const LONG = 1500;
/** A letter of Chinese, Japanese or Korean says about as much as two and a half of an alphabet. */
const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/;
const DENSITY = 2.5;
/** Links' share of an article's body; a list of teasers has a linked heading for each paragraph. */
const LINKED = 0.35;

const LINKED_HEADING = 'h1 a,h2 a,h3 a,h4 a,a h2,a h3,a h4';

/** `LONDON, May 5 (Reuters) -`: the place, then who reports. */
const AGENCY_DATELINE = /^[A-Z][\w\u00c0-\u024f .,'-]{2,60}\([\w .&]{2,30}\) ?[–—-]/;

/** Takes a paragraph's text and the box around it. */
type AddParagraph = (holder: Element | null, raw: string) => void;

/** Text without paragraphs: lines of a box, broken by hand. */
function addLooseLines(add: AddParagraph, document: Document): void {
  // 4: text only.
  const walker = unclobbered(document, 'createTreeWalker')(findFirst(document, 'body') ?? document, 4);
  const lines = new Map<Element, string>();
  for (let looked = 0, text = walker.nextNode(); text && looked < TEXTS_LOOKED_AT; looked++, text = walker.nextNode()) {
    const words = text.nodeValue ?? '';
    // Most are white space: too short in any script.
    if (words.length < PROSE_LETTERS / DENSITY) continue;
    const holder = text.parentElement;
    if (!holder || /^(p|a|script|style|noscript|textarea)$/.test(holder.localName)) continue;
    // Lines broken by hand are short: together they make a paragraph.
    lines.set(holder, `${lines.get(holder) ?? ''} ${words.trim()}`);
  }
  for (const [holder, words] of lines) add(holder, words);
}

/** Notes the links and linked headings within the box of the text: many of them make it a list of teasers. */
function judgeLinks(best: Element, most: number, note: Note): void {
  const within = unclobbered(best, 'querySelectorAll');
  let linked = 0;
  // A list of other stories within the article's box is none of its text.
  for (const link of within('a:not(li a,aside a)')) linked += (link.textContent ?? '').trim().length;
  if (linked > LINKED * most) note('text-links');
  const headings = within(LINKED_HEADING).length;
  if (headings > 2) note('text-headings', headings);
}

/** Notes the running text by the boxes that hold it, and the links in the box that most of it stands in; gives how much that is. */
function judgeMass(document: Document, note: Note, isOpen: IsOpen): number {
  const mass = new Map<Element, number>();
  let total = 0;
  let best: Element | null = null;
  let most = 0;
  let dateline = '';
  const add: AddParagraph = (holder, raw) => {
    const text = raw.trim();
    const letters = DENSE.test(text) ? text.length * DENSITY : text.length;
    if (letters < PROSE_LETTERS || !holder) return;
    total += letters;
    // Paragraphs are often wrapped one by one: then an outer box holds the body. Each step out counts less, so that the
    // closest box wins.
    let share = letters;
    for (let box: Element | null = holder; box && share > letters / 2; box = box.parentElement, share *= 0.8) {
      const held = (mass.get(box) ?? 0) + share;
      mass.set(box, held);
      if (held > most) [most, best] = [held, box];
    }
    dateline ||= AGENCY_DATELINE.exec(text.slice(0, 90))?.[0] ?? '';
  };
  for (const paragraph of findAll(document, 'p', MOST_OF_A_KIND))
    add(paragraph.parentElement, paragraph.textContent ?? '');
  if (total < LONG) addLooseLines(add, document);
  if (dateline) note('dateline', dateline);
  note(most >= LONG ? 'text-long' : most >= SOME ? 'text-some' : 'text-none');
  if (best && isOpen()) judgeLinks(best, most, note);
  return most;
}

/**
 * Notes what the amount and place of running text, links and headings say.
 *
 * @param note called once for each trace
 * @param isOpen of what speaks against it, which is all but the mass
 */
export function judgeText(document: Document, note: Note, isOpen: IsOpen): void {
  const most = judgeMass(document, note, isOpen);
  if (!isOpen()) return;
  const teasers = findAll(document, LINKED_HEADING).length;
  if (teasers > 9 && teasers * 100 > most) note('teasers', teasers);
  if (findAll(document, 'pre,p code', 3)[2]) note('code');
}
