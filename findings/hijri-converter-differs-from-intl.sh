#!/usr/bin/env bash
# hijri-converter and Intl disagree on the Umm al-Qura day of three days in four before 2000, and on months of 2024.
#
# hijri-converter 1.1.1 against Intl's islamic-umalqura (ICU of Node 20). Both name the same calendar. Counted over each day of 1980 to 1999 and of
# 2020 to 2029; before 1937 the package gives a day that is not a number.
# Seen: 5,653 of 7,305 days differ, 90 of 3,653; 1925-01-01 is 12/NaN/1355.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent hijri-converter@1.1.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import hijri from 'hijri-converter';

const intl = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const theirs = (day) => {
  const { hy, hm, hd } = hijri.toHijri(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  return `${hm}/${hd}/${hy}`;
};
function differing(from, to) {
  let count = 0;
  for (let time = Date.UTC(from, 0, 1); time < Date.UTC(to, 0, 1); time += 86_400_000) {
    const day = new Date(time);
    if (theirs(day) !== intl.format(day).replace(/ AH/, '')) count++;
  }
  return count;
}
const seen = [differing(1980, 2000), differing(2020, 2030), theirs(new Date('1925-01-01'))];
const expected = [5653, 90, '12/NaN/1355'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
