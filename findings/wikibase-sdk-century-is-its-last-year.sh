#!/usr/bin/env bash
# wikibase-sdk tells the 19th century as the year 1900, and a decade as its first year.
#
# wikibase-sdk 11.6.6, Node 20. Wikidata keeps a century as a year of it with precision 7 and a decade with precision 8; the simple day, which drops
# the month of a year and the day of a month by their precision, keeps a year for both.
# One would guess that a precision below the year is told like one above it, or refused.
# Seen: "1900" for +1900 of precision 7 (1801 to 1900), "1950" for +1950 of precision 8 (the 1950s), beside "2025-05" for a month.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent wikibase-sdk@11.6.6 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { wikibaseTimeToSimpleDay } from 'wikibase-sdk';

const seen = [
  { time: '+1900-00-00T00:00:00Z', precision: 7 },
  { time: '+1950-00-00T00:00:00Z', precision: 8 },
  { time: '+2025-05-00T00:00:00Z', precision: 10 },
].map((value) => wikibaseTimeToSimpleDay(value));
const expected = ['1900', '1950', '2025-05'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
