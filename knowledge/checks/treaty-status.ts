import type { TreatyStatus } from '../../engine/enumerations.ts';
import type { TreatyEventFile } from '../../engine/knowledge.ts';
import { checkEach } from './finding.ts';

/** What an event's kind says of the status after it; the kinds left out may leave it as it was. */
const FOLLOWS: Partial<Record<TreatyEventFile['kind'], readonly TreatyStatus[]>> = {
  'entered-into-force': ['in-force', 'partly-in-force', 'political-commitment'],
  'provisionally-applied': ['provisionally-applied', 'in-force', 'partly-in-force'],
  expired: ['ended', 'superseded', 'disputed', 'political-commitment'],
  superseded: ['superseded', 'ended', 'partly-in-force'],
  ended: ['ended', 'superseded', 'disputed'],
};

/** The status on any day follows from the events: every event that must change it says to what. */
export const checkTreatyStatus = checkEach('treaty-status', ['treaties'], (file, say) => {
  const first = file.events.findIndex((event) => event.status);
  if (first < 0) say('no event sets a "status", so it is unknown on every day; add one to the event of signing.');
  const signing = file.events.findIndex((event) => event.kind === 'signed');
  if (first > signing && signing >= 0)
    say('the event of signing sets no "status"; add "signed-not-in-force", "in-force" or "political-commitment".');
  for (const event of file.events) {
    const allowed = FOLLOWS[event.kind];
    if (!allowed || !event.status || allowed.includes(event.status)) continue;
    say(
      `the event "${event.kind}" of ${event.date} sets "${event.status}"; after it only ${allowed.join(', ')} can hold: correct one of the two.`,
    );
  }
  if (file.inForce === undefined && !file.unconfirmed.includes('inForce')) {
    say('"inForce" is missing; give the day, null where it never was, or name "inForce" in "unconfirmed".');
  }
});
