import type { TreatyEntry, TreatyEvent } from '../../engine/brief.ts';
import { startOf } from '../format/day.ts';

/** A treaty's life on a line from signing to the last check; places are 0 to 1 along it. */
export interface LifeLayout {
  from: string;
  to: string;
  /** Where solid turns into dashes, because a party left, suspended or disputes it; null where it never did. */
  unsureFrom: { place: number; date: string } | null;
  /** Where it ended; the line stops there. Null while it lasts. */
  ended: { place: number; date: string } | null;
  events: { place: number; event: TreatyEvent }[];
  /** The one event there is room to name: the one farthest from both ends and from the day of publication. */
  named: { place: number; event: TreatyEvent } | null;
  articleDay: number | null;
}

const DOUBT = new Set(['suspended', 'declared-void', 'withdrew']);
const RELIEF = new Set(['resumed', 'rejoined', 'extended']);
const END = new Set(['ended', 'expired', 'superseded']);
const ENDED = new Set(['ended', 'superseded']);
/** Said by the dot and by the solid line already. */
const NOT_TICKED = new Set(['signed']);

/**
 * How far from both ends a name must stand not to run into theirs: `signed 1999` and half of `2007 carried out` are
 * 115 of the 304 px that the line has in a card.
 */
const ROOM_FOR_NAME = 0.38;

/**
 * Lays out a treaty's life. Null where the day of signing or of the last check is not known, or the line has no length.
 * @param checked ISO day up to which the facts are known
 */
export function layOutLife(treaty: TreatyEntry, published: string | null, checked: string): LifeLayout | null {
  const start = treaty.signed === null ? null : startOf(treaty.signed);
  const end = startOf(published !== null && published > checked ? published : checked);
  if (treaty.signed === null || start === null || end === null || end <= start) return null;
  const placeOf = (day: string) => {
    const date = startOf(day);
    return date === null
      ? null
      : Math.min(1, Math.max(0, (date.getTime() - start.getTime()) / (end.getTime() - start.getTime())));
  };
  const events = [...treaty.events, ...treaty.since].flatMap((event) => {
    const place = placeOf(event.date);
    return place === null || NOT_TICKED.has(event.kind) ? [] : [{ place, event }];
  });

  let unsureFrom: LifeLayout['unsureFrom'] = null;
  let ended: LifeLayout['ended'] = null;
  for (const { place, event } of events) {
    if (DOUBT.has(event.kind)) unsureFrom ??= { place, date: event.date };
    else if (RELIEF.has(event.kind)) unsureFrom = null;
    else if (END.has(event.kind) && (ENDED.has(treaty.status) || treaty.since.includes(event))) {
      ended = { place, date: event.date };
    }
  }
  const articleDay = published === null ? null : placeOf(published);
  const clearance = (place: number) => Math.min(place, 1 - place);
  const named = events
    .filter(({ place, event }) => event.kind !== 'other' && clearance(place) >= ROOM_FOR_NAME)
    .reduce<LifeLayout['named']>(
      (best, point) => (best === null || clearance(point.place) > clearance(best.place) ? point : best),
      null,
    );
  return {
    from: treaty.signed,
    to: published !== null && published > checked ? published : checked,
    unsureFrom: ended !== null && unsureFrom !== null && unsureFrom.place >= ended.place ? null : unsureFrom,
    ended,
    events,
    named,
    articleDay,
  };
}
