import type { TreatyEntry, TreatyEvent } from '../../engine/brief.ts';
import { firstMoment } from '../format/day.ts';

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
  const to = published !== null && published > checked ? published : checked;
  const placeOf = scaleBetween(treaty.signed, to);
  if (treaty.signed === null || placeOf === null) return null;
  const events = [...treaty.events, ...treaty.since].flatMap((event) => {
    const place = placeOf(event.date);
    return place === null || NOT_TICKED.has(event.kind) ? [] : [{ place, event }];
  });
  return {
    from: treaty.signed,
    to,
    ...turnsIn(events, treaty),
    events,
    named: nameable(events),
    articleDay: published === null ? null : placeOf(published),
  };
}

/** Gives each day its place between two days, 0 to 1, or null for what is no day. Null itself where they span nothing. */
function scaleBetween(from: string | null, to: string): ((day: string) => number | null) | null {
  const start = from === null ? null : firstMoment(from);
  const end = firstMoment(to);
  if (start === null || end === null || end <= start) return null;
  return (day) => {
    const date = firstMoment(day);
    if (date === null) return null;
    return Math.min(1, Math.max(0, (date.getTime() - start.getTime()) / (end.getTime() - start.getTime())));
  };
}

/** Where the treaty came into doubt, and where it ended. */
function turnsIn(events: LifeLayout['events'], treaty: TreatyEntry): Pick<LifeLayout, 'unsureFrom' | 'ended'> {
  let unsureFrom: LifeLayout['unsureFrom'] = null;
  let ended: LifeLayout['ended'] = null;
  for (const { place, event } of events) {
    if (DOUBT.has(event.kind)) unsureFrom ??= { place, date: event.date };
    else if (RELIEF.has(event.kind)) unsureFrom = null;
    else if (END.has(event.kind) && (ENDED.has(treaty.status) || treaty.since.includes(event)))
      ended = { place, date: event.date };
  }
  return {
    unsureFrom: ended !== null && unsureFrom !== null && unsureFrom.place >= ended.place ? null : unsureFrom,
    ended,
  };
}

/** The event farthest from both ends, where there is room for its name. */
function nameable(events: LifeLayout['events']): LifeLayout['named'] {
  const clearance = (place: number) => Math.min(place, 1 - place);
  return events
    .filter(({ place, event }) => event.kind !== 'other' && clearance(place) >= ROOM_FOR_NAME)
    .reduce<LifeLayout['named']>(
      (best, point) => (best === null || clearance(point.place) > clearance(best.place) ? point : best),
      null,
    );
}
