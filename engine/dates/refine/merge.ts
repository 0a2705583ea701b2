import { PARTS_OF_DAY, WEEKDAY_ABBREVIATIONS } from '../en/calendar-names.ts';
import type { Expression, Fields, When } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

type CalendarWhen = Extract<When, { kind: 'calendar' }>;

const isCalendar = (when: When): when is CalendarWhen => when.kind === 'calendar';

/** Words that may stand between two expressions that are one: `the third quarter [of] last year`, `Tuesday [at] 9 a.m.` */
function between(words: WordReader, a: Expression, b: Expression): string | null {
  const count = b.first - a.last - 1;
  if (count > 2) return null;
  let joined = '';
  for (let i = a.last + 1; i <= b.first; i++) {
    joined += i === b.first ? words.gap(i) : words.gap(i) + words.folded(i);
  }
  return joined;
}

function only(fields: Fields, ...keys: (keyof Fields)[]): boolean {
  const present = Object.keys(fields);
  return present.length > 0 && present.every((key) => (keys as string[]).includes(key));
}

const NEXT_TO: ReadonlySet<string> = new Set([
  ' ',
  ', ',
  ' of ',
  ' in ',
  ' of the ',
  ' the ',
  ' on ',
  '. ',
  ' - ',
  ' (',
  '., ',
]);

/** `Monday, April 22`: the date keeps its weekday; `9 a.m. Tuesday`, `Tuesday at 9 a.m.`: the day keeps its time. */
function mergeFields(a: Expression, b: Expression, rawGap: string, isAbbreviation: boolean): When | null {
  // `Tue. 30 Dec`, but `on Monday. May 6 is …`
  const gap = rawGap === '. ' && isAbbreviation ? ' ' : rawGap;
  if (!isCalendar(a.when) || !isCalendar(b.when)) return mergeRange(a, b, gap);
  const [x, y] = [a.when.fields, b.when.fields];
  const dated = (fields: Fields) => fields.day !== undefined && fields.weekday === undefined;
  // With its time too: `10 a.m. Friday, Dec. 6`.
  if (x.weekday !== undefined && only(x, 'weekday', 'time') && dated(y) && /^(?: |, |\., | the | - )$/.test(gap)) {
    return { ...b.when, fields: { ...y, ...x } };
  }
  if (dated(x) && only(y, 'weekday') && gap === ' (' && b.when.turn === null)
    return { ...a.when, fields: { ...x, ...y } };
  const hasDay = (fields: Fields) =>
    (fields.day !== undefined || fields.weekday !== undefined) && fields.time === undefined;
  if (only(x, 'time') && hasDay(y) && /^(?: |, | on |\. |\. on )$/.test(gap))
    return { ...b.when, fields: { ...y, ...x } };
  if (hasDay(x) && only(y, 'time') && /^(?: |, | at |, at )$/.test(gap)) return { ...a.when, fields: { ...x, ...y } };
  return null;
}

/** `Monday-Wednesday, May 7-9` keeps the range; only a weekday before a range is folded in. */
function mergeRange(a: Expression, b: Expression, gap: string): When | null {
  if (b.when.kind !== 'range' || !isCalendar(a.when) || !only(a.when.fields, 'weekday')) return null;
  return /^(?: |, )$/.test(gap) && a.when.turn === null ? b.when : null;
}

/** True for the parts of a year (or month, week) that a larger time may follow. */
function isPart(when: When): when is CalendarWhen {
  return (
    isCalendar(when) &&
    when.within === null &&
    when.fields.year === undefined &&
    when.fields.decade === undefined &&
    when.fields.century === undefined
  );
}

/** The larger time a part may lie in: a year by name or by turn; a week for a weekday. */
function mayHold(whole: When, part: CalendarWhen): boolean {
  const unit =
    whole.kind === 'shift' || whole.kind === 'told'
      ? whole.unit
      : isCalendar(whole) && only(whole.fields, 'year')
        ? 'year'
        : isCalendar(whole) && only(whole.fields, 'month', 'year') && whole.turn === null
          ? 'month'
          : null;
  if (part.fields.weekday !== undefined && part.fields.day === undefined)
    return unit === 'week' && whole.kind !== 'told';
  if (part.fields.time !== undefined && part.fields.month === undefined) return unit === 'day';
  if (part.fields.weekend === true) return false;
  return unit === 'year' && (part.turn === null || part.turn === 'this' || part.turn === 'same');
}

function mergeWithin(words: WordReader, a: Expression, b: Expression, gap: string): When | null {
  if (isPart(a.when) && mayHold(b.when, a.when) && NEXT_TO.has(gap) && gap !== '. ') {
    // `in May last year`; a plain year after a comma belongs to the pattern itself.
    return { ...a.when, within: b.when };
  }
  const adjacent = gap === ' ' || gap === '-' || gap === "'s ";
  const first = words.folded(b.first);
  const isPeriod =
    isPart(b.when) &&
    b.when.turn === null &&
    (b.when.fields.quarter !== undefined ||
      b.when.fields.half !== undefined ||
      b.when.fields.season !== undefined ||
      (gap === "'s " && b.when.fields.month !== undefined));
  if (adjacent && isPeriod && first !== 'the' && mayHold(a.when, b.when as CalendarWhen))
    return { ...(b.when as CalendarWhen), within: a.when };
  return null;
}

/**
 * Joins neighbours that are one expression: a weekday and its date, a time and its day, a part and the year it lies in
 * (`last year's third quarter`). One pass over the expressions.
 */
export function mergeNeighbours(words: WordReader, expressions: readonly Expression[]): Expression[] {
  const merged: Expression[] = [];
  for (const next of expressions) {
    const previous = merged.at(-1);
    const gap = previous === undefined ? null : between(words, previous, next);
    const when =
      previous === undefined || gap === null
        ? null
        : (mergeFields(previous, next, gap, WEEKDAY_ABBREVIATIONS.has(words.folded(previous.last))) ??
          mergeWithin(words, previous, next, gap));
    if (previous === undefined || when === null) {
      merged.push(next);
      continue;
    }
    const keepsRule = isCalendar(previous.when) && only(previous.when.fields, 'weekday', 'time') ? next : previous;
    merged[merged.length - 1] = {
      ...previous,
      end: next.end,
      last: next.last,
      when,
      rule: keepsRule.rule,
      modifier: previous.modifier ?? next.modifier,
    };
  }
  return merged;
}

/** `Friday night`, `May 2 at noon`: the part of the day belongs to the expression, its value stays the day. */
export function absorbPartsOfDay(words: WordReader, expressions: readonly Expression[]): Expression[] {
  return expressions.map((expression) => {
    const { when } = expression;
    const isDay =
      (isCalendar(when) &&
        when.fields.time === undefined &&
        (when.fields.weekday !== undefined || when.fields.day !== undefined || when.fields.namedDay !== undefined)) ||
      (when.kind === 'shift' && when.unit === 'day' && when.from === 'publication');
    const next = expression.last + 1;
    if (!isDay || !words.spaced(next) || !PARTS_OF_DAY.has(words.folded(next)) || words.capital(next))
      return expression;
    return { ...expression, last: next, end: words.at(next).end };
  });
}
