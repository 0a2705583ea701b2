#!/usr/bin/env bash
# ical.js turns 30 February into 2 March without a word.
#
# ical.js 2.2.1, Node 20. `ICAL.Time.fromDateString` is the strict-looking reader of VALUE=DATE; a day that no calendar has is carried over
# into the next month. RFC 5545 calls such a value invalid; one would guess an error, which the package does raise for other broken dates.
# Seen: "2025-02-30" gives 2025-03-02.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ical.js@2.2.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import ICAL from 'ical.js';

const seen = ICAL.Time.fromDateString('2025-02-30').toString();
const expected = '2025-03-02';

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
