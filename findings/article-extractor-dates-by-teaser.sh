#!/usr/bin/env bash
# article-extractor dates an article by the first <time> of its box, a teaser's included.
#
# @extractus/article-extractor 9.0.1, Node 20. Without metadata, the first <time> counts, also one within an <aside> about another story.
# One would guess that what stands in an <aside> says nothing of the article around it.
# Seen: the teaser's 2020-01-01 for an article whose own <time> says 2025-05-05.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @extractus/article-extractor@9.0.1 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import { extractFromHtml } from '@extractus/article-extractor';

const text = `<p>${'The ministers met in the capital and agreed to return to the talks that had been broken off in spring. '.repeat(12)}</p>`;
const page =
  '<html lang="en"><head><title>Talks resume in the capital</title></head><body><article><h1>Talks resume in the capital</h1>' +
  `<aside><a href="/old"><time datetime="2020-01-01">An older story</time></a></aside><time datetime="2025-05-05">5 May 2025</time>${text}</article></body></html>`;
const { published } = await extractFromHtml(page, 'https://example.org/talks');
const seen = published.slice(0, 10);
const expected = '2020-01-01';

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
