import { textUpTo } from '../dom/text-up-to.ts';
import { ABOUT_CONSENT, CONSENT, CONSENT_ASKS, ON_CONSENT, RELATED } from './boilerplate-words.ts';
import { ELEMENTS_PER_STEP, HEADING_OR_BODY } from './copy-page.ts';
import { TextSizes } from './measure-text.ts';
import { classAndId, isCalledCredit, removePictureLabels } from './remove-picture-labels.ts';

/**
 * Class and id words of boxes that are not the article. Whole words only: `share-price` is cut at its hyphen, `shareholders`
 * is not `share`.
 */
const BOILERPLATE =
  /(?:^|[\s_-])(?:newsletters?|subscribe|subscription|signup|sign-up|related|recirc|recirculation|recommended|recommendations|read-?(?:more|next)|more-(?:on|from|stories|news)|most-(?:read|popular|viewed)|trending|comments?|disqus|share|sharing|social|promo|promoted|sponsored|outbrain|taboola|teasers?|breadcrumbs?|tags?|author-(?:bio|info|box)|copyright|advert|advertisement|ads?)(?:$|[\s_-])/i;

/** A box with more than this share of all words is the article itself, however it is called. */
const TOO_MUCH = 0.25;

/** Longer than a label or a button: a sentence written for readers. */
const LONG_SENTENCE = 120;
/** A sentence that ends is one even where all of it is a link; links elsewhere end without a stop. */
const WHOLE_SENTENCE = /[.!?…。！？।؟]["'”’»)]*\s*$/u;
const LINKED_SENTENCE = 60;

/** A paragraph of links only, this short, leads elsewhere. Longer ones are lists of sources or a table of contents. */
const LINK_LINE = 250;

/** Boxes that are boilerplate by their name alone, before Readability takes their names away. */
const BOILERPLATE_NAME =
  /(?:^|[\s_-])(?:newsletters?|subscribe|signup|sign-up|related|recirc|recirculation|recommended|recommendations|read-?(?:more|next)|most-(?:read|popular|viewed)|trending|outbrain|taboola|share|sharing|advertisement)(?:$|[\s_-])/i;
/** Such a box holds a few lines; a column or a body may be called by the same name. */
const LARGEST_BOX = 600;

/** Boxes that ask for consent, however long. */
const CONSENT_BOX =
  /cookie|consent|gdpr|(?:^|[\s_-])cmp(?:$|[\s_-])|onetrust|didomi|privacy-?(?:banner|notice|overlay|popup)/i;
/** What a notice's box may hold beside its text: buttons and links. */
const BESIDE_NOTICE = 1.6;
/** Letters of a paragraph that are looked at for words of consent. */
const NOTICE_LETTERS = 400;

/** A line that heads a list of other stories is no longer. */
const LONGEST_RELATED_HEAD = 60;
/** Share of links from which a box behind such a line is one of the list's: a story's own paragraphs have fewer. */
const LINKS_OF_A_TEASER = 0.2;

/** What the page's copy is cleaned with. */
export interface BoilerplateContext {
  /** What metadata call the article: one about cookies keeps its paragraphs. */
  titles: readonly string[];
}

/**
 * Takes boxes of links, letters, buttons and consent out of the page's copy, in place. Yields now and then.
 *
 * @param body of the copy
 * @param context the titles, so that an article about cookies keeps its paragraphs
 */
export function* removeBoxes(body: Element, { titles }: BoilerplateContext): Generator<undefined, void> {
  const credits: Element[] = [];
  for (const [at, element] of Array.from(body.querySelectorAll('[class], [id], [role], [itemprop]')).entries()) {
    if (at % ELEMENTS_PER_STEP === 0) yield;
    if (!body.contains(element)) continue;
    const name = classAndId(element);
    if (isNamedBoilerplate(element, name)) element.remove();
    else if (isCalledCredit(element, name)) credits.push(element);
  }
  yield* removePictureLabels(body, credits);
  if (!titles.some((title) => ABOUT_CONSENT.test(title))) yield* removeConsent(body);
}

/** Whether a box is boilerplate by its name or role alone. */
function isNamedBoilerplate(element: Element, name: string): boolean {
  const role = element.getAttribute('role');
  const isConsent = CONSENT_BOX.test(name) || role === 'dialog' || role === 'alertdialog';
  if (isConsent && !element.querySelector(HEADING_OR_BODY)) return true;
  return (
    BOILERPLATE_NAME.test(name) && !element.querySelector('h1') && textUpTo(element, LARGEST_BOX).length <= LARGEST_BOX
  );
}

/** Takes out paragraphs that ask for consent, each with the box that holds nothing else. */
function* removeConsent(body: Element): Generator<undefined, void> {
  if (!ON_CONSENT.test((body.textContent ?? '').replace(/\s+/g, ' '))) return;
  const sizes = new TextSizes(body);
  for (const [at, element] of Array.from(body.querySelectorAll('p, li, div, span')).entries()) {
    if (at % ELEMENTS_PER_STEP === 0) yield;
    const { letters } = sizes.of(element);
    if (letters < LINKED_SENTENCE || !body.contains(element)) continue;
    if (element.localName === 'div' && element.querySelector('p, div')) continue;
    const text = textUpTo(element, NOTICE_LETTERS);
    if (!CONSENT.test(text) || !CONSENT_ASKS.test(text)) continue;
    let box = element;
    for (let outer = box.parentElement; outer && outer !== body; outer = outer.parentElement) {
      if (sizes.of(outer).letters > letters * BESIDE_NOTICE || outer.querySelector(HEADING_OR_BODY)) break;
      box = outer;
    }
    sizes.remove(box);
  }
}

/** An article's content whose boilerplate is taken out, never more than a quarter of its words. */
class ContentCleaner {
  readonly #content: Element;
  readonly #sizes: TextSizes;
  /** Letters of a quarter of the content: no single box larger than that is boilerplate either. */
  readonly #quarter: number;
  #allowed: number;

  constructor(content: Element) {
    this.#content = content;
    this.#sizes = new TextSizes(content);
    this.#quarter = this.#sizes.of(content).letters * TOO_MUCH;
    this.#allowed = this.#quarter;
  }

  /** Boxes that are boilerplate by their names. */
  *removeNamed(): Generator<undefined, void> {
    for (const [at, element] of this.#find('[class], [id]').entries()) {
      if (at % ELEMENTS_PER_STEP === 0) yield;
      if (!this.#content.contains(element) || element.localName === 'body' || !BOILERPLATE.test(classAndId(element)))
        continue;
      const { letters } = this.#sizes.of(element);
      // Systems also give single paragraphs of the body such names, to hide or to count them.
      if (element.localName === 'p' && letters > LONG_SENTENCE) continue;
      if (letters < this.#quarter) this.#remove(element);
    }
  }

  /** Asides and feet that lead elsewhere. */
  removeAsides(): void {
    for (const element of this.#find('aside, footer')) {
      if (this.#content.contains(element) && this.#sizes.linkShare(element) > 0.3) this.#remove(element);
    }
  }

  /** Lines that are nothing but links. */
  *removeLinks(): Generator<undefined, void> {
    for (const [at, element] of this.#find('p, li, h2, h3, h4, h5, h6, div, ul, ol').entries()) {
      if (at % ELEMENTS_PER_STEP === 0) yield;
      const { letters } = this.#sizes.of(element);
      if (letters > LINK_LINE || this.#sizes.linkShare(element) <= 0.8 || !this.#content.contains(element)) continue;
      if (!isLinkedSentence(element, letters)) this.#remove(element);
    }
  }

  /** Lists of other stories, by the line that heads them: up to the next paragraph that is no link. */
  *removeRelated(): Generator<undefined, void> {
    for (const [at, head] of this.#find('h2, h3, h4, h5, h6, p, div, strong').entries()) {
      if (at % ELEMENTS_PER_STEP === 0) yield;
      if (this.#sizes.of(head).letters > LONGEST_RELATED_HEAD || !this.#content.contains(head)) continue;
      if (!RELATED.test(textUpTo(head, LONGEST_RELATED_HEAD))) continue;
      const box = this.#boxOfLine(head);
      for (let next = box.nextElementSibling; next && this.#isTeaser(next); next = box.nextElementSibling) {
        this.#sizes.remove(next);
      }
      this.#sizes.remove(box);
    }
  }

  /** The largest box that holds nothing but a line. */
  #boxOfLine(line: Element): Element {
    const { letters } = this.#sizes.of(line);
    let box = line;
    for (let outer = box.parentElement; outer && outer !== this.#content; outer = outer.parentElement) {
      if (this.#sizes.of(outer).letters > letters) break;
      box = outer;
    }
    return box;
  }

  #isTeaser(box: Element): boolean {
    const { letters } = this.#sizes.of(box);
    return letters <= this.#quarter && (letters === 0 || this.#sizes.linkShare(box) > LINKS_OF_A_TEASER);
  }

  #find(selector: string): Element[] {
    return Array.from(this.#content.querySelectorAll(selector));
  }

  #remove(element: Element): void {
    const { letters } = this.#sizes.of(element);
    if (letters > this.#allowed) return;
    this.#allowed -= letters;
    this.#sizes.remove(element);
  }
}

/** Takes out of Readability's result, in place, what points away from the article. Never more than a quarter of its words. Yields now and then. */
export function* removeBoilerplate(content: Element): Generator<undefined, void> {
  const cleaner = new ContentCleaner(content);
  yield* cleaner.removeNamed();
  cleaner.removeAsides();
  yield* cleaner.removeRelated();
  yield* cleaner.removeLinks();
}

/** A paragraph of the story that is one link. */
function isLinkedSentence(element: Element, letters: number): boolean {
  return (
    element.localName === 'p' &&
    letters > LINKED_SENTENCE &&
    element.closest('li') === null &&
    WHOLE_SENTENCE.test(element.textContent ?? '')
  );
}
