#!/usr/bin/env bash
# chrono-node reads "the day before yesterday" as yesterday in French and Japanese, "the day after tomorrow" as tomorrow in three languages.
#
# chrono-node 2.10.3, Node 20. Where the word for the day further off holds the word for the nearer one, only that is found: French avant-hier and
# après-demain, Japanese 一昨日, Spanish pasado mañana, Portuguese depois de amanhã. In English, German, Italian and Russian they are read rightly.
# One would guess that a part of a word is no word of its own.
# Seen, read on 2025-05-07: the 6th for the 5th, the 8th for the 9th.
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
  read(chrono.fr, 'Il est parti avant-hier.'),
  read(chrono.fr, 'Il partira après-demain.'),
  read(chrono.ja, '首相は一昨日帰国した。'),
  read(chrono.es, 'Se reunirán pasado mañana.'),
  read(chrono.pt, 'A cúpula será depois de amanhã.'),
  read(chrono.de, 'Er reist übermorgen ab.'),
];
const expected = [
  [['hier', '2025-05-06']],
  [['demain', '2025-05-08']],
  [['昨日', '2025-05-06']],
  [['mañana', '2025-05-08']],
  [['amanhã', '2025-05-08']],
  [['übermorgen', '2025-05-09']],
];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
