/**
 * What is drawn for a mention: its kind's line, its kind's tint, or the light after a jump. Each is one entry of the page's
 * highlight registry, later ones over earlier ones.
 */
export const HIGHLIGHT_LAYERS = [
  'leader',
  'date',
  'treaty',
  'leader-tint',
  'date-tint',
  'treaty-tint',
  'flash',
] as const;
export type HighlightLayer = (typeof HIGHLIGHT_LAYERS)[number];

/**
 * The kinds are distinguished by line and colour. Only what ::highlight() allows: https://drafts.csswg.org/css-pseudo-4/#highlight-styling.
 * The page's own colours of text stay; a tint lies behind text of any colour, so it is mostly see-through.
 */
const LAYER_DECLARATIONS: Record<HighlightLayer, string> = {
  leader: 'text-decoration: underline solid 2px #2773ee; text-underline-offset: 0.16em',
  date: 'text-decoration: underline dotted 2px #c2611c; text-underline-offset: 0.16em',
  treaty: 'text-decoration: underline double 1px #8a588d; text-underline-offset: 0.16em',
  'leader-tint': 'background-color: rgb(39 115 238 / 20%)',
  'date-tint': 'background-color: rgb(224 142 46 / 22%)',
  'treaty-tint': 'background-color: rgb(160 90 165 / 22%)',
  flash: 'background-color: rgb(255 214 92 / 55%)',
};

export const HIGHLIGHT_PREFIX = /^[a-z]{12}$/;
/** Names of HTML's elements and of plain custom ones: nothing in them means anything else to a style sheet. */
export const TAG = /^[a-z][a-z0-9-]{0,60}$/;

/** A name that a page cannot know beforehand: twelve random letters. */
export function randomPrefix(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => String.fromCharCode(97 + (byte % 26))).join(
    '',
  );
}

/** Whether a value is one of our prefixes, and so safe in a style sheet. */
export const isPrefix = (value: unknown): value is string => typeof value === 'string' && HIGHLIGHT_PREFIX.test(value);
/** Whether a value is a tag's name, and so safe in a style sheet. */
export const isTag = (value: unknown): value is string => typeof value === 'string' && TAG.test(value);

/**
 * The layer's name in the page's registry.
 *
 * @param prefix of this page
 * @param layer what is drawn
 */
export const layerName = (prefix: string, layer: HighlightLayer): string =>
  `${prefix}${HIGHLIGHT_LAYERS.indexOf(layer)}`;

/**
 * The style of highlights under `prefix`, for text in elements of these tags and, by inheritance, in what they hold. A rule for
 * every element would have the browser style the whole page anew; one for paragraphs costs a tenth (docs/adr/0010).
 * Throws a `RangeError` on a prefix or a tag that is none: the text becomes a style sheet.
 *
 * @param prefix twelve lower-case letters
 * @param tags names of containing blocks
 */
export function highlightCss(prefix: string, tags: readonly string[]): string {
  if (!isPrefix(prefix)) throw new RangeError(`"${prefix}" is no prefix of highlights.`);
  const wrong = tags.find((tag) => !isTag(tag));
  if (wrong !== undefined) throw new RangeError(`"${wrong}" is no tag.`);
  return HIGHLIGHT_LAYERS.map((layer) => {
    const selectors = tags.map((tag) => `${tag}::highlight(${layerName(prefix, layer)})`);
    return `${selectors.join(', ')} { ${LAYER_DECLARATIONS[layer]} }`;
  }).join('\n');
}
