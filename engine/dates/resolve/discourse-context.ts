import type { CalendarFacts } from '../../calendar/facts.ts';
import { type EpochDay, parseIsoDate, plainDate } from '../../calendar/plain-date.ts';
import type { DatedPassage } from '../../page-facts.ts';
import { sentenceIndexAt } from '../../text/article-text.ts';
import { type CalendarValue, formatValue, intervalOf, type Unit } from '../calendar-value.ts';
import type { DateRules, Direction } from '../date-rules.ts';
import type { Expression } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

/** A time the text has named: a candidate for the reference time of what follows. */
interface Antecedent {
  value: CalendarValue;
  sentence: number;
  /** True where the words state the year or it follows from words that do. */
  dated: boolean;
  /** True for what is only compared with: `up from a year earlier`. The reference time does not move there. */
  compared: boolean;
}

/** How many sentences back a reference time still holds: news paragraphs have two or three. */
const HOLDS = 3;

/** Antecedents kept: only the last few can matter; keeping no more keeps every step bounded. */
const MOST_KEPT = 12;

/** Days in the longest year, less one: what spans more names no year. */
const LONGEST_YEAR = 365;

/** What expressions are resolved against: publication, the places of the text, and the times it has named so far. */
export class DiscourseContext {
  readonly words: WordReader;
  readonly facts: CalendarFacts;
  /** How often each country is named, for days and seasons that differ by country. */
  readonly countries: () => ReadonlyMap<string, number>;
  private readonly rules: DateRules;
  private readonly publishedOfArticle: EpochDay;
  private readonly passages: readonly DatedPassage[];
  private passage: DatedPassage | null = null;
  private antecedents: Antecedent[] = [];
  /** How often each quarter or half has been named, by its value as TIMEX3 writes it. */
  private readonly timesNamed = new Map<string, number>();
  private reported: { value: CalendarValue; times: number } | null = null;
  /** Days that the text has named with their year, or as those of an event: by month and day. */
  private readonly daysNamed = new Map<string, EpochDay>();
  private sentence = 0;

  constructor(
    words: WordReader,
    rules: DateRules,
    {
      published,
      facts,
      countries,
      passages,
    }: Pick<DiscourseContext, 'published' | 'facts' | 'countries'> & { passages: readonly DatedPassage[] },
  ) {
    this.words = words;
    this.rules = rules;
    this.publishedOfArticle = published;
    this.passages = passages;
    this.facts = facts;
    this.countries = countries;
  }

  /** The day that relative words count from where the text names none: of the passage's writing, else of publication. */
  get published(): EpochDay {
    return (this.passage && parseIsoDate(this.passage.written)) ?? this.publishedOfArticle;
  }

  /** Moves on to the sentence of the expression. What was named in a passage of another day is no antecedent. */
  moveTo(expression: Expression): void {
    const passage = this.passages.find(({ start, end }) => start <= expression.start && expression.start < end) ?? null;
    if (passage !== this.passage) this.antecedents = [];
    this.passage = passage;
    this.sentence = sentenceIndexAt(this.words.article, expression.start);
  }

  direction(expression: Expression): Direction {
    return this.rules.directionAt(this.words, expression.first, expression.last);
  }

  /** The tense of the verb that governs the expression beyond doubt; null where none does. */
  governingTense(expression: Expression): 'past' | 'future' | null {
    return this.rules.governingTense?.(this.words, expression.first, expression.last) ?? null;
  }

  /** Whether the language's pack tells which verb governs an expression; without that the nearest verb has to do. */
  get knowsGoverningTense(): boolean {
    return this.rules.governingTense !== undefined;
  }

  countsFromPublication(expression: Expression): boolean {
    return this.rules.countsFromPublication?.(this.words, expression.first) ?? false;
  }

  /** Adds a time as an antecedent of those that follow; a vague one is none. */
  record(value: CalendarValue, dated: boolean, compared: boolean): void {
    if (value.unit === 'vague') return;
    this.antecedents.push({ value, sentence: this.sentence, dated, compared });
    if (this.antecedents.length > MOST_KEPT) this.antecedents.shift();
    if (!compared) this.countPeriod(value);
  }

  /** Notes a day whose year the words tell: that of a later mention of the same day of the year. */
  noteDay(named: EpochDay): void {
    const { month, day } = plainDate(named);
    this.daysNamed.set(`${month}-${day}`, named);
  }

  /** The day last noted for a day of the year; undefined for none. */
  dayNamed(month: number, day: number): EpochDay | undefined {
    return this.daysNamed.get(`${month}-${day}`);
  }

  private countPeriod(value: CalendarValue): void {
    const interval = intervalOf(value);
    if ((value.unit !== 'quarter' && value.unit !== 'half') || interval === null || interval.from > this.published)
      return;
    const key = formatValue(value);
    const times = (this.timesNamed.get(key) ?? 0) + 1;
    this.timesNamed.set(key, times);
    if (times > (this.reported?.times ?? 0)) this.reported = { value, times };
  }

  /** The quarter or half the text reports on: of those begun, the one named most often, the first of equals; null for none. */
  reportedPeriod(): CalendarValue | null {
    return this.reported?.value ?? null;
  }

  /** True before the text has named any time, in its first sentence, for a language that then counts from publication. */
  startsAtPublication(): boolean {
    return this.rules.countsFromPublicationAtFirst === true && this.sentence === 0 && this.antecedents.length === 0;
  }

  /**
   * The latest antecedent of one of the units.
   *
   * @param within sentences back
   * @param comparisons false to pass over what is only compared with
   * @returns null where there is none within reach
   */
  latest(units: readonly (Unit | 'range')[], within = HOLDS, comparisons = true): CalendarValue | null {
    for (const antecedent of [...this.antecedents].reverse()) {
      if (this.sentence - antecedent.sentence > within) return null;
      if (antecedent.compared && !comparisons) continue;
      if ((units as readonly string[]).includes(antecedent.value.unit)) return antecedent.value;
    }
    return null;
  }

  /**
   * The year the passage is about, where its words name one other than that of publication: within a sentence any dated
   * time sets it (`in 1986 …, and in May`); a year to come also holds for the next sentence.
   */
  yearOfPassage(): number | null {
    const last = this.antecedents.at(-1);
    if (last === undefined || !last.dated || last.compared) return null;
    const interval = intervalOf(last.value);
    if (interval === null || interval.to - interval.from > LONGEST_YEAR) return null;
    const { year } = plainDate(interval.from);
    const publication = plainDate(this.published).year;
    const holds = year > publication && (last.value.unit === 'day' || last.value.unit === 'range') ? 1 : 0;
    if (year === publication || this.sentence - last.sentence > holds) return null;
    return year;
  }
}
