#!/usr/bin/env bash
# Readability takes a sentence out of the article where its box is named after authors.
#
# @mozilla/readability 0.6.0, jsdom 26.1.0, Node 20. A paragraph of the story whose id or class holds "author" becomes the byline, and the
# sentence is missing from the text. One would guess that only a line that reads like a name (or stands above the text) is taken.
# Seen: byline "In 1972 the two countries signed it.", and the text without these words.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @mozilla/readability@0.6.0 jsdom@26.1.0 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const paragraph = `<p>${'The ministers met in the capital and agreed to return to the talks that had been broken off, after months. '.repeat(3)}</p>`;
const story = `<article><p id="author">In 1972 the two countries signed it.</p>${paragraph.repeat(4)}</article>`;
const { document } = new JSDOM(`<title>Talks resume</title>${story}`).window;
const { byline, textContent } = new Readability(document).parse();
const seen = { byline, inText: textContent.includes('1972') };
const expected = { byline: 'In 1972 the two countries signed it.', inText: false };

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
