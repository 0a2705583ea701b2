#!/usr/bin/env bash
# ethiopian-date is a day late for the seven years from January 1901.
#
# ethiopian-date 0.0.6 against Intl (ICU of Node 20), Node 20. The Gregorian calendar has no leap day in 1900, the Ethiopian one has. The package
# takes that into account by the century of the Ethiopian year, which turns seven years later; so every day from 1901 to 1907 is one too late, and
# the way back one too early. Before and after, back to 1808 and up to 2100, each day is right.
# The README names no limits; no issue was found.
# One would guess that a conversion that is right in 1900 and in 1908 is right between them.
# Seen: the treaty on the border of Ethiopia and Sudan of 15 May 1902, 7 Genbot 1894, is 8 Genbot. Counted from 1895 to 1911: 2,556 days.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ethiopian-date@0.0.6 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import ethiopian from 'ethiopian-date';

const format = new Intl.DateTimeFormat('en-u-ca-ethiopic', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const part = (parts, type) => Number(parts.find((each) => each.type === type).value);
function byIntl(day) {
  const parts = format.formatToParts(day);
  return ['year', 'month', 'day'].map((type) => part(parts, type)).join('-');
}
const byPackage = (day) => ethiopian.toEthiopian(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()).join('-');
const differing = [];
for (let time = Date.UTC(1895, 0, 1); time < Date.UTC(1912, 0, 1); time += 86_400_000) {
  const day = new Date(time);
  if (byPackage(day) !== byIntl(day)) differing.push(day.toISOString().slice(0, 10));
}
const given = '15 May 1902, and each day from 1895 to 1911';
const treaty = new Date('1902-05-15');
const seen = [byPackage(treaty), byIntl(treaty), ethiopian.toGregorian(1894, 9, 7), differing.length, differing[0], differing.at(-1)];
const expected = ['1894-9-8', '1894-9-7', [1902, 5, 14], 2556, '1901-01-01', '1907-12-31'];
const guessed = ['1894-9-7', '1894-9-7', [1902, 5, 15], 0];

const shown = JSON.stringify(seen);
console.log('ethiopian-date 0.0.6, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
