#!/usr/bin/env bash
# metascraper-date's `date` is the day of the last change, also where the page states its day of publication.
#
# metascraper 5.49.24, metascraper-date 5.49.24, Node 20. With
# both article:published_time and article:modified_time (or datePublished and dateModified) it gives the later one.
# Seen: published 2025-05-05, modified 2026-01-02, `date` 2026-01-02.
#
# Exit 0: still so; 1: changed; 2: the packages could not be had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent metascraper@5.49.24 metascraper-date@5.49.24 >/dev/null 2>&1 || exit 2
cat >finding.mjs <<'SCRIPT'
import createMetascraper from 'metascraper';
import date from 'metascraper-date';

const read = createMetascraper([date()]);
const pages = [
  '<meta property="article:published_time" content="2025-05-05T10:00:00Z"><meta property="article:modified_time" content="2026-01-02T10:00:00Z">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-05-05","dateModified":"2026-01-02"}</script>',
];
const seen = [];
for (const head of pages) {
  const found = await read({ url: 'https://example.org/talks', html: `<html><head><title>Talks</title>${head}</head></html>` });
  seen.push(found.date.slice(0, 10));
}
const expected = ['2026-01-02', '2026-01-02'];

const shown = JSON.stringify(seen);
console.log(shown);
if (shown !== JSON.stringify(expected)) {
  console.log(`CHANGED, was ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
SCRIPT
TZ=UTC node finding.mjs
