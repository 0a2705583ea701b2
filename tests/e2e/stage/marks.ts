import type { Page } from 'puppeteer-core';

/** What a reader sees of one of our highlights: its line, or its tint. The names in the registry are random. */
const LOOKS: Record<string, string> = {
  'underline solid': 'leader',
  'underline dotted': 'date',
  'underline double': 'treaty',
  'rgba(39, 115, 238, 0.2)': 'leader-tint',
  'rgba(224, 142, 46, 0.22)': 'date-tint',
  'rgba(160, 90, 165, 0.22)': 'treaty-tint',
  'rgba(255, 214, 92, 0.55)': 'flash',
};

/** The words that are marked in a page, by how the browser says they look; each look in the order of the page. */
export async function marksOf(page: Page): Promise<Record<string, string[]>> {
  const seen = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) => {
      const ranges = [...highlight].filter((range) => range instanceof Range);
      const holder = ranges[0]?.startContainer.parentElement;
      if (!holder) return [];
      const style = getComputedStyle(holder, `::highlight(${name})`);
      const line = `${style.textDecorationLine} ${style.textDecorationStyle}`;
      const look = line.startsWith('underline') ? line : style.backgroundColor;
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return [{ look, words: ranges.map(String) }];
    }),
  );
  const marks: Record<string, string[]> = {};
  for (const { look, words } of seen) {
    const kind = LOOKS[look];
    // A highlight without our looks is the page's own, or ours whose style is not there yet.
    if (kind) marks[kind] = [...(marks[kind] ?? []), ...words];
  }
  return marks;
}

/** The words marked as one kind, or lit up (`flash`). */
export const marked = async (page: Page, look: string): Promise<string[]> => (await marksOf(page))[look] ?? [];
