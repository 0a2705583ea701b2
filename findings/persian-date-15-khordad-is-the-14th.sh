#!/usr/bin/env bash
# persian-date dates the uprising of 15 Khordad to the 14th.
#
# persian-date 1.1.0, Node 20. 5 June 1963 is known in Iran by its own date, 15 Khordad 1342. The astronomical mode, which sounds like the
# more exact one and which is on although the package's documentation says the other is, holds 1341 and not 1342 for the leap year, and is a
# day behind for the twelve months from March 1963; 1309 (1930) likewise. The "algorithmic" mode, Intl and jalaali-js say the 15th.
# One would guess that the equinox gives the calendar that is reckoned by the equinox.
# Seen: 1342-3-14 for 5 June 1963; 22 Bahman 1357 (11 February 1979) is right.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent persian-date@1.1.0 jalaali-js@2.0.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { toJalaali } from 'jalaali-js';
import PersianDate from 'persian-date';

const read = (year, month, day, mode) => {
  if (mode) PersianDate.toLeapYearMode(mode);
  const found = new PersianDate(new Date(year, month - 1, day));
  return [found.year(), found.month(), found.date()].join('-');
};
const other = (year, month, day) => {
  const { jy, jm, jd } = toJalaali(year, month, day);
  return [jy, jm, jd].join('-');
};
const rows = [
  ['5 June 1963', read(1963, 6, 5), '1342-3-14', '1342-3-15'],
  ['5 June 1963, jalaali-js', other(1963, 6, 5), '1342-3-15', '1342-3-15'],
  ['5 May 1930', read(1930, 5, 5), '1309-2-14', other(1930, 5, 5)],
  ['11 February 1979', read(1979, 2, 11), '1357-11-22', '1357-11-22'],
  ['5 June 1963, algorithmic mode', read(1963, 6, 5, 'algorithmic'), '1342-3-15', '1342-3-15'],
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
echo 'persian-date@1.1.0 jalaali-js@2.0.1'
TZ=UTC node finding.mjs
