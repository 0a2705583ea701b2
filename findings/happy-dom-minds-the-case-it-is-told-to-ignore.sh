#!/usr/bin/env bash
# happy-dom does not find the meta element of a date whose name is written in another case, though the selector says that case is ignored.
#
# happy-dom 21.0.4, Node 20. Publishers write "DC.date" and "dc.date"; a reader of pages asks with the flag `i` (Selectors level 4, 6.3). With `=`
# the flag is read and does nothing: only the page's own spelling is found. With `^=`, `$=` and `*=` the same flag works.
# The README does not speak of it; no issue was found.
# One would guess that a flag that is read works for each operator, the plainest included, or is refused.
# Seen: nothing for [name="dc.date" i] where the page says "DC.date"; the element for [name^="dc.date" i].
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent happy-dom@21.0.4 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { Window } from 'happy-dom';

const { document } = new Window();
document.write('<html><head><meta name="DC.date" content="2025-05-05"></head><body></body></html>');
const given = ['[name="dc.date" i]', '[name="DC.DATE" i]', '[name="DC.date" i]', '[name^="dc.date" i]', '[name$="DC.DATE" i]', '[name*="dc.date" i]'];
const seen = given.map((selector) => document.querySelector(selector)?.getAttribute('content') ?? null);
const expected = [null, null, '2025-05-05', '2025-05-05', '2025-05-05', '2025-05-05'];
const guessed = given.map(() => '2025-05-05');

const shown = JSON.stringify(seen);
console.log('happy-dom 21.0.4, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
