#!/usr/bin/env bash
# webext-patterns: a match pattern with a query does not match its own URL.
#
# webext-patterns 1.5.1, Node 20. Match patterns have one wildcard, `*`, and browsers hold the rest against path and query as it stands. Here the "?" goes
# into the regular expression as it is and makes the letter before it optional. `isValidPattern` accepts the pattern; that "?" is a wildcard is
# told of globs only. One would guess that a pattern without a `*` matches the URL that it spells.
# Seen: ".../story?id=7" does not match ".../story?id=7", and does match ".../storyid=7" and ".../storid=7".
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent webext-patterns@1.5.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { doesUrlMatchPatterns, isValidPattern } from 'webext-patterns';

const pattern = 'https://example.org/story?id=7';
const given = ['https://example.org/story?id=7', 'https://example.org/storyid=7', 'https://example.org/storid=7'];
const seen = [isValidPattern(pattern), ...given.map((url) => doesUrlMatchPatterns(url, pattern))];
const expected = [true, false, true, true];
const guessed = [true, true, false, false];

const shown = JSON.stringify(seen);
console.log('webext-patterns 1.5.1, Node', process.versions.node);
console.log('given:', pattern, given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
