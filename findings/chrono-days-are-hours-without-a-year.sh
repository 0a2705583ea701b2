#!/usr/bin/env bash
# chrono-node reads "from 5 to 9 May" as four hours of the first of May.
#
# chrono-node 2.10.3, Node 20. The same words with a year behind them are the days that they say; without one the days are hours of the first
# of the month in English, and of the reference day in Spanish ("del 5 al 9 de mayo").
# One would guess that leaving the year out changes the year at most.
# Seen, read on 2025-05-07: 2025-05-01 05:00 to 09:00, and in Spanish 2025-05-07 05:00 to 09:00.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent chrono-node@2.10.3 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import * as chrono from 'chrono-node';

const wednesday = new Date('2025-05-07T12:00:00Z');
const read = (language, text) =>
  language.parse(text, wednesday).map(({ start, end }) => [start, end].map((point) => point.date().toISOString().slice(0, 13)));
const seen = [
  read(chrono, 'The talks run from 5 to 9 May.'),
  read(chrono, 'The talks run from 5 to 9 May 2025.'),
  read(chrono.es, 'La cumbre será del 5 al 9 de mayo.'),
];
const expected = [[['2025-05-01T05', '2025-05-01T09']], [['2025-05-05T12', '2025-05-09T12']], [['2025-05-07T05', '2025-05-07T09']]];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
