#!/usr/bin/env bash
# chrono-node reads "the evening of 5 May" as the day on which it is read.
#
# chrono-node 2.10.3, Node 20. With a part of the day before it, a date is covered (the text of the result holds it, year and all) and then
# not used: the result is the reference day. "5 May in the evening" is read rightly.
# One would guess that the day is the one that is written.
# Seen, read on 2025-05-07: 2025-05-07 for "the evening of 5 May", "the morning of May 5" and "the afternoon of May 5, 2024".
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
const read = (text) => chrono.parse(text, wednesday).map(({ text, start }) => [text, start.date().toISOString().slice(0, 10)]);
const seen = ['They met on the evening of 5 May.', 'On the morning of May 5 it rained.', 'since the afternoon of May 5, 2024'].map(read);
const expected = [
  [['evening of 5 May', '2025-05-07']],
  [['morning of May 5', '2025-05-07']],
  [['afternoon of May 5, 2024', '2025-05-07']],
];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
