/**
 * Class and id words of boxes that are not the article. Whole words only: `share-price` is cut at its hyphen, `shareholders`
 * is not `share`.
 */
const CLUTTER =
  /(?:^|[\s_-])(?:newsletters?|subscribe|subscription|signup|sign-up|related|recirc|recirculation|recommended|recommendations|read-?(?:more|next)|more-(?:on|from|stories|news)|most-(?:read|popular|viewed)|trending|comments?|disqus|share|sharing|social|promo|promoted|sponsored|outbrain|taboola|teasers?|breadcrumbs?|tags?|author-(?:bio|info|box)|copyright|advert|advertisement|ads?)(?:$|[\s_-])/i;

/** A box with more than this share of all words is the article itself, however it is called. */
const TOO_MUCH = 0.25;

/** Longer than a label or a button: a sentence somebody wrote for readers. */
const SENTENCE = 120;

/** A paragraph of links only, this short, leads elsewhere. Longer ones are lists of sources or a table of contents. */
const LINK_LINE = 250;

/** Boxes that are clutter by their name alone, before Readability takes their names away. */
const BOX =
  /(?:^|[\s_-])(?:newsletters?|subscribe|signup|sign-up|related|recirc|recirculation|recommended|recommendations|read-?(?:more|next)|most-(?:read|popular|viewed)|trending|outbrain|taboola|share|sharing|advertisement)(?:$|[\s_-])/i;
/** Such a box holds a few lines; a column or a body may be called by the same name. */
const LARGEST_BOX = 600;

/** Takes boxes of links, letters and buttons out of the page's copy, in place. */
export function removeBoxes(body: Element): void {
  for (const element of Array.from(body.querySelectorAll('[class], [id]'))) {
    if (!BOX.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) continue;
    if (element.querySelector('h1') || lengthOf(element) > LARGEST_BOX) continue;
    element.remove();
  }
}

/** Takes out of Readability's result, in place, what points away from the article. Never more than a quarter of its words. */
export function removeClutter(content: Element): void {
  const whole = lengthOf(content);
  let allowed = whole * TOO_MUCH;
  const remove = (element: Element) => {
    const length = lengthOf(element);
    if (length > allowed) return;
    allowed -= length;
    element.remove();
  };
  for (const element of Array.from(content.querySelectorAll('[class], [id]'))) {
    if (!content.contains(element) || element.localName === 'body') continue;
    if (!CLUTTER.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) continue;
    // Systems also give single paragraphs of the body such names, to hide or to count them.
    if (element.localName === 'p' && lengthOf(element) > SENTENCE) continue;
    if (lengthOf(element) < whole * TOO_MUCH) remove(element);
  }
  for (const element of Array.from(content.querySelectorAll('aside, footer'))) {
    if (content.contains(element) && linkShare(element) > 0.3) remove(element);
  }
  for (const element of Array.from(content.querySelectorAll('p, li, h2, h3, h4, h5, h6, div, ul, ol'))) {
    if (!content.contains(element) || lengthOf(element) > LINK_LINE) continue;
    if (linkShare(element) > 0.8) remove(element);
  }
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}

/** Share of the words that stand in links, 0 to 1. */
function linkShare(element: Element): number {
  const length = lengthOf(element);
  if (length === 0) return 0;
  let linked = 0;
  for (const link of Array.from(element.querySelectorAll('a'))) linked += lengthOf(link);
  return linked / length;
}
