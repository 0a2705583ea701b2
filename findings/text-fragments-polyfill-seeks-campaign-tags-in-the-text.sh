#!/usr/bin/env bash
# text-fragments-polyfill looks for the campaign tag of a link in the words of the article.
#
# text-fragments-polyfill 6.7.0, Node 20. Letters and apps put their tags behind links, also behind links to a passage ("#:~:text=the%20treaty").
# For browsers an "&" ends a directive, and one that is not known is passed over: Chromium 156, tried by hand, goes to the passage. Here the address
# is split at "text=" only: what else stands there belongs to the words that are sought, which no page holds, and a tag in front is a passage of its
# own. Two passages are told apart.
# The README does not speak of it; no issue was found.
# One would guess what browsers do, whose work it takes over: the passage, without the tag.
# Seen: "the treaty&utm_source=letter" is sought.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent text-fragments-polyfill@6.7.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { getFragmentDirectives, parseFragmentDirectives } from './node_modules/text-fragments-polyfill/src/text-fragment-utils.js';

const given = ['#:~:text=the%20treaty', '#:~:text=the%20treaty&text=in%201972', '#:~:text=the%20treaty&utm_source=letter', '#:~:utm_source=letter&text=the%20treaty'];
const seen = given.map((hash) => parseFragmentDirectives(getFragmentDirectives(hash)).text.map((passage) => passage.textStart));
const expected = [['the treaty'], ['the treaty', 'in 1972'], ['the treaty&utm_source=letter'], ['utm_source=letter', 'the treaty']];
const guessed = [['the treaty'], ['the treaty', 'in 1972'], ['the treaty'], ['the treaty']];

const shown = JSON.stringify(seen);
console.log('text-fragments-polyfill 6.7.0, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
