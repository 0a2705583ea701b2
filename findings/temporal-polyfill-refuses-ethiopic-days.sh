#!/usr/bin/env bash
# Temporal's polyfill refuses today's day in the calendars of Ethiopia and of the Copts.
#
# @js-temporal/polyfill 0.5.1 on Node 20.20. The eras that Intl names have changed since the package was made, and it asks Intl:
# a valid day cannot be put into the calendar (RangeError). Persian, Hebrew and Islamic calendars work.
# Seen: an error for ethiopic and coptic, 1404 for persian.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @js-temporal/polyfill@0.5.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { Temporal } from '@js-temporal/polyfill';

const yearOf = (calendar) => {
  try {
    return Temporal.PlainDate.from('2025-05-05').withCalendar(calendar).year;
  } catch (error) {
    return error.name;
  }
};
const seen = ['ethiopic', 'coptic', 'persian'].map(yearOf);
const expected = ['RangeError', 'RangeError', 1404];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
