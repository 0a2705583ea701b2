#!/usr/bin/env bash
# compromise-dates reads "a decade ago" and "a century ago" as today.
#
# compromise 14.17.0, compromise-dates 3.9.0, Node 20; today is set to 2025-05-07. Decades and centuries are known as units of an amount that leads
# nowhere; the same lengths said in years are read rightly.
# One would guess ten years back, or nothing.
# Seen: 2025-05-07 for "a decade ago", "two decades ago" and "a century ago"; 2015-05-07 for "ten years ago".
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
const seen = ['a decade ago', 'two decades ago', 'a century ago', 'ten years ago'].map(read);
const expected = ['2025-05-07 2025-05-07', '2025-05-07 2025-05-07', '2025-05-07 2025-05-07', '2015-05-07 2015-05-07'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
