import type { CalendarFacts } from './facts.ts';

/**
 * True where a text names countries with southern seasons more often than those with northern ones.
 *
 * @param facts the countries of each kind, from `knowledge/calendar/hemispheres.json`
 * @param countries how often each is named, by ISO code
 */
export function isSouthern(facts: CalendarFacts, countries: ReadonlyMap<string, number>): boolean {
  const { southern, tropical } = facts.hemispheres;
  let balance = 0;
  for (const [code, count] of countries) {
    if (southern.includes(code)) balance += count;
    else if (!tropical.includes(code)) balance -= count;
  }
  return balance > 0;
}
