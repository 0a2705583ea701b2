#!/usr/bin/env bash
# edtf ends a set of years at the first year of the range that it ends with.
#
# edtf 4.11.1, Node 20. In the Extended Date/Time Format (ISO 8601-2) "[1667,1668,1670..1672]" is one of these five years. Walking through the set
# gives all five, 1672 included; its `max`, which `covers` asks as well, is the end of 1670. A set without a range, and the same years as an
# interval, are right.
# The README explains `max` with a set whose range is open at its start, and this case nowhere; no issue was found.
# One would guess that the last year is within the bounds.
# Seen: the end of 1670 for "[1667,1668,1670..1672]" and of 1939 for "{1939..1945}", which does not cover 1945.
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

const given = ['[1667,1668,1670..1672]', '{1939..1945}', '[1667,1672]', '1939/1945'];
const seen = given.map((text) => {
  const dates = edtf(text);
  return [new Date(dates.max).toISOString().slice(0, 10), [...dates].at(-1).edtf];
});
seen.push(edtf('{1939..1945}').covers(edtf('1945')), edtf('1939/1945').covers(edtf('1945')));
const expected = [['1670-12-31', '1672'], ['1939-12-31', '1945'], ['1672-12-31', '1672'], ['1945-12-31', '1945'], false, true];
const guessed = [['1672-12-31', '1672'], ['1945-12-31', '1945'], ['1672-12-31', '1672'], ['1945-12-31', '1945'], true, true];

const shown = JSON.stringify(seen);
console.log('edtf 4.11.1, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
