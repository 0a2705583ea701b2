#!/usr/bin/env bash
# edtfy begins "5-9 May 2025" in the year 5.
#
# edtfy 0.0.8, Node 20. The day before the dash has no month beside it and is taken for a year of its own, filled up to four figures. "from 5 to 9
# May 2025" fares no better, nor does French. With the month on both sides the range is right.
# The README lists intervals of years and of whole dates, and nothing of this; no issue was found.
# One would guess the two days, or an error, which other ranges do get ("17 July - 2 August 1945").
# Seen: "0005/2025-05-09", and the first two days of the Second World War ("1-2 September 1939") begin in the year 1.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtfy@0.0.8 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import edtfy from 'edtfy';

const read = (locale, text) => {
  edtfy.locale(locale);
  return edtfy(text);
};
const given = [['en', '5-9 May 2025'], ['en', 'from 5 to 9 May 2025'], ['en', '1-2 September 1939'], ['fr', 'du 5 au 9 mai 2025'], ['en', '5 May 2025 - 9 May 2025']];
const seen = given.map(([locale, text]) => read(locale, text));
const expected = ['0005/2025-05-09', '0005/2025-05-09', '0001/1939-09-02', '0005/2025-05-09', '2025-05-05/2025-05-09'];
const guessed = ['2025-05-05/2025-05-09', '2025-05-05/2025-05-09', '1939-09-01/1939-09-02', '2025-05-05/2025-05-09', '2025-05-05/2025-05-09'];

const shown = JSON.stringify(seen);
console.log('edtfy 0.0.8, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
