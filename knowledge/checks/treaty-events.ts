import { firstDay, surelyBefore } from '../../engine/partial-day.ts';
import { checkEach } from './finding.ts';

/** A treaty's events are in order of time and agree with its dates. */
export const checkTreatyEvents = checkEach('treaty-events', ['treaties'], (file, say) => {
  file.events.forEach((event, i) => {
    const next = file.events[i + 1];
    if (next && firstDay(next.date) < firstDay(event.date) && !next.date.startsWith(event.date)) {
      say(`the event of ${event.date} stands before that of ${next.date}; put "events" in order of date.`);
    }
  });
  const signed = file.events.find((event) => event.kind === 'signed');
  if (!signed) say(`has no event of kind "signed"; add one dated ${file.signed.date}.`);
  else if (signed.date !== file.signed.date) {
    say(`"signed.date" is ${file.signed.date}, the event "signed" is of ${signed.date}; correct the wrong one.`);
  }
  const force = file.events.find((event) => event.kind === 'entered-into-force');
  if (
    force &&
    file.inForce &&
    force.date !== file.inForce &&
    !force.date.startsWith(file.inForce) &&
    !file.inForce.startsWith(force.date)
  ) {
    say(`"inForce" is ${file.inForce}, the event "entered-into-force" is of ${force.date}; correct the wrong one.`);
  }
  if (force && file.inForce === null)
    say(`"inForce" is null, yet an event says it entered into force on ${force.date}; give that day.`);
  if (file.inForce && surelyBefore(file.inForce, file.signed.date)) {
    say(`is in force from ${file.inForce}, before it was signed on ${file.signed.date}; correct one of the two.`);
  }
});
