#!/usr/bin/env bash
# chrono-node reads "May 30-June 2" as 30 June.
#
# chrono-node 2.10.3, Node 20. A hyphen between two dates that begin with the month binds the first date's day to the second date's month;
# with a dash or with "to" the same range is read rightly, and with a year at its end only its last day is.
# One would guess that a hyphen is as good as a dash, as it is in "Sept. 28-Oct. 3", which is read rightly.
# Seen: "30-June", 2025-06-30, for a range from 30 May to 2 June.
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
const read = (text) =>
  chrono.parse(text, wednesday).map(({ text, start, end }) => [text, ...[start, end].map((point) => point?.date().toISOString().slice(0, 10) ?? null)]);
const seen = ['The summit is held May 30-June 2 in Nice.', 'The summit is held May 30\u2013June 2 in Nice.', 'The summit is held May 30-June 2, 2025, in Nice.'].map(read);
const expected = [
  [['30-June', '2025-06-30', null]],
  [['May 30\u2013June 2', '2025-05-30', '2025-06-02']],
  [['June 2, 2025', '2025-06-02', null]],
];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
