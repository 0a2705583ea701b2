import { hasDigit, letterRuns } from '../dom/compare-text.ts';
import { letterPattern } from '../dom/letter-pattern.ts';
import { foldDateText } from '../published/calendar-words.ts';
import { type DateContext, datesInText } from '../published/shown-date.ts';
import {
  BYLINE,
  COPYRIGHT,
  CREDIT,
  PLAYER,
  PROMPT,
  READING_TIME,
  RIGHTS,
  SITE_NOTICE,
  TIME_AGO,
} from './boilerplate-words.ts';
import { ELEMENTS_PER_STEP, textsOf } from './copy-page.ts';
import { isBlock } from './is-block.ts';

/** Letters of lines that are asked whether they are boilerplate: nothing of the kind is longer. */
const LONGEST_JUDGED_LINE = 600;
const LONGEST_COPYRIGHT = 250;
const LONGEST_CREDIT = 140;
const LONGEST_PROMPT = 160;
/** A prompt that ends like a sentence is shorter than one of the story's that begins with the same word. */
const LONGEST_SENTENCE = 80;
const LONGEST_BYLINE = 140;
/** A paragraph of the story: before the first one stand bylines and dates. */
const STORY_PARAGRAPH = 100;
/** Words of a line beside its date that are no label. */
const BESIDE_DATE = 3;
const BESIDE_NAME = 6;
/** Words and letters of a label: longer ones may be a line of the story. */
const WORDS_OF_LABEL = 4;
const LONGEST_LABEL = 40;
const SENTENCE_END = /[.!?。！？।]$/u;
/** Zones, halves of the day and labels beside a date: none of them is a word of the story. */
const DATE_WORDS = letterPattern(
  '^(?:am|pm|a|p|m|et|est|edt|pt|pst|gmt|utc|ist|bst|cet|cest|uhr|at|on|um|le|el|a|à|h|of|de|min|mins|minutes?|read|minuten|minutos|мин|first|last|by|publi[\\p{L}]*|posted|updated?|modif[\\p{L}]*|issued|veroffentlicht|aktualisiert|stand|actuali[\\p{L}]*|atuali[\\p{L}]*|опублик[\\p{L}]*|обновл[\\p{L}]*|वार|को|प्रकाशित|अपडेट[\\p{L}]*|نشر[\\p{L}]*|تحديث[\\p{L}]*)$',
);

/** What tells lines of the page from lines of the story. */
export interface LineContext extends DateContext {
  byline: string | null;
}

/** Whether a line is nothing but a date with its label. */
function isDateLine(text: string, context: DateContext): boolean {
  if (text.length > STORY_PARAGRAPH || !hasDigit(text)) return false;
  const dates = datesInText(text, context);
  const [first] = dates;
  if (!first) return false;
  const folded = foldDateText(text);
  const beside = dates.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, folded);
  return letterRuns(beside).filter((word) => !DATE_WORDS(word).test(word)).length <= BESIDE_DATE;
}

function isByline(text: string, { byline }: LineContext): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  if (BYLINE.test(text) && !SENTENCE_END.test(text)) return true;
  if (!byline || !text.includes(byline)) return false;
  return letterRuns(text).length - letterRuns(byline).length <= BESIDE_NAME;
}

/** Whether a line, wherever it stands, is none of the story's. */
function isBoilerplateLine(text: string): boolean {
  const { length } = text;
  if (length <= LONGEST_COPYRIGHT && (COPYRIGHT.test(text) || RIGHTS.test(text))) return true;
  if (length <= LONGEST_CREDIT && (CREDIT.test(text) || PLAYER.test(text) || READING_TIME.test(text))) return true;
  if (length <= (SENTENCE_END.test(text) ? LONGEST_SENTENCE : LONGEST_PROMPT) && PROMPT.test(text)) return true;
  return SITE_NOTICE.test(text);
}

/** Labels before a date in a line below the story. */
const DATE_LABEL = letterPattern('^[\\p{L}][\\p{L}\\s]{2,20}:');

/** Whether a line is a byline, a date or how long ago that was: above the story none of it is the story's. */
function isHeadLine(text: string, context: LineContext): boolean {
  return isByline(text, context) || isDateLine(text, context) || TIME_AGO.test(text);
}

const LABEL_SIGNS = letterPattern('^[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\s\\p{P}]{3,}$');

/** The label of a section, a kind or an office above the story: `Opinion Columnist`. A letter or two may be a drop cap. */
function isLabel(line: Element, text: string): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    LABEL_SIGNS(text).test(text) &&
    !/[,;:.!?…—–-]$/.test(text) &&
    letterRuns(text).length <= WORDS_OF_LABEL &&
    line.closest('h1, h2, h3, h4, h5, h6, li, td, th, dd, blockquote, figcaption, pre') === null
  );
}

/** The text of a line as it is shown: parts of it that are elements of their own are mostly set apart. */
const setApart = (line: Element): string =>
  textsOf(line)
    .map(({ data }) => data)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Takes out of the article's content, in place, lines that are none of the story: credits, prompts, rights, notices to all readers, labels of
 * players; byline, date and labels above the story, and below it a date with its label and headings of nothing. A line is a block without
 * blocks in it. Yields now and then.
 *
 * @param content the article in the copy of the page
 * @param context the byline, and what dates are read with
 */
export function* removeLines(content: Element, context: LineContext): Generator<undefined, void> {
  const lines = linesOf(content);
  let isAbove = true;
  const labels: Element[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % ELEMENTS_PER_STEP === 0) yield;
    const text = (line.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const isShort = text.length <= LONGEST_JUDGED_LINE;
    if (isShort && isBoilerplateLine(text)) line.remove();
    else if (isShort && isAbove && isHeadLine(setApart(line), context)) line.remove();
    else if (isShort && DATE_LABEL(text).test(text) && isDateLine(text, context)) line.remove();
    else if (text.length > STORY_PARAGRAPH) isAbove = false;
    else if (isAbove && isLabel(line, text)) labels.push(line);
  }
  // Where no paragraph was found that they could stand above, they may be all the story there is.
  if (!isAbove) for (const label of labels) label.remove();
  removeLastHeadings(content, lines);
}

/** Blocks without blocks in them, in document order. */
function linesOf(content: Element): Element[] {
  const blocks = Array.from(content.querySelectorAll('*')).filter(isBlock);
  const boxes = new Set(blocks.map(({ parentNode }) => parentNode));
  return blocks.filter((block) => !boxes.has(block) && block.localName !== 'br');
}

/** Headings behind the last words of the story: what they headed was taken out. */
function removeLastHeadings(content: Element, lines: readonly Element[]): void {
  for (const line of lines.toReversed()) {
    if (!content.contains(line) || (line.textContent ?? '').trim() === '') continue;
    if (!/^h[2-6]$/.test(line.localName)) return;
    line.remove();
  }
}
