#!/usr/bin/env bash
# rss-parser moves emphasised and linked words to the end of the sentence.
#
# rss-parser 3.13.0, Node 20. The XHTML of an Atom entry is read into an object and written back from it; an object keeps no order between text
# and elements, so all plain text comes first and the elements follow, grouped by name. The same words as type="html" stay as they are.
# RFC 4287 has xhtml beside html, and one would guess that its words keep their order.
# Seen: "Iran did <em>not</em> attack Israel." gives "Iran did  attack Israel.not"; of two linked names the caller can no longer be told.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent rss-parser@3.13.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import Parser from 'rss-parser';

const feed = (content) =>
  '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:news</id><updated>2025-05-05T10:00:00Z</updated>' +
  `<entry><title>Talks</title><id>urn:news:1</id><updated>2025-05-05T10:00:00Z</updated>${content}</entry></feed>`;
const xhtml = (words) => `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${words}</p></div></content>`;
const given = [
  xhtml('Iran did <em>not</em> attack Israel.'),
  xhtml('<a href="/modi">Modi</a> called <a href="/putin">Putin</a> on Monday.'),
  '<content type="html">&lt;p&gt;Iran did &lt;em&gt;not&lt;/em&gt; attack Israel.&lt;/p&gt;</content>',
];
const seen = [];
for (const content of given) {
  const { items } = await new Parser().parseString(feed(content));
  seen.push(items[0].contentSnippet);
}
const expected = ['Iran did  attack Israel.not', 'called  on Monday.ModiPutin', 'Iran did not attack Israel.'];
const guessed = ['Iran did not attack Israel.', 'Modi called Putin on Monday.', 'Iran did not attack Israel.'];

const shown = JSON.stringify(seen);
console.log('rss-parser 3.13.0, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
