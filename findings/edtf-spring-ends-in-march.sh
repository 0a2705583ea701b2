#!/usr/bin/env bash
# edtf lets spring begin on 1 January and gives it the days of the first quarter, as it does winter those of the last.
#
# edtf 4.11.1, Node 20. The Extended Date/Time Format (ISO 8601-2) numbers seasons 21 to 24 and quarters 33 to 36 apart; the library gives both
# the same days, and the northern hemisphere's own seasons (25 to 28) as well.
# One would guess that spring of the northern hemisphere holds April and May, and winter holds January.
# Seen: 2025-01-01 to 2025-03-31 for 2025-21, 2025-25 (northern spring) and 2025-33 (first quarter); October to December for northern winter.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import edtf from 'edtf';

const days = (text) => {
  const { min, max } = edtf(text);
  return [min, max].map((time) => new Date(time).toISOString().slice(0, 10));
};
const seen = Object.fromEntries(['2025-21', '2025-25', '2025-33', '2025-28'].map((text) => [text, days(text)]));
const expected = {
  '2025-21': ['2025-01-01', '2025-03-31'],
  '2025-25': ['2025-01-01', '2025-03-31'],
  '2025-33': ['2025-01-01', '2025-03-31'],
  '2025-28': ['2025-10-01', '2025-12-31'],
};

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
