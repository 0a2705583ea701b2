#!/usr/bin/env bash
# rrule reads "at 5pm" as five in the morning.
#
# rrule 2.8.1, Node 20. `RRule.fromText` reads the figure behind "at" as the hour and drops what stands behind it, "pm" with a space, without one
# and with full stops; the day of a month behind the month's name ("every year on July 4") is dropped likewise and leaves all of July. What the
# package writes itself has hours from 0 to 23.
# The README says that text is read and gives "every day for 3 times"; that words may be dropped is not said, and no issue was found. Words that it
# does not know at all do raise an error ("every fortnight").
# One would guess 17, or that error.
# Seen: BYHOUR=5 for "at 5pm" as for "at 5am", and the rule tells itself as "every day at 5".
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent rrule@2.8.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import rrule from 'rrule';

const read = (text) => {
  try {
    return rrule.RRule.fromText(text).toString();
  } catch (error) {
    return error.name;
  }
};
const given = ['every day at 5pm', 'every day at 5 pm', 'every day at 5am', 'every day at 17', 'every year on July 4', 'every fortnight'];
const seen = given.map(read);
const expected = ['RRULE:FREQ=DAILY;BYHOUR=5', 'RRULE:FREQ=DAILY;BYHOUR=5', 'RRULE:FREQ=DAILY;BYHOUR=5', 'RRULE:FREQ=DAILY;BYHOUR=17', 'RRULE:FREQ=YEARLY;BYMONTH=7', 'Error'];
const guessed = ['RRULE:FREQ=DAILY;BYHOUR=17', 'RRULE:FREQ=DAILY;BYHOUR=17', 'RRULE:FREQ=DAILY;BYHOUR=5', 'RRULE:FREQ=DAILY;BYHOUR=17', 'RRULE:FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4', 'Error'];

const shown = JSON.stringify(seen);
console.log('rrule 2.8.1, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
