import { letterPattern } from '../dom/letter-pattern.ts';
import { textUpTo } from '../dom/text-up-to.ts';
import { isBlock } from './is-block.ts';

/** A capital in an element of its own, with the quotation mark before it. */
const DROPPED_CAPITAL = letterPattern('^[“”„«‘’"\'¿¡(]{0,2}[\\p{Lu}]$');
const LOWER_CASE_START = letterPattern('^\\s*[\\p{Ll}]');
/** Names of classes that make a letter a drop cap. */
const DROP_CAP = /drop|initial|lettrine|first-?letter|capital/i;
/** Letters that are words: where white space follows one, it is as likely a word as the first letter of one. */
const LETTER_WORD = /[AEIOUYÀÉÔАВИКОСУЯ]$/u;
/** Boxes around the letter that hold nothing else. */
const MOST_BOXES = 3;
/** Text nodes up to the rest of the word: white space between elements. */
const MOST_TEXTS = 4;

/**
 * Whether a text is the first letter of the word that follows it in another element: a drop cap.
 *
 * @param text of the copy
 * @param root the article's content in the copy
 */
export function isDropCap(text: Text, root: Node): boolean {
  const letter = text.data.trim();
  return (
    letter.length <= 3 &&
    DROPPED_CAPITAL(letter).test(letter) &&
    standsAlone(text, letter) &&
    wordGoesOn(text, letter, root)
  );
}

function standsAlone(text: Text, letter: string): boolean {
  let box = text.parentElement;
  for (let climbed = 0; box && climbed < MOST_BOXES && textUpTo(box, letter.length) === letter; climbed++) {
    if (isBlock(box) || DROP_CAP.test(box.getAttribute('class') ?? '')) return true;
    box = box.parentElement;
  }
  return false;
}

function wordGoesOn(text: Text, letter: string, root: Node): boolean {
  // 4: text only.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  walker.currentNode = text;
  let between = text.data.trimStart().slice(letter.length);
  for (let looked = 0; looked < MOST_TEXTS; looked++) {
    const next = walker.nextNode()?.nodeValue;
    if (next == null) return false;
    between += next;
    if (next.trim() !== '')
      return LOWER_CASE_START(between).test(between) && !(/^\s/.test(between) && LETTER_WORD.test(letter));
  }
  return false;
}
