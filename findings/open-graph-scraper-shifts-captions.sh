#!/usr/bin/env bash
# open-graph-scraper puts the description of one picture on another.
#
# open-graph-scraper 6.12.0, Node 20. Pictures, descriptions and sizes are collected into a list each and joined by position. The Open Graph
# protocol says that `og:image:alt` and `og:image:width` belong to the `og:image` they follow, and leaves them out freely; one would guess that
# a picture without a description gets none.
# Seen: with a first picture that has no description, the one of the second stands at the first, and the second has none; the size likewise.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent open-graph-scraper@6.12.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import ogs from 'open-graph-scraper';

const given = [
  ['og:image', 'https://example.org/xi.jpg'],
  ['og:image', 'https://example.org/modi.jpg'],
  ['og:image:alt', 'Narendra Modi'],
  ['og:image:width', '1200'],
];
const tags = given.map(([property, content]) => `<meta property="${property}" content="${content}">`).join('');
const { result } = await ogs({ html: `<html><head><title>Talks</title>${tags}</head><body></body></html>` });
const seen = result.ogImage.map(({ url, alt, width }) => `${url.slice(20)}: ${alt ?? 'none'}, ${width ?? 'none'}`);
const expected = ['xi.jpg: Narendra Modi, 1200', 'modi.jpg: none, none'];
const guessed = ['xi.jpg: none, none', 'modi.jpg: Narendra Modi, 1200'];

const shown = JSON.stringify(seen);
console.log('open-graph-scraper 6.12.0, Node', process.versions.node);
console.log('given:', given);
console.log('seen:', shown);
console.log('one would guess:', JSON.stringify(guessed));
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
