#!/usr/bin/env bash
# any-date-parser reads the month of "2025-05" as a day, and a week too.
#
# any-date-parser 2.2.4, Node 20. A year with a month (ISO 8601, as archives write it) comes back with that number as the day of no month, and so do
# a week of the year and month/year. A month in letters is read as a month.
# One would guess that 2025-05 is May 2025.
# Seen: {"year":2025,"day":5} for "2025-05" and "5/2025", {"year":2025,"day":18} for "2025-W18".
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent any-date-parser@2.2.4 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import parser from 'any-date-parser';

const seen = ['2025-05', '5/2025', '2025-W18', 'May 2025'].map((text) => parser.attempt(text, 'en'));
const expected = [
  { year: 2025, day: 5 },
  { year: 2025, day: 5 },
  { year: 2025, day: 18 },
  { year: 2025, month: 5 },
];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
