import { sentenceIndexAt } from '../../text/article-text.ts';
import { civilDay, type DayNumber } from '../calendar/day.ts';
import { type CalendarValue, intervalOf, type Unit } from '../calendar/value.ts';
import type { Expression } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';
import { type Direction, directionAt } from './direction.ts';

interface Told {
  value: CalendarValue;
  sentence: number;
  /** True where the words state the year or it follows from words that do. */
  dated: boolean;
  /** True for what is only compared with: `up from a year earlier`. The story does not move there. */
  compared: boolean;
}

/** How many sentences back a story's time still holds: news paragraphs have two or three. */
const HOLDS = 3;

/** Days in the longest year, less one: what spans more tells no year. */
const LONGEST_YEAR = 365;

/** What the text has told so far: against it, `the following year` and `the quarter` are resolved. */
export class Story {
  readonly words: WordReader;
  readonly published: DayNumber;
  /** How often each country is named, for days and seasons that differ by country. */
  readonly countries: () => ReadonlyMap<string, number>;
  private readonly told: Told[] = [];
  private sentence = 0;

  constructor(words: WordReader, published: DayNumber, countries: () => ReadonlyMap<string, number>) {
    this.words = words;
    this.published = published;
    this.countries = countries;
  }

  /** Moves on to the sentence of the expression. */
  turnTo(expression: Expression): void {
    this.sentence = sentenceIndexAt(this.words.article, expression.start);
  }

  direction(expression: Expression): Direction {
    return directionAt(this.words, expression.first, expression.last);
  }

  tell(value: CalendarValue, dated: boolean, compared: boolean): void {
    if (value.unit === 'vague') return;
    this.told.push({ value, sentence: this.sentence, dated, compared });
    // Only the last few can matter; keeping no more keeps every step bounded.
    if (this.told.length > 12) this.told.shift();
  }

  /** The latest time told within reach, of the units given; null where there is none. */
  latest(units: readonly (Unit | 'range')[], within = HOLDS, comparisons = true): CalendarValue | null {
    for (let i = this.told.length - 1; i >= 0; i--) {
      const told = this.told[i];
      if (told === undefined || this.sentence - told.sentence > within) return null;
      if (told.compared && !comparisons) continue;
      if ((units as readonly string[]).includes(told.value.unit)) return told.value;
    }
    return null;
  }

  /**
   * The year the passage is about, where its words name one other than that of publication: within a sentence any dated
   * time tells it (`in 1986 …, and in May`); a year to come also holds for the next sentence.
   */
  yearOfPassage(): number | null {
    const last = this.told.at(-1);
    if (last === undefined || !last.dated || last.compared) return null;
    const interval = intervalOf(last.value);
    if (interval === null || interval.to - interval.from > LONGEST_YEAR) return null;
    const { year } = civilDay(interval.from);
    const publication = civilDay(this.published).year;
    const holds = year > publication && (last.value.unit === 'day' || last.value.unit === 'range') ? 1 : 0;
    if (year === publication || this.sentence - last.sentence > holds) return null;
    return year;
  }
}
