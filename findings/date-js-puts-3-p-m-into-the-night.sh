#!/usr/bin/env bash
# date.js puts "tomorrow at 3 p.m." into the night.
#
# date.js 0.3.3, Node 20; now is set to 2025-05-07 at noon. American news writes "p.m." with full stops (the AP's style). With them the hour is one
# of the night, and without a day it is the next night, since three o'clock of today has gone by; "3 pm" and "3pm" are the afternoon. "half an hour
# ago" is five minutes past midnight.
# The README's examples have no full stops, and nothing says that they matter; no issue was found.
# One would guess that the stops change nothing, or that the hour is not read.
# Seen: 2025-05-08 at 03:00 for "tomorrow at 3 p.m." and for "at 3 p.m.", 2025-05-07 at 00:05 for "half an hour ago".
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent date.js@0.3.3 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import date from 'date.js';

const now = new Date('2025-05-07T12:00:00Z');
const given = ['tomorrow at 3 pm', 'tomorrow at 3 p.m.', 'at 3pm', 'at 3 p.m.', 'yesterday at 8 p.m.', 'an hour ago', 'half an hour ago'];
const seen = given.map((words) => date(words, new Date(now)).toISOString().slice(0, 16));
const expected = [
  '2025-05-08T15:00',
  '2025-05-08T03:00',
  '2025-05-07T15:00',
  '2025-05-08T03:00',
  '2025-05-06T08:00',
  '2025-05-07T11:00',
  '2025-05-07T00:05',
];
const guessed = [
  '2025-05-08T15:00',
  '2025-05-08T15:00',
  '2025-05-07T15:00',
  '2025-05-07T15:00',
  '2025-05-06T20:00',
  '2025-05-07T11:00',
  '2025-05-07T11:30',
];

const shown = JSON.stringify(seen);
console.log('date.js 0.3.3, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
