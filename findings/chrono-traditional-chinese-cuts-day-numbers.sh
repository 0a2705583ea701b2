#!/usr/bin/env bash
# chrono-node reads the 23rd of November as the 20th, in traditional Chinese only.
#
# chrono-node 2.10.3, Node 20, chrono.zh.hant. Days from 21 on that are written in Chinese numerals are cut after the tens; chrono.zh.hans reads
# the same characters rightly (none of them differs between the scripts), and so do both up to the 20th.
# One would guess that a number is read to its end or not at all.
# Seen: 2025-11-20 for 十一月二十三日, 2025-01-30 for 一月三十一日.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent chrono-node@2.10.3 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import * as chrono from 'chrono-node';

const wednesday = new Date('2025-05-07T12:00:00Z');
const read = (language, text) => language.parse(text, wednesday).map(({ text, start }) => [text, start.date().toISOString().slice(0, 10)]);
const seen = ['十一月二十三日', '一月三十一日', '五月十五日'].map((text) => [read(chrono.zh.hant, text), read(chrono.zh.hans, text)]);
const expected = [
  [[['十一月二十', '2025-11-20']], [['十一月二十三日', '2025-11-23']]],
  [[['一月三十', '2025-01-30']], [['一月三十一日', '2025-01-31']]],
  [[['五月十五日', '2025-05-15']], [['五月十五日', '2025-05-15']]],
];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
