import type { Brief } from '../../engine/brief.ts';
import { linkToSentence } from './text-fragment.ts';

/**
 * The Brief as it is (`engine/brief.ts`), each mention with a link to its sentence, and the text that its offsets refer to.
 * @param text the article's text, UTF-16; left out where it is not at hand
 */
export function briefAsJson(brief: Brief, text?: string | null): string {
  const linked = <Entry extends Brief['leaders'][number] | Brief['dates'][number] | Brief['treaties'][number]>(
    entry: Entry,
  ) => ({
    ...entry,
    mentions: entry.mentions.map((mention) => ({
      ...mention,
      link: linkToSentence({ url: brief.page.url, text }, mention),
    })),
  });
  const file = {
    ...brief,
    leaders: brief.leaders.map(linked),
    dates: brief.dates.map(linked),
    treaties: brief.treaties.map(linked),
    ...(text != null && { text }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
