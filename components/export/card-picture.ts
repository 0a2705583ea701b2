import type { Leader, TreatyEntry } from '../../engine/brief.ts';
import { officeWords } from '../brief/leader-facts.tsx';
import { signedLine, statusWords } from '../brief/treaty-facts.tsx';
import { formatDay } from '../format/day.ts';
import { termYears } from '../format/office.ts';
import { readingDirection, t } from '../strings.ts';
import type { PictureWords } from './picture-words.ts';

/**
 * A card in words: the office or the status of the article's day first, with its day.
 *
 * @param entry that the picture is of
 * @param place the reader's language, and the article's day
 */
export function pictureWords(
  entry: { kind: 'leader'; leader: Leader } | { kind: 'treaty'; treaty: TreatyEntry },
  { locale, published }: { locale: string; published: string | null },
): PictureWords {
  const day = published === null ? t('treaty.onOpening') : t('treaty.onDay', formatDay(published, locale, 'long'));
  const { why } = entry.kind === 'leader' ? entry.leader : entry.treaty;
  const foot = ['Backgrounder', why.checked === null ? null : t('footer.asOfShort', formatDay(why.checked, locale))];
  const common = { foot: foot.filter(Boolean).join(' · ') };
  if (entry.kind === 'leader') {
    const { leader } = entry;
    const office = officeWords(leader, locale) ?? '';
    const years = leader.basis === 'knowledge' && leader.office !== null ? termYears(leader, locale) : '';
    const lines = [`${office} ${years}`.trim(), leader.profile?.party?.name ?? '', day];
    return {
      kind: 'leader',
      title: leader.name,
      lines: lines.filter(Boolean),
      text: leader.profile?.known ?? '',
      ...common,
    };
  }
  const { treaty } = entry;
  const lines = [signedLine(treaty, locale) ?? '', `${day}: ${statusWords(treaty.status)}`];
  return { kind: 'treaty', title: treaty.name, lines: lines.filter(Boolean), text: treaty.settles ?? '', ...common };
}

/** Pixels of the picture and of its parts. Twice as large as on a screen, to be sharp where it is shared. */
const SIZE = { width: 1200, margin: 72, title: 60, line: 36, text: 34, foot: 28 } as const;
/** Height of a line as a multiple of its letters'. */
const LEADING = 1.4;

/** The colours of the light look (components/tokens.css): a picture has no dark side. */
const INK = '#16181d';
const QUIET = '#50555f';
const PAPER = '#ffffff';
const KIND_COLOURS = { leader: '#1b57b5', treaty: '#5a2160' } as const;

const FONTS = {
  serif: '"Iowan Old Style", Charter, Georgia, serif',
  sans: 'system-ui, "Segoe UI", Roboto, sans-serif',
} as const;

/**
 * Text cut into lines that fit. `measure` gives the width of words in px.
 *
 * @param text to be set in lines
 * @param width of a line, in the unit of `measure`
 * @param measure gives the width of words as they are drawn
 */
export function wrapLines(text: string, width: number, measure: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

interface DrawnLine {
  words: string;
  font: string;
  size: number;
  colour: string;
}

function layOut(words: PictureWords, context: CanvasRenderingContext2D): DrawnLine[] {
  const width = SIZE.width - 2 * SIZE.margin;
  const block = (text: string, font: string, size: number, colour: string): DrawnLine[] => {
    context.font = font;
    return wrapLines(text, width, (part) => context.measureText(part).width).map((line) => ({
      words: line,
      font,
      size,
      colour,
    }));
  };
  const face = words.kind === 'treaty' ? FONTS.serif : FONTS.sans;
  return [
    ...block(words.title, `600 ${SIZE.title}px ${face}`, SIZE.title, INK),
    ...words.lines.flatMap((line) => block(line, `${SIZE.line}px ${FONTS.sans}`, SIZE.line, QUIET)),
    ...block(words.text, `${SIZE.text}px ${FONTS.sans}`, SIZE.text, INK),
    ...block(words.foot, `${SIZE.foot}px ${FONTS.sans}`, SIZE.foot, QUIET),
  ];
}

/** The line of the kind over the card: one solid line for a leader, two for a treaty. */
function drawRule(context: CanvasRenderingContext2D, kind: PictureWords['kind']): void {
  context.fillStyle = KIND_COLOURS[kind];
  context.fillRect(0, 0, SIZE.width, kind === 'leader' ? 10 : 5);
  if (kind === 'treaty') context.fillRect(0, 11, SIZE.width, 5);
}

/**
 * Draws a card as a picture, on this machine alone: no service, no request.
 * @returns null where the browser has no canvas
 */
export async function drawCardPicture(words: PictureWords): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const lines = layOut(words, context);
  canvas.width = SIZE.width;
  canvas.height = Math.ceil(2 * SIZE.margin + lines.reduce((sum, { size }) => sum + size * LEADING, 0));
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  drawRule(context, words.kind);
  const rightToLeft = readingDirection() === 'rtl';
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  context.textBaseline = 'top';
  let top: number = SIZE.margin;
  for (const { words: line, font, size, colour } of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(line, rightToLeft ? SIZE.width - SIZE.margin : SIZE.margin, top);
    top += size * LEADING;
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
