import { textUpTo } from '../dom/text-up-to.ts';

/** An element's class and id, in which pages say what it is. */
export const classAndId = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Set on a figure of the copy whose player was left out: its caption is the title of something else, to watch or to hear. */
export const PLAYS = 'data-plays';
/** What plays in a figure. */
export const PLAYER_NAMES: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'object', 'embed']);

/** Boxes of a picture's credit or control, by the end of a class's name or by microdata: `image-credit`, but not `credit-cards`. */
const CREDIT_NAME = /(?:^|[\s_-])(?:credits?|(?:hide|toggle)-caption)(?=\s|$)|copyright-?holder/i;
/** Names that say other things elsewhere: asked only of what stands by a picture. */
const PICTURE_CREDIT_NAME = /(?:^|[\s_-])(?:source|author|attribution|photographer|byline|provider|agency)(?=\s|$)/i;
const BY_A_PICTURE = 'figure, figcaption, [class*="caption" i]';
const LONGEST_PICTURE_CREDIT = 140;
/** Letters on a picture beside its caption: a credit, a control, its number in a gallery. More is a text that the figure frames. */
const LONGEST_PICTURE_LABEL = 60;
/** A figure that holds one of these frames more than a picture. */
const FRAMED_TEXT = 'p, table, pre, blockquote, figure, ul, ol';

/**
 * Whether an element's name says that it is the credit or a control of a picture.
 *
 * @param name its class and id
 */
export const isCalledCredit = (element: Element, name: string): boolean =>
  CREDIT_NAME.test(`${name} ${element.getAttribute('itemprop') ?? ''}`) || PICTURE_CREDIT_NAME.test(name);

function isCredit(element: Element): boolean {
  return (
    textUpTo(element, LONGEST_PICTURE_CREDIT).length <= LONGEST_PICTURE_CREDIT &&
    (CREDIT_NAME.test(`${classAndId(element)} ${element.getAttribute('itemprop') ?? ''}`) ||
      element.closest(BY_A_PICTURE) !== null)
  );
}

/**
 * Takes out of the page's copy, in place, credits and controls of pictures and the captions of players. Captions of pictures stay. Yields
 * now and then.
 *
 * @param body of the copy, before Readability takes its names away
 * @param called elements that are called credits, in document order
 */
export function* removePictureLabels(body: Element, called: readonly Element[]): Generator<undefined, void> {
  for (const element of called) {
    yield;
    if (body.contains(element) && isCredit(element)) element.remove();
  }
  for (const figure of Array.from(body.querySelectorAll('figure'))) {
    yield;
    const caption = figure.querySelector('figcaption');
    if (!caption || figure.querySelector(FRAMED_TEXT)) continue;
    if (figure.hasAttribute(PLAYS)) figure.remove();
    else if (lettersBeside(figure, caption) <= LONGEST_PICTURE_LABEL) figure.replaceChildren(caption);
  }
}

/** Letters of a figure that are not its caption's; a long caption counts as so many that nothing is left. */
function lettersBeside(figure: Element, caption: Element): number {
  const most = 10 * LONGEST_PICTURE_LABEL;
  return textUpTo(figure, most).length - textUpTo(caption, most).length;
}
