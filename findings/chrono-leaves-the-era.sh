#!/usr/bin/env bash
# chrono leaves "BC" behind a range of days and dates it to this year.
#
# chrono-node 2.10.3, Node 20. An era is read behind a month and a number ("March 44 BC" is the year 44 before our era); behind a range of
# days it is left standing, and the days get the year of the reference. One would guess that an era that is not read stops the reading.
# Seen: "the siege of May 5-7 BC" gives 2025-05-05.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent chrono-node@2.10.3 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { parse } from 'chrono-node';

const reference = new Date('2025-05-07T12:00:00Z');
const read = (text) => parse(text, reference).map(({ text: words, start }) => `${words} ${start.date().toISOString().slice(0, 10)}`);
const seen = read('the siege of May 5-7 BC');
const expected = ['May 5-7 2025-05-05'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
