import { sentenceIndexAt } from '../../text/article-text.ts';
import type { DayNumber } from '../calendar/day.ts';
import { type CalendarValue, intervalOf, type Unit } from '../calendar/value.ts';
import { COUNTRY_WORDS } from '../en/named-days.ts';
import type { Expression } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';
import { type Direction, directionAt } from './direction.ts';

interface Told {
  value: CalendarValue;
  sentence: number;
  /** True where the words state the year or it follows from words that do. */
  dated: boolean;
}

/** How many sentences back a story's time still holds: news paragraphs have two or three. */
const HOLDS = 3;

/** What the text has told so far: against it, `the following year` and `the quarter` are resolved. */
export class Story {
  readonly words: WordReader;
  readonly published: DayNumber;
  private readonly told: Told[] = [];
  private countryFound: string | null | undefined;
  private sentence = 0;

  constructor(words: WordReader, published: DayNumber) {
    this.words = words;
    this.published = published;
  }

  /** Moves on to the sentence of the expression. */
  turnTo(expression: Expression): void {
    this.sentence = sentenceIndexAt(this.words.article, expression.start);
  }

  direction(expression: Expression): Direction {
    return directionAt(this.words, expression.first, expression.last);
  }

  tell(value: CalendarValue, dated: boolean): void {
    if (value.unit === 'vague') return;
    this.told.push({ value, sentence: this.sentence, dated });
    // Only the last few can matter; keeping no more keeps every step bounded.
    if (this.told.length > 12) this.told.shift();
  }

  /** The latest time told within reach, of the units given; null where there is none. */
  latest(units: readonly (Unit | 'range')[], within = HOLDS): CalendarValue | null {
    for (let i = this.told.length - 1; i >= 0; i--) {
      const told = this.told[i];
      if (told === undefined || this.sentence - told.sentence > within) return null;
      if ((units as readonly string[]).includes(told.value.unit)) return told.value;
    }
    return null;
  }

  /** The year a passage is about, where it is not the year of publication: the latest dated time told nearby. */
  yearOfPassage(): number | null {
    const last = this.told.at(-1);
    if (last === undefined || !last.dated || this.sentence - last.sentence > 1) return null;
    const { value } = last;
    if (value.unit !== 'day' && value.unit !== 'month' && value.unit !== 'year' && value.unit !== 'season') return null;
    if (value.unit === 'year') return null;
    const interval = intervalOf(value);
    if (interval === null || (interval.to >= this.published - 330 && interval.from <= this.published + 330))
      return null;
    return value.unit === 'day' ? new Date(value.day * 86_400_000).getUTCFullYear() : value.year;
  }

  /** The country the article is about, by its most frequent name, for days that differ by country; null for none. */
  country(): string | null {
    if (this.countryFound !== undefined) return this.countryFound;
    const counts = new Map<string, number>();
    for (const word of this.words.article.words) {
      if (word.shape === 'lower' || word.shape === 'digits') continue;
      const country = COUNTRY_WORDS.get(word.folded);
      if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    let best: string | null = null;
    for (const [country, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = country;
    this.countryFound = best;
    return best;
  }
}
