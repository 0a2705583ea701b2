#!/usr/bin/env bash
# moment-hijri reads Ramadan as the month after it, and the months of two words as the first of the year.
#
# moment-hijri 3.0.0 with moment 2.31.0, Node 20. The names are looked up by the Hijri month that twelve Gregorian days of the year 2000
# happened to fall in, which is one too late; names with a space or a hyphen are cut off before they are looked up, and an unknown name is
# Muharram. The number form of the same days is right. English and Arabic alike, and no date is invalid.
# One would guess that the names the package writes are read as it writes them.
# Seen: "1 Ramadhan 1447", written for 18 February 2026, is read as 20 March 2026; "9 Thul-Hijjah 1446" is eleven months too early.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent moment-hijri@3.0.0 moment@2.31.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import moment from 'moment-hijri';

const day = (text, pattern, locale) => moment(text, pattern, locale).locale('en').format('YYYY-MM-DD');
const named = (numbers) => moment(numbers, 'iYYYY/iM/iD', 'en').format('iD iMMMM iYYYY');
const row = (numbers, before) => [named(numbers), day(named(numbers), 'iD iMMMM iYYYY', 'en'), before, day(numbers, 'iYYYY/iM/iD', 'en')];
const rows = [
  row('1447/9/1', '2026-03-20'),
  row('1447/1/10', '2025-08-04'),
  row('1446/12/9', '2024-07-15'),
  ['1 رمضان 1447', day('1 رمضان 1447', 'iD iMMMM iYYYY', 'ar-sa'), '2026-03-20', '2026-02-18'],
];

let changed = false;
for (const [given, came, before, right] of rows) {
  console.log(`${given}: ${came} (one would expect ${right})`);
  if (came !== before) {
    console.log(`CHANGED, was ${before}`);
    changed = true;
  }
}
process.exitCode = changed ? 1 : 0;
SCRIPT
echo 'moment-hijri@3.0.0 moment@2.31.0'
TZ=UTC node finding.mjs
