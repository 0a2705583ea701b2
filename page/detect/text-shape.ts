import { findAll, findFirst, unclobbered } from '../dom/unclobbered.ts';
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

/** Running text of a page by the boxes that hold it. */
interface TextMasses {
  of: Map<Element, number>;
  total: number;
  /** The box that most of it stands in, and how much that is. */
  best: Element | null;
  most: number;
  /** The first agency's dateline, or empty. */
  dateline: string;
}

/** Adds a paragraph to the boxes around it. What is shorter than prose counts nowhere. */
function addParagraph(masses: TextMasses, holder: Element | null, raw: string): void {
  const text = raw.trim();
  const letters = DENSE.test(text) ? text.length * DENSITY : text.length;
  if (letters < PROSE_LETTERS || !holder) return;
  masses.total += letters;
  // Paragraphs are often wrapped one by one: then an outer box holds the body. Each step out counts less, so that the
  // closest box wins.
  let share = letters;
  for (let box: Element | null = holder; box && share > letters / 2; box = box.parentElement, share *= 0.8) {
    const mass = (masses.of.get(box) ?? 0) + share;
    masses.of.set(box, mass);
    if (mass > masses.most) {
      masses.most = mass;
      masses.best = box;
    }
  }
  masses.dateline ||= AGENCY_DATELINE.exec(text.slice(0, 90))?.[0] ?? '';
}

/** Text without paragraphs: lines of a box, broken by hand. */
function addLooseLines(masses: TextMasses, document: Document, body: Element): void {
  // 4: text only.
  const walker = unclobbered(document, 'createTreeWalker')(body, 4);
  const lines = new Map<Element, string>();
  for (let looked = 0, text = walker.nextNode(); text && looked < TEXTS_LOOKED_AT; looked++, text = walker.nextNode()) {
    const words = text.nodeValue ?? '';
    // Most are white space: too short in any script.
    if (words.length < PROSE_LETTERS / DENSITY) continue;
    const holder = text.parentElement;
    if (!holder || /^(?:p|a|script|style|noscript|textarea)$/.test(holder.localName)) continue;
    // Lines broken by hand are short: together they make a paragraph.
    lines.set(holder, `${lines.get(holder) ?? ''} ${words.trim()}`);
  }
  for (const [holder, words] of lines) addParagraph(masses, holder, words);
}

/** Notes the links and linked headings within the box of the text: many of them make it a list of teasers. */
function judgeLinks({ best, most }: TextMasses, note: Note): void {
  if (!best) return;
  const within = unclobbered(best, 'querySelectorAll');
  let linked = 0;
  // A list of other stories within the article's box is none of its text.
  for (const link of within('a:not(li a,aside a)')) linked += (link.textContent ?? '').trim().length;
  if (linked > LINKED * most) note('text-links');
  const headings = within(LINKED_HEADING).length;
  if (headings > 2) note('text-headings', headings);
}

/**
 * Notes what the amount and place of running text, links and headings say.
 *
 * @param note called once for each trace
 */
export function judgeText(document: Document, note: Note): void {
  const masses: TextMasses = { of: new Map(), total: 0, best: null, most: 0, dateline: '' };
  for (const paragraph of findAll(document, 'p', MOST_OF_A_KIND))
    addParagraph(masses, paragraph.parentElement, paragraph.textContent ?? '');
  const body = findFirst(document, 'body');
  if (masses.total < LONG && body) addLooseLines(masses, document, body);
  const { most, dateline } = masses;
  if (dateline) note('dateline', dateline);
  note(most >= LONG ? 'text-long' : most >= SOME ? 'text-some' : 'text-none');
  judgeLinks(masses, note);
  const teasers = findAll(document, LINKED_HEADING).length;
  if (teasers > 9 && teasers * 100 > most) note('teasers', teasers);
  const code = findAll(document, 'pre, p code').length;
  if (code > 2) note('code');
}
