#!/usr/bin/env bash
# node-html-parser unescapes the JSON-LD of an article until it is no JSON.
#
# node-html-parser 9.0.7, Node 20. What stands in a script element is not unescaped in HTML: "&quot;" in it is six characters, and editors whose
# headlines are escaped twice write just that. `textContent` makes quotation marks of them, which end the string. `rawText` leaves them alone, and
# so does `innerHTML`.
# The README says that `text` is the unescaped text of a node and that `textContent` is the element's; that this holds for scripts is not said, and
# no issue was found.
# One would guess the DOM's `textContent`, by whose name it goes: the text of a script as it stands.
# Seen: JSON that cannot be read, for a headline with a quotation; "AT&T" where the page's JSON says "AT&amp;T".
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node-html-parser@9.0.7 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { parse } from 'node-html-parser';

const headline = (property) => (words) => {
  const script = parse(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"${words}"}</script>`).querySelector('script');
  try {
    return JSON.parse(script[property]).headline;
  } catch (error) {
    return error.name;
  }
};
const given = ['Talks end: &quot;no deal&quot;', 'AT&amp;T and the talks', 'Talks end'];
const seen = { textContent: given.map(headline('textContent')), rawText: given.map(headline('rawText')) };
const expected = { textContent: ['SyntaxError', 'AT&T and the talks', 'Talks end'], rawText: given };
const guessed = { textContent: given, rawText: given };

const shown = JSON.stringify(seen);
console.log('node-html-parser 9.0.7, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
