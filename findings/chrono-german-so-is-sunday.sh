#!/usr/bin/env bash
# chrono's German reads the word for "so" as Sunday.
#
# chrono-node 2.10.3, Node 20. Two-letter weekday abbreviations are accepted anywhere, without a stop or a date beside them: "so" (so, thus)
# is one of the commonest words of German, and every sentence with it names a Sunday. Only `strict` leaves it alone.
# Seen: "Das bleibt so." gives the Sunday next to the reference, 2025-05-04.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent chrono-node@2.10.3 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { de } from 'chrono-node';

const reference = new Date('2025-05-07T12:00:00Z');
const read = (parser, text) => parser.parse(text, reference).map(({ text: words, start }) => `${words} ${start.date().toISOString().slice(0, 10)}`);
const seen = [read(de.casual, 'Das bleibt so.'), read(de.strict, 'Das bleibt so.')];
const expected = [['so 2025-05-04'], []];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
