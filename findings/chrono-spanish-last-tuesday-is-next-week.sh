#!/usr/bin/env bash
# chrono-node reads Spanish "el pasado martes", last Tuesday, as the Tuesday of next week.
#
# chrono-node 2.10.3, Node 20, chrono.es. "Pasado" before the weekday is taken into the result and counts as what comes next; behind the weekday it
# is left out of the result.
# One would guess that "pasado", past, never leads forward.
# Seen, read on Wednesday 2025-05-07: 2025-05-13 for the Tuesday that was yesterday, the same as for "el próximo martes".
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
const read = (text) => chrono.es.parse(text, wednesday).map(({ text, start }) => [text, start.date().toISOString().slice(0, 10)]);
const seen = ['El ministro dimitió el pasado martes.', 'El ministro dimitió el martes pasado.', 'El ministro dimitirá el próximo martes.'].map(read);
const expected = [[['pasado martes', '2025-05-13']], [['martes', '2025-05-06']], [['próximo martes', '2025-05-13']]];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
