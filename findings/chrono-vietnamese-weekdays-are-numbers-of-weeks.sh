#!/usr/bin/env bash
# chrono-node reads Vietnamese "Friday of last week" as six weeks ago.
#
# chrono-node 2.10.3, Node 20, chrono.vi. Vietnamese weekdays are ordinals (Friday is "the sixth"); before "last week" the number is taken for a
# number of weeks, before "this week" too, which then lies ahead. The weekday alone is read rightly.
# One would guess that the longest date that fits is read.
# Seen, read on Wednesday 2025-05-07: 2025-03-26 for Friday 2025-05-02, and 2025-05-21 for Monday 2025-05-05.
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
const read = (text) => chrono.vi.parse(text, wednesday).map(({ text, start }) => [text, start.date().toISOString().slice(0, 10)]);
const seen = ['Hai bên gặp nhau thứ sáu tuần trước.', 'Hai bên gặp nhau thứ hai tuần này.', 'Hai bên gặp nhau thứ hai.'].map(read);
const expected = [[['sáu tuần trước', '2025-03-26']], [['hai tuần này', '2025-05-21']], [['thứ hai', '2025-05-05']]];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
