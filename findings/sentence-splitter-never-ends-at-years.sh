#!/usr/bin/env bash
# sentence-splitter ends no sentence at a year.
#
# sentence-splitter 5.0.1, Node 20. A word of digits and a full stop is taken for the number of a list ("1. "), also in the middle of a
# line and with four digits, so a paragraph of dates is one sentence. Behind "5%", "1960s" and words the same stop ends it.
# One would guess that a list's number is one only where its line begins.
# Seen: three sentences about 1968 and 1970 come back as one.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent sentence-splitter@5.0.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { split } from 'sentence-splitter';

const given = [
  'The treaty was signed in 1968. Iran joined in 1970. Israel did not.',
  'The treaty was signed in May. Iran joined in June. Israel did not.',
  'It was signed in the 1960s. Inflation fell to 5%. Israel did not join.',
];
const seen = given.map((text) => split(text).filter(({ type }) => type === 'Sentence').length);
const expected = [1, 3, 3];
const guessed = [3, 3, 3];

const shown = JSON.stringify(seen);
console.log('sentence-splitter 5.0.1, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
