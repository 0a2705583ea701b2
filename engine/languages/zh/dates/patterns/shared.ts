import type { Pattern } from '../../../../dates/expression.ts';
import { type FormPattern, formPattern } from '../../../../dates/grammar/forms.ts';
import { grammar } from '../slots.ts';

/** A pattern of Chinese forms. */
export const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** Both kinds of brackets around what they hold. */
export const bracketed = (inner: string): string => `(（${inner}）|\\(${inner}\\))`;

/** Between the ends of a range, without the brackets of a form's alternatives. */
export const TO_WORDS = '至|到|-| - |--|—|~|～|－|〜|∼|起至';
/** Between the ends of a range. */
export const TO = `(${TO_WORDS})`;

/** 今（2014）年: the year in numbers between the parts of a word. */
export const stated = (slot: string): string => `(今|去|明|前|上|本)${bracketed(slot)}年`;

/** What may stand before a month or a part of a year to say which year: 2015年, 今年, 去（2014）年, 民国104年, 104年. */
export const YEAR = `({year}年[度]|{ryear}[的]|{yy}年|{cyy}年|(民国|中华民国){roc}年[度]|{rocthree}年[度]|${stated('{year}')}|${stated('{roc}')})`;
/** The year of the end of a range. */
export const YEAR2 = '{year2}年';

/** After a day these mean the same day again. */
export const THAT_DAY = '当天|当日|当晚|当夜';
/** Part of the day between a weekday and its date in brackets. */
export const PART = '[上午|中午|下午|晚上|晚间|晚|早上|早晨|清晨|凌晨|傍晚|深夜]';
export const DAY_WORD = '(日|号)';
