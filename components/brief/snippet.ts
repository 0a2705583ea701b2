import type { Mention } from '../../engine/brief.ts';

export interface Snippet {
  before: string;
  mention: string;
  after: string;
}

/** Room for about three lines of a timeline row; the whole sentence is one jump away, in the page. */
const SNIPPET_LENGTH = 120;

/** Cuts between words, so that at most `room` characters remain of the end (or start) of a text. */
function lastWordsOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(text.length - room);
  const space = cut.search(/\s/);
  return `…${space < 0 ? cut : cut.slice(space)}`.replace(/^…\s+/, '… ');
}

function openingOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room);
  const space = cut.trimEnd().lastIndexOf(' ');
  return `${(space < 0 ? cut : cut.slice(0, space)).trimEnd()} …`;
}

/**
 * The words around a mention: its sentence where that is short, else the part nearest to the mention.
 *
 * @param mention with its sentence
 * @param length UTF-16 units that there is room for
 */
export function cutSnippet(
  { sentence, sentenceStart, start, end, text }: Mention,
  length: number = SNIPPET_LENGTH,
): Snippet {
  const from = start - sentenceStart;
  const to = end - sentenceStart;
  // Offsets that do not fit their sentence: show the mention alone rather than wrong words.
  if (from < 0 || to > sentence.length || sentence.slice(from, to) !== text)
    return { before: '', mention: text, after: '' };
  const before = sentence.slice(0, from);
  const after = sentence.slice(to);
  const room = Math.max(0, length - text.length);
  const half = room / 2;
  const roomBefore = Math.floor(after.length < half ? room - after.length : half);
  const roomAfter = Math.floor(before.length < half ? room - before.length : half);
  return { before: lastWordsOf(before, roomBefore), mention: text, after: openingOf(after, roomAfter) };
}
