#!/usr/bin/env bash
# @citation-js/date reads "1939-1945" as the nineteenth month of 1939.
#
# @citation-js/date 0.5.1, Node 20. With a hyphen, the first two figures of the second year are taken for a month and the others for a remainder
# that does not count; with a slash, as ISO 8601 writes an interval, the first year is taken for the month of the second. With a dash between them,
# and as two whole dates with a slash, both are read rightly.
# The README lists a year and a month of one or two figures, and disregards what trails; of a month beyond 12, or of four figures, it says nothing.
# No issue was found.
# One would guess a range, or the raw text, which other unread dates stay.
# Seen: [[1939,19]] for "1939-1945", [[1970,1968]] for "1968/1970"; [[1914],[1918]] for "1914–1918".
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @citation-js/date@0.5.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { parse } from '@citation-js/date';

const given = ['1939-1945', '1968/1970', '1914–1918', '2025-05-05/2025-05-09', 'spring 2025'];
const seen = given.map((text) => parse(text)['date-parts'] ?? 'raw');
const expected = [[[1939, 19]], [[1970, 1968]], [[1914], [1918]], [[2025, 5, 5], [2025, 5, 9]], 'raw'];
const guessed = [[[1939], [1945]], [[1968], [1970]], [[1914], [1918]], [[2025, 5, 5], [2025, 5, 9]], 'raw'];

const shown = JSON.stringify(seen);
console.log('@citation-js/date 0.5.1, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
