/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance) below which white text reads better than black. */
const DARK_BELOW = 0.18;

/** Red, green, blue from 0 to 1 and the opacity of a computed colour; null for notations that carry other spaces. */
function readColour(colour: string): { channels: [number, number, number]; opacity: number } | null {
  const numbers =
    /^rgba?\((.+)\)$/
      .exec(colour)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  const [red, green, blue, opacity = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || numbers.some(Number.isNaN)) return null;
  return { channels: [red / 255, green / 255, blue / 255], opacity };
}

/** sRGB to linear light. */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/**
 * Whether a computed colour is a dark ground.
 * @param colour as `getComputedStyle` gives it: `rgb(18, 18, 18)`
 * @returns null where it lets most of what is behind it through, or is written in another colour space
 */
export function isDark(colour: string): boolean | null {
  const read = readColour(colour);
  if (read === null || read.opacity < 0.5) return null;
  const [red, green, blue] = read.channels.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK_BELOW;
}

/**
 * The look of a page where a word stands: that of the nearest ground behind it. A card in the system's light would glare
 * on a site that is dark by itself.
 * @param at viewport coordinates in px of the word
 * @returns null where no ground is painted: then the system's own holds
 */
export function themeAround(document: Document, at: { x: number; y: number }): 'light' | 'dark' | null {
  const view = document.defaultView;
  for (
    let element = document.elementFromPoint?.(at.x, at.y) ?? null;
    element && view;
    element = element.parentElement
  ) {
    const dark = isDark(view.getComputedStyle(element).backgroundColor);
    if (dark !== null) return dark ? 'dark' : 'light';
  }
  return null;
}
