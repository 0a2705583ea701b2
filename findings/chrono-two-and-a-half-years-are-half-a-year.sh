#!/usr/bin/env bash
# chrono-node reads "two and a half years ago" as half a year ago.
#
# chrono-node 2.10.3, Node 20. Of "two and a half years ago" only "half years ago" is read; Russian "one and a half" loses its half the other way:
# of the word that means one and a half only the year behind it is read. "2.5 years ago" is read rightly.
# One would guess that what is not understood whole is left alone.
# Seen, read on 2025-05-07: 2024-11-07, and in Russian 2024-05-07.
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
const seen = [
  read(chrono, 'The treaty lapsed two and a half years ago.'),
  read(chrono, 'The treaty lapsed 2.5 years ago.'),
  read(chrono.ru, 'Договор истёк полтора года назад.'),
];
const expected = [[['half years ago', '2024-11-07']], [['2.5 years ago', '2022-11-07']], [['года назад', '2024-05-07']]];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
