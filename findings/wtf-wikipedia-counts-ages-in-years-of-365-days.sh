#!/usr/bin/env bash
# wtf_wikipedia makes people of 72 a year older eighteen days before their birthday.
#
# wtf_wikipedia 10.4.2, Node 20. The age of {{age}} is worked out here from the days between, in years without leap days, so that the birthday comes
# a day earlier for each leap year that somebody has lived. Of a child that is a day or two, and of anybody the age is right for most of the year.
# Wikipedia's own template counts birthdays. The README does not speak of it; no issue was found.
# One would guess that an age changes on the birthday.
# Seen, for somebody born on 7 October 1952: 73 from 19 September 2025 on.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent wtf_wikipedia@10.4.2 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import wtf from 'wtf_wikipedia';

const age = (day) => wtf(`{{age|1952|10|7|${day}}}`).text();
const given = ['2025|9|18', '2025|9|19', '2025|10|6', '2025|10|7'];
const seen = given.map(age);
const expected = ['72', '73', '73', '73'];
const guessed = ['72', '72', '72', '73'];

const shown = JSON.stringify(seen);
console.log('wtf_wikipedia 10.4.2, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
