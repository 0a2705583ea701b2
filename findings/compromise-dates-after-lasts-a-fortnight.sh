#!/usr/bin/env bash
# compromise-dates ends what is "after May 5" on 20 May.
#
# compromise 14.17.0, compromise-dates 3.9.0, Node 20; today is set to 2025-05-07. "After" and "before" a day are stretches of two weeks beside it;
# "since" the day is the day alone.
# One would guess an open end, as "until May 20" begins today.
# Seen: 2025-05-06 to 2025-05-20 for "after May 5", 2025-04-21 to 2025-05-04 for "before May 5", 2025-05-05 for "since May 5".
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
const seen = ['after May 5', 'before May 5', 'since May 5', 'until May 20'].map(read);
const expected = ['2025-05-06 2025-05-20', '2025-04-21 2025-05-04', '2025-05-05 2025-05-05', '2025-05-07 2025-05-20'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
