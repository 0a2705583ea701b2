#!/usr/bin/env bash
# feedparser gives an entry with two authors the feed's author, or none.
#
# feedparser 2.6.0, Node 20. One author of an Atom entry is read; with two, neither is, and the entry counts as one without an author, which inherits
# that of the feed. RFC 4287 (4.2.1) lets an entry have several authors, and the feed's hold only where it has none. Two `dc:creator` of an RSS
# item give the first, so one would guess the first or both here.
# Seen: "The Post" for an entry by Ann Lee and Bob May; null where the feed names nobody.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent feedparser@2.6.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';

const author = (name) => `<author><name>${name}</name></author>`;
const feed = (authors, entryAuthors) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:news</id><updated>2025-05-05T10:00:00Z</updated>${authors}` +
  `<entry><title>Talks</title><id>urn:news:1</id><updated>2025-05-05T10:00:00Z</updated>${entryAuthors}</entry></feed>`;
async function authorOf(xml) {
  for await (const item of Readable.from([xml]).pipe(new FeedParser({ addmeta: false }))) return item.author;
}
const both = author('Ann Lee') + author('Bob May');
const given = [feed(author('The Post'), author('Ann Lee')), feed(author('The Post'), both), feed('', both)];
const seen = [];
for (const xml of given) seen.push(await authorOf(xml));
const expected = ['Ann Lee', 'The Post', null];
const guessed = ['Ann Lee', 'Ann Lee, or both', 'Ann Lee, or both'];

const shown = JSON.stringify(seen);
console.log('feedparser 2.6.0, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
