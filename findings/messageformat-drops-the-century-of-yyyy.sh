#!/usr/bin/env bash
# @messageformat/date-skeleton writes the year of "yyyyMMMd" with two figures.
#
# @messageformat/date-skeleton 1.1.0, Node 20. In a skeleton of ICU (Unicode TR 35) "yy" alone is the year without its century, and "yyyy" is the
# year with four figures at least. Here every even number of letters is short and every odd one long, so that "yyyy", the commonest of all, takes
# the century away and "yyyyy" brings it back. No error is reported, as it is for letters that are not supported.
# The README says that skeletons of ICU are parsed, and which patterns are not; no issue was found.
# One would guess that more letters give no fewer figures.
# Seen: "May 5, 25" for 1925 and for 2025 alike; "May 5, 2025" for "yMMMd".
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @messageformat/date-skeleton@1.1.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { getDateFormatter } from '@messageformat/date-skeleton';

const given = ['yMMMd', 'yyMMMd', 'yyyyMMMd', 'yyyyyMMMd'];
const errors = [];
const seen = given.map((skeleton) => {
  const format = getDateFormatter('en-US', skeleton, 'UTC', (error) => errors.push(error.message));
  return [format(new Date('1925-05-05')), format(new Date('2025-05-05'))];
});
seen.push(errors.length);
const expected = [['May 5, 1925', 'May 5, 2025'], ['May 5, 25', 'May 5, 25'], ['May 5, 25', 'May 5, 25'], ['May 5, 1925', 'May 5, 2025'], 0];
const guessed = [['May 5, 1925', 'May 5, 2025'], ['May 5, 25', 'May 5, 25'], ['May 5, 1925', 'May 5, 2025'], ['May 5, 01925', 'May 5, 02025'], 0];

const shown = JSON.stringify(seen);
console.log('@messageformat/date-skeleton 1.1.0, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
