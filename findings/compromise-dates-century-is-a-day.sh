#!/usr/bin/env bash
# compromise-dates reads a century as a day of this month, and a summer of two months.
#
# compromise 14.17.0, compromise-dates 3.9.0, Node 20; today is set to Wednesday, 2025-05-07.
# Seen: "in the 20th century" is 2025-05-20; "summer 2025" ends on 31 July; "between May 5 and May 7, 2025" ends on 6 May;
# "last Monday" is 2025-04-28, nine days back, although Monday was the day before yesterday.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent compromise@14.17.0 compromise-dates@3.9.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.extend(dates);
const read = (text) => {
  const [first] = nlp(text).dates({ today: '2025-05-07', timezone: 'UTC' }).json();
  return `${first.dates.start.slice(0, 10)} ${first.dates.end.slice(0, 10)}`;
};
const seen = ['in the 20th century', 'summer 2025', 'between May 5 and May 7, 2025', 'last Monday'].map(read);
const expected = ['2025-05-20 2025-05-20', '2025-06-01 2025-07-31', '2025-05-05 2025-05-06', '2025-04-28 2025-04-28'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
