#!/usr/bin/env bash
# Recognizers' "late 2025" is the later half of the month it is asked in.
#
# @microsoft/recognizers-text-date-time 1.3.2, Node 20. "late" before a year is taken for the late part of the reference month: asked on
# 7 May 2025 it ends in May. The value's TIMEX is missing. One would guess the last months of the year.
# Seen: 2025-05-16 to 2025-06-01.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @microsoft/recognizers-text-date-time@1.3.2 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import recognizers from '@microsoft/recognizers-text-date-time';

const [found] = recognizers.recognizeDateTime('late 2025', 'en-us', 0, new Date(2025, 4, 7));
const seen = found.resolution.values.map(({ timex, start, end }) => [timex ?? null, start, end]);
const expected = [[null, '2025-05-16', '2025-06-01']];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
