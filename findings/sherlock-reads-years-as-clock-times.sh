#!/usr/bin/env bash
# Sherlock reads the year of a date as a time of the evening, where its last two digits are below 60.
#
# sherlockjs 1.4.2, Node 20; now is set to 2025-05-07. Four digits that can be a time of 24 hours are one, although a month stands before
# them: "April 4, 1949" is this year's 4 April at 19:49, and "April 1949" today at 19:49. 1972 cannot be a time, so that "May 26, 1972" is
# right; from 2000 on the years are right again behind a month and a day, and times behind a month alone.
# One would guess that the year behind a month is a year in each century, or that it is left alone.
# Seen: NATO's founding on 4 April 1949 comes seventy-six years late, at eleven minutes to eight.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent sherlockjs@1.4.2 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import sherlock from 'sherlockjs';

sherlock._setNow(new Date('2025-05-07T12:00:00Z'));

const read = (text) => {
  const { startDate, isAllDay } = sherlock.parse(text);
  return startDate.toISOString().slice(0, isAllDay ? 10 : 16);
};
const rows = [
  ['Treaty signed April 4, 1949', read('Treaty signed April 4, 1949'), '2025-04-04T19:49', '1949-04-04'],
  ['Treaty signed May 26, 1972', read('Treaty signed May 26, 1972'), '1972-05-26', '1972-05-26'],
  ['Treaty signed May 26, 2010', read('Treaty signed May 26, 2010'), '2010-05-26', '2010-05-26'],
  ['The war ended in May 1945', read('The war ended in May 1945'), '2025-05-07T19:45', 'May 1945, or nothing'],
  ['Elections in November 2024', read('Elections in November 2024'), '2025-05-07T20:24', 'November 2024, or nothing'],
];

let changed = false;
for (const [given, came, before, right] of rows) {
  console.log(`${given}: ${came} (one would expect ${right})`);
  if (came !== before) {
    console.log(`CHANGED, was ${before}`);
    changed = true;
  }
}
process.exitCode = changed ? 1 : 0;
SCRIPT
echo 'sherlockjs@1.4.2'
TZ=UTC node finding.mjs
