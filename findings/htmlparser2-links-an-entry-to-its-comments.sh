#!/usr/bin/env bash
# htmlparser2 takes the first link of an Atom entry for the story, the one to its comments included.
#
# htmlparser2 12.0.0, Node 20. An Atom entry may have several links, told apart by `rel`: the story is `alternate` (or has none), `replies` are the
# comments, `self` is the entry's own feed (RFC 4287, 4.2.7.2). `parseFeed` looks at the order only. Its `pubDate` is the day of the last change,
# although `published` stands beside it. With the story's link first it is right.
# The README names the fields and not where they come from; no issue was found.
# One would guess the link that has no `rel`, and the day of publication.
# Seen: the address of the comments, and 6 May for a story of 5 May.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent htmlparser2@12.0.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { parseFeed } from 'htmlparser2';

const story = '<link href="https://example.org/story"/>';
const replies = '<link rel="replies" href="https://example.org/story/comments"/>';
const feed = (links) =>
  '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:news</id><updated>2025-05-06T10:00:00Z</updated>' +
  `<entry><title>Talks</title><id>urn:news:1</id><published>2025-05-05T10:00:00Z</published><updated>2025-05-06T10:00:00Z</updated>${links}</entry></feed>`;
const given = [replies + story, story + replies];
const seen = given.map((links) => {
  const [item] = parseFeed(feed(links)).items;
  return [item.link, item.pubDate.toISOString().slice(0, 10)];
});
const expected = [['https://example.org/story/comments', '2025-05-06'], ['https://example.org/story', '2025-05-06']];
const guessed = [['https://example.org/story', '2025-05-05'], ['https://example.org/story', '2025-05-05']];

const shown = JSON.stringify(seen);
console.log('htmlparser2 12.0.0, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
